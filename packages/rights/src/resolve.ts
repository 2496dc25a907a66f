/** Asks the law what the flow, the receipts and the rights panel need to know about one contract. */
import type { Contract } from '@fairwell/schema';
import type { CancelRights, Rights } from './answer.ts';
import { openCase, type Case } from './case.ts';
import { resolveCharges } from './charges.ts';
import { resolveEnding, type Ending } from './ending.ts';
import type { Law } from './load.ts';
import { resolveNotices } from './notices.ts';
import { resolveLabels, resolvePage, resolveReceipt } from './page.ts';
import { resolveRefund } from './refund.ts';
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
  const { book, readOn } = law;
  const c = openCase(law, contract, now, zone);
  const ending = resolveEnding(c);
  const withdrawal = resolveWithdrawal(c);
  return {
    ...cancelling(c, ending),
    withdrawal,
    withdrawalRefund: resolveRefund(c, withdrawal),
    notices: resolveNotices(c, ending),
    receipt: resolveReceipt(c),
    rules: [...(readOn ?? [])],
    data: { version: book?.version ?? '0', lastReviewed: book?.lastReviewed ?? '1970-01-01' },
  };
}

/**
 * The part of {@link resolveRights} that a cancel flow needs. A page that asks no more than this downloads no more
 * than this: nothing about withdrawing, refunds or notices.
 */
export function resolveCancelRights(law: Law, contract: Contract, now: Date, zone?: string): CancelRights {
  const c = openCase(law, contract, now, zone);
  return cancelling(c, resolveEnding(c));
}

function cancelling(c: Case, ending: Ending): CancelRights {
  const { law, today } = c;
  const { endsOn, termEnd, nextRenewal, latestNotice } = ending;
  return {
    jurisdiction: law.jurisdiction,
    language: law.language,
    today,
    endsOn,
    termEnd,
    nextRenewal,
    latestNotice,
    charges: resolveCharges(c, ending),
    labels: resolveLabels(c),
    page: resolvePage(c),
    disclaimer: law.sentences.disclaimer,
  };
}
