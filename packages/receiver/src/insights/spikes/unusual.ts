/**
 * How unusual a day is: its count against the same weekday of the weeks before. The true rate is not known but estimated from
 * those, so a count is negative binomial rather than Poisson (Gelman et al., *Bayesian Data Analysis*, section 2.6, with the
 * prior of Jeffreys). Where days vary more than chance alone would have it, every count is taken to say so much less
 * (quasi-Poisson; McCullagh and Nelder, *Generalized Linear Models*, section 6.2).
 */
import { incompleteBeta } from './beta.ts';

/** Weeks before that a day is compared with. */
export const WEEKS = 8;
/** With fewer weeks nobody knows what is usual. */
export const LEAST_WEEKS = 4;
export const DAYS_BEFORE = 7 * WEEKS;

/** Counts of days in a row. Exposures say how much could have happened: flows of that day, or 1 where it is just a day. */
export interface Series {
  counts: readonly number[];
  exposures: readonly number[];
}

export interface Unusual {
  count: number;
  /** What was to be expected of such a day. */
  usual: number;
  /** Weekdays that it was compared with. */
  weeks: number;
  /** The probability of so many or more by chance. */
  p: number;
}

/**
 * @param day index of the day; what is more than {@link DAYS_BEFORE} before it does not matter.
 * @param first index of the first day of which anything is known.
 * @param spread from {@link spreadOf}.
 * @param busier how much more than usual there was to count on that day, over and above its exposure.
 * @returns `null` where too little is known of the days before.
 */
export function unusual(
  { counts, exposures }: Series,
  day: number,
  first: number,
  spread: number,
  busier = 1,
): Unusual | null {
  const same = sameWeekdays(day, first);
  const sum = (of: readonly number[]) => same.reduce((total, at) => total + (of[at] ?? 0), 0);
  const [before, exposed] = [sum(counts), sum(exposures)];
  const own = (exposures[day] ?? 0) * busier;
  if (same.length < LEAST_WEEKS || exposed <= 0 || own <= 0) return null;
  const count = counts[day] ?? 0;
  // P(X ≥ k) where X is Poisson with a rate that is Gamma(before + ½) over what was exposed.
  const p = count === 0 ? 1 : incompleteBeta(own / (own + exposed), count / spread, (before + 0.5) / spread);
  return { count, usual: (before * own) / exposed, weeks: same.length, p };
}

function sameWeekdays(day: number, first: number): number[] {
  const weeks = Array.from({ length: WEEKS }, (_, week) => day - 7 * (week + 1));
  return weeks.filter((at) => at >= first && at >= 0);
}

/**
 * How much more counts vary around their weekday than chance alone would have it; 1 where they do not.
 *
 * @param weekdays how many of the days before are looked at, each with the same ones of the weeks before.
 */
export function spreadOf(
  { counts, exposures }: Series,
  day: number,
  first: number,
  weekdays: number,
): number {
  let [squares, free] = [0, 0];
  for (let back = 0; back < weekdays; back++) {
    const same = sameWeekdays(day - back + (back === 0 ? 0 : 7), first);
    const exposed = same.reduce((total, at) => total + (exposures[at] ?? 0), 0);
    const rate = same.reduce((total, at) => total + (counts[at] ?? 0), 0) / exposed;
    if (!(rate > 0)) continue;
    for (const at of same) {
      const usual = rate * (exposures[at] ?? 0);
      if (usual > 0) squares += ((counts[at] ?? 0) - usual) ** 2 / usual;
    }
    free += same.length - 1;
  }
  return free <= 0 ? 1 : Math.max(1, squares / free);
}

/** Of each day, the sum of the week that ends with it. */
export function weekly({ counts, exposures }: Series): Series {
  return { counts: sums(counts), exposures: sums(exposures) };
}

function sums(values: readonly number[]): number[] {
  let sum = 0;
  return values.map((value, day) => (sum += value - (values[day - 7] ?? 0)));
}
