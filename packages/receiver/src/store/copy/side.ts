/** One of the two databases while records move. What it is given is kept when `commit` resolves, or not at all. */
import type { Row } from '../rows.ts';
import type { Table } from './tables.ts';

export interface Side {
  /** The newest record, or `null` in an empty database. */
  newest(): Promise<Row | null>;
  /** The record with this sequence. */
  event(sequence: number): Promise<Row | null>;
  count(table: Table): Promise<number>;
  /** All rows, in pages; what has a sequence comes in its order. */
  pages(table: Table): AsyncIterable<Row[]>;
  /** The rows here with the same keys. */
  like(table: Table, rows: Row[]): Promise<Row[]>;
  add(table: Table, rows: Row[]): Promise<void>;
  commit(): Promise<void>;
  /** Lets go of the database; what was not committed is gone. */
  close(): Promise<void>;
}

/** How many rows are read at once: enough to be fast, few enough that the longest messages fit in memory. */
export const PAGE = 500;
