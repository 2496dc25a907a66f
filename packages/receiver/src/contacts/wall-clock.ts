/** From a time on the wall clock to a moment, also on the two days a year on which the clock is changed. */
import type { CivilDate } from '@fairwell/schema';
import { momentIn } from '../receipt/moment.ts';

const DAY_MS = 86_400_000;

/** What the clock on the wall shows, as if it stood in Greenwich. */
const shownAt = (zone: string, ms: number) => Date.parse(`${momentIn(zone, ms).slice(0, 23)}Z`);

/**
 * The first millisecond at which the clock in `zone` shows this time, or has jumped over it.
 *
 * @param time such as `17:00`; `24:00` is the end of the day.
 */
export function momentAt(day: CivilDate, time: string, zone: string): number {
  const wanted = Date.parse(`${day}T00:00:00Z`) + minutesOf(time) * 60_000;
  const offsetAt = (ms: number) => shownAt(zone, ms) - ms;
  const candidates = [wanted - offsetAt(wanted - DAY_MS), wanted - offsetAt(wanted + DAY_MS)];
  const [earlier = wanted, later = wanted] = candidates.toSorted((a, b) => a - b);
  return (
    [earlier, later].find((ms) => shownAt(zone, ms) === wanted) ?? firstFrom(wanted, zone, earlier, later)
  );
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** Where the clock jumps over a time, no offset leads there. */
function firstFrom(wanted: number, zone: string, earlier: number, later: number): number {
  let before = earlier;
  let reached = later;
  while (reached - before > 1) {
    const middle = Math.floor((before + reached) / 2);
    if (shownAt(zone, middle) < wanted) before = middle;
    else reached = middle;
  }
  return reached;
}
