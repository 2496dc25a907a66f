/** `GET /v1/exports/surveys` and `GET /v1/exports/cases`: everything as rows, page by page, so that nothing waits in memory. */
import { ExportQuery } from '@fairwell/schema';
import { checkPeriod, readQuery, selectionOf } from '../insights/query.ts';
import type { Room } from '../room.ts';
import { cellOf } from './columns.ts';
import { BYTE_ORDER_MARK, csvLine } from './csv.ts';
import { parquet } from './parquet.ts';
import { cases, surveys } from './tables.ts';
import type { Table } from './tables.ts';

/** Rows that are looked for at once: a number each. */
const FOUND = 20_000;
/** Rows that are read and sent at once, with everything that was said in them. */
const PAGE = 100;

const types: Record<ExportQuery['format'], string> = {
  csv: 'text/csv; charset=utf-8; header=present',
  ndjson: 'application/x-ndjson',
  parquet: 'application/vnd.apache.parquet',
};

/** Told of so many rows before they are handed out. */
type NoteRows = (rows: number) => Promise<void>;
type ExportRoom = Room & { noteRows: NoteRows };

export const exportSurveys = (
  parameters: Record<string, string>,
  room: Room,
  noteRows: NoteRows,
): Promise<Response> => exported('surveys', surveys, parameters, { ...room, noteRows });

export const exportCases = (
  parameters: Record<string, string>,
  room: Room,
  noteRows: NoteRows,
): Promise<Response> => exported('cases', cases, parameters, { ...room, noteRows });

/** @throws {Refusal} `invalid-query`. */
async function exported<Row extends { cursor: number }>(
  name: string,
  table: Table<Row>,
  parameters: Record<string, string>,
  room: ExportRoom,
): Promise<Response> {
  const query = readQuery(ExportQuery, parameters);
  checkPeriod(query);
  const selected = await numbersOf(query, table, room);
  return new Response(streamed(inFormat(table, query, pages(table, query, selected, room))), {
    headers: {
      'Content-Type': types[query.format],
      'Content-Disposition': `attachment; filename="fairwell-${name}-${query.from}-${query.to}.${query.format}"`,
      'Cache-Control': 'private, no-store',
    },
  });
}

/** The numbers of the rows that were selected; `null` where none were. */
async function numbersOf<Row extends { cursor: number }>(
  { ids, site }: ExportQuery,
  { find }: Table<Row>,
  { store }: Room,
): Promise<Set<number> | null> {
  if (ids === undefined) return null;
  const found = await Promise.all(ids.map((id) => find(id, site, store)));
  return new Set(found.filter((sequence) => sequence !== null));
}

function inFormat<Row extends { cursor: number }>(
  { columns }: Table<Row>,
  { format, after }: ExportQuery,
  rows: AsyncGenerator<Row[]>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  if (format === 'parquet') return parquet(columns, rows);
  // Who goes on after a break has the header already.
  return encoded(format === 'csv' ? csv(columns, rows, after === 0) : ndjson(rows));
}

async function* csv<Row extends { cursor: number }>(
  columns: Table<Row>['columns'],
  found: AsyncGenerator<Row[]>,
  hasHeader: boolean,
) {
  if (hasHeader) yield BYTE_ORDER_MARK + csvLine(Object.keys(columns));
  const all = Object.values(columns);
  for await (const rows of found) {
    yield rows.map((row) => csvLine(all.map((column) => cellOf(column, row)))).join('');
  }
}

async function* ndjson(found: AsyncGenerator<object[]>) {
  for await (const rows of found) yield rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}

async function* encoded(texts: AsyncGenerator<string>) {
  const encoder = new TextEncoder();
  for await (const text of texts) yield encoder.encode(text);
}

async function* pages<Row extends { cursor: number }>(
  { of, rows }: Table<Row>,
  query: ExportQuery,
  selected: Set<number> | null,
  { store: { insights }, zone, noteRows }: ExportRoom,
): AsyncGenerator<Row[]> {
  const selection = selectionOf(query, query);
  let { after } = query;
  for (let left = query.limit ?? Number.POSITIVE_INFINITY; left > 0;) {
    const limit = selected === null ? Math.min(FOUND, left) : FOUND;
    const found = await insights.count({ view: 'rows', asked: { selection, of, after, limit } });
    const meant = found.filter((sequence) => selected?.has(sequence) ?? true).slice(0, left);
    if (meant.length > 0 || after === query.after) await noteRows(meant.length);
    for (let first = 0; first < meant.length; first += PAGE) {
      yield await rows(meant.slice(first, first + PAGE), insights, zone);
    }
    const last = found.at(-1);
    if (last === undefined) return;
    after = last;
    left -= meant.length;
  }
}

/** Reads on only when somebody takes what was read. */
function streamed(pieces: AsyncGenerator<Uint8Array<ArrayBuffer>>): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await pieces.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        await pieces.return(undefined);
      },
    },
    { highWaterMark: 1 },
  );
}
