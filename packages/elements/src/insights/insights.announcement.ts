/** What a screen reader says of what the page does. */
import type { InsightsStrings } from '../locale/insights/nl.ts';
import { isSettled, phaseOf, type State } from './insights.flow.ts';

/**
 * @param isWhole Whether the parts that the page can do without are there, or will not come.
 * @param byLogin Whether people log in elsewhere, rather than give a key here.
 */
export function announcement(
  state: State,
  isWhole: boolean,
  byLogin: boolean,
  strings: InsightsStrings,
): string {
  const phase = phaseOf(state);
  switch (phase.type) {
    case 'loading':
      return strings.loading;
    case 'loaded': {
      if (state.type !== 'open' || !isSettled(state) || !isWhole) return strings.loading;
      const { feed } = state;
      if (feed.type === 'loading') return strings.comments.loading;
      return feed.type === 'shown'
        ? `${strings.updated} ${strings.comments.shown(feed.comments.length)}.`
        : strings.updated;
    }
    case 'empty':
      return strings.empty.title;
    case 'error':
      return strings.fault.texts[phase.fault];
    case 'locked':
      if (byLogin) return strings.locked.loggedOut.title;
      return phase.refused ? strings.locked.refused : strings.locked.title;
    default:
      return phase satisfies never;
  }
}
