/** The reasons of answers, told apart down to some level. */
import type { Ledger } from '../ledger/ledger.ts';

export interface ReasonsAt {
  /** By index; codes with `/` between them. Grows with what is asked. */
  paths: string[];
  /** Indexes of the reasons that a row of the answers gives, each once. */
  of: (row: number) => readonly number[];
}

export function reasonsAt({ answers, names }: Ledger, level: number): ReasonsAt {
  const paths: string[] = [];
  const indexes = new Map<string, number>();
  /** By number of the whole path: a list of one, the same for all who gave nothing else. */
  const known = new Map<number, readonly [number]>();
  const alone = (number: number): readonly [number] => {
    const found = known.get(number);
    if (found) return found;
    const path = (names.textOf(number) ?? '').split('/').slice(0, level).join('/');
    const index = indexes.get(path) ?? paths.push(path) - 1;
    indexes.set(path, index);
    const made = [index] as const;
    known.set(number, made);
    return made;
  };
  return {
    paths,
    of(row) {
      const [begin, end] = [answers.at.reasons[row] ?? 0, answers.endOfReasons(row)];
      if (end - begin === 1) return alone(answers.given.at.path[begin] ?? 0);
      return [...new Set([...answers.given.at.path.subarray(begin, end)].flatMap(alone))];
    },
  };
}
