/** What has to be asked anew once a reader chose something else. */
import type { Filters } from './insights.filters.ts';
import type { ViewName } from './insights.views.ts';

/** Some parts of the page, its comments, or all its numbers and comments, or those with whoever waits for an answer. */
export type AskedAnew = readonly ViewName[] | 'comments' | 'figures' | 'everything';

export function askedBy(before: Filters, now: Filters): AskedAnew {
  // What a topic is made of is there with it, and opening the fields for own dates shows the days that are on
  // the screen already.
  const changed = (Object.keys(now) as (keyof Filters)[]).filter(
    (name) => name !== 'period' && name !== 'notes' && name !== 'topic' && before[name] !== now[name],
  );
  const isOnly = (name: keyof Filters) => changed.length === 1 && changed[0] === name;
  if (changed.length === 0) return [];
  if (isOnly('by')) return ['groups'];
  if (isOnly('tag') || isOnly('search')) return 'comments';
  if (isOnly('interval')) return ['outcomes', 'overTime'];
  return changed.includes('mode') ? 'everything' : 'figures';
}
