/**
 * Asks the law room about the contract in a configuration, for whichever flow, and draws its reasons. It travels together
 * with the law, apart from the flow: should it not arrive, the flow works without.
 */
import type { Answer, Label, Law as Book } from '@fairwell/rights';
import type { Contract, ContractFacts } from '@fairwell/schema';
import { html, type TemplateResult } from 'lit/html.js';
import type { Words } from '../locale/locale.ts';
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
  language: string;
  disclaimer: string;
  labels: Record<Entry, Label>;
} & Record<Main, Answer<unknown>>;

/** Words of ours, for buttons that no law has words for in this language. */
export interface OwnWords {
  entry: string;
  /** Without it the same as `entry`. */
  confirm?: string;
  /** Says that facts are missing; the law room has no words for a contract it was not told about. */
  review?: { factsMissing: string };
}

/** What the law says, with buttons a person can be shown: each knows the language it is in. */
export type Told<Rights extends { labels: object }> = Omit<Rights, 'labels'> & {
  labels: { [Role in keyof Rights['labels']]: Rights['labels'][Role] & { language: string } };
};

/** The law that holds for a contract, in one language. */
export interface Law<Rights> {
  /**
   * What the law says about the contract now, in milliseconds since 1970. Dates are not established where facts are
   * missing or make no sense.
   */
  rightsAt(now: number, words: Words<OwnWords>): Rights;
  styles: CSSStyleSheet[];
  renderReasons(told: Answer<unknown>, strings: ReasonStrings): TemplateResult;
  /** That this is not legal advice. */
  renderDisclaimer(rights: { language: string; disclaimer: string }): TemplateResult;
  /** Tells whoever builds the page when the law wants other words on the page's own button. */
  adviseOnLabel(rights: Rights, element: Element): void;
}

/** Fetches the law for a contract, and the words that explain it. Rejects where either cannot be had. */
export async function readLawFor<
  Main extends string,
  Entry extends string,
  Rights extends Answers<Main, Entry>,
>(
  contract: KnownFacts,
  tag: string,
  { loadLaw, resolve, main, entry }: Question<Main, Entry, Rights>,
): Promise<Law<Told<Rights>>> {
  const { jurisdiction = UNKNOWN_JURISDICTION, audience = 'consumer', channel = 'online' } = contract ?? {};
  // The law room speaks English to whoever it has no words for; everybody who reads Frisian reads Dutch.
  const spoken = /^fy\b/i.test(tag) ? 'nl' : tag;
  const [book, { strings: why }] = await Promise.all([loadLaw(jurisdiction, spoken), loadWhy(tag)]);
  const answer = (facts: Contract, now: number, words: Words<OwnWords>): Told<Rights> => {
    const rights = resolve(book, facts, new Date(now));
    // Words on buttons are known in more languages than reasons are; these are the ones that stand in.
    const standIns = resolve({ ...book, tag: book.language }, facts, new Date(now)).labels;
    const labels = Object.entries<Label>(rights.labels).map(([role, label]) => {
      const isStandIn = label.text === Reflect.get(standIns, role)?.text;
      const language = isStandIn ? book.language : book.tag;
      if (label.mandated || language === words.language) return [role, { ...label, language }];
      const { entry: own, confirm = own } = words.strings;
      return [role, { ...label, text: role.endsWith('Entry') ? own : confirm, language: words.language }];
    });
    return { ...rights, labels: Object.fromEntries(labels) };
  };
  return {
    /**
     * What the law says about the contract now, in milliseconds since 1970. Dates are not established where facts are
     * missing or make no sense.
     */
    rightsAt(now: number, words: Words<OwnWords>): Told<Rights> {
      const { subject, concluded } = contract ?? {};
      try {
        if (subject && concluded)
          return answer({ ...contract, jurisdiction, audience, channel, subject, concluded }, now, words);
      } catch (error) {
        advise((say) => say.unreadableFacts(error));
      }
      // The rules for the page hold without facts. Dates do not, and this is a subject that never gets any.
      const today = new Date(now).toISOString().slice(0, 10);
      const facts = { jurisdiction, audience, channel, subject: 'telecom', concluded: today } as const;
      const rights = answer(facts, now, words);
      // Its reason is true of that subject, and not of this contract.
      const told: Answer<unknown> = rights[main];
      const { confidence } = told.trace;
      const trace = {
        ruleIds: [],
        steps: [words.strings.review?.factsMissing ?? ''],
        confidence,
        sources: [],
      };
      return { ...rights, [main]: { ...told, trace } };
    },
    styles: [detailsStyles],
    renderReasons(told: Answer<unknown>, strings: ReasonStrings): TemplateResult {
      // Where facts are missing, that is the reason, in words of ours.
      const isOurs = told.trace.steps[0] === strings.review.factsMissing;
      return renderReasons(told, strings, why, isOurs ? undefined : book.language);
    },
    /** That this is not legal advice. */
    renderDisclaimer: ({ language, disclaimer }: { language: string; disclaimer: string }): TemplateResult =>
      html`<p class="small" lang=${language} dir="auto">${disclaimer}</p>`,
    /** Tells whoever builds the page when the law wants other words on the page's own button. */
    adviseOnLabel({ labels, jurisdiction: where }, element) {
      const { text, equivalents, mandated }: Label = labels[entry];
      const label = element.querySelector('button, a')?.textContent.trim();
      if (!mandated || !label || [text, ...equivalents].includes(label)) return;
      advise((say) => say.otherLabel(where, text, label));
    },
  };
}
