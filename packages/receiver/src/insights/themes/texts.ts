/**
 * What people wrote, as numbers of words: built when somebody asks for themes the first time, and brought up to date before
 * every answer. Numbers and addresses of people are taken out before, so no word of them is ever kept.
 */
import type { CommentFact } from '../../store/insights.ts';
import { hidePersonal } from '../../personal/find.ts';
import { Columns, Names, rowFrom } from '../ledger/columns.ts';
import { Alike } from './alike.ts';
import { wordsOf } from './words.ts';

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
  /** Words one by one, in their order; 0 where a sentence ends. */
  readonly said = new Columns({ word: 'whole' });
  /** Languages and words, with a space between them. The same word of two languages is two words. */
  readonly vocabulary = new Names();
  /** By word, its number among the languages. */
  readonly #languageOf = [0];
  readonly languages = new Names();
  readonly #alike = new Alike();

  constructor() {
    super(Texts.shape);
  }

  put({ sequence, language, comment }: CommentFact): void {
    const row = this.add();
    this.at.sequence[row] = sequence;
    this.at.words[row] = this.said.length;
    this.at.language[row] = this.languages.numberOf(language);
    const numbers = wordsOf(hidePersonal(comment, language, HIDDEN), language).map((word) =>
      word === '' ? 0 : this.#numberOf(word, language, this.at.language[row] ?? 0),
    );
    for (const number of numbers) {
      const index = this.said.add();
      this.said.at.word[index] = number;
    }
    const distinct = [...new Set(numbers)].filter((number) => number !== 0).toSorted((a, b) => a - b);
    this.at.group[row] = distinct.length === 0 ? -1 : this.#alike.groupOf(distinct);
  }

  #numberOf(word: string, language: string, languageNumber: number): number {
    const number = this.vocabulary.numberOf(`${language} ${word}`);
    this.#languageOf[number] = languageNumber;
    return number;
  }

  has(sequence: number): boolean {
    const row = this.rowFrom(sequence);
    return row < this.length && this.at.sequence[row] === sequence;
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
