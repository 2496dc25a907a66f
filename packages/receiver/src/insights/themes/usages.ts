/** How many people used each word, among all who wrote and among those who gave each reason. */
import type { Usage } from './log-odds.ts';
import type { Texts } from './texts.ts';
import type { Written } from './written.ts';

const NOBODY = -(2 ** 31);

export interface UsedBy extends Usage {
  /** Who wrote anything in this language. */
  people: number;
}

interface Whole {
  /** Words that enough people used, each once for each person. */
  words: number;
  people: number;
}

export class Usages {
  readonly #texts: Texts;
  /** Words that enough people used. */
  readonly frequent: number[] = [];
  /** By word, the place in {@link frequent}, or -1. */
  readonly #placeOf: Int32Array;
  /** By word. */
  readonly #everybody: Int32Array;
  /** By place of the word, then by reason. */
  readonly #byReason: Int32Array;
  readonly #reasons: number;
  /** By language: everybody, and those who gave each reason. */
  readonly #all = new Map<number, Whole & { byReason: Whole[] }>();

  /** @param written what one person wrote stands together. */
  constructor(texts: Texts, written: Written, reasons: number, least: number) {
    this.#texts = texts;
    this.#reasons = reasons;
    this.#everybody = countOnce(texts, written);
    this.#placeOf = new Int32Array(texts.vocabulary.size).fill(-1);
    for (let word = 1; word < this.#everybody.length; word++) {
      if ((this.#everybody[word] ?? 0) < least) continue;
      this.#placeOf[word] = this.frequent.push(word) - 1;
    }
    this.#byReason = new Int32Array(this.frequent.length * reasons);
    this.#countByReason(written);
    this.#countPeople(written);
  }

  peopleOf(reason: number): number {
    return [...this.#all.values()].reduce((sum, { byReason }) => sum + (byReason[reason]?.people ?? 0), 0);
  }

  /** How many of those who gave the reason used a word that is {@link frequent}. */
  usedBy(word: number, reason: number): number {
    return this.#byReason[(this.#placeOf[word] ?? 0) * this.#reasons + reason] ?? 0;
  }

  /** Those who gave the reason, against all others who write the same language. */
  compare(word: number, reason: number): { here: UsedBy; elsewhere: UsedBy } {
    const whole = this.#all.get(this.#texts.languageOf(word)) ?? { words: 0, people: 0, byReason: [] };
    const part = whole.byReason[reason] ?? { words: 0, people: 0 };
    const used = this.usedBy(word, reason);
    const everybody = this.#everybody[word] ?? 0;
    return {
      here: { word: used, all: part.words, people: part.people },
      elsewhere: {
        word: everybody - used,
        all: whole.words - part.words,
        people: whole.people - part.people,
      },
    };
  }

  #countByReason(written: Written): void {
    const texts = this.#texts;
    const reasons = this.#reasons;
    const { word: said } = texts.said.at;
    const placeOf = this.#placeOf;
    const byReason = this.#byReason;
    const last = new Int32Array(this.frequent.length).fill(NOBODY);
    // Whoever wrote more than once may have written a word each time, and given another reason: by place and reason.
    const lastFor = new Int32Array(byReason.length).fill(NOBODY);
    for (let row = 0; row < written.length; row++) {
      const text = written.at.text[row] ?? 0;
      const person = written.at.person[row] ?? 0;
      const given = written.reasonsOf(row);
      const isOneOfSeveral = written.isOneOfSeveral(row);
      const end = texts.endOfWords(text);
      for (let index = texts.at.words[text] ?? 0; index < end; index++) {
        const place = placeOf[said[index] ?? 0] ?? -1;
        if (place === -1 || (!isOneOfSeveral && last[place] === person)) continue;
        last[place] = person;
        for (let one = 0; one < given.length; one++) {
          const at = place * reasons + (given[one] ?? 0);
          if (isOneOfSeveral && lastFor[at] === person) continue;
          if (isOneOfSeveral) lastFor[at] = person;
          byReason[at] = (byReason[at] ?? 0) + 1;
        }
      }
    }
    this.frequent.forEach((word, place) => {
      const whole = this.#wholeOf(texts.languageOf(word));
      whole.words += this.#everybody[word] ?? 0;
      whole.byReason.forEach((part, reason) => (part.words += this.#byReason[place * reasons + reason] ?? 0));
    });
  }

  #wholeOf(language: number): Whole & { byReason: Whole[] } {
    const known = this.#all.get(language);
    if (known) return known;
    const byReason = Array.from({ length: this.#reasons }, () => ({ words: 0, people: 0 }));
    const whole = { words: 0, people: 0, byReason };
    this.#all.set(language, whole);
    return whole;
  }

  /** Whoever writes in two languages counts in the first of them. */
  #countPeople(written: Written): void {
    let last = NOBODY;
    // The row in which each reason was given last: by this person, if it is one of theirs.
    const gaveIn = new Int32Array(this.#reasons).fill(-1);
    let first = 0;
    let whole = this.#wholeOf(0);
    for (let row = 0; row < written.length; row++) {
      const person = written.at.person[row] ?? 0;
      if (person !== last) {
        last = person;
        first = row;
        whole = this.#wholeOf(this.#texts.at.language[written.at.text[row] ?? 0] ?? 0);
        whole.people++;
      }
      for (const reason of written.reasonsOf(row)) {
        const part = whole.byReason[reason];
        if (!part || (gaveIn[reason] ?? -1) >= first) continue;
        gaveIn[reason] = row;
        part.people++;
      }
    }
  }
}

/** By word, how many people used it. */
function countOnce(texts: Texts, written: Written): Int32Array {
  const counts = new Int32Array(texts.vocabulary.size);
  const last = new Int32Array(texts.vocabulary.size).fill(NOBODY);
  const { word: said } = texts.said.at;
  for (let row = 0; row < written.length; row++) {
    const text = written.at.text[row] ?? 0;
    const person = written.at.person[row] ?? 0;
    const end = texts.endOfWords(text);
    for (let index = texts.at.words[text] ?? 0; index < end; index++) {
      const word = said[index] ?? 0;
      if (word === 0 || last[word] === person) continue;
      last[word] = person;
      counts[word] = (counts[word] ?? 0) + 1;
    }
  }
  return counts;
}
