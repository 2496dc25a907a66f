/**
 * Asks the law room about the contract in a configuration, for whichever flow: dates, rules for the page, and the words on
 * its buttons. Draws nothing.
 */
import { type Answer, type Label, type Law as Book, writeDay } from '@fairwell/rights';
import type { Contract, ContractFacts } from '@fairwell/schema';
import type { Words } from '../locale/locale.ts';
import { advise } from '../shared/advise.ts';
import { formatDay } from '../shared/format.ts';
import { UNKNOWN_JURISDICTION } from '../shared/jurisdiction.ts';

/** A configuration may leave out facts the schema asks for; the flow must work all the same. */
export type KnownFacts = Partial<ContractFacts> | undefined;

/** What a flow asks, of which part of the law room, and which answer and which label it is about. */
export interface Question<Main extends string, Entry extends string, Rights> {
  loadLaw: (jurisdiction: string, tag: string) => Promise<Book>;
  resolve: (book: Book, contract: Contract, now: Date) => Rights;
  main: Main;
  entry: Entry;
}

export type Answers<Main extends string, Entry extends string> = {
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

/** Fetches the law for a contract. Rejects where it cannot be had. */
export async function readAnswersFor<
  Main extends string,
  Entry extends string,
  Rights extends Answers<Main, Entry>,
>(contract: KnownFacts, tag: string, { loadLaw, resolve, main, entry }: Question<Main, Entry, Rights>) {
  const { jurisdiction = UNKNOWN_JURISDICTION, audience = 'consumer', channel = 'online' } = contract ?? {};
  // The law room speaks English to whoever it has no words for; everybody who reads Frisian reads Dutch.
  const spoken = /^fy\b/i.test(tag) ? 'nl' : tag;
  const [law, other] = await Promise.all([
    loadLaw(jurisdiction, spoken),
    // A private part asks for a form of address.
    /-x-/.test(spoken) ? import('./addressed.ts') : undefined,
  ]);
  const book = other ? await other.addressed(law, spoken) : law;
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
    /** Which law it is, and in which language its sentences are. */
    book,
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
    /** What `formatDay` says, where possible without what takes a browser long the first time. */
    writeDay(day: string, locale: string): string {
      const [withoutAddress = ''] = locale.split('-x-');
      const date = new Map(Object.entries(book.sentences.dates)).get(withoutAddress);
      return date ? writeDay(date, day) : formatDay(day, locale);
    },
    /** Tells whoever builds the page when the law wants other words on the page's own button. */
    adviseOnLabel({ labels, jurisdiction: where }: Told<Rights>, element: Element): void {
      const { text, equivalents, mandated }: Label = labels[entry];
      const label = element.querySelector('button, a')?.textContent.trim();
      if (!mandated || !label || [text, ...equivalents].includes(label)) return;
      advise((say) => say.otherLabel(where, text, label));
    },
  };
}
