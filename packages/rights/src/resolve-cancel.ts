/** Asks the law what a cancel flow needs to know about one contract, and no more: that is all its page downloads. */
import type { Contract } from '@fairwell/schema';
import type { CancelRights } from './answer.ts';
import { openCase, type Case } from './case.ts';
import { resolveCharges } from './charges.ts';
import { resolveEnding, type Ending } from './ending.ts';
import type { Law } from './load.ts';
import { resolveLabels, resolvePage } from './page.ts';

/** The part of `resolveRights` about cancelling: nothing about withdrawing, refunds or notices. Throws as that does. */
export function resolveCancelRights(law: Law, contract: Contract, now: Date, zone?: string): CancelRights {
  const c = openCase(law, contract, now, zone);
  return cancelling(c, resolveEnding(c));
}

/** What there is to say about cancelling, once it is known how the contract ends. */
export function cancelling(c: Case, ending: Ending): CancelRights {
  const { law, today } = c;
  const { rules: _, ...answers } = ending;
  return {
    jurisdiction: law.jurisdiction,
    language: law.language,
    today,
    ...answers,
    charges: resolveCharges(c, ending),
    labels: resolveLabels(c),
    page: resolvePage(c),
    disclaimer: law.sentences.disclaimer,
  };
}
