import { copyFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { DataReads } from '@fairwell/schema';
import { clockAt } from '../../test/clock.ts';
import { rowsIn } from '../../test/database.ts';
import { fixture, start, temporaryFolder } from '../../test/kit.ts';
import type { Running } from '../../test/kit.ts';
import { keyFile } from '../receipt/keys.ts';
import { openBeside } from '../store/beside.ts';
import { checkNote } from './read-log.ts';

const days = 'from=2026-11-01&to=2026-11-30';
const keys = [
  { role: 'agent' as const, key: 'an-agent-key-of-tests', name: 'help desk' },
  { role: 'admin' as const, key: 'an-admin-key-of-tests' },
  { role: 'viewer' as const, key: 'a-viewer-key-of-tests' },
];
const agent = { authorization: 'Bearer an-agent-key-of-tests' };
const admin = { authorization: 'Bearer an-admin-key-of-tests' };

async function started() {
  const clock = clockAt('2026-11-22T09:00:00Z');
  const running = await start({ keys, now: clock.now, timer: clock.timer });
  await running.received(fixture('survey', { mode: 'live', site: undefined }));
  await running.received(fixture('contact-complaint'));
  return { running, clock };
}

const noted = async ({ get }: Running, query = ''): Promise<DataReads> =>
  (await get(`/v1/audit/reads${query}`, admin)).json();

test('whoever reads what people wrote is noted: who, when, what and how much, and never what it said', async () => {
  const { running } = await started();
  const { get } = running;
  const { comments } = await (await get(`/v1/insights/comments?${days}&search=Jansen`, agent)).json();
  expect(comments).toEqual([]);
  await get(`/v1/insights/comments?${days}&reason=too_expensive&limit=5`, agent);
  const { contacts } = await (await get('/v1/contacts', agent)).json();
  await (await get(`/v1/exports/surveys?${days}&format=ndjson`, admin)).text();
  await (await get(`/v1/exports/cases?${days}`, admin)).text();
  await get('/v1/events', admin);
  // Numbers are about nobody, what was refused was not read, and systems read everything all the time.
  await running.read('/v1/events');
  await get(`/v1/insights/overview?${days}`, agent);
  await get('/v1/insights/comments?from=yesterday', agent);
  await get('/v1/contacts');

  const { reads, next } = await noted(running);
  expect(next).toBeNull();
  const period = { from: '2026-11-01', to: '2026-11-30' };
  expect(
    reads.map(({ number, who, role, what, filter, records }) => [number, who, role, what, filter, records]),
  ).toEqual([
    [6, expect.stringMatching(/^key [0-9a-f]{8}$/), 'admin', 'events', {}, 2],
    [5, expect.stringMatching(/^key [0-9a-f]{8}$/), 'admin', 'cases', period, 0],
    [4, expect.stringMatching(/^key [0-9a-f]{8}$/), 'admin', 'surveys', period, 1],
    [3, 'help desk', 'agent', 'contacts', {}, contacts.length],
    [2, 'help desk', 'agent', 'comments', { ...period, reason: 'too_expensive' }, expect.any(Number)],
    [1, 'help desk', 'agent', 'comments', { ...period, search: '…' }, 0],
  ]);
  expect(reads.map(({ by, readAt }) => [by, readAt])).toEqual(
    reads.map(() => ['key', '2026-11-22T09:00:00.000Z']),
  );
  expect((await running.get('/v1/audit/reads', agent)).status).toBe(403);
});

test('a comment that stands for others is noted too, where it is shown as it was written', async () => {
  const { running } = await started();
  for (let times = 0; times < 6; times++) {
    const survey = fixture('survey', { mode: 'live', site: undefined });
    await running.received({
      ...survey,
      data: { ...survey.data, comment: 'Elke zaterdag te laat bezorgd.' },
    });
  }
  const ask = async (headers: Record<string, string>) =>
    (await running.get(`/v1/insights/themes?${days}`, headers)).json();
  const { groups } = await ask(agent);
  expect(groups.map(({ example }: { example: string }) => example)).toContain(
    'Elke zaterdag te laat bezorgd.',
  );
  await ask({ authorization: 'Bearer a-viewer-key-of-tests' });
  const { reads } = await noted(running);
  expect(reads.map(({ who, what, records }) => [who, what, records])).toEqual([
    ['help desk', 'comments', groups.length],
  ]);
});

test('page by page', async () => {
  const { running } = await started();
  for (let times = 0; times < 5; times++) await running.get('/v1/contacts', agent);
  const first = await noted(running, '?limit=2');
  const second = await noted(running, `?limit=2&before=${first.next}`);
  const third = await noted(running, `?limit=2&before=${second.next}`);
  const numbers = [first, second, third].map(({ reads }) => reads.map(({ number }) => number));
  expect([numbers, third.next]).toEqual([[[5, 4], [3, 2], [1]], null]);
});

test('many at once are each noted once, also by two receivers on one database', async () => {
  const { running } = await started();
  const others = running.databaseUrl === undefined ? [] : [await anotherOn(running)];
  const asked = [running, ...others].flatMap(({ get }) =>
    Array.from({ length: 10 }, () => get('/v1/contacts', agent)),
  );
  const statuses = (await Promise.all(asked)).map(({ status }) => status);
  expect(new Set(statuses)).toEqual(new Set([200]));
  const { reads } = await noted(running);
  expect(reads.map(({ number }) => number)).toEqual(asked.map((_, index) => asked.length - index));
});

/** Another receiver on the same database. */
async function anotherOn({ databaseUrl, data: first }: Running): Promise<Running> {
  const data = temporaryFolder();
  copyFileSync(keyFile(first), keyFile(data));
  return start({ keys, databaseUrl, data });
}

test('a note that is changed, made up or taken out is found', async () => {
  const { running } = await started();
  for (let times = 0; times < 3; times++) await running.get('/v1/contacts', agent);
  const beside = await openBeside(running);
  const [third, other, first] = await beside.dataReads.list(99, 3);
  await beside.close();
  if (!first || !other || !third) throw new Error('Three were noted');
  const { keys: published } = running.receiver.publicKeys;
  expect(checkNote(other, first, published)).toBeNull();
  expect(checkNote(third, first, published)).toEqual({ number: 3, fault: 'missing' });
  expect(checkNote({ ...third, number: 2 }, first, published)).toEqual({ number: 2, fault: 'note' });
  expect(checkNote({ ...other, readMs: 0 }, first, published)).toEqual({ number: 2, fault: 'note' });
  const [head, claims = '', signature] = other.statement.split('.');
  const said = { ...JSON.parse(Buffer.from(claims, 'base64url').toString()), who: 'somebody else' };
  const forged = [head, Buffer.from(JSON.stringify(said)).toString('base64url'), signature].join('.');
  expect(checkNote({ ...other, statement: forged }, first, published)).toEqual({ number: 2, fault: 'note' });
});

test('goes when it was kept long enough, and the newest stays for the next one to name', async () => {
  const { running, clock } = await started();
  await running.get('/v1/contacts', agent);
  await running.get('/v1/contacts', agent);
  const day = 86_400_000;
  clock.pass(300 * day);
  await running.received(fixture('contact-complaint'));
  clock.pass(300 * day);
  await running.received(fixture('contact-complaint'));
  clock.pass(140 * day);
  // A day that passes while the work of another one is under way brings none of its own.
  const left = (): Promise<unknown[]> => {
    clock.pass(day);
    return rowsIn(running, 'SELECT number FROM data_read');
  };
  await expect.poll(left, { timeout: 30_000 }).toHaveLength(1);
  await running.get('/v1/contacts', agent);
  expect((await noted(running)).reads.map(({ number }) => number)).toEqual([3, 2]);
});
