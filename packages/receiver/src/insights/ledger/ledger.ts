/**
 * Everything that is counted, in memory: built from the facts of a database when somebody asks the first time, and
 * brought up to date before every answer. It holds nothing that the database does not, so it is never saved; a start builds it
 * anew. Decision 0020 says why.
 */
import { setImmediate } from 'node:timers/promises';
import type { CaseFact, Facts } from '../../store/insights.ts';
import { Answers } from './answers.ts';
import { Cases } from './cases.ts';
import { Names } from './columns.ts';
import { Steps } from './steps.ts';
import { Texts } from '../themes/texts.ts';

/** Cases read at once: few enough that whatever else this process has to do gets its turn. */
const CASES_AT_ONCE = 2000;
/** Records among which answers are looked for at once. Texts take longer. */
const RECORDS_AT_ONCE = 5000;
const TEXTS_AT_ONCE = 2000;

export class Ledger {
  readonly names = new Names();
  readonly cases = new Cases(this.names);
  readonly answers = new Answers(this.names);
  /** What was received in cancel flows. */
  readonly steps = new Steps(this.names);
  /** What people wrote. Only {@link readTexts} brings it up to date, because few questions need it. */
  texts = new Texts();
  /** The last record that was looked at for an answer, and for a text. */
  #answersUpTo = 0;
  #stepsUpTo = 0;
  #textsUpTo = 0;
  #readingTexts: Promise<void> = Promise.resolve();
  #isRenewing = false;
  /** Records that were erased while texts are read: they may have been fetched before. */
  #erasedMeanwhile: Set<number> | null = null;
  readonly #facts: Facts;
  /** How far it has read. */
  #heads = { sequence: 0, revision: 0, erasure: 0 };
  #isBuilt = false;
  /** Answers whose case was not read yet, with the number of its first cancellation. */
  readonly #unlinked = new Map<number, number>();
  /** What is being read, and what will be read after it for all who asked meanwhile. */
  #reading: Promise<void> | null = null;
  #next: Promise<void> | null = null;

  constructor(facts: Facts) {
    this.#facts = facts;
  }

  /** Resolves when everything is in that was committed when this was called. */
  refresh(): Promise<void> {
    if (this.#reading === null) {
      this.#reading = this.#read().finally(() => (this.#reading = null));
      return this.#reading;
    }
    // What is under way may have passed what was just committed.
    this.#next ??= this.#reading
      .catch(() => {})
      .then(() => {
        this.#next = null;
        return this.refresh();
      });
    return this.#next;
  }

  /** After {@link refresh}: reads what people wrote in the answers that are in. */
  readTexts(): Promise<void> {
    const read = () => this.#readTexts();
    this.#readingTexts = this.#readingTexts.then(read, read);
    return this.#readingTexts;
  }

  async #readTexts(): Promise<void> {
    const erased = (this.#erasedMeanwhile = new Set<number>());
    const pages = pagesOf(this.#textsUpTo, this.#heads.sequence, TEXTS_AT_ONCE, (after, upTo) =>
      this.#facts.comments(after, upTo),
    );
    try {
      for await (const { upTo, found } of pages) {
        for (const fact of found) if (!erased.has(fact.sequence)) this.texts.put(fact);
        this.#textsUpTo = upTo;
      }
    } finally {
      this.#erasedMeanwhile = null;
    }
  }

  async #read(): Promise<void> {
    const before = this.#heads;
    const heads = await this.#facts.heads();
    if (heads.revision > before.revision) await this.#readCases(heads.revision);
    if (heads.sequence > before.sequence) {
      // In this order, so that no answer is forgotten when one of the two fails and is tried again.
      if (this.#answersUpTo > 0) await this.#readLate(heads.sequence);
      await this.#readAnswers(heads.sequence);
      await this.#readSteps(heads.sequence);
    }
    // What was erased before anything was read is read as it is now.
    if (this.#isBuilt && heads.erasure > before.erasure) await this.#forget(before.erasure);
    for (const [row, about] of this.#unlinked) this.#link(row, about);
    this.#heads = heads;
    this.#isBuilt = true;
  }

  /** Answers that are in already, and came before what they are about. */
  async #readLate(upTo: number): Promise<void> {
    const pages = pagesOf(this.#answersUpTo, upTo, RECORDS_AT_ONCE, (after, last) =>
      this.#facts.late(after, last),
    );
    for await (const { found } of pages) {
      for (const { answer, about } of found) {
        const row = this.answers.rowOf(answer);
        if (row !== -1) this.#unlinked.set(row, about);
      }
    }
  }

  async #forget(after: number): Promise<void> {
    for (const sequence of await this.#facts.erased(after)) {
      this.cases.forget(sequence);
      this.answers.forget(sequence);
      this.steps.forget(sequence);
      this.texts.forget(sequence);
      this.#erasedMeanwhile?.add(sequence);
    }
    void this.#renewTexts();
  }

  /** Nobody waits for it: what was erased is counted nowhere by now. */
  async #renewTexts(): Promise<void> {
    if (this.#isRenewing) return;
    this.#isRenewing = true;
    while (this.texts.hasForgotten) this.texts = await this.texts.renewed();
    this.#isRenewing = false;
  }

  async #readCases(upTo: number): Promise<void> {
    const read = (after: Pick<CaseFact, 'revision' | 'sequence'>) =>
      this.#facts.cases(after, upTo, CASES_AT_ONCE);
    let next: Promise<CaseFact[]> | null = read({
      revision: this.#heads.revision,
      sequence: Number.MAX_SAFE_INTEGER,
    });
    while (next) {
      const page: CaseFact[] = await next;
      const last = page.at(-1);
      next = last && page.length === CASES_AT_ONCE ? fetched(read(last)) : null;
      for (const fact of page) this.cases.put(fact);
      await setImmediate();
    }
    const moved = this.cases.putInOrder();
    if (moved) this.answers.follow(moved);
  }

  async #readAnswers(upTo: number): Promise<void> {
    const pages = pagesOf(this.#answersUpTo, upTo, RECORDS_AT_ONCE, (after, last) =>
      this.#facts.answers(after, last),
    );
    for await (const page of pages) {
      for (const fact of page.found) {
        this.answers.put(fact);
        if (fact.about !== null) this.#link(this.answers.length - 1, fact.about);
      }
      this.#answersUpTo = page.upTo;
    }
  }

  async #readSteps(upTo: number): Promise<void> {
    const pages = pagesOf(this.#stepsUpTo, upTo, RECORDS_AT_ONCE, (after, last) =>
      this.#facts.flows(after, last),
    );
    for await (const page of pages) {
      for (const fact of page.found) this.steps.put(fact);
      this.#stepsUpTo = page.upTo;
    }
  }

  #link(row: number, about: number): void {
    const caseRow = this.cases.rowOf(about);
    if (caseRow === -1) this.#unlinked.set(row, about);
    else {
      this.#unlinked.delete(row);
      this.answers.link(row, caseRow, this.cases);
    }
  }
}

/** What is found among so many records at a time. The database looks up the next while these are taken in. */
async function* pagesOf<Fact>(
  after: number,
  last: number,
  atOnce: number,
  read: (after: number, upTo: number) => Promise<Fact[]>,
): AsyncGenerator<{ upTo: number; found: Fact[] }> {
  const from = (begin: number) =>
    begin < last ? fetched(read(begin, Math.min(begin + atOnce, last))) : null;
  let next = from(after);
  for (let begin = after; next; begin += atOnce) {
    const found = await next;
    next = from(begin + atOnce);
    yield { upTo: Math.min(begin + atOnce, last), found };
    await setImmediate();
  }
}

/** It may fail while nobody waits for it yet; whoever does is told then. */
function fetched<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}
