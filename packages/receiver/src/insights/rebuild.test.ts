/** What is counted is put right from the records, whatever happened to it. */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import { expect, onTestFinished, test, vi } from 'vitest';
import { replay } from '../../test/exits/replay.ts';
import { makeYear } from '../../test/exits/year.ts';
import { restart } from '../../test/kit.ts';
import type { Running } from '../../test/kit.ts';
import { openStore } from '../store/open.ts';
import type { Place } from '../store/open.ts';
import { rebuild } from './rebuild.ts';

vi.setConfig({ testTimeout: 120_000 });

const whole = 'from=2026-01-01&to=2026-12-31';
const views = [
  `outcomes?${whole}`,
  `reasons?${whole}`,
  `reasons?${whole}&plan=Weekend`,
  `groups?${whole}&by=tenure`,
  `groups?${whole}&by=client&level=4`,
  `contacts?${whole}`,
  `themes?${whole}`,
];
const answersOf = (running: Running) =>
  Promise.all(views.map((view) => running.read(`/v1/insights/${view}`)));

async function behindItsBack({ data, databaseUrl }: Place, statements: string[]): Promise<void> {
  if (databaseUrl === undefined) {
    const database = new DatabaseSync(join(data, 'fairwell.db'));
    for (const sql of statements) database.exec(sql);
    database.close();
    return;
  }
  const client = new pg.Client(databaseUrl);
  await client.connect();
  for (const sql of statements) await client.query(sql);
  await client.end();
}

/** Something wrong in everything that is counted. */
const damage = [
  `UPDATE survey_reason SET path = 'price', label = 'Something else' WHERE code = 'wet'`,
  `DELETE FROM survey_reason WHERE sequence IN (SELECT sequence FROM survey WHERE plan = 'Weekend')`,
  `UPDATE survey SET comment = NULL, language = 'xx', options = NULL WHERE plan = 'Student'`,
  `UPDATE cancellation_case SET plan = 'Weekend', since = NULL, declarations = 7 WHERE segment IS NOT NULL`,
  `UPDATE cancellation_case SET client = NULL, declared_ms = declared_ms + 86400000 WHERE plan = 'Digitaal'`,
  `UPDATE cancellation_case SET undone_ms = 1 WHERE state = 'undone'`,
  `UPDATE contact SET topic = 'bill', answered_ms = NULL, promised_ms = 1, received_ms = received_ms + 1`,
];

const mended = ({ surveys, cases, contacts }: Awaited<ReturnType<typeof rebuild>>) =>
  [surveys, cases, contacts].map((each) => each.mended);

test('every figure is what it was, and a second look finds nothing', async () => {
  const running = await replay(makeYear({ seed: 17, contracts: 30 }), onTestFinished);
  const { data, databaseUrl } = running;
  const place = { data, databaseUrl };
  const wanted = await answersOf(running);
  const now = () => new Date('2026-12-31T12:00:00Z');
  await running.receiver.close();
  const work = async (isDry: boolean) => {
    const store = await openStore(place, () => {});
    try {
      return await rebuild(store, isDry, () => {});
    } finally {
      await store.close();
    }
  };
  const before = await work(true);
  expect(mended(before)).toEqual([0, 0, 0]);
  expect(before.surveys.checked).toBeGreaterThan(10);
  await behindItsBack(place, damage);
  // A receiver that finds that answers are counted otherwise than they were given does not start.
  await expect(restart(running, { now })).rejects.toThrow(/does not hold/);
  const found = await work(true);
  for (const count of mended(found)) expect(count).toBeGreaterThan(1);
  expect(await work(false)).toEqual(found);
  expect(mended(await work(true))).toEqual([0, 0, 0]);
  expect(await answersOf(await restart(running, { now }))).toEqual(wanted);
});
