/** What people wrote most, and which words stand out where they give a reason. Everything is counted in people. */
import type { Selection } from '../../store/insights.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { answerFilter, rowsWithin } from '../ledger/selecting.ts';
import { phrasesOf } from './phrases.ts';
import type { Phrase } from './phrases.ts';
import { reasonsAt } from './reasons-at.ts';
import { Tally } from './tally.ts';
import type { Texts } from './texts.ts';
import { Usages } from './usages.ts';
import { Written } from './written.ts';

export interface ThemesAsked {
  selection: Selection;
  /** How far down reasons are told apart. */
  level: number;
  /** What fewer people wrote is left out. */
  least: number;
  /** At most so many phrases of each reason, and so many groups. */
  limit: number;
}

export interface CountedThemes {
  /** Who wrote anything. */
  people: number;
  /** The most frequent reason first. */
  reasons: { path: string; people: number; phrases: Phrase[] }[];
  /** The largest first. */
  groups: AlikeGroup[];
}

export interface AlikeGroup {
  people: number;
  language: string;
  /** Words that nearly all of them wrote, as the first one put them. */
  words: string;
  /** Number of the record of the first one. */
  first: number;
}

export function countThemes(ledger: Ledger, asked: ThemesAsked): CountedThemes {
  const { texts } = ledger;
  const { paths, written } = find(ledger, asked);
  const usages = new Usages(texts, written, paths.length, asked.least);
  const own = asked.selection.reason === null ? written : written.asked();
  const meant = reasonsIn(own);
  const counted = paths
    .map((path, reason) => ({ path, reason, people: usages.peopleOf(reason) }))
    .filter(({ path, reason }) => meant.has(reason) && isBelow(path, asked.selection.reason))
    .toSorted((a, b) => b.people - a.people || (a.path < b.path ? -1 : 1));
  const ofReasons = counted.map(({ reason }) => reason);
  const phrases = phrasesOf(texts, usages, written, ofReasons, asked);
  return {
    people: own.people,
    reasons: counted.map(({ path, people }, index) => ({ path, people, phrases: phrases[index] ?? [] })),
    groups: alikeIn(ledger, own, asked),
  };
}

const isBelow = (path: string, code: string | null) => code === null || path.split('/').includes(code);

function reasonsIn(written: Written): Set<number> {
  const isGiven = new Uint8Array(written.lists.length);
  for (let row = 0; row < written.length; row++) isGiven[written.at.given[row] ?? 0] = 1;
  return new Set(written.lists.filter((_, list) => isGiven[list] === 1).flat());
}

/** Every comment of the period, whatever reason it gives: what stands out is told from the others. */
function find(ledger: Ledger, { selection, level }: ThemesAsked): { paths: string[]; written: Written } {
  const { answers, texts } = ledger;
  const isMeant = answerFilter(ledger, { ...selection, reason: null });
  const isAsked = answerFilter(ledger, selection);
  const reasons = reasonsAt(ledger, level);
  const [first, end] = rowsWithin(answers, selection.from, selection.to);
  const written = new Written(reasons.lists);
  let row = first;
  for (let text = texts.rowFrom(answers.at.sequence[first] ?? Infinity); text < texts.length; text++) {
    const sequence = texts.at.sequence[text] ?? 0;
    while (row < end && (answers.at.sequence[row] ?? 0) < sequence) row++;
    if (row >= end) break;
    if (answers.at.sequence[row] !== sequence || answers.at.commented[row] === 0 || !isMeant(row)) continue;
    const about = answers.at.case[row] ?? -1;
    // Whoever answers about no case is somebody else each time.
    const person = about === -1 ? ledger.cases.length + row : about;
    written.put(text, person, reasons.of(row), isAsked(row));
  }
  written.putByPerson();
  return { paths: reasons.paths, written };
}

/** Of so many in a hundred of a group a word is shown. */
const NEARLY_ALL = 0.8;

function alikeIn({ texts }: Ledger, written: Written, { least, limit }: ThemesAsked): AlikeGroup[] {
  const largest = [...peopleByGroup(texts, written).entries()]
    .filter(([, count]) => count >= least)
    .toSorted(([a, some], [b, others]) => others - some || a - b)
    .slice(0, limit);
  const members = rowsOf(
    largest.map(([group]) => group),
    texts,
    written,
  );
  const tally = new Tally(texts.vocabulary.size);
  return largest.map(([, count], index) => {
    const own = members[index] ?? [];
    const first = own.reduce((earliest, row) => Math.min(earliest, written.at.text[row] ?? 0), texts.length);
    for (const row of own) countWords(tally, texts, written, row);
    const shared = tally.usedBy(Math.max(least, NEARLY_ALL * count));
    return {
      people: count,
      language: texts.languages.textOf(texts.at.language[first] ?? 0) ?? '',
      words: texts.textOf([...new Set(wordsIn(texts, first))].filter((word) => shared.has(word))),
      first: texts.at.sequence[first] ?? 0,
    };
  });
}

/**
 * @param written what one person wrote stands together.
 * @returns by group, how many people are in it.
 */
function peopleByGroup(texts: Texts, written: Written): Int32Array {
  const counts = new Int32Array(texts.groups);
  const last = new Int32Array(texts.groups).fill(-1);
  const { text, person } = written.at;
  for (let row = 0; row < written.length; row++) {
    const group = texts.at.group[text[row] ?? 0] ?? -1;
    if (group === -1 || last[group] === person[row]) continue;
    last[group] = person[row] ?? -1;
    counts[group] = (counts[group] ?? 0) + 1;
  }
  return counts;
}

/** Rows of what was written in each of these groups. */
function rowsOf(groups: readonly number[], texts: Texts, written: Written): number[][] {
  const placeOf = new Int32Array(texts.groups).fill(-1);
  for (const [place, group] of groups.entries()) placeOf[group] = place;
  const rows = groups.map(() => [] as number[]);
  for (let row = 0; row < written.length; row++) {
    const group = texts.at.group[written.at.text[row] ?? 0] ?? -1;
    const place = group === -1 ? -1 : (placeOf[group] ?? -1);
    if (place !== -1) rows[place]?.push(row);
  }
  return rows;
}

function countWords(tally: Tally, texts: Texts, written: Written, row: number): void {
  const text = written.at.text[row] ?? 0;
  const person = written.at.person[row] ?? 0;
  const end = texts.endOfWords(text);
  for (let index = texts.at.words[text] ?? 0; index < end; index++)
    tally.count(texts.said.at.word[index] ?? 0, person);
}

function wordsIn(texts: Texts, text: number): number[] {
  const words = texts.said.at.word.subarray(texts.at.words[text], texts.endOfWords(text));
  return [...words].filter((word) => word !== 0);
}
