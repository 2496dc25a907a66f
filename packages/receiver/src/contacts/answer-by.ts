/** When a question or a complaint is answered at the latest. Pure: the same facts always give the same moment. */
import { addDays } from '@fairwell/rights';
import type { CivilDate, ContactKind } from '@fairwell/schema';
import { dayIn } from '../receipt/moment.ts';
import { momentAt } from './wall-clock.ts';

export interface AnswerTimes {
  /** Whole working days. */
  days: Record<ContactKind, number>;
  /** From and until, Monday first; `null` for a day off. */
  hours: readonly (readonly [opens: string, closes: string] | null)[];
  /** IANA zone of the business. */
  zone: string;
  isHoliday: (day: CivilDate) => boolean;
}

/**
 * The end of the last of so many whole working days. A day counts as whole where the message was there when work began:
 * two days for what comes in on Monday at 10:15 end on Wednesday, and so they do for what comes in that evening.
 *
 * @returns milliseconds since 1970.
 */
export function answerBy(receivedMs: number, kind: ContactKind, times: AnswerTimes): number {
  const { days, zone } = times;
  let left = days[kind];
  for (let day = dayIn(zone, receivedMs); ; day = addDays(day, 1)) {
    const [opens, closes] = hoursOn(day, times) ?? [];
    if (opens === undefined || closes === undefined || momentAt(day, opens, zone) < receivedMs) continue;
    left -= 1;
    if (left === 0) return momentAt(day, closes, zone);
  }
}

/** From and until on this day; `null` where nobody works. */
function hoursOn(day: CivilDate, { hours, isHoliday }: AnswerTimes) {
  const fromMonday = (new Date(day).getUTCDay() + 6) % 7;
  return isHoliday(day) ? null : (hours[fromMonday] ?? null);
}

/**
 * What the subscriber is promised: what we can keep, and never later than what the page told them. A moment that was
 * past when the message came in, as on a device whose clock is wrong, is a promise nobody could have kept; ours counts.
 *
 * @param told `null` where the page could tell nothing.
 */
export function promisedMs(
  receivedMs: number,
  kind: ContactKind,
  told: string | null,
  times: AnswerTimes,
): number {
  const ours = answerBy(receivedMs, kind, times);
  const toldMs = Date.parse(told ?? '');
  return toldMs > receivedMs ? Math.min(toldMs, ours) : ours;
}
