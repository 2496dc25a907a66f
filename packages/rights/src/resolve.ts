/** Asks the law everything the flow, the receipts and the rights panel need to know about one contract. */
import type { Contract } from '@fairwell/schema';
import type { Rights } from './answer.ts';
import { openCase } from './case.ts';
import { resolveCharges } from './charges.ts';
import { resolveEnding } from './ending.ts';
import type { Law } from './load.ts';
import { resolveLabels, resolvePage, resolveReceipt } from './page.ts';
import { resolveNotices } from './notices.ts';
import { resolveRefund } from './refund.ts';
import { resolveWithdrawal } from './withdrawal.ts';

/**
 * What the law says about one contract, if it were cancelled at `now`. Pure: the same input gives the same answer.
 *
 * @param now the moment of cancelling; with `zone` it decides which calendar day counts
 * @param zone IANA zone the consumer lives in; without it, that of the jurisdiction's capital
 * @throws {RangeError} for an unknown zone, or a contract whose days or durations are not what the schema says
 */
export function resolveRights(law: Law, contract: Contract, now: Date, zone?: string): Rights {
  const { book, sentences, readOn } = law;
  const c = openCase(law, contract, now, zone);
  const ending = resolveEnding(c);
  const { endsOn, termEnd, nextRenewal, latestNotice } = ending;
  const withdrawal = resolveWithdrawal(c);
  return {
    jurisdiction: law.jurisdiction,
    language: law.language,
    today: c.today,
    endsOn,
    termEnd,
    nextRenewal,
    latestNotice,
    withdrawal,
    charges: resolveCharges(c, ending),
    withdrawalRefund: resolveRefund(c, withdrawal),
    notices: resolveNotices(c, ending),
    labels: resolveLabels(c),
    page: resolvePage(c),
    receipt: resolveReceipt(c),
    rules: [...(readOn ?? [])],
    data: { version: book?.version ?? '0', lastReviewed: book?.lastReviewed ?? '1970-01-01' },
    disclaimer: sentences.disclaimer,
  };
}
