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
/** So many of those who wrote a phrase must have written the longer one. */
const MOST_OF_THEM = 0.6;
const LONGEST = 4;

interface Grown {
  words: number[];
  /** Where the word that stands out is in it. */
  anchor: number;
  people: number;
  z: number;
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
    if (here.word < least) continue;
    const z = standsOut(here, elsewhere);
    if (z >= STANDS_OUT) found.push({ words: [word], anchor: 0, people: here.word, z });
  }
  // Several words of one phrase may stand out, so a few more are looked at than are told.
  const best = found.toSorted((a, b) => b.z - a.z).slice(0, limit * 3);
  const mine = written.filter(({ reasons }) => reasons.includes(reason));
  for (let length = 2; length <= LONGEST; length++) grow(best, texts, mine, least);
  return distinct(best)
    .slice(0, limit)
    .map(({ words, anchor, people, z }) => {
      const word = words[anchor] ?? 0;
      const { here, elsewhere } = usages.compare(word, reason);
      return {
        text: texts.textOf(words),
        language: texts.languageOf(word),
        people,
        word: texts.textOf([word]),
        here,
        elsewhere,
        z,
      };
    });
}

/** Adds to each phrase the one word before or behind it that most of those people wrote, if there is one. */
function grow(phrases: Grown[], texts: Texts, written: readonly Written[], least: number): void {
  const byAnchor = new Map(phrases.map((phrase) => [phrase.words[phrase.anchor] ?? 0, phrase]));
  // Of each phrase, by the word before (negative) or behind it: how many people, and the last of them.
  const beside = new Map(
    phrases.map((phrase) => [phrase, new Map<number, { people: number; last: number }>()]),
  );
  const { word: said } = texts.said.at;
  for (const { text, person } of written) {
    const [begin, end] = [texts.at.words[text] ?? 0, texts.endOfWords(text)];
    for (let index = begin; index < end; index++) {
      const phrase = byAnchor.get(said[index] ?? 0);
      if (!phrase) continue;
      const first = index - phrase.anchor;
      const past = first + phrase.words.length;
      if (first < begin || past > end || !phrase.words.every((word, at) => said[first + at] === word))
        continue;
      const counts = beside.get(phrase);
      if (first > begin) countOne(counts, -(said[first - 1] ?? 0), person);
      if (past < end) countOne(counts, said[past] ?? 0, person);
    }
  }
  for (const [phrase, counts] of beside) {
    const [side, { people }] = [...counts].reduce(
      (most, one) => (one[1].people > most[1].people ? one : most),
      [0, { people: 0, last: 0 }],
    );
    if (side === 0 || people < Math.max(least, MOST_OF_THEM * phrase.people)) continue;
    if (side < 0) phrase.anchor++;
    phrase.words = side < 0 ? [-side, ...phrase.words] : [...phrase.words, side];
    phrase.people = people;
  }
}

/** 0, also as -0, is where a sentence ends. */
function countOne(
  counts: Map<number, { people: number; last: number }> | undefined,
  side: number,
  person: number,
): void {
  if (side === 0 || !counts) return;
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
