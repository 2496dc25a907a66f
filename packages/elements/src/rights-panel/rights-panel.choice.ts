/** Which of the two questions fits this contract today: undo the purchase, or stop from some day on. */
import type { Rights } from '@fairwell/rights';
import { formatDay } from '../shared/format.ts';
import type { View } from './rights-panel.view.ts';

/** Whether the purchase can still be undone, which is then the wider of the two and the first to run out. */
export const canWithdraw = ({ withdrawal }: Rights): boolean =>
  withdrawal.established && withdrawal.value.open;

/** Help to choose, in a few plain sentences: what can be done today, and what comes of it. */
export function choose({ rights, strings: { choice }, locale }: View): string {
  const { endsOn, withdrawal, today } = rights;
  const hasEnded = endsOn.established && endsOn.value < today;
  const ends = endsOn.established ? formatDay(endsOn.value, locale) : undefined;
  if (withdrawal.established && withdrawal.value.open) {
    const otherwise = hasEnded ? choice.ended : choice.instead;
    return `${choice.undo(formatDay(withdrawal.value.until, locale))} ${ends ? otherwise(ends) : choice.later}`;
  }
  const stop = hasEnded ? choice.ended : choice.stop;
  return `${ends ? stop(ends) : choice.justStop} ${withdrawal.established ? choice.past : choice.unknown}`;
}
