/** Asks the law room about the contract in a configuration. */
import type { CancelRights } from '@fairwell/rights';
import type { Contract, ContractFacts } from '@fairwell/schema';
import { advise } from '../shared/advise.ts';

/** A configuration may leave out facts the schema asks for; the flow must work all the same. */
export type KnownFacts = Partial<ContractFacts> | undefined;

/** What the law says about a contract, if it were cancelled at a moment. Throws where the facts make no sense. */
export type Law = (contract: Contract, now: Date) => CancelRights;

/** The region code for "not known" (Unicode CLDR). No law is loaded for it. */
export const UNKNOWN_JURISDICTION = 'ZZ';

/** Fetches the law for a contract, and what reads it. Undefined where either cannot be had: cancelling must not depend on it. */
export async function fetchLaw(contract: KnownFacts, tag: string): Promise<Law | undefined> {
  try {
    const { loadLaw, resolveCancelRights } = await import('./cancel.engine.ts');
    const law = await loadLaw(contract?.jurisdiction ?? UNKNOWN_JURISDICTION, tag);
    return (facts, now) => resolveCancelRights(law, facts, now);
  } catch {
    return undefined;
  }
}

/**
 * What the law says about the contract now. Dates are not established where facts are missing or make no sense.
 *
 * @param factsMissing - Says so to the person; the law room has no words for a contract it was not told about.
 */
export function rightsFor(
  law: Law | undefined,
  contract: KnownFacts,
  now: number,
  factsMissing: string,
): CancelRights | undefined {
  if (!law) return undefined;
  const {
    jurisdiction = UNKNOWN_JURISDICTION,
    audience = 'consumer',
    channel = 'online',
    subject,
    concluded,
  } = contract ?? {};
  const known = { ...contract, jurisdiction, audience, channel };
  try {
    if (subject && concluded) {
      return law({ ...known, subject, concluded }, new Date(now));
    }
  } catch (error) {
    advise((say) => say.unreadableFacts(error));
  }
  // The rules for the page hold without facts. Dates do not, and this is a subject that never gets any.
  const today = new Date(now).toISOString().slice(0, 10);
  const facts = { jurisdiction, audience, channel, subject: 'telecom', concluded: today } as const;
  const rights = law(facts, new Date(now));
  // Its reason is true of that subject, and not of this contract.
  const trace = { ...rights.endsOn.trace, ruleIds: [], steps: [factsMissing], sources: [] };
  return { ...rights, endsOn: { ...rights.endsOn, trace } };
}

/** Tells whoever builds the page when the law wants other words on its button. */
export function adviseOnLabel(rights: CancelRights | undefined, label: string): void {
  const wanted = rights?.labels.cancelEntry;
  if (!wanted?.mandated || label === '' || [wanted.text, ...wanted.equivalents].includes(label)) return;
  advise((say) => say.otherLabel(rights?.jurisdiction ?? '', wanted.text, label));
}
