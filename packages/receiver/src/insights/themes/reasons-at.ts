/** The reasons of answers, told apart down to some level. */
import type { Ledger } from '../ledger/ledger.ts';

export interface ReasonsAt {
  /** By index; codes with `/` between them. Grows with what is asked. */
  paths: string[];
  /** Indexes of the reasons that a row of the answers gives, each once. */
  of: (row: number) => number[];
}

export function reasonsAt({ answers, names }: Ledger, level: number): ReasonsAt {
  const paths: string[] = [];
  const indexes = new Map<string, number>();
  /** By number of the whole path. */
  const known = new Map<number, number>();
  const indexOf = (number: number) => {
    let index = known.get(number);
    if (index === undefined) {
      const path = (names.textOf(number) ?? '').split('/').slice(0, level).join('/');
      index = indexes.get(path) ?? paths.push(path) - 1;
      indexes.set(path, index);
      known.set(number, index);
    }
    return index;
  };
  return {
    paths,
    of(row) {
      const [begin, end] = [answers.at.reasons[row] ?? 0, answers.endOfReasons(row)];
      if (end - begin === 1) return [indexOf(answers.given.at.path[begin] ?? 0)];
      return [...new Set([...answers.given.at.path.subarray(begin, end)].map(indexOf))];
    },
  };
}
