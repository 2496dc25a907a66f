/** `GET /v1/exports/surveys` and `GET /v1/exports/cases`: everything as rows, page by page, so that nothing waits in memory. */
import { ExportQuery } from '@fairwell/schema';
import type { CaseRow, SurveyRow } from '@fairwell/schema';
import { checkPeriod, readQuery, selectionOf } from '../insights/query.ts';
import { momentIn } from '../receipt/moment.ts';
import type { Room } from '../room.ts';
import type { ExportedCase, ExportedSurvey, InsightsStore } from '../store/insights.ts';
import { BYTE_ORDER_MARK, csvLine } from './csv.ts';
import type { Cell } from './csv.ts';

/** Rows that are looked for at once: a number each. */
const FOUND = 20_000;
/** Rows that are read and sent at once, with everything that was said in them. */
const PAGE = 100;

interface Table<Row> {
  of: 'answers' | 'cases';
  rows: (sequences: number[], insights: InsightsStore, zone: string) => Promise<Row[]>;
  /** Columns of the CSV, in their order. */
  columns: Record<string, (row: Row) => Cell>;
}

const surveys: Table<SurveyRow> = {
  of: 'answers',
  rows: async (sequences, insights) => (await insights.surveys(sequences)).map(toSurveyRow),
  columns: {
    cursor: ({ cursor }) => cursor,
    id: ({ id }) => id,
    received_at: ({ receivedAt }) => receivedAt,
    site: ({ site }) => site,
    mode: ({ mode }) => mode,
    locale: ({ locale }) => locale,
    client: ({ client }) => client,
    case: (row) => row.case,
    plan: ({ plan }) => plan,
    jurisdiction: ({ jurisdiction }) => jurisdiction,
    // Codes and labels of several reasons in the same order; no code has a space or a semicolon in it.
    reason_paths: ({ reasons }) => reasons.map(({ path }) => path.join('/')).join(' ; '),
    reason_labels: ({ reasons }) => reasons.map(({ label }) => label).join(' ; '),
    reason_categories: ({ reasons }) => reasons.map(({ category }) => category).join(' ; '),
    comment: ({ comment }) => comment,
  },
};

const cases: Table<CaseRow> = {
  of: 'cases',
  rows: async (sequences, insights, zone) =>
    (await insights.cases(sequences)).map((found) => toCaseRow(found, zone)),
  columns: {
    cursor: ({ cursor }) => cursor,
    id: ({ id }) => id,
    received_at: ({ receivedAt }) => receivedAt,
    site: ({ site }) => site,
    mode: ({ mode }) => mode,
    state: ({ state }) => state,
    outcome: ({ outcome }) => outcome,
    effective_on: ({ effectiveOn }) => effectiveOn,
    paying_on: ({ payingOn }) => payingOn,
    undone_at: ({ undoneAt }) => undoneAt,
    declarations: ({ declarations }) => declarations,
    assurance: ({ assurance }) => assurance,
    language: ({ language }) => language,
    client: ({ client }) => client,
    plan: ({ plan }) => plan,
    jurisdiction: ({ jurisdiction }) => jurisdiction,
    segment: ({ segment }) => segment,
    since: ({ since }) => since,
  },
};

/** Told of so many rows before they are handed out. */
type NoteRows = (rows: number) => Promise<void>;

export const exportSurveys = (parameters: Record<string, string>, room: Room, noteRows: NoteRows): Response =>
  exported('surveys', surveys, parameters, { ...room, noteRows });

export const exportCases = (parameters: Record<string, string>, room: Room, noteRows: NoteRows): Response =>
  exported('cases', cases, parameters, { ...room, noteRows });

type ExportRoom = Room & { noteRows: NoteRows };

/** @throws {Refusal} `invalid-query`. */
function exported<Row extends { cursor: number }>(
  name: string,
  table: Table<Row>,
  parameters: Record<string, string>,
  room: ExportRoom,
): Response {
  const query = readQuery(ExportQuery, parameters);
  checkPeriod(query);
  const isCsv = query.format === 'csv';
  const type = isCsv ? 'text/csv; charset=utf-8; header=present' : 'application/x-ndjson';
  return new Response(streamed(isCsv ? csv(table, query, room) : ndjson(table, query, room)), {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="fairwell-${name}-${query.from}-${query.to}.${query.format}"`,
      'Cache-Control': 'private, no-store',
    },
  });
}

async function* csv<Row extends { cursor: number }>(table: Table<Row>, query: ExportQuery, room: ExportRoom) {
  // Who goes on after a break has the header already.
  if (query.after === 0) yield BYTE_ORDER_MARK + csvLine(Object.keys(table.columns));
  const columns = Object.values(table.columns);
  for await (const rows of pages(table, query, room)) {
    yield rows.map((row) => csvLine(columns.map((cell) => cell(row)))).join('');
  }
}

async function* ndjson<Row extends { cursor: number }>(
  table: Table<Row>,
  query: ExportQuery,
  room: ExportRoom,
) {
  for await (const rows of pages(table, query, room)) {
    yield rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  }
}

async function* pages<Row extends { cursor: number }>(
  { of, rows }: Table<Row>,
  query: ExportQuery,
  { store: { insights }, zone, noteRows }: ExportRoom,
): AsyncGenerator<Row[]> {
  const selection = selectionOf(query, query);
  let { after } = query;
  for (let left = query.limit ?? Number.POSITIVE_INFINITY; left > 0;) {
    const limit = Math.min(FOUND, left);
    const found = await insights.count({ view: 'rows', asked: { selection, of, after, limit } });
    if (found.length > 0 || after === query.after) await noteRows(found.length);
    for (let first = 0; first < found.length; first += PAGE) {
      yield await rows(found.slice(first, first + PAGE), insights, zone);
    }
    const last = found.at(-1);
    if (last === undefined) return;
    after = last;
    left -= found.length;
  }
}

/** Reads on only when somebody takes what was read. */
function streamed(texts: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await texts.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value));
      },
      async cancel() {
        await texts.return(undefined);
      },
    },
    { highWaterMark: 1 },
  );
}

const toSurveyRow = ({ sequence, caseId, site, reasons, ...survey }: ExportedSurvey): SurveyRow =>
  ({
    cursor: sequence,
    ...survey,
    site: site === '' ? null : site,
    case: caseId,
    reasons: reasons.map(({ path, ...reason }) => ({ ...reason, path: path.split('/') })),
  }) as SurveyRow;

const toCaseRow = (exit: ExportedCase, zone: string): CaseRow => {
  const { first, undoneMs, site, updatedAt: _, ...found } = exit;
  const { sequence, receivedMs, contract: _contract, ...counted } = first;
  return {
    cursor: sequence,
    ...found,
    ...counted,
    receivedAt: momentIn(zone, receivedMs),
    site: site === '' ? null : site,
    undoneAt: undoneMs === null ? null : momentIn(zone, undoneMs),
  };
};
