/** How many left over time, and why, by code. Each number is defined at its schema. */
import { reasonCategories } from '@fairwell/schema';
import type { Selection } from '../../store/insights.ts';
import { Label } from './label.ts';
import type { Ledger } from './ledger.ts';
import { answerFilter, caseFilter, rowsWithin } from './selecting.ts';

export interface CountedReason {
  code: string;
  category: string;
  /** As most answers showed it in the period, and how many; where that was erased, its code. */
  label: string;
  labelled: number;
  answers: number;
  /** Answers from each of the given moments up to the next. */
  overTime: number[];
}

export interface CountedOverview {
  cancellations: { received: number; undone: number; answered: number };
  surveys: { received: number; withReason: number; withComment: number };
  overTime: { received: number; undone: number }[];
  reasons: CountedReason[];
}

/** @param starts the moments at which the bars begin, the first one that of the selection. */
export function countOverview(ledger: Ledger, selection: Selection, starts: number[]): CountedOverview {
  const { at } = ledger.cases;
  const overTime = starts.map(() => ({ received: 0, undone: 0 }));
  const cancellations = { received: 0, undone: 0, answered: 0 };
  const isMeant = caseFilter(ledger, selection);
  const [first, end] = rowsWithin(ledger.cases, selection.from, selection.to);
  const barOf = barsFrom(starts);
  for (let row = first; row < end; row++) {
    if (!isMeant(row)) continue;
    const undone = Number(!Number.isNaN(at.undoneMs[row]));
    const bar = overTime[barOf(at.ms[row] ?? 0)];
    if (bar) {
      bar.received++;
      bar.undone += undone;
    }
    cancellations.received++;
    cancellations.undone += undone;
    cancellations.answered += at.answered[row] ?? 0;
  }
  return { cancellations, overTime, ...countReasons(ledger, selection, starts) };
}

/** Moments that are asked for never go back. */
export function barsFrom(starts: number[]): (ms: number) => number {
  let bar = 0;
  return (ms) => {
    while (bar + 1 < starts.length && ms >= (starts[bar + 1] ?? 0)) bar++;
    return bar;
  };
}

function countReasons(ledger: Ledger, selection: Selection, starts: number[]) {
  const { answers, names } = ledger;
  const { given } = answers;
  const surveys = { received: 0, withReason: 0, withComment: 0 };
  const found = new Map<number, { category: number; label: Label; answers: number; overTime: number[] }>();
  const isMeant = answerFilter(ledger, selection);
  const [first, end] = rowsWithin(answers, selection.from, selection.to);
  const barOf = barsFrom(starts);
  for (let row = first; row < end; row++) {
    if (!isMeant(row)) continue;
    const bar = barOf(answers.at.ms[row] ?? 0);
    const [begin, past] = [answers.at.reasons[row] ?? 0, answers.endOfReasons(row)];
    surveys.received++;
    surveys.withReason += Number(past > begin);
    surveys.withComment += answers.at.commented[row] ?? 0;
    for (let index = begin; index < past; index++) {
      const code = given.at.code[index] ?? 0;
      let count = found.get(code);
      if (!count)
        found.set(
          code,
          (count = { category: 0, label: new Label(), answers: 0, overTime: starts.map(() => 0) }),
        );
      count.category = given.at.category[index] ?? 0;
      count.label.add(given.at.label[index] ?? 0, code);
      count.answers++;
      count.overTime[bar] = (count.overTime[bar] ?? 0) + 1;
    }
  }
  const reasons = [...found].map(([code, count]) => ({
    ...count,
    code: names.textOf(code) ?? '',
    category: reasonCategories[count.category] ?? 'other',
    label: names.textOf(count.label.number) ?? '',
    labelled: count.label.shown,
  }));
  return { surveys, reasons: reasons.toSorted(byAnswers) };
}

const byAnswers = (a: CountedReason, b: CountedReason) => b.answers - a.answers || (a.code < b.code ? -1 : 1);
