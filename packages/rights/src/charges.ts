/** What will still be charged until the subscription ends. */
import type { CivilDate, Money } from '@fairwell/schema';
import type { Rights } from './answer.ts';
import { established, notEstablished, type Case } from './case.ts';
import { addDays, daysBetween } from './civil-date.ts';
import type { Ending } from './ending.ts';
import { proRata } from './money.ts';
import { addDuration, periodsTo, takesTime } from './period.ts';
import type { Step } from './trace.ts';

/** More than a person reads through; nobody is charged daily for years. */
const MOST_LISTED = 1000;

interface Charge {
  on: CivilDate;
  amount: Money;
}

/** Charges from the day after what is paid, up to the end; the last one only for the days that are left. */
export function resolveCharges(c: Case, { endsOn, rules }: Ending): Rights['charges'] {
  const { interval, price, paid, trial } = c.contract;
  if (!endsOn.established) return endsOn;
  const end = endsOn.value;
  const covered = paid?.until ?? (trial && c.today <= trial.until ? trial.until : '');
  // What is charged is as sure as the end it is counted to.
  const upToTheEnd = (charges: Charge[], steps: Step[]) => established(c, charges, rules, steps);
  if (covered >= end) return upToTheEnd([], [['nothingMore']]);
  const first = covered && addDays(covered, 1);
  // A period that was paid for and is over says nothing about the next: late, or simply not told to us.
  if (!interval || !price || !takesTime(interval) || first < c.today)
    return notEstablished(c, [['factsMissing']]);

  const dayOf = billingDays(c.start, first, interval);
  const dayAfter = addDays(end, 1);
  const count = periodsTo(dayAfter, interval, dayOf);
  if (count > MOST_LISTED) return notEstablished(c, [['tooManyCharges', MOST_LISTED]]);

  const steps: Step[] = [['charged', interval, end]];
  const charges = Array.from({ length: count }, (_, k): Charge => {
    const [on, next] = [dayOf(k), dayOf(k + 1)];
    if (next <= dayAfter) return { on, amount: { ...price } };
    const [left, total] = [daysBetween(on, end), daysBetween(on, next) - 1];
    steps.push(['lastPart', left, total]);
    return { on, amount: { ...price, amount: proRata(price.amount, left, total) } };
  });
  return upToTheEnd(charges, steps);
}

/** Billing days from `first` on. Where they fit the day the contract started, a short month shifts none after it. */
function billingDays(start: CivilDate, first: CivilDate, interval: string): (k: number) => CivilDate {
  const sinceStart = (k: number) => addDuration(start, interval, k);
  const passed = periodsTo(first, interval, sinceStart);
  return sinceStart(passed) === first
    ? (k) => sinceStart(passed + k)
    : (k) => addDuration(first, interval, k);
}
