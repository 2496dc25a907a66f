/** Asks the law what a flow for withdrawing needs to know about one contract, and no more. */
import type { CivilDate, Contract } from '@fairwell/schema';
import type { Answer, WithdrawRights } from './answer.ts';
import { answer, openCase, type Case } from './case.ts';
import type { Law } from './load-cancel.ts';
import { resolveLabels } from './page.ts';
import { due, resolveRefund } from './refund.ts';
import type { Step } from './trace.ts';
import { resolveWithdrawal } from './withdrawal.ts';

/** The part of `resolveRights` about withdrawing, with the days that follow from it. Throws as that does. */
export function resolveWithdrawRights(
  law: Law,
  contract: Contract,
  now: Date,
  zone?: string,
): WithdrawRights {
  const c = openCase(law, contract, now, zone);
  const withdrawal = resolveWithdrawal(c);
  return {
    jurisdiction: law.jurisdiction,
    language: law.language,
    today: c.today,
    withdrawal,
    withdrawalRefund: resolveRefund(c, withdrawal),
    refundBy: resolveRefundDay(c),
    returnBy: resolveReturn(c),
    labels: resolveLabels(c),
    disclaimer: law.sentences.disclaimer,
  };
}

function resolveRefundDay(c: Case): Answer<CivilDate> {
  const [refund] = c.rules('refund');
  if (!c.isCovered || !refund) return answer(c, [c.unknown]);
  const { by, steps } = due(c, 'refundBy', refund);
  return answer(c, steps, by);
}

function resolveReturn(c: Case): WithdrawRights['returnBy'] {
  const [back] = c.isCovered ? c.rules('return-goods') : [];
  if (!back) return null;
  const { by, steps } = due(c, 'returnBy', back);
  const waiting = c.rules('refund-withheld').map((rule): Step => ['mayWait', rule]);
  return answer(c, [...steps, ...waiting], by);
}
