/** What will still be charged until the subscription ends. */
import type { CivilDate, Money } from '@fairwell/schema';
import type { Rights } from './answer.ts';
import { established, notEstablished, type Case } from './case.ts';
import { addDays, daysBetween } from './civil-date.ts';
import type { Ending } from './ending.ts';
import { proRata } from './money.ts';
import { addDuration, takesTime } from './period.ts';
import type { Step } from './trace.ts';

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
  const steps: Step[] = [['charged', interval, end]];
  const charges: Charge[] = [];
  const dayAfter = addDays(end, 1);
  let on = dayOf(0);
  for (let k = 1; on <= end; k += 1) {
    const next = dayOf(k);
    if (next <= dayAfter) {
      charges.push({ on, amount: { ...price } });
    } else {
      const total = daysBetween(on, next) - 1;
      const left = daysBetween(on, end);
      charges.push({ on, amount: { ...price, amount: proRata(price.amount, left, total) } });
      steps.push(['lastPart', left, total]);
    }
    on = next;
  }
  return upToTheEnd(charges, steps);
}

/** Billing days from `first` on. Where they fit the day the contract started, a short month shifts none after it. */
function billingDays(start: CivilDate, first: CivilDate, interval: string): (k: number) => CivilDate {
  let passed = 0;
  while (addDuration(start, interval, passed) < first) passed += 1;
  return addDuration(start, interval, passed) === first
    ? (k) => addDuration(start, interval, passed + k)
    : (k) => addDuration(first, interval, k);
}
