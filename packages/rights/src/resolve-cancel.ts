/** Asks the law what a cancel flow needs to know about one contract, and no more: that is all its page downloads. */
import type { Contract } from '@fairwell/schema';
import type { CancelRights } from './answer.ts';
import { openCase, type Case } from './case.ts';
import { resolveCharges } from './charges.ts';
import { findEnding, tellEnding, type Found } from './ending.ts';
import type { Law } from './load-cancel.ts';
import { resolveLabels, resolvePage } from './page.ts';

/** The part of `resolveRights` about cancelling: nothing about withdrawing, refunds or notices. Throws as that does. */
export function resolveCancelRights(law: Law, contract: Contract, now: Date, zone?: string): CancelRights {
  const c = openCase(law, contract, now, zone);
  return cancelling(c, findEnding(c));
}

/** What there is to say about cancelling. */
export function cancelling(c: Case, found: Found): CancelRights {
  const { jurisdiction, language, sentences } = c.law;
  const ending = tellEnding(c, found);
  return {
    jurisdiction,
    language,
    today: c.today,
    ...ending,
    charges: resolveCharges(c, ending.endsOn, found.why),
    labels: resolveLabels(c),
    page: resolvePage(c),
    disclaimer: sentences.disclaimer,
  };
}
