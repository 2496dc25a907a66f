import { CaseRow, SurveyRow } from '@fairwell/schema';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { answersOf, exitsOf } from '../../test/exits/expected.ts';
import type { Asked } from '../../test/exits/expected.ts';
import { replay } from '../../test/exits/replay.ts';
import type { Replayed } from '../../test/exits/replay.ts';
import { makeYear } from '../../test/exits/year.ts';
import { API_KEY } from '../../test/kit.ts';
import { afterTheFile } from '../../test/lastly.ts';

vi.setConfig({ hookTimeout: 120_000 });

const lastly = afterTheFile();
const year = makeYear({ seed: 11, contracts: 180 });
let running: Replayed;
beforeAll(async () => {
  running = await replay(year, lastly);
});

const whole = { from: '2026-01-01', to: '2026-12-31' };
const ask = (path: string) => running.get(path, { authorization: `Bearer ${API_KEY}` });
const text = async (path: string) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await (await ask(path)).arrayBuffer());
const lines = (body: string) =>
  body
    .split('\n')
    .slice(0, -1)
    .map((line): unknown => JSON.parse(line));
const queryOf = (asked: object) => String(new URLSearchParams({ ...asked }));

/** A reader of RFC 4180 that takes nothing else. */
function parse(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at < csv.length;) {
    const found = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
    found.lastIndex = at;
    const match = found.exec(csv);
    if (!match) throw new Error(`Not RFC 4180 at ${at}`);
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') {
      rows.push(row);
      row = [];
    }
    at = found.lastIndex;
  }
  return rows;
}

describe.each<[string, Asked]>([
  ['everything', whole],
  ['one plan', { ...whole, plan: 'Weekend' }],
  ['one reason', { ...whole, reason: 'price' }],
  ['some days', { from: '2026-03-01', to: '2026-10-25' }],
  ['tests', { ...whole, mode: 'test' }],
])('%s', (_, asked) => {
  test('survey answers, each once, as they were given', async () => {
    const query = queryOf(asked);
    const rows = lines(await text(`/v1/exports/surveys?${query}&format=ndjson`)).map((row) =>
      SurveyRow.parse(row),
    );
    const wanted = answersOf(year, asked).map(({ id, comment, plan, country, reasons, about, client }) => ({
      id,
      comment,
      plan,
      client,
      jurisdiction: country,
      case: running.receipts.get(about?.declarations[0] ?? '')?.case ?? null,
      reasons: reasons.map((reason) => ({ code: reason.path.at(-1), ...reason })),
    }));
    expect(rows.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id));
    rows.forEach((row, index) => expect(row).toMatchObject(wanted[index] ?? {}));
    // More than are read at once.
    if (asked === whole) expect(rows.length).toBeGreaterThan(100);
  });

  test('cases, each once', async () => {
    const rows = lines(await text(`/v1/exports/cases?${queryOf(asked)}&format=ndjson`)).map((row) =>
      CaseRow.parse(row),
    );
    const wanted = exitsOf(year, asked).map((exit) => ({
      plan: exit.plan,
      segment: exit.segment,
      since: exit.since,
      outcome: exit.outcome,
      id: running.receipts.get(exit.declarations[0] ?? '')?.case,
      payingOn: exit.payingOn,
      declarations: exit.declarations.length,
    }));
    expect(rows.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id));
    rows.forEach((row, index) => expect(row).toMatchObject(wanted[index] ?? {}));
  });
});

test('the CSV says the same as the NDJSON, begins with the mark and a header, and holds no formula', async () => {
  const csv = await text(`/v1/exports/surveys?${queryOf(whole)}`);
  expect(csv.startsWith('\u{FEFF}cursor,id,')).toBe(true);
  const [header = [], ...rows] = parse(csv.slice(1));
  const json = lines(await text(`/v1/exports/surveys?${queryOf(whole)}&format=ndjson`)).map((row) =>
    SurveyRow.parse(row),
  );
  expect(rows.length).toBe(json.length);
  const comment = header.indexOf('comment');
  expect(rows.map((row) => row[1])).toEqual(json.map(({ id }) => id));
  expect(rows.map((row) => row[comment])).toEqual(
    json.map(({ comment: said }) => (said === '=1+1' ? "'=1+1" : (said ?? ''))),
  );
  expect(rows.flat().some((cell) => /^[=+@]/.test(cell))).toBe(false);
  expect(json.some(({ comment: said }) => said === '=1+1')).toBe(true);
});

test.each(['surveys', 'cases'])('%s go on after the last row that arrived', async (what) => {
  const path = `/v1/exports/${what}?${queryOf(whole)}&format=ndjson`;
  const all = lines(await text(path)) as { cursor: number }[];
  const pieces: { cursor: number }[] = [];
  for (;;) {
    const some = lines(await text(`${path}&limit=31&after=${pieces.at(-1)?.cursor ?? 0}`)) as {
      cursor: number;
    }[];
    if (some.length === 0) break;
    pieces.push(...some);
  }
  expect(pieces).toEqual(all);
  const csv = await text(`/v1/exports/${what}?${queryOf(whole)}&after=${all[3]?.cursor}`);
  expect(parse(csv).length).toBe(all.length - 4);
});

test.each(['surveys', 'cases'])('%s that were selected, and no others, whatever the format', async (what) => {
  const path = `/v1/exports/${what}?${queryOf(whole)}&format=ndjson`;
  const all = lines(await text(path)) as { id: string; plan: string | null }[];
  const selected = [all[5], all[2], all[90]].map((row) => row?.id ?? '');
  const wanted = [all[2], all[5], all[90]];
  expect(lines(await text(`${path}&ids=${selected.join()}`))).toEqual(wanted);
  expect(lines(await text(`${path}&ids=${selected.join()}&limit=2`))).toEqual(wanted.slice(0, 2));
  const nobody = crypto.randomUUID();
  expect(lines(await text(`${path}&ids=${nobody}`))).toEqual([]);
  // The other filters hold as well.
  const students = lines(await text(`${path}&plan=Student`)) as typeof all;
  expect(lines(await text(`${path}&plan=Student&ids=${selected.join()}`))).toEqual(
    students.filter(({ id }) => selected.includes(id)),
  );
  const csv = await text(`/v1/exports/${what}?${queryOf(whole)}&ids=${selected.join()}`);
  expect(parse(csv.slice(1)).map((row) => row[1])).toEqual(['id', ...wanted.map((row) => row?.id)]);
});

test('is a file to keep, by its type and name, and nobody else may keep it', async () => {
  const { headers } = await ask(`/v1/exports/cases?${queryOf(whole)}`);
  expect(headers.get('content-type')).toMatch(/^text\/csv; charset=utf-8/);
  expect(headers.get('content-disposition')).toBe(
    'attachment; filename="fairwell-cases-2026-01-01-2026-12-31.csv"',
  );
  expect(headers.get('cache-control')).toBe('private, no-store');
});

test.each([
  ['from=2026-01-01', '/to'],
  [`${queryOf(whole)}&format=xlsx`, '/format'],
  [`${queryOf(whole)}&after=x`, '/after'],
  [`${queryOf(whole)}&ids=1,2`, '/ids/0'],
  [`${queryOf(whole)}&ids=${Array.from({ length: 201 }, () => crypto.randomUUID()).join()}`, '/ids'],
])('%s is told at %s', async (query, field) => {
  const response = await ask(`/v1/exports/surveys?${query}`);
  expect(response.status).toBe(400);
  expect((await response.json()).errors.map((error: { field: string }) => error.field)).toContain(field);
});

test('opens to no key that may not read what people wrote', async () => {
  expect((await running.get(`/v1/exports/surveys?${queryOf(whole)}`)).status).toBe(401);
});
