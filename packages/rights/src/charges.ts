/** What will still be charged until the subscription ends. */
import type { CivilDate, Money } from '@fairwell/schema';
import type { Rights } from './answer.ts';
import { answer, type Case } from './case.ts';
import { addDays, daysBetween } from './civil-date.ts';
import { proRata } from './money.ts';
import { termsFrom } from './term.ts';
import { rulesOf, type Step } from './trace.ts';

/** More than a person reads through; nobody is charged daily for years. */
const MOST_LISTED = 1000;

interface Charge {
  on: CivilDate;
  amount: Money;
}

/** Charges from the day after what is paid, up to the end; the last one only for the days that are left. */
export function resolveCharges(c: Case, endsOn: Rights['endsOn'], why: readonly Step[]): Rights['charges'] {
  const { interval, price, paid } = c;
  if (!endsOn.established) return endsOn;
  const end = endsOn.value;
  // What is charged is as sure as the end it is counted to.
  const rules = rulesOf(why);
  const covered = paid?.until ?? c.trialEnd ?? '';
  if (covered >= end) return answer(c, [['nothingMore', ...rules]], []);
  const first = covered && addDays(covered, 1);
  const [sinceStart, sincePaid] = [termsFrom(c.start, interval), termsFrom(first, interval)];
  // A period that was paid for and is over says nothing about the next: late, or simply not told to us.
  if (!interval || !sinceStart || !sincePaid || !price || first < c.today) return answer(c, [c.unknown]);

  // Where what is paid ends with a period since the start, a short month shifts none after it.
  const paidFor = sinceStart.renewalsTo(covered);
  const fits = sinceStart.dayAfter(paidFor) === first;
  const [periods, over] = fits ? [sinceStart, paidFor] : [sincePaid, -1];
  if (periods.renewalsTo(end) - over > MOST_LISTED) return answer(c, [['tooManyCharges', MOST_LISTED]]);

  const steps: Step[] = [['charged', interval, end, ...rules]];
  const charges: Charge[] = [];
  for (let on = first; on <= end;) {
    const next = periods.dayAfter(over + charges.length + 1);
    const total = daysBetween(on, next) - 1;
    const left = Math.min(total, daysBetween(on, end));
    if (left < total) steps.push(['lastPart', left, total]);
    charges.push({ on, amount: { ...price, amount: proRata(price.amount, left, total) } });
    on = next;
  }
  return answer(c, steps, charges);
}
