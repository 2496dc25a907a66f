/**
 * Asks the law room about the contract in a configuration, for whichever flow, and draws its reasons. It travels together
 * with the law, apart from the flow: should it not arrive, the flow works without.
 */
import type { Answer, Label, Law as Book } from '@fairwell/rights';
import type { Contract, ContractFacts } from '@fairwell/schema';
import { loadWhy } from '../rights-panel/why.words.ts';
import { advise } from '../shared/advise.ts';
import { UNKNOWN_JURISDICTION } from '../shared/jurisdiction.ts';
import { detailsStyles } from './details.styles.ts';
import { renderReasons, type ReasonStrings } from './reasons.ts';

/** A configuration may leave out facts the schema asks for; the flow must work all the same. */
export type KnownFacts = Partial<ContractFacts> | undefined;

/** What a flow asks, of which part of the law room, and which answer and which label it is about. */
export interface Question<Main extends string, Entry extends string, Rights> {
  loadLaw: (jurisdiction: string, tag: string) => Promise<Book>;
  resolve: (book: Book, contract: Contract, now: Date) => Rights;
  main: Main;
  entry: Entry;
}

type Answers<Main extends string, Entry extends string> = {
  jurisdiction: string;
  labels: Record<Entry, Label>;
} & Record<Main, Answer<unknown>>;

/** Fetches the law for a contract, and the words that explain it. Rejects where either cannot be had. */
export async function readLawFor<
  Main extends string,
  Entry extends string,
  Rights extends Answers<Main, Entry>,
>(contract: KnownFacts, tag: string, { loadLaw, resolve, main, entry }: Question<Main, Entry, Rights>) {
  const { jurisdiction = UNKNOWN_JURISDICTION, audience = 'consumer', channel = 'online' } = contract ?? {};
  const [book, { strings: why }] = await Promise.all([loadLaw(jurisdiction, tag), loadWhy(tag)]);
  return {
    /**
     * What the law says about the contract now, in milliseconds since 1970. Dates are not established where facts are
     * missing or make no sense.
     *
     * @param factsMissing - Says so to the person; the law room has no words for a contract it was not told about.
     */
    rightsAt(now: number, factsMissing: string): Rights {
      const { subject, concluded } = contract ?? {};
      try {
        if (subject && concluded) {
          const facts = { ...contract, jurisdiction, audience, channel, subject, concluded };
          return resolve(book, facts, new Date(now));
        }
      } catch (error) {
        advise((say) => say.unreadableFacts(error));
      }
      // The rules for the page hold without facts. Dates do not, and this is a subject that never gets any.
      const today = new Date(now).toISOString().slice(0, 10);
      const facts = { jurisdiction, audience, channel, subject: 'telecom', concluded: today } as const;
      const rights = resolve(book, facts, new Date(now));
      // Its reason is true of that subject, and not of this contract.
      const { confidence } = rights[main].trace;
      const trace = { ruleIds: [], steps: [factsMissing], confidence, sources: [] };
      return { ...rights, [main]: { ...rights[main], trace } };
    },
    styles: [detailsStyles],
    renderReasons: (answer: Answer<unknown>, strings: ReasonStrings) => renderReasons(answer, strings, why),
    /** Tells whoever builds the page when the law wants other words on the page's own button. */
    adviseOnLabel({ labels, jurisdiction: where }: Rights, element: Element): void {
      const { text, equivalents, mandated }: Label = labels[entry];
      const label = element.querySelector('button, a')?.textContent.trim();
      if (!mandated || !label || [text, ...equivalents].includes(label)) return;
      advise((say) => say.otherLabel(where, text, label));
    },
  };
}
