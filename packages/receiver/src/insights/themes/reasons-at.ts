/** The reasons of answers, told apart down to some level. */
import type { Ledger } from '../ledger/ledger.ts';

export interface ReasonsAt {
  /** By index; codes with `/` between them. Grows with what is asked. */
  paths: string[];
  /** Indexes, each once in a list: what was given together. Grows as well. */
  lists: (readonly number[])[];
  /** Which of the lists a row of the answers gives. */
  of: (row: number) => number;
}

export function reasonsAt({ answers, names }: Ledger, level: number): ReasonsAt {
  const paths: string[] = [];
  const lists: (readonly number[])[] = [];
  const indexes = new Map<string, number>();
  const indexOf = (number: number) => {
    const path = (names.textOf(number) ?? '').split('/').slice(0, level).join('/');
    const index = indexes.get(path) ?? paths.push(path) - 1;
    indexes.set(path, index);
    return index;
  };
  /** By the numbers of whole paths; most give one. */
  const known = new Map<number | string, number>();
  return {
    paths,
    lists,
    of(row) {
      const given = answers.given.at.path.subarray(answers.at.reasons[row], answers.endOfReasons(row));
      const key = given.length === 1 ? (given[0] ?? 0) : given.join();
      let list = known.get(key);
      if (list === undefined) known.set(key, (list = lists.push([...new Set([...given].map(indexOf))]) - 1));
      return list;
    },
  };
}
