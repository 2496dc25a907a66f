/** What the insights page may show after what. Knows nothing of the page, the network, languages or time. */
import type { Comment, Comments, Overview } from '@fairwell/schema';

/** Why there are no numbers. Turned into words only when drawn. */
export type Fault = 'address' | 'unreachable' | 'busy' | 'question' | 'unexpected';

/** The comments beneath the charts; they come and go without disturbing the rest. */
export type Feed = {
  comments: Comment[];
  /** Where the comments after these begin; null for the first ones, and after the last. */
  next: string | null;
} & ({ type: 'loading' } | { type: 'shown' } | { type: 'error'; fault: Fault });

export type State =
  /** No key yet, or (`refused`) one that may not read this. */
  | { type: 'locked'; refused: boolean }
  /** `before` stays on the screen while other numbers are on their way. */
  | { type: 'loading'; before: Loaded | null }
  | Loaded
  | { type: 'empty'; overview: Overview }
  | { type: 'error'; fault: Fault };

export interface Loaded {
  type: 'loaded';
  overview: Overview;
  feed: Feed;
}

export type Input =
  | { type: 'asked' }
  | { type: 'answered'; overview: Overview }
  | { type: 'failed'; fault: Fault }
  | { type: 'refused'; keyTried: boolean }
  /** Other comments are wanted, or (`more`) the page after the last one. */
  | { type: 'comments-asked'; more: boolean }
  | { type: 'comments-answered'; page: Comments }
  | { type: 'comments-failed'; fault: Fault };

/** The state after an input. What makes no sense in a state leaves it as it is. */
export function next(state: State, input: Input): State {
  switch (input.type) {
    case 'asked':
      if (state.type === 'loading') return state;
      return { type: 'loading', before: state.type === 'loaded' ? state : null };
    case 'answered':
      if (state.type !== 'loading') return state;
      return isEmpty(input.overview)
        ? { type: 'empty', overview: input.overview }
        : { type: 'loaded', overview: input.overview, feed: { type: 'loading', comments: [], next: null } };
    case 'failed':
      return state.type === 'loading' ? { type: 'error', fault: input.fault } : state;
    case 'refused':
      return { type: 'locked', refused: input.keyTried };
    default:
      return state.type === 'loaded' ? { ...state, feed: nextFeed(state.feed, input) } : state;
  }
}

function nextFeed(feed: Feed, input: Extract<Input, { type: `comments-${string}` }>): Feed {
  const { comments, next: cursor } = feed;
  switch (input.type) {
    case 'comments-asked':
      return input.more
        ? { type: 'loading', comments, next: cursor }
        : { type: 'loading', comments: [], next: null };
    case 'comments-answered':
      if (feed.type !== 'loading') return feed;
      return { type: 'shown', comments: [...comments, ...input.page.comments], next: input.page.next };
    case 'comments-failed':
      if (feed.type !== 'loading') return feed;
      return { type: 'error', comments, next: cursor, fault: input.fault };
    default:
      return input satisfies never;
  }
}

function isEmpty({ totals }: Overview): boolean {
  return totals.cancellations + totals.surveys + totals.undone === 0;
}
