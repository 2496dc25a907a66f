/** Moves everything from one database to another that holds nothing yet, and looks whether it arrived. */
import type { Row } from '../rows.ts';
import { number } from '../rows.ts';
import type { Side } from './side.ts';
import { columnsOf, tables } from './tables.ts';
import type { Table } from './tables.ts';

/** Whoever asked for the move, while it goes on. */
export interface Watcher {
  /** Told after every page. */
  progress(step: 'copy' | 'compare', table: string, done: number, total: number): void;
  /** Shown every page as it arrived, records in their order. What it throws ends the move, and nothing has moved. */
  inspect(table: string, rows: Row[]): Promise<void>;
}

export interface Moved {
  /** False where the target held all of it already, and was left as it is. */
  isNew: boolean;
  /** Of the newest record that was moved, 0 where there is none. */
  sequence: number;
  /** Rows by table. */
  counts: Record<string, number>;
}

/** Nothing was moved, because it would not be what it was. */
export class NotMoved extends Error {
  override name = 'NotMoved';
}

/**
 * All or nothing: whatever ends it before the target commits leaves the target as it was.
 *
 * @throws {NotMoved} when the target holds other records, or not what it was given.
 */
export async function move(source: Side, target: Side, watcher: Watcher): Promise<Moved> {
  const last = await source.newest();
  const sequence = last === null ? 0 : number(last, 'sequence');
  const counts: Moved['counts'] = {};
  for (const table of tables) counts[table.name] = await source.count(table);
  const isNew = !(await isThere(last, target));
  if (isNew) {
    const way = { source, target, watcher };
    for (const table of tables) await copy(table, counts[table.name] ?? 0, way);
    for (const table of tables) await compare(table, counts[table.name] ?? 0, way);
    await target.commit();
  }
  return { isNew, sequence, counts };
}

/** The chain of a record stands for every record before it; before there was a chain, the signed answer has to do. */
const isSame = (one: Row, other: Row | null): boolean =>
  other !== null &&
  one['chain'] === other['chain'] &&
  (one['chain'] !== null || (one['answer'] === other['answer'] && one['id'] === other['id']));

/** Whether the target holds everything up to `last` already. */
async function isThere(last: Row | null, target: Side): Promise<boolean> {
  const newest = await target.newest();
  if (newest === null) return false;
  const held = number(newest, 'sequence');
  if (last !== null && isSame(last, await target.event(number(last, 'sequence')))) return true;
  throw new NotMoved(
    `The target already holds other records (up to number ${held}), and two histories cannot become one. ` +
      'Name an empty database.',
  );
}

interface Way {
  source: Side;
  target: Side;
  watcher: Watcher;
}

async function copy(table: Table, total: number, { source, target, watcher }: Way): Promise<void> {
  let done = 0;
  for await (const page of source.pages(table)) {
    await target.add(table, page);
    done += page.length;
    watcher.progress('copy', table.name, done, total);
  }
}

/** Reads back every row. */
async function compare(table: Table, total: number, { source, target, watcher }: Way): Promise<void> {
  const keyOf = (row: Row) => JSON.stringify(table.key.map((column) => row[column]));
  const write = (row: Row) => JSON.stringify(columnsOf(table).map((column) => row[column]));
  let done = 0;
  for await (const page of source.pages(table)) {
    const found = new Map((await target.like(table, page)).map((row) => [keyOf(row), row]));
    const arrived = page.map((row) => {
      const there = found.get(keyOf(row));
      if (there && write(there) === write(row)) return there;
      throw new NotMoved(`A row of ${table.name} did not arrive as it was: ${keyOf(row)}.`);
    });
    await watcher.inspect(table.name, arrived);
    done += page.length;
    watcher.progress('compare', table.name, done, total);
  }
  const there = await target.count(table);
  if (done !== total || there < total || (there > total && table.onConflict === undefined)) {
    throw new NotMoved(`${table.name} has ${total} rows, of which ${done} were read and ${there} arrived.`);
  }
}
