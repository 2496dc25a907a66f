/** Exports as somebody opens them who works with numbers: every format in DuckDB, and the same in each. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { beforeAll, expect, test, vi } from 'vitest';
import { exitsOf, answersOf } from '../../test/exits/expected.ts';
import { replay } from '../../test/exits/replay.ts';
import { makeYear } from '../../test/exits/year.ts';
import { API_KEY, temporaryFolder } from '../../test/kit.ts';
import { afterTheFile } from '../../test/lastly.ts';
import { text, whole as number } from './columns.ts';
import { parquet } from './parquet.ts';

vi.setConfig({ hookTimeout: 120_000 });

const lastly = afterTheFile();
const year = makeYear({ seed: 23, contracts: 70 });
const whole = { from: '2026-01-01', to: '2026-12-31' };
let ask: (sql: string) => Promise<Record<string, unknown>[]>;

const types: Record<string, string[]> = {};
const readers: Record<string, (path: string) => string> = {
  csv: (path) => `read_csv('${path}', all_varchar = true)`,
  ndjson: (path) => `read_json('${path}', format = 'newline_delimited')`,
  parquet: (path) => `read_parquet('${path}')`,
};

beforeAll(async () => {
  const running = await replay(year, lastly);
  const folder = temporaryFolder(lastly);
  const instance = await DuckDBInstance.create(':memory:', { autoinstall_known_extensions: 'false' });
  const connection = await instance.connect();
  lastly(() => {
    connection.closeSync();
    instance.closeSync();
  });
  ask = async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson();
  for (const table of ['surveys', 'cases']) {
    for (const [format, reader] of Object.entries(readers)) {
      const path = join(folder, `${table}.${format}`);
      const query = String(new URLSearchParams({ ...whole, format }));
      const response = await running.get(`/v1/exports/${table}?${query}`, {
        authorization: `Bearer ${API_KEY}`,
      });
      writeFileSync(path, new Uint8Array(await response.arrayBuffer()));
      await ask(`CREATE VIEW ${table}_${format} AS SELECT * FROM ${reader(path)}`);
    }
    const described = await ask(`DESCRIBE ${table}_parquet`);
    types[table] = described.map(
      ({ column_name, column_type }) => `${String(column_name)}: ${String(column_type)}`,
    );
  }
});

test('a long file comes piece by piece, and a file of no rows is one too', async () => {
  const columns = {
    cursor: number(({ at }: { at: number }) => at),
    said: text(({ at }: { at: number }) => 'x'.repeat(at % 7)),
  };
  const rows = Array.from({ length: 12_000 }, (_, at) => ({ at }));
  async function* pages(all: typeof rows) {
    for (let first = 0; first < all.length; first += 1000) yield all.slice(first, first + 1000);
  }
  for (const all of [rows, []]) {
    const pieces: Uint8Array[] = [];
    for await (const piece of parquet(columns, pages(all))) pieces.push(piece);
    const path = join(temporaryFolder(), 'rows.parquet');
    writeFileSync(path, Buffer.concat(pieces));
    const groups = await ask(`SELECT DISTINCT row_group_id FROM parquet_metadata('${path}')`);
    expect([pieces.length, groups.length]).toEqual(all.length === 0 ? [1, 0] : [4, 3]);
    const [found] = await ask(
      `SELECT count(*)::INT AS rows, coalesce(sum(cursor), 0)::INT AS sum, coalesce(sum(length(said)), 0)::INT AS said
       FROM read_parquet('${path}')`,
    );
    const sum = (of: (at: number) => number) => all.reduce((total, { at }) => total + of(at), 0);
    expect(found).toEqual({ rows: all.length, sum: sum((at) => at), said: sum((at) => at % 7) });
  }
});

test.each(['csv', 'ndjson', 'parquet'])('%s: as many rows as there are, each once', async (format) => {
  const [found] = await ask(`SELECT
    (SELECT count(*)::INT FROM surveys_${format}) AS surveys, (SELECT count(DISTINCT id)::INT FROM surveys_${format}) AS each,
    (SELECT count(*)::INT FROM cases_${format}) AS cases`);
  const answers = answersOf(year, whole).length;
  expect(answers).toBeGreaterThan(30);
  expect(found).toEqual({ surveys: answers, each: answers, cases: exitsOf(year, whole).length });
});

test('Parquet has types: moments, days, whole numbers, lists', () => {
  expect(types['cases']).toEqual(
    expect.arrayContaining([
      'cursor: BIGINT',
      'received_at: TIMESTAMP WITH TIME ZONE',
      'paying_on: DATE',
      'declarations: BIGINT',
      'plan: VARCHAR',
    ]),
  );
  expect(types['surveys']).toContain('reason_paths: VARCHAR[]');
});

test('the three formats say the same of every case', async () => {
  const common = `id, plan, state, coalesce(outcome, '') AS outcome, declarations::INT AS declarations`;
  const [inCsv, inParquet, inNdjson] = await Promise.all([
    ask(
      `SELECT ${common}, received_at::TIMESTAMPTZ AS at, paying_on::DATE AS paying FROM cases_csv ORDER BY cursor::INT`,
    ),
    ask(`SELECT ${common}, received_at AS at, paying_on AS paying FROM cases_parquet ORDER BY cursor`),
    ask(
      `SELECT ${common}, "receivedAt"::TIMESTAMPTZ AS at, "payingOn"::DATE AS paying FROM cases_ndjson ORDER BY cursor`,
    ),
  ]);
  expect(inParquet).toEqual(inNdjson);
  expect(inCsv).toEqual(inParquet);
});

test('reasons and comments are those that were given, none of them a formula in CSV', async () => {
  const reasons = await ask(
    'SELECT reason, count(*)::INT AS answers FROM (SELECT unnest(reason_paths) AS reason FROM surveys_parquet) GROUP BY ALL',
  );
  const given = answersOf(year, whole).flatMap((answer) => answer.reasons.map(({ path }) => path.join('/')));
  for (const { reason, answers } of reasons) {
    expect(given.filter((path) => path === reason).length, String(reason)).toBe(answers);
  }
  expect(reasons.length).toBe(new Set(given).size);
  const [said] = await ask(`SELECT
    (SELECT count(*)::INT FROM surveys_parquet WHERE comment = '=1+1') AS written,
    (SELECT count(*)::INT FROM surveys_csv WHERE comment = '''=1+1') AS defused,
    (SELECT count(*)::INT FROM surveys_csv WHERE comment LIKE '=%') AS formulas`);
  const written = answersOf(year, whole).filter(({ comment }) => comment === '=1+1').length;
  expect(said).toEqual({ written, defused: written, formulas: 0 });
});
