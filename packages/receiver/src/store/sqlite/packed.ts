/** Rows on their way to another thread. One long text is copied much faster than the thousands of short ones in it. */

/** What a cell can hold in SQLite. */
export type Cell = string | number | null;

export interface Packed {
  /** Cells in a row. */
  width: number;
  /** All texts, one after the other. */
  text: string;
  /** Of each cell: how long its text is, or one of the two below. */
  lengths: Int32Array;
  /** The numbers, in their order. */
  numbers: Float64Array;
}

const NOTHING = -1;
const NUMBER = -2;

/** @param rows all of the same length. */
export function pack(rows: Cell[][]): Packed {
  const width = rows[0]?.length ?? 0;
  const lengths = new Int32Array(rows.length * width);
  const texts: string[] = [];
  const numbers: number[] = [];
  let at = 0;
  for (const row of rows) {
    for (const cell of row) {
      if (typeof cell === 'string') {
        lengths[at++] = cell.length;
        texts.push(cell);
      } else if (cell === null) {
        lengths[at++] = NOTHING;
      } else {
        lengths[at++] = NUMBER;
        numbers.push(cell);
      }
    }
  }
  return { width, text: texts.join(''), lengths, numbers: Float64Array.from(numbers) };
}

export function unpack({ width, text, lengths, numbers }: Packed): Cell[][] {
  const rows: Cell[][] = [];
  let end = 0;
  let taken = 0;
  for (let at = 0; at < lengths.length; at += width) {
    rows.push(
      Array.from(lengths.subarray(at, at + width), (length): Cell => {
        if (length === NOTHING) return null;
        if (length === NUMBER) return numbers[taken++] ?? null;
        end += length;
        return text.slice(end - length, end);
      }),
    );
  }
  return rows;
}
