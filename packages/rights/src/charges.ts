/** What will still be charged until the subscription ends. */
import type { CivilDate, Money } from '@fairwell/schema';
import type { Rights } from './answer.ts';
import { established, notEstablished, takesTime, type Case } from './case.ts';
import { addDays, daysBetween } from './civil-date.ts';
import { proRata } from './money.ts';
import { addDuration } from './period.ts';

/** Charges from the day after what is paid, up to the end; the last one only for the days that are left. */
export function resolveCharges(c: Case, endsOn: Rights['endsOn']): Rights['charges'] {
  const { interval, price, paid, trial } = c.contract;
  const say = c.law.sentences;
  if (!endsOn.established) return { ...endsOn };
  const end = endsOn.value;
  const coveredUntil = paid?.until ?? (trial && c.today <= trial.until ? trial.until : undefined);
  if (coveredUntil && coveredUntil >= end) return established(c, [], [], [say.nothingMore]);
  if (!coveredUntil || !interval || !price || !takesTime(interval)) {
    return notEstablished(c, [say.factsMissing]);
  }

  const first = addDays(coveredUntil, 1);
  const charges: { on: CivilDate; amount: Money }[] = [];
  const steps = [say.charged(c.duration(interval), c.day(end))];
  for (let k = 0; ; k += 1) {
    const on = addDuration(first, interval, k);
    if (on > end) break;
    const total = daysBetween(on, addDays(addDuration(first, interval, k + 1), -1));
    const left = Math.min(total, daysBetween(on, end));
    charges.push({ on, amount: { ...price, amount: proRata(price.amount, left, total) } });
    if (left < total) steps.push(say.lastPart(left, total));
  }
  return established(c, charges, [], steps);
}
