/** Words that stand out where a reason is given, with the words beside them that most of those people wrote too. */
import { standsOut } from './log-odds.ts';
import type { Texts } from './texts.ts';
import type { UsedBy, Usages } from './usages.ts';
import type { Written } from './written.ts';

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
  reason: number;
  words: number[];
  /** Where the word that stands out is in it. */
  anchor: number;
  people: number;
  z: number;
  /** Where the word that stands out was written: each place among all words, and the row it is from. */
  places: number[];
  rows: number[];
}

/** @returns of each reason, the phrase that stands out most first. */
export function phrasesOf(
  texts: Texts,
  usages: Usages,
  written: Written,
  reasons: readonly number[],
  { least, limit }: { least: number; limit: number },
): Phrase[][] {
  // Several words of one phrase may stand out, so a few more are looked at than are told.
  const best = reasons.map((reason) => standingOut(usages, reason, least).slice(0, limit * 2));
  findPlaces(best.flat(), texts, written);
  return best.map((phrases) =>
    distinct(phrases, limit, (phrase) => {
      for (let length = 2; length <= LONGEST && grow(phrase, texts, written, least); length++);
    }).map((phrase) => toldOf(phrase, texts, usages)),
  );
}

/** Words, the one that stands out most first. */
function standingOut(usages: Usages, reason: number, least: number): Grown[] {
  const found: Grown[] = [];
  for (const word of usages.frequent) {
    // Most words are told by few of those who gave one reason, and are passed over at this price.
    if (usages.usedBy(word, reason) < least) continue;
    const { here, elsewhere } = usages.compare(word, reason);
    if (partOf(here) < MUCH_MORE * partOf(elsewhere)) continue;
    const z = standsOut(here, elsewhere);
    if (z < STANDS_OUT) continue;
    found.push({ reason, words: [word], anchor: 0, people: here.word, z, places: [], rows: [] });
  }
  return found.toSorted((one, other) => other.z - one.z);
}

function toldOf({ reason, words, anchor, people, z }: Grown, texts: Texts, usages: Usages): Phrase {
  const word = words[anchor] ?? 0;
  return {
    text: texts.textOf(words),
    language: texts.languages.textOf(texts.languageOf(word)) ?? '',
    people,
    word: texts.textOf([word]),
    ...usages.compare(word, reason),
    z,
  };
}

const partOf = ({ word, people }: UsedBy) => (people === 0 ? 0 : word / people);

/**
 * Adds to a phrase the one word before or behind it that most of those people wrote.
 *
 * @returns whether there was one.
 */
function grow(phrase: Grown, texts: Texts, written: Written, least: number): boolean {
  const { word: said } = texts.said.at;
  const before = -phrase.anchor - 1;
  const behind = phrase.words.length - phrase.anchor;
  const { at, word, people } = [before, behind]
    .map((side) => ({ at: side, ...mostWroteAt(side, phrase, texts, written) }))
    .reduce((one, other) => (other.people > one.people ? other : one));
  if (people < Math.max(least, MOST_OF_THEM * phrase.people)) return false;
  const { places, rows } = phrase;
  [phrase.places, phrase.rows] = [[], []];
  for (let place = 0; place < places.length; place++) {
    const index = places[place] ?? 0;
    if (said[index + at] !== word) continue;
    phrase.places.push(index);
    phrase.rows.push(rows[place] ?? 0);
  }
  phrase.words = at === before ? [word, ...phrase.words] : [...phrase.words, word];
  phrase.anchor += Number(at === before);
  phrase.people = people;
  return true;
}

/**
 * The only word that can stand at more than half of the places (Boyer and Moore, *MJRTY: a fast majority vote algorithm*, 1981): each
 * place with another word takes one vote from it.
 *
 * @param side how far from the word that stands out.
 */
function mostlyAt(side: number, { places }: Grown, said: Int32Array): number {
  let [word, votes] = [0, 0];
  for (let place = 0; place < places.length; place++) {
    const here = said[(places[place] ?? 0) + side] ?? 0;
    if (votes === 0) word = here;
    votes += here === word ? 1 : -1;
  }
  return word;
}

/** The word that most places have there, and how many people wrote it; what one person wrote comes together. */
function mostWroteAt(
  side: number,
  phrase: Grown,
  texts: Texts,
  written: Written,
): { word: number; people: number } {
  const { word: said } = texts.said.at;
  const { person } = written.at;
  const { places, rows } = phrase;
  const word = mostlyAt(side, phrase, said);
  let [people, last] = [0, -1];
  // A sentence ends there for most.
  if (word === 0) return { word, people };
  for (let place = 0; place < places.length; place++) {
    if (said[(places[place] ?? 0) + side] !== word) continue;
    const own = person[rows[place] ?? 0] ?? 0;
    if (own === last) continue;
    last = own;
    people++;
  }
  return { word, people };
}

/** Where the word of each phrase stands. */
function findPlaces(phrases: Grown[], texts: Texts, written: Written): void {
  // Most words are none of them, and are passed over at this price.
  const groupOf = new Int32Array(texts.vocabulary.size);
  const groups: Grown[][] = [[]];
  for (const [word, own] of Map.groupBy(phrases, ({ words }) => words[0] ?? 0))
    groupOf[word] = groups.push(own) - 1;
  const { word: said } = texts.said.at;
  for (let row = 0; row < written.length; row++) {
    const text = written.at.text[row] ?? 0;
    const given = written.reasonsOf(row);
    const end = texts.endOfWords(text);
    for (let index = texts.at.words[text] ?? 0; index < end; index++) {
      const group = groupOf[said[index] ?? 0] ?? 0;
      if (group === 0) continue;
      for (const phrase of groups[group] ?? []) {
        if (!given.includes(phrase.reason)) continue;
        phrase.places.push(index);
        phrase.rows.push(row);
      }
    }
  }
}

/**
 * Of phrases around the same word, the one that stands out most.
 *
 * @param grown adds the words beside one: seldom done, because most are in another already.
 */
function distinct(phrases: Grown[], limit: number, grown: (phrase: Grown) => void): Grown[] {
  const isAround = (one: Grown, other: Grown) => one.words.includes(other.words[other.anchor] ?? 0);
  const kept: Grown[] = [];
  for (const phrase of phrases) {
    if (kept.length === limit) break;
    if (kept.some((other) => isAround(other, phrase))) continue;
    grown(phrase);
    if (!kept.some((other) => isAround(phrase, other))) kept.push(phrase);
  }
  return kept;
}
