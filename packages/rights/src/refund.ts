/** What comes back if the subscriber withdraws today, and by when. */
import type { CivilDate } from '@fairwell/schema';
import type { Rights } from './answer.ts';
import { answer, type Case } from './case.ts';
import { daysBetween } from './civil-date.ts';
import type { CompiledRule } from './compiled.ts';
import { proRata } from './money.ts';
import { statutoryEnd } from './statutory-period.ts';
import type { Step } from './trace.ts';

/** All that was paid; or, where the law allows the trader a share for what was used, the rest of it. */
export function resolveRefund(c: Case, withdrawal: Rights['withdrawal']): Rights['withdrawalRefund'] {
  const { paid, today } = c;
  if (!withdrawal.established) return withdrawal;
  if (!withdrawal.value.open) return answer(c, [['withdrawalPassed']]);
  const [refund] = c.rules('refund');
  if (!paid || !refund) return answer(c, [c.unknown]);

  const { by, steps: dueBy } = due(c, 'refundBy', refund);
  const total = daysBetween(paid.from, paid.until);
  const [share] = total ? c.rules('pro-rata') : [];
  if (!share) return answer(c, [['refundAll'], ...dueBy], { amount: paid.amount, by });
  // The day of withdrawing itself is not counted as used.
  const used = Math.max(0, total - daysBetween(today, paid.until));
  const { amount } = paid.amount;
  const rest = { ...paid.amount, amount: amount - proRata(amount, used, total) };
  return answer(c, [['refundPart', used, total, share], ...dueBy], { amount: rest, by });
}

/** The last day for what a rule demands within some time after today, and the steps that lead there. */
export function due(
  c: Case,
  said: 'refundBy' | 'returnBy',
  rule: CompiledRule<'refund' | 'return-goods'>,
): { by: CivilDate; steps: Step[] } {
  const { duration } = rule;
  const { day: by, nominal, moved } = statutoryEnd(c, c.today, duration);
  return { by, steps: [[said, duration, nominal, rule], ...moved] };
}
