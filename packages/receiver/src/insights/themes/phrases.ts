/** Words that stand out where a reason is given, with the words beside them that most of those people wrote too. */
import type { Written } from './count-themes.ts';
import { standsOut } from './log-odds.ts';
import type { Texts } from './texts.ts';
import type { UsedBy, Usages } from './usages.ts';

export interface Phrase {
  text: string;
  language: string;
  /** Who wrote it and gave the reason. */
  people: number;
  /** The word that stands out in it. */
  word: string;
  /** Who wrote that word, with the reason and without it, and out of how many who write the language. */
  here: UsedBy;
  elsewhere: UsedBy;
  /** Standard errors away from no difference. */
  z: number;
}

/** With so many standard errors one word in a thousand would stand out by chance. */
const STANDS_OUT = 3.1;
/** Of very many people a little more often is sure as well, and says nothing: a word stands out when so much more of them write it. */
const MUCH_MORE = 1.5;
/** So many of those who wrote a phrase must have written the longer one. */
const MOST_OF_THEM = 0.6;
const LONGEST = 6;

interface Grown {
  words: number[];
  /** Where the word that stands out is in it. */
  anchor: number;
  people: number;
  z: number;
  places: Place[];
}

/** Where the word that stands out was written, and where the text around it begins and ends. */
interface Place {
  index: number;
  begin: number;
  end: number;
  person: number;
}

/** The one that stands out most first. */
export function phrasesOf(
  texts: Texts,
  usages: Usages,
  written: readonly Written[],
  reason: number,
  { least, limit }: { least: number; limit: number },
): Phrase[] {
  const found: Grown[] = [];
  for (const word of usages.frequent) {
    const { here, elsewhere } = usages.compare(word, reason);
    if (here.word < least || partOf(here) < MUCH_MORE * partOf(elsewhere)) continue;
    const z = standsOut(here, elsewhere);
    if (z >= STANDS_OUT) found.push({ words: [word], anchor: 0, people: here.word, z, places: [] });
  }
  // Several words of one phrase may stand out, so a few more are looked at than are told.
  const best = found.toSorted((a, b) => b.z - a.z).slice(0, limit * 2);
  findPlaces(best, texts, written, reason);
  let growing = best;
  for (let length = 2; length <= LONGEST; length++) {
    growing = growing.filter((phrase) => grow(phrase, texts, least));
  }
  return distinct(best)
    .slice(0, limit)
    .map(({ words, anchor, people, z }) => {
      const word = words[anchor] ?? 0;
      const { here, elsewhere } = usages.compare(word, reason);
      return {
        text: texts.textOf(words),
        language: texts.languages.textOf(texts.languageOf(word)) ?? '',
        people,
        word: texts.textOf([word]),
        here,
        elsewhere,
        z,
      };
    });
}

const partOf = ({ word, people }: UsedBy) => (people === 0 ? 0 : word / people);

/**
 * Adds to a phrase the one word before or behind it that most of those people wrote.
 *
 * @returns whether there was one.
 */
function grow(phrase: Grown, texts: Texts, least: number): boolean {
  const { word: said } = texts.said.at;
  // By the word before (negative) or behind it.
  const beside = new Map<number, { people: number; last: number }>();
  const past = phrase.words.length - phrase.anchor;
  for (const { index, begin, end, person } of phrase.places) {
    if (index - phrase.anchor > begin) countOne(beside, -(said[index - phrase.anchor - 1] ?? 0), person);
    if (index + past < end) countOne(beside, said[index + past] ?? 0, person);
  }
  let [side, people] = [0, 0];
  for (const [word, count] of beside) if (count.people > people) [side, people] = [word, count.people];
  if (people < Math.max(least, MOST_OF_THEM * phrase.people)) return false;
  const at = side < 0 ? -phrase.anchor - 1 : past;
  phrase.places = phrase.places.filter(
    ({ index, begin, end }) => index + at >= begin && index + at < end && said[index + at] === Math.abs(side),
  );
  phrase.words = side < 0 ? [-side, ...phrase.words] : [...phrase.words, side];
  phrase.anchor += Number(side < 0);
  phrase.people = people;
  return true;
}

/** Where the word of each phrase stands. */
function findPlaces(phrases: Grown[], texts: Texts, written: readonly Written[], reason: number): void {
  const byWord: (Grown | undefined)[] = [];
  for (const phrase of phrases) byWord[phrase.words[0] ?? 0] = phrase;
  const { word: said } = texts.said.at;
  for (const { text, person, reasons } of written) {
    if (!reasons.includes(reason)) continue;
    const [begin, end] = [texts.at.words[text] ?? 0, texts.endOfWords(text)];
    for (let index = begin; index < end; index++) {
      byWord[said[index] ?? 0]?.places.push({ index, begin, end, person });
    }
  }
}

/** 0, also as -0, is where a sentence ends. */
function countOne(counts: Map<number, { people: number; last: number }>, side: number, person: number): void {
  if (side === 0) return;
  const count = counts.get(side);
  if (!count) counts.set(side, { people: 1, last: person });
  else if (count.last !== person) {
    count.people++;
    count.last = person;
  }
}

/** Of phrases around the same word, the one that stands out most. */
function distinct(phrases: Grown[]): Grown[] {
  const kept: Grown[] = [];
  for (const phrase of phrases) {
    const isAround = (one: Grown, other: Grown) => one.words.includes(other.words[other.anchor] ?? 0);
    if (!kept.some((other) => isAround(other, phrase) || isAround(phrase, other))) kept.push(phrase);
  }
  return kept;
}
