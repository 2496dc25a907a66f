import { rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test, vi } from 'vitest';
import { fixture, restart, start } from '../../test/kit.ts';
import type { Running } from '../../test/kit.ts';
import { alignHead, intruder, literal, rebuild, verified } from '../../test/tampering.ts';
import type { Sql } from '../../test/tampering.ts';
import { openReads } from '../store/reads.ts';
import type { Row } from '../store/rows.ts';
import { checkInThreads, damageInThread } from './check-in-threads.ts';
import { receiptCheck } from './check-receipt.ts';
import { verifyLog } from './verify.ts';

const kinds = ['cancellation-dutch-weekly', 'survey', 'flow-step', 'contact-complaint', 'withdrawal'];

/** So many records, received and signed; the receiver has ended. */
async function kept(count: number): Promise<{ running: Running; sql: Sql }> {
  const running = await start();
  vi.stubEnv('FAIRWELL_DATABASE_URL', running.databaseUrl);
  onTestFinished(() => void vi.unstubAllEnvs());
  for (let index = 0; index < count; index++) {
    await running.received(fixture(kinds[index % kinds.length] ?? ''));
  }
  await running.receiver.close();
  return { running, sql: await intruder(running) };
}

const file = ({ data }: Running) => join(data, 'checkpoints.jsonl');

const record = async (sql: Sql, sequence: number): Promise<Row> =>
  (await sql(`SELECT * FROM event WHERE sequence = ${sequence}`))[0] ?? {};

test('a log that nobody touched holds', async () => {
  const { running } = await kept(20);
  expect(await verified(running)).toEqual({ findings: [], exitCode: 0 });
});

const NUMBERS = new Set(['sequence', 'received_ms', 'assurance', 'erasure']);

/** Another value for the same column, one that the database takes. */
function changed(column: string, row: Row, other: Row, chance: number): unknown {
  const value = row[column];
  if (column === 'sequence') return Number(value) + 1_000_000;
  if (column === 'mode') return value === 'live' ? 'test' : 'live';
  if (column === 'type') return value === 'flow.step' ? 'survey.answered' : 'flow.step';
  if (column === 'repeated') return typeof value === 'boolean' ? !value : 1 - Number(value);
  if (NUMBERS.has(column)) return Number(value ?? 0) + 1 + chance;
  if (value === null) return 'something';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const at = chance % (text.length + 1);
  const isNullable = ['session', 'case_id', 'about', 'salt', 'commitment', 'chain'].includes(column);
  const ways = [
    `${text.slice(0, at)}x${text.slice(at)}`,
    text.slice(0, at) + text.slice(at + 1),
    ...(isNullable ? [null] : []),
    // These two the database keeps apart.
    ...(['id', 'reference'].includes(column) ? [] : [text.toUpperCase(), '', other[column]]),
  ];
  const different = ways.filter((way) => way !== value);
  return different[chance % different.length];
}

test('every one of ten thousand changes of a single row is found', { timeout: 240_000 }, async () => {
  const { running, sql } = await kept(300);
  const rows = await sql('SELECT * FROM event ORDER BY sequence');
  const columns = Object.keys(rows[0] ?? {});
  // Rows apart from each other, so that what is found of one is not found of another. Over a network fewer at a time.
  const rounds = running.databaseUrl === undefined ? 100 : 10;
  const seed = Date.now();
  const chances = fc.sample(fc.tuple(fc.constantFrom(...columns), fc.nat(5000)), {
    numRuns: rounds * 100,
    seed,
  });
  for (let round = 0; round < rounds; round++) {
    const edited = rows.filter((_, index) => index % 3 === round % 3);
    const undo: string[] = [];
    const edits = edited.map((row, index): [number, string, unknown] => {
      const [column, chance] = chances[(round * 100 + index) % chances.length] ?? ['message', 0];
      const value = changed(column, row, rows[chance % rows.length] ?? row, chance + index);
      return [Number(row['sequence']), column, value];
    });
    for (const [sequence, column, value] of edits) {
      await sql(`UPDATE event SET ${column} = ${literal(value)} WHERE sequence = ${sequence}`);
      const now = column === 'sequence' ? Number(value) : sequence;
      undo.push(
        `UPDATE event SET ${column} = ${literal(rows[sequence - 1]?.[column])} WHERE sequence = ${now}`,
      );
    }
    const named = new Set((await verified(running)).findings.map(({ sequence }) => sequence));
    const missed = edits.filter(([sequence]) => !named.has(sequence) && !named.has(sequence + 1));
    expect(missed, `seed ${seed}, round ${round}`).toEqual([]);
    for (const statement of undo) await sql(statement);
  }
  expect(await verified(running)).toEqual({ findings: [], exitCode: 0 });
});

test.each<[string, string[], number[]]>([
  ['dropped', ['DELETE FROM event WHERE sequence = 5'], [6]],
  [
    'dropped, with every later one moved up',
    [
      'DELETE FROM event WHERE sequence = 5',
      'UPDATE event SET sequence = -sequence WHERE sequence > 5',
      'UPDATE event SET sequence = -sequence - 1 WHERE sequence < 0',
    ],
    [5, 6, 7, 8, 9, 10],
  ],
  [
    'swapped',
    [
      'UPDATE event SET sequence = 0 WHERE sequence = 4',
      'UPDATE event SET sequence = 4 WHERE sequence = 5',
      'UPDATE event SET sequence = 5 WHERE sequence = 0',
    ],
    [4, 5, 6],
  ],
  [
    'emptied as if it had been erased',
    [
      `UPDATE event SET salt = NULL, session = NULL, fingerprint = '', message = '', answer = '' WHERE sequence = 5`,
    ],
    [5],
  ],
])('a record that was %s is found', async (_, statements, sequences) => {
  const { running, sql } = await kept(10);
  for (const statement of statements) await sql(statement);
  const { findings, exitCode } = await verified(running);
  expect(exitCode).toBe(1);
  expect([...new Set(findings.map(({ sequence }) => sequence))]).toEqual(sequences);
  await expect(restart(running)).rejects.toThrow(/does not hold|ends before/);
});

test('in pieces, several at a time, the same is found', async () => {
  const { running, sql } = await kept(25);
  for (const [sequence, change] of [
    [5, 'assurance = 4'],
    [6, "chain = 'x'"],
    [11, "answer = '{}'"],
  ]) {
    await sql(`UPDATE event SET ${change} WHERE sequence = ${sequence}`);
  }
  await sql('DELETE FROM event WHERE sequence IN (15, 16, 20)');
  const { findings: wanted } = await verified(running);
  const { data, databaseUrl } = running;
  const { reads, close } = await openReads({ data, databaseUrl });
  onTestFinished(close);
  const keys = running.receiver.publicKeys.keys;
  const log = { reads, keys, check: receiptCheck(keys, null) };
  const pieces = checkInThreads({ place: { data, databaseUrl }, keys, signing: null }, 25, 5);
  const { findings, records } = await verifyLog(log, [], () => {}, {
    pages: pieces,
    damage: damageInThread({ place: { data, databaseUrl }, keys, signing: null }),
  });
  expect(records).toBe(22);
  expect(findings).toEqual(wanted.filter(({ where }) => where !== file(running)));
  expect(findings.length).toBeGreaterThan(5);
});

test('what is counted of a survey cannot be changed unnoticed either', async () => {
  const { running, sql } = await kept(10);
  await sql(
    "UPDATE survey SET comment = 'Best magazine ever', folded = 'best magazine ever' WHERE sequence = 2",
  );
  expect((await verified(running)).findings).toEqual([{ sequence: 2, fault: 'survey' }]);
});

test('while a receiver goes on adding to it, a log holds', async () => {
  const running = await start();
  vi.stubEnv('FAIRWELL_DATABASE_URL', running.databaseUrl);
  onTestFinished(() => void vi.unstubAllEnvs());
  const stop = new AbortController();
  const adding = async () => {
    while (!stop.signal.aborted) await running.received(fixture('survey'));
  };
  const sending = Promise.all([adding(), adding(), adding()]);
  for (let times = 0; times < 20; times++) {
    expect(await verified(running)).toEqual({ findings: [], exitCode: 0 });
  }
  stop.abort();
  await sending;
});

test('what is to be handed over of a record that does not exist is found', async () => {
  const { running, sql } = await kept(3);
  const { site } = await record(sql, 1);
  const columns = running.databaseUrl === undefined ? '' : 'site, ';
  const value = running.databaseUrl === undefined ? '' : `${literal(site)}, `;
  await sql(
    `INSERT INTO outbox (${columns}destination, sequence, line, due_ms) VALUES (${value}'billing', 4, 'x', 0)`,
  );
  expect((await verified(running)).findings).toEqual([{ sequence: 4, fault: 'delivery' }]);
});

test('two records under one id are found, where a rule of the database was removed', async () => {
  const { running, sql } = await kept(3);
  if (running.databaseUrl === undefined) {
    await sql('PRAGMA writable_schema = ON');
    await sql(
      "UPDATE sqlite_schema SET sql = replace(sql, 'UNIQUE (site, id)', 'CHECK (1)') WHERE name = 'event'",
    );
    await sql("DELETE FROM sqlite_schema WHERE name = 'sqlite_autoindex_event_2'");
    await sql('PRAGMA writable_schema = RESET');
  } else await sql('ALTER TABLE event DROP CONSTRAINT event_pkey CASCADE');
  const { id, site } = await record(sql, 1);
  await sql(`UPDATE event SET id = ${literal(id)}, site = ${literal(site)} WHERE sequence = 3`);
  expect((await verified(running)).findings).toContainEqual({
    sequence: null,
    fault: 'repeated-id',
    where: id,
  });
});

// With a whole new chain nothing contradicts itself any more; what was exported before does.
test.each<[string, number, (sql: Sql) => Promise<void>, RegExp]>([
  [
    'changed',
    3,
    async (sql) => {
      await sql(`UPDATE event SET assurance = 4 WHERE sequence = 3`);
    },
    /At record 10 the database holds something else/,
  ],
  [
    'cut off at the end',
    7,
    async (sql) => {
      await sql('DELETE FROM survey_reason WHERE sequence > 6');
      await sql('DELETE FROM survey WHERE sequence > 6');
      await sql('DELETE FROM event WHERE sequence > 6');
    },
    /The database ends before record 10/,
  ],
])(
  'a log that was %s and bound anew is found by a checkpoint that was exported',
  async (_, first, change, sentence) => {
    const { running, sql } = await kept(10);
    await change(sql);
    await rebuild(sql, first);
    await alignHead(sql, running);
    await sql('DELETE FROM checkpoint');
    const { findings } = await verified(running);
    expect(findings).toContainEqual({ sequence: 10, fault: 'checkpoint', where: file(running) });
    await expect(restart(running)).rejects.toThrow(sentence);
    // Whoever knows what happened goes on, with the proof kept elsewhere.
    rmSync(file(running));
    await restart(running);
  },
);

test('a checkpoint that somebody else signed does not count', async () => {
  const { running, sql } = await kept(5);
  await sql(`UPDATE checkpoint SET statement = substr(statement, 1, length(statement) - 4) || 'AAAA'`);
  const { findings } = await verified(running);
  expect(findings).toEqual([{ sequence: 5, fault: 'checkpoint' }]);
  await expect(restart(running)).rejects.toThrow(/Its checkpoint at record 5 does not hold/);
});
