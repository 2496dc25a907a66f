/** What the insights page may show after what. Knows nothing of the page, the network, languages or time. */
import type { Comment, Comments, Tagging } from '@fairwell/schema';
import type { ViewName, Views } from './insights.views.ts';

/** Why there are no numbers. Turned into words only when drawn. */
export type Fault = 'address' | 'unreachable' | 'busy' | 'question' | 'unexpected';

/** One part of the page. `before` stays on the screen while other numbers are on their way. */
export type View<T> =
  | { type: 'loading'; before: T | null }
  | { type: 'shown'; value: T }
  | { type: 'error'; fault: Fault };
export type ViewStates = { [Name in ViewName]: View<Views[Name]> };

/** The comments; they come and go without disturbing the rest. */
export type Feed = {
  comments: Comment[];
  /** Where the comments after these begin; null for the first ones, and after the last. */
  next: string | null;
} & (
  | { type: 'loading' }
  | { type: 'shown' }
  /** The key may read the numbers and not what people wrote. */
  | { type: 'closed' }
  | { type: 'error'; fault: Fault }
);

export type State =
  /** No key yet, or (`refused`) one that may not read this. */
  { type: 'locked'; refused: boolean } | { type: 'open'; views: ViewStates; feed: Feed };

type Came = { [Name in ViewName]: { view: Name; value: Views[Name] } }[ViewName];

export type Input =
  | { type: 'asked'; views: readonly ViewName[] }
  | ({ type: 'came' } & Came)
  | { type: 'not-come'; view: ViewName; fault: Fault }
  | { type: 'refused'; keyTried: boolean }
  /** Other comments are wanted, or (`more`) the page after the last one. */
  | { type: 'comments-asked'; more: boolean }
  | { type: 'comments-answered'; page: Comments }
  | ({ type: 'comments-tagged' } & Tagging)
  | { type: 'comments-closed' }
  | { type: 'comments-failed'; fault: Fault };

const waiting = { type: 'loading', before: null } as const;

/** Before anything was asked. */
export const beginning: State & { type: 'open' } = {
  type: 'open',
  views: {
    outcomes: waiting,
    reasons: waiting,
    overTime: waiting,
    groups: waiting,
    costs: waiting,
    contacts: waiting,
    sessions: waiting,
    themes: waiting,
    offers: waiting,
    tags: waiting,
  },
  feed: { type: 'loading', comments: [], next: null },
};

/** The state after an input. What makes no sense in a state leaves it as it is. */
export function next(state: State, input: Input): State {
  if (input.type === 'refused') return { type: 'locked', refused: input.keyTried };
  if (input.type === 'asked') {
    const open = state.type === 'open' ? state : beginning;
    const asked = input.views.map((name) => {
      const view: View<unknown> = open.views[name];
      return [name, { type: 'loading', before: valueOf(view) }];
    });
    return { ...open, views: { ...open.views, ...Object.fromEntries(asked) } };
  }
  if (state.type !== 'open') return state;
  switch (input.type) {
    case 'came':
    case 'not-come': {
      const { view } = input;
      // An answer that nobody waits for is one too late.
      if (state.views[view].type !== 'loading') return state;
      const now =
        input.type === 'came' ? { type: 'shown', value: input.value } : { type: 'error', fault: input.fault };
      return { ...state, views: { ...state.views, [view]: now } };
    }
    default:
      return { ...state, feed: nextFeed(state.feed, input) };
  }
}

function nextFeed(feed: Feed, input: Extract<Input, { type: `comments-${string}` }>): Feed {
  const { comments, next: cursor } = feed;
  if (input.type === 'comments-asked') {
    return input.more
      ? { type: 'loading', comments, next: cursor }
      : { type: 'loading', comments: [], next: null };
  }
  if (input.type === 'comments-tagged') return { ...feed, comments: comments.map(withTag(input)) };
  if (feed.type !== 'loading') return feed;
  switch (input.type) {
    case 'comments-answered':
      return { type: 'shown', comments: [...comments, ...input.page.comments], next: input.page.next };
    case 'comments-closed':
      return { type: 'closed', comments: [], next: null };
    case 'comments-failed':
      return { type: 'error', comments, next: cursor, fault: input.fault };
    default:
      return input satisfies never;
  }
}

/** Whoever put it there is not known until it is read again. */
const withTag =
  ({ ids, add, remove }: Tagging) =>
  (comment: Comment): Comment => {
    if (!ids.includes(comment.id)) return comment;
    const isIt = (tag: string) => tag.toLowerCase() === (add ?? remove)?.toLowerCase();
    const others = comment.tags.filter(({ tag }) => !isIt(tag));
    if (add === undefined) return { ...comment, tags: others };
    return others.length < comment.tags.length
      ? comment
      : { ...comment, tags: [...others, { tag: add, by: null }] };
  };

/** What can be read of a part of the page now, if anything. */
export function valueOf<T>(view: View<T>): T | null {
  if (view.type === 'shown') return view.value;
  return view.type === 'loading' ? view.before : null;
}

/** What the page as a whole is: the reasons and what became of the cancellations are what it cannot do without. */
export type Phase =
  | { type: 'locked'; refused: boolean }
  | { type: 'loading' }
  | { type: 'error'; fault: Fault }
  | { type: 'empty' }
  | { type: 'loaded' };

export function phaseOf(state: State): Phase {
  if (state.type === 'locked') return state;
  const { outcomes, reasons } = state.views;
  for (const { type, fault } of [outcomes, reasons].filter((view) => view.type === 'error')) {
    return { type, fault };
  }
  const [became, given] = [valueOf(outcomes), valueOf(reasons)];
  if (!became || !given) return { type: 'loading' };
  return became.now.cancellations === 0 && given.now.answers === 0 ? { type: 'empty' } : { type: 'loaded' };
}

/** Whether nothing is on its way any more. */
export const isSettled = ({ views }: State & { type: 'open' }): boolean =>
  Object.values(views).every(({ type }) => type !== 'loading');
