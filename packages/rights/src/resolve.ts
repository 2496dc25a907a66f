/** Asks the law what the flow, the receipts and the rights panel need to know about one contract. */
import type { Contract } from '@fairwell/schema';
import type { Rights } from './answer.ts';
import { openCase } from './case.ts';
import { findEnding } from './ending.ts';
import type { Law } from './load-cancel.ts';
import { resolveNotices } from './notices.ts';
import { resolveReceipt } from './receipt.ts';
import { resolveRefund } from './refund.ts';
import { cancelling } from './resolve-cancel.ts';
import { resolveWithdrawal } from './withdrawal.ts';

/**
 * What the law says about one contract, if it were cancelled at `now`. Pure: the same input gives the same answer.
 *
 * @param now the moment of cancelling; with `zone` it decides which calendar day counts
 * @param zone IANA zone the consumer lives in; without it, that of the jurisdiction's capital
 * @throws {RangeError} for an unknown zone, a contract whose days or durations are not what the schema says, or one
 *   that reaches beyond the years 100 to 9999
 */
export function resolveRights(law: Law, contract: Contract, now: Date, zone?: string): Rights {
  const { book, readOn = [] } = law;
  const c = openCase(law, contract, now, zone);
  const ending = findEnding(c);
  const withdrawal = resolveWithdrawal(c);
  return {
    ...cancelling(c, ending),
    withdrawal,
    withdrawalRefund: resolveRefund(c, withdrawal),
    notices: resolveNotices(c, ending),
    receipt: resolveReceipt(c),
    rules: [...readOn],
    data: { version: book.version, lastReviewed: book.lastReviewed },
  };
}
