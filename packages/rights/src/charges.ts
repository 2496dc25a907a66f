/** What will still be charged until the subscription ends. */
import type { CivilDate, Money } from '@fairwell/schema';
import type { Rights } from './answer.ts';
import { answer, type Case } from './case.ts';
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
  const { interval, price, paid } = c.contract;
  if (!endsOn.established) return endsOn;
  const end = endsOn.value;
  const covered = paid?.until ?? c.trialEnd ?? '';
  // What is charged is as sure as the end it is counted to.
  if (covered >= end) return answer(c, [['nothingMore']], rules, []);
  const first = covered && addDays(covered, 1);
  // A period that was paid for and is over says nothing about the next: late, or simply not told to us.
  if (!interval || !price || !takesTime(interval) || first < c.today) return answer(c, [['factsMissing']]);

  // Where billing days fit the day the contract started, a short month shifts none after it.
  const sinceStart = (k: number) => addDuration(c.start, interval, k);
  const passed = periodsTo(first, interval, sinceStart);
  const dayOf = (k: number) =>
    sinceStart(passed) === first ? sinceStart(passed + k) : addDuration(first, interval, k);
  const dayAfter = addDays(end, 1);
  const count = periodsTo(dayAfter, interval, dayOf);
  if (count > MOST_LISTED) return answer(c, [['tooManyCharges', MOST_LISTED]]);

  const steps: Step[] = [['charged', interval, end]];
  const charges = Array.from({ length: count }, (_, k): Charge => {
    const [on, next] = [dayOf(k), dayOf(k + 1)];
    let { amount } = price;
    if (next > dayAfter) {
      const [left, total] = [daysBetween(on, end), daysBetween(on, next) - 1];
      steps.push(['lastPart', left, total]);
      amount = proRata(amount, left, total);
    }
    return { on, amount: { ...price, amount } };
  });
  return answer(c, steps, rules, charges);
}
