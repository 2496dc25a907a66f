/** Words that stand out where a reason is given, with the words beside them that most of those people wrote too. */
import { Beside } from './beside.ts';
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

interface Growing {
  texts: Texts;
  written: Written;
  beside: Beside;
  least: number;
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
  const beside = new Beside(texts.vocabulary.size);
  return best.map((phrases) =>
    distinct(phrases, limit, (phrase) => {
      for (let length = 2; length <= LONGEST && grow(phrase, { texts, written, beside, least }); length++);
    }).map((phrase) => toldOf(phrase, texts, usages)),
  );
}

/** Words, the one that stands out most first. */
function standingOut(usages: Usages, reason: number, least: number): Grown[] {
  const found: Grown[] = [];
  for (const word of usages.frequent) {
    const { here, elsewhere } = usages.compare(word, reason);
    if (here.word < least || partOf(here) < MUCH_MORE * partOf(elsewhere)) continue;
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
function grow(phrase: Grown, { texts, written, beside, least }: Growing): boolean {
  const { word: said } = texts.said.at;
  const { text: textOf, person: personOf } = written.at;
  const { words: beginsAt } = texts.at;
  const { places, rows, anchor } = phrase;
  const past = phrase.words.length - anchor;
  for (let place = 0; place < places.length; place++) {
    const index = places[place] ?? 0;
    const row = rows[place] ?? 0;
    const text = textOf[row] ?? 0;
    const person = personOf[row] ?? 0;
    if (index - anchor > (beginsAt[text] ?? 0)) beside.count('before', said[index - anchor - 1] ?? 0, person);
    if (index + past < texts.endOfWords(text)) beside.count('behind', said[index + past] ?? 0, person);
  }
  const { side, word, people } = beside.most();
  if (people < Math.max(least, MOST_OF_THEM * phrase.people)) return false;
  const at = side === 'before' ? -anchor - 1 : past;
  phrase.places = [];
  phrase.rows = [];
  for (let place = 0; place < places.length; place++) {
    const index = places[place] ?? 0;
    // Most have another word there; only of the others it has to be known where the text begins and ends.
    if (said[index + at] !== word) continue;
    const row = rows[place] ?? 0;
    const text = textOf[row] ?? 0;
    if (index + at < (beginsAt[text] ?? 0) || index + at >= texts.endOfWords(text)) continue;
    phrase.places.push(index);
    phrase.rows.push(row);
  }
  phrase.words = side === 'before' ? [word, ...phrase.words] : [...phrase.words, word];
  phrase.anchor += Number(side === 'before');
  phrase.people = people;
  return true;
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
