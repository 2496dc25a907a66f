/** What people wrote most, and which words stand out where they give a reason. Everything is counted in people. */
import type { Selection } from '../../store/insights.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { answerFilter, rowsWithin } from '../ledger/selecting.ts';
import { phrasesOf } from './phrases.ts';
import type { Phrase } from './phrases.ts';
import { reasonsAt } from './reasons-at.ts';
import type { Texts } from './texts.ts';
import { Usages } from './usages.ts';

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

/** One comment that is meant. */
export interface Written {
  /** Row of the text. */
  text: number;
  /** Whoever wrote it: the same number for the same case. */
  person: number;
  /** Indexes of the reasons that were given with it. */
  reasons: readonly number[];
  /** Whether it gives the reason that was asked about, or none was. */
  isAsked: boolean;
}

export function countThemes(ledger: Ledger, asked: ThemesAsked): CountedThemes {
  const { texts } = ledger;
  const { paths, written } = find(ledger, asked);
  const usages = new Usages(texts, written, paths.length, asked.least);
  const own = written.filter(({ isAsked }) => isAsked);
  const meant = new Set<number>();
  for (const { reasons } of own) for (const reason of reasons) meant.add(reason);
  const counted = paths
    .map((path, reason) => ({ path, reason, people: usages.peopleOf(reason) }))
    .filter(({ path, reason }) => meant.has(reason) && isBelow(path, asked.selection.reason))
    .toSorted((a, b) => b.people - a.people || (a.path < b.path ? -1 : 1));
  const ofReasons = counted.map(({ reason }) => reason);
  const phrases = phrasesOf(texts, usages, written, ofReasons, asked);
  return {
    people: own.filter(({ person }, index) => own[index - 1]?.person !== person).length,
    reasons: counted.map(({ path, people }, index) => ({ path, people, phrases: phrases[index] ?? [] })),
    groups: alikeIn(ledger, own, asked),
  };
}

const isBelow = (path: string, code: string | null) => code === null || path.split('/').includes(code);

/** Every comment of the period, whatever reason it gives: what stands out is told from the others. */
function find(ledger: Ledger, { selection, level }: ThemesAsked): { paths: string[]; written: Written[] } {
  const { answers, texts } = ledger;
  const isMeant = answerFilter(ledger, { ...selection, reason: null });
  const isAsked = answerFilter(ledger, selection);
  const reasons = reasonsAt(ledger, level);
  const [first, end] = rowsWithin(answers, selection.from, selection.to);
  const written: Written[] = [];
  let row = first;
  for (let text = texts.rowFrom(answers.at.sequence[first] ?? Infinity); text < texts.length; text++) {
    const sequence = texts.at.sequence[text] ?? 0;
    while (row < end && (answers.at.sequence[row] ?? 0) < sequence) row++;
    if (row >= end) break;
    if (answers.at.sequence[row] !== sequence || answers.at.commented[row] === 0 || !isMeant(row)) continue;
    const about = answers.at.case[row] ?? -1;
    // Whoever answers about no case is somebody else each time.
    const person = about === -1 ? ledger.cases.length + row : about;
    written.push({ text, person, reasons: reasons.of(row), isAsked: isAsked(row) });
  }
  return { paths: reasons.paths, written: byPerson(written) };
}

/** What one person wrote stands together, so that it is counted once. Numbers are sorted sooner than objects. */
function byPerson(written: Written[]): Written[] {
  const most = written.length;
  const order = Float64Array.from(written, ({ person }, index) => person * most + index).toSorted();
  return Array.from(order, (place) => written[place % most]).filter((one) => one !== undefined);
}

/** Of so many in a hundred of a group a word is shown. */
const NEARLY_ALL = 0.8;

function alikeIn({ texts }: Ledger, written: Written[], { least, limit }: ThemesAsked): AlikeGroup[] {
  const largest = [...peopleByGroup(texts, written).entries()]
    .filter(([, count]) => count >= least)
    .toSorted(([a, some], [b, others]) => others - some || a - b)
    .slice(0, limit);
  const shown = new Set(largest.map(([group]) => group));
  const members = Map.groupBy(
    written.filter(({ text }) => shown.has(texts.at.group[text] ?? -1)),
    ({ text }) => texts.at.group[text] ?? -1,
  );
  return largest.map(([group, count]) => {
    const own = members.get(group) ?? [];
    const first = own.reduce((earliest, { text }) => Math.min(earliest, text), texts.length);
    return {
      people: count,
      language: texts.languages.textOf(texts.at.language[first] ?? 0) ?? '',
      words: texts.textOf(sharedWords(texts, own, first, Math.max(least, NEARLY_ALL * count))),
      first: texts.at.sequence[first] ?? 0,
    };
  });
}

/**
 * @param written what one person wrote stands together.
 * @returns by group, how many people are in it.
 */
function peopleByGroup(texts: Texts, written: readonly Written[]): Int32Array {
  const counts = new Int32Array(texts.groups);
  const last = new Int32Array(texts.groups).fill(-1);
  for (const { text, person } of written) {
    const group = texts.at.group[text] ?? -1;
    if (group === -1 || last[group] === person) continue;
    last[group] = person;
    counts[group] = (counts[group] ?? 0) + 1;
  }
  return counts;
}

/** Words of the first text that so many people wrote. */
function sharedWords(texts: Texts, members: Written[], first: number, enough: number): number[] {
  const counts = new Map<number, number>();
  for (const own of Map.groupBy(members, ({ person }) => person).values()) {
    const said = new Set(own.flatMap(({ text }) => wordsIn(texts, text)));
    for (const word of said) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...new Set(wordsIn(texts, first))].filter((word) => (counts.get(word) ?? 0) >= enough);
}

function wordsIn(texts: Texts, text: number): number[] {
  const words = texts.said.at.word.subarray(texts.at.words[text], texts.endOfWords(text));
  return [...words].filter((word) => word !== 0);
}
