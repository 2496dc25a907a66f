/**
 * What people wrote, as numbers of words: built when somebody asks for themes the first time, and brought up to date before
 * every answer. Numbers and addresses of people are taken out before, so no word of them is ever kept.
 */
import { setImmediate } from 'node:timers/promises';
import type { CommentFact } from '../../store/insights.ts';
import { hidePersonal } from '../../personal/find.ts';
import { Columns, Names, rowFrom } from '../ledger/columns.ts';
import { Alike } from './alike.ts';
import { wordsOf } from './words.ts';

/** Few enough that whatever else this process has to do gets its turn. */
const RENEWED_AT_ONCE = 500;

/** Any sign that is no word. */
const HIDDEN = { email: ' § ', iban: ' § ', card: ' § ', phone: ' § ' };

export class Texts extends Columns<typeof Texts.shape> {
  static readonly shape = {
    sequence: 'wide',
    /** Where its words begin; they end where those of the next row begin. */
    words: 'whole',
    group: 'whole',
    language: 'whole',
  } as const;
  /** Words one by one, in their order; 0 where a sentence ends, so that no phrase leads from one text into the next. */
  readonly said = new Columns({ word: 'whole' });
  /** Languages and words, with a space between them. The same word of two languages is two words. */
  readonly vocabulary = new Names();
  /** By word, its number among the languages. */
  readonly #languageOf = [0];
  readonly languages = new Names();
  readonly #alike = new Alike();
  /** Rows of what was erased. */
  readonly #forgotten = new Set<number>();

  constructor() {
    super(Texts.shape);
  }

  put({ sequence, language, comment }: CommentFact): void {
    const words = wordsOf(hidePersonal(comment, language, HIDDEN), language);
    this.#put(
      sequence,
      language,
      words.map((word) => (word === '' ? null : `${language} ${word}`)),
    );
  }

  /** @param words with their language before them; `null` where a sentence ends. */
  #put(sequence: number, language: string, words: (string | null)[]): void {
    const row = this.add();
    this.at.sequence[row] = sequence;
    this.at.words[row] = this.said.length;
    this.at.language[row] = this.languages.numberOf(language);
    const numbers = words.map((word) => this.#numberOf(word, this.at.language[row] ?? 0));
    if (numbers.at(-1) !== 0) numbers.push(0);
    for (const number of numbers) {
      const index = this.said.add();
      this.said.at.word[index] = number;
    }
    const distinct = [...new Set(numbers)].filter((number) => number !== 0).toSorted((a, b) => a - b);
    this.at.group[row] = distinct.length === 0 ? -1 : this.#alike.groupOf(distinct);
  }

  #numberOf(word: string | null, language: number): number {
    const number = this.vocabulary.numberOf(word);
    if (number !== 0) this.#languageOf[number] = language;
    return number;
  }

  /** How many groups there are. */
  get groups(): number {
    return this.#alike.size;
  }

  /** Whether there is anything left of what was erased. */
  get hasForgotten(): boolean {
    return this.#forgotten.size > 0;
  }

  forget(sequence: number): void {
    const row = this.rowFrom(sequence);
    if (row < this.length && this.at.sequence[row] === sequence) this.#forgotten.add(row);
  }

  /**
   * The same without what was forgotten, and with what is put in meanwhile. Others may have been found to be like it: they are
   * put in groups as if it had never been there. Nothing is read from the database for it.
   */
  async renewed(): Promise<Texts> {
    const renewed = new Texts();
    const left = new Set(this.#forgotten);
    for (let row = 0; row < this.length; row++) {
      if (left.has(row)) continue;
      const words = this.said.at.word.subarray(this.at.words[row], this.endOfWords(row));
      renewed.#put(
        this.at.sequence[row] ?? 0,
        this.languages.textOf(this.at.language[row] ?? 0) ?? '',
        Array.from(words, (word) => this.vocabulary.textOf(word)),
      );
      if (row % RENEWED_AT_ONCE === 0) await setImmediate();
    }
    // What was forgotten meanwhile is the next one's to leave out.
    for (const row of this.#forgotten) if (!left.has(row)) renewed.forget(this.at.sequence[row] ?? 0);
    return renewed;
  }

  /** The first row whose record has this number or a higher one. */
  rowFrom(sequence: number): number {
    return rowFrom(this.at.sequence, this.length, sequence);
  }

  endOfWords(row: number): number {
    return row + 1 < this.length ? (this.at.words[row + 1] ?? 0) : this.said.length;
  }

  /** Its number among {@link languages}. */
  languageOf(word: number): number {
    return this.#languageOf[word] ?? 0;
  }

  /** Words with spaces between them. */
  textOf(words: readonly number[]): string {
    return words.map((word) => this.vocabulary.textOf(word)?.replace(/^\S* /, '') ?? '').join(' ');
  }
}
