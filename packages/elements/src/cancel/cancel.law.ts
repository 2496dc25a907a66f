/**
 * Asks the law room about the contract in a configuration, and draws its reasons. It travels together with the law,
 * apart from the flow: should it not arrive, the flow works without.
 */
import type { Answer, CancelRights } from '@fairwell/rights';
import type { ContractFacts } from '@fairwell/schema';
import type { CancelStrings } from '../locale/cancel/nl.ts';
import { loadWhy } from '../rights-panel/why.words.ts';
import { advise } from '../shared/advise.ts';
import { UNKNOWN_JURISDICTION } from '../shared/jurisdiction.ts';
import { detailsStyles } from './cancel.details.styles.ts';
import { loadCancelLaw, resolveCancelRights } from './cancel.engine.ts';
import { renderReasons } from './cancel.reasons.ts';

/** A configuration may leave out facts the schema asks for; the flow must work all the same. */
export type KnownFacts = Partial<ContractFacts> | undefined;

/** The law that holds for a contract, in one language. */
export type Law = Awaited<ReturnType<typeof readLaw>>;

/** Fetches the law for a contract, and the words that explain it. Rejects where either cannot be had. */
export async function readLaw(contract: KnownFacts, tag: string) {
  const [law, { strings: why }] = await Promise.all([
    loadCancelLaw(contract?.jurisdiction ?? UNKNOWN_JURISDICTION, tag),
    loadWhy(tag),
  ]);
  return {
    /**
     * What the law says about the contract now, in milliseconds since 1970. Dates are not established where facts are
     * missing or make no sense.
     *
     * @param factsMissing - Says so to the person; the law room has no words for a contract it was not told about.
     */
    rightsAt: (now: number, factsMissing: string): CancelRights => rightsAt(law, contract, now, factsMissing),
    styles: [detailsStyles],
    renderReasons: (end: Answer<string>, strings: CancelStrings) => renderReasons(end, strings, why),
    adviseOnLabel,
  };
}

function rightsAt(
  law: Awaited<ReturnType<typeof loadCancelLaw>>,
  contract: KnownFacts,
  now: number,
  factsMissing: string,
): CancelRights {
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
      return resolveCancelRights(law, { ...known, subject, concluded }, new Date(now));
    }
  } catch (error) {
    advise((say) => say.unreadableFacts(error));
  }
  // The rules for the page hold without facts. Dates do not, and this is a subject that never gets any.
  const today = new Date(now).toISOString().slice(0, 10);
  const facts = { jurisdiction, audience, channel, subject: 'telecom', concluded: today } as const;
  const rights = resolveCancelRights(law, facts, new Date(now));
  // Its reason is true of that subject, and not of this contract.
  const { confidence } = rights.endsOn.trace;
  const trace = { ruleIds: [], steps: [factsMissing], confidence, sources: [] };
  return { ...rights, endsOn: { ...rights.endsOn, trace } };
}

/** Tells whoever builds the page when the law wants other words on the page's own button. */
function adviseOnLabel({ labels, jurisdiction }: CancelRights, element: Element): void {
  const { text, equivalents, mandated } = labels.cancelEntry;
  const label = element.querySelector('button, a')?.textContent.trim();
  if (!mandated || !label || [text, ...equivalents].includes(label)) return;
  advise((say) => say.otherLabel(jurisdiction, text, label));
}
