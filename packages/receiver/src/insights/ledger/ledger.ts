/**
 * Everything that is counted, in memory: built from the facts of a database when somebody asks the first time, and
 * brought up to date before every answer. It holds nothing that the database does not, so it is never saved; a start builds it
 * anew. Decision 0020 says why.
 */
import { setImmediate } from 'node:timers/promises';
import type { Facts } from '../../store/insights.ts';
import { Answers } from './answers.ts';
import { Cases } from './cases.ts';
import { Names } from './columns.ts';
import { Texts } from '../themes/texts.ts';

/** Read at once: few enough that whatever else this process has to do gets its turn. */
const PAGE = 2000;
/** Texts take longer. */
const TEXTS_AT_ONCE = 500;

export class Ledger {
  readonly names = new Names();
  readonly cases = new Cases(this.names);
  readonly answers = new Answers(this.names);
  /** What people wrote. Only {@link readTexts} brings it up to date, because few questions need it. */
  texts = new Texts();
  /** The last answer that was looked at for a text. */
  #textsUpTo = 0;
  #readingTexts: Promise<void> = Promise.resolve();
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
    for (;;) {
      const { texts } = this;
      const page = await this.#facts.comments(this.#textsUpTo, TEXTS_AT_ONCE);
      // Something was erased meanwhile, and it all begins anew.
      if (texts !== this.texts) continue;
      for (const { fact } of page) if (fact) texts.put(fact);
      this.#textsUpTo = page.at(-1)?.sequence ?? this.#textsUpTo;
      if (page.length < TEXTS_AT_ONCE) return;
      await setImmediate();
    }
  }

  async #read(): Promise<void> {
    const before = this.#heads;
    const heads = await this.#facts.heads();
    if (heads.revision > before.revision) await this.#readCases(heads.revision);
    if (heads.sequence > before.sequence) {
      await this.#readAnswers();
      if (this.#isBuilt) await this.#readLate(before.sequence);
    }
    // What was erased before anything was read is read as it is now.
    if (this.#isBuilt && heads.erasure > before.erasure) await this.#forget(before.erasure);
    for (const [row, about] of this.#unlinked) this.#link(row, about);
    this.#heads = heads;
    this.#isBuilt = true;
  }

  /** Answers that came before what they are about. */
  async #readLate(after: number): Promise<void> {
    for (const { answer, about } of await this.#facts.late(after)) {
      const row = this.answers.rowOf(answer);
      if (row !== -1) this.#unlinked.set(row, about);
    }
  }

  async #forget(after: number): Promise<void> {
    for (const sequence of await this.#facts.erased(after)) {
      this.cases.forget(sequence);
      this.answers.forget(sequence);
      if (!this.texts.has(sequence)) continue;
      // Others may have been found to be like it; without it they are read as if it had never been there.
      this.texts = new Texts();
      this.#textsUpTo = 0;
    }
  }

  async #readCases(upTo: number): Promise<void> {
    const after = { revision: this.#heads.revision, sequence: Number.MAX_SAFE_INTEGER };
    for (;;) {
      const page = await this.#facts.cases(after, upTo, PAGE);
      for (const fact of page) this.cases.put(fact);
      const last = page.at(-1);
      if (page.length < PAGE || !last) break;
      Object.assign(after, { revision: last.revision, sequence: last.sequence });
      await setImmediate();
    }
    const moved = this.cases.putInOrder();
    if (moved) this.answers.follow(moved);
  }

  async #readAnswers(): Promise<void> {
    for (;;) {
      const { length } = this.answers;
      const last = length === 0 ? 0 : (this.answers.at.sequence[length - 1] ?? 0);
      const page = await this.#facts.answers(last, PAGE);
      for (const fact of page) {
        this.answers.put(fact);
        if (fact.about !== null) this.#link(this.answers.length - 1, fact.about);
      }
      if (page.length < PAGE) return;
      await setImmediate();
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
