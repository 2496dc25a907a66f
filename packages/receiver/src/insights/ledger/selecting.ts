/** Which rows a question is about. */
import type { Selection } from '../../store/insights.ts';
import type { Answers } from './answers.ts';
import { modeNumber } from './cases.ts';
import type { Cases } from './cases.ts';
import { rowFrom } from './columns.ts';
import type { Ledger } from './ledger.ts';

/** Rows of some time: the first one, and the one after the last. */
export const rowsWithin = ({ at, length }: Cases | Answers, from: number, to: number): [number, number] => [
  rowFrom(at.ms, length, from),
  rowFrom(at.ms, length, to),
];

/** The numbers of the next records that are meant, oldest first. */
export function rowsAfter(
  ledger: Ledger,
  selection: Selection,
  of: 'answers' | 'cases',
  after: number,
  limit: number,
): number[] {
  const table = ledger[of];
  const isMeant = of === 'cases' ? caseFilter(ledger, selection) : answerFilter(ledger, selection);
  const [first, end] = rowsWithin(table, selection.from, selection.to);
  const found: number[] = [];
  let row = Math.max(first, rowFrom(table.at.sequence, table.length, after + 1));
  for (; row < end && found.length < limit; row++) {
    if (isMeant(row)) found.push(table.at.sequence[row] ?? 0);
  }
  return found;
}

/**
 * The numbers of the next answers that are meant and have a comment, newest first.
 *
 * @param before only answers with a lower number; `null` for all.
 * @param among only these; `null` for all.
 */
export function commentsBefore(
  ledger: Ledger,
  {
    selection,
    before,
    among,
    limit,
  }: { selection: Selection; before: number | null; among: number[] | null; limit: number },
): number[] {
  const { answers } = ledger;
  const isMeant = answerFilter(ledger, selection);
  const only = among && new Set(among);
  const [first, end] = rowsWithin(answers, selection.from, selection.to);
  const found: number[] = [];
  let row = before === null ? end : Math.min(end, rowFrom(answers.at.sequence, answers.length, before));
  while (--row >= first && found.length < limit) {
    const sequence = answers.at.sequence[row] ?? 0;
    if (answers.at.commented[row] === 1 && (only?.has(sequence) ?? true) && isMeant(row))
      found.push(sequence);
  }
  return found;
}

/** -1 stands for everything, -2 for what does not occur. */
const wantedNumber = (text: string | null, { names }: Ledger): number => {
  if (text === null) return -1;
  const number = names.find(text);
  return number === -1 ? -2 : number;
};

const fits = (wanted: number, cell: number | undefined) => wanted === -1 || wanted === cell;

/** Whether a row of the cases is meant, whatever its time. */
export function caseFilter(ledger: Ledger, selection: Selection): (row: number) => boolean {
  const { at } = ledger.cases;
  const mode = modeNumber(selection.mode);
  const { site, plan, segment, jurisdiction, language, client } = wantedNumbers(ledger, selection);
  const gave = selection.reason === null ? null : casesThatGave(selection.reason, ledger);
  return (row) =>
    at.mode[row] === mode &&
    fits(site, at.site[row]) &&
    fits(plan, at.plan[row]) &&
    fits(segment, at.segment[row]) &&
    fits(jurisdiction, at.jurisdiction[row]) &&
    fits(language, at.language[row]) &&
    fits(client, at.client[row]) &&
    (gave === null || gave[row] === 1);
}

/** Whether a row of the answers is meant, whatever its time. What an answer does not say, its case may. */
export function answerFilter(ledger: Ledger, selection: Selection): (row: number) => boolean {
  const { at } = ledger.answers;
  const mode = modeNumber(selection.mode);
  const { site, plan, segment, jurisdiction, language, client } = wantedNumbers(ledger, selection);
  const paths = selection.reason === null ? null : pathsUnder(selection.reason, ledger);
  return (row) =>
    at.mode[row] === mode &&
    fits(site, at.site[row]) &&
    (plan === -1 || plan === saidOf(ledger, 'plan', row)) &&
    (segment === -1 || segment === segmentOf(ledger, row)) &&
    (jurisdiction === -1 || jurisdiction === saidOf(ledger, 'jurisdiction', row)) &&
    fits(language, at.language[row]) &&
    fits(client, at.client[row]) &&
    (paths === null || gives(ledger, row, paths));
}

const wantedNumbers = (
  ledger: Ledger,
  { site, plan, segment, jurisdiction, language, client }: Selection,
) => ({
  site: wantedNumber(site, ledger),
  plan: wantedNumber(plan, ledger),
  segment: wantedNumber(segment, ledger),
  jurisdiction: wantedNumber(jurisdiction, ledger),
  language: wantedNumber(language, ledger),
  client: wantedNumber(client, ledger),
});

/** Only the case an answer is about says it. */
export const segmentOf = ({ answers, cases }: Ledger, row: number): number =>
  cases.at.segment[answers.at.case[row] ?? -1] ?? 0;

/** What an answer says, or else the case it is about. */
export function saidOf({ answers, cases }: Ledger, what: 'plan' | 'jurisdiction', row: number): number {
  const own = answers.at[what][row] ?? 0;
  const about = answers.at.case[row] ?? -1;
  return own === 0 && about !== -1 ? (cases.at[what][about] ?? 0) : own;
}

/** Numbers of the paths that lead to this reason or through it. */
function pathsUnder(code: string, { names }: Ledger): Set<number> {
  const found = new Set<number>();
  for (let number = 1; number < names.size; number++) {
    if (names.textOf(number)?.split('/').includes(code)) found.add(number);
  }
  return found;
}

function gives({ answers }: Ledger, row: number, paths: Set<number>): boolean {
  const end = answers.endOfReasons(row);
  for (let index = answers.at.reasons[row] ?? 0; index < end; index++) {
    if (paths.has(answers.given.at.path[index] ?? 0)) return true;
  }
  return false;
}

/** An answer may come long after its case, so all of them are looked at. */
function casesThatGave(code: string, ledger: Ledger): Uint8Array {
  const { answers, cases } = ledger;
  const paths = pathsUnder(code, ledger);
  const found = new Uint8Array(cases.length);
  for (let row = 0; row < answers.length; row++) {
    const about = answers.at.case[row] ?? -1;
    if (about !== -1 && gives(ledger, row, paths)) found[about] = 1;
  }
  return found;
}
