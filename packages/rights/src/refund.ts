/** What comes back if the subscriber withdraws today, and by when. */
import type { Rights } from './answer.ts';
import { answer, type Case } from './case.ts';
import { daysBetween } from './civil-date.ts';
import { proRata } from './money.ts';
import { statutoryEnd } from './statutory-period.ts';
import type { Step } from './trace.ts';

/** All that was paid; or, where the law allows the trader a share for what was used, the rest of it. */
export function resolveRefund(c: Case, withdrawal: Rights['withdrawal']): Rights['withdrawalRefund'] {
  const { contract, today } = c;
  const { paid } = contract;
  if (!withdrawal.established) return withdrawal;
  if (!withdrawal.value.open) return answer(c, [['withdrawalPassed']]);
  const [refund] = c.rules('refund');
  if (!paid || !refund) return answer(c, [c.unknown]);

  const { duration } = refund;
  const { day: by, nominal, moved } = statutoryEnd(c, today, duration);
  const due: Step[] = [
    ['refundBy', duration, nominal, refund],
    ...moved.map((rule): Step => ['rolled', nominal, by, rule]),
  ];
  const [share] = c.rules('pro-rata');
  const total = daysBetween(paid.from, paid.until);
  if (!share || total === 0) {
    return answer(c, [['refundAll'], ...due], [refund, ...moved], { amount: paid.amount, by });
  }
  // The day of withdrawing itself is not counted as used.
  const unused = Math.min(total, daysBetween(today, paid.until));
  const amount = {
    ...paid.amount,
    amount: paid.amount.amount - proRata(paid.amount.amount, total - unused, total),
  };
  const steps: Step[] = [['refundPart', total - unused, total, share], ...due];
  return answer(c, steps, [share, refund, ...moved], { amount, by });
}
