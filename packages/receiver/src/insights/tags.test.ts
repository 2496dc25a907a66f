/** What the team puts on what people wrote, from the first tag to the day it is erased. */
import { Comments, TagsAnswer } from '@fairwell/schema';
import type { DataReads } from '@fairwell/schema';
import { expect, test } from 'vitest';
import { clockAt, withinDays } from '../../test/clock.ts';
import { rowsIn } from '../../test/database.ts';
import { fixture, restart, start } from '../../test/kit.ts';
import type { Running } from '../../test/kit.ts';

const period = 'from=2026-11-01&to=2026-11-30';
const keys = [
  { role: 'viewer' as const, key: 'a-viewer-key-of-tests' },
  { role: 'agent' as const, key: 'an-agent-key-of-tests', name: 'help desk' },
  { role: 'admin' as const, key: 'an-admin-key-of-tests', name: 'head of readers' },
];
const keyOf = (role: string) => ({ authorization: `Bearer ${role}-key-of-tests` });
const [viewer, agent, admin] = ['a-viewer', 'an-agent', 'an-admin'].map(keyOf);

async function started(comments: (string | undefined)[], options: Parameters<typeof start>[0] = {}) {
  const clock = clockAt('2026-11-20T09:00:00Z');
  const running = await start({ keys, now: clock.now, timer: clock.timer, ...options });
  const ids: string[] = [];
  for (const comment of comments) {
    const message = fixture('survey', { mode: 'live', site: undefined });
    await running.received({ ...message, data: { ...message.data, about: undefined, comment } });
    ids.push(message.id);
  }
  return { running, clock, ids };
}

const put = ({ receiver }: Running, body: object, headers = agent): Promise<Response> =>
  receiver.fetch(
    new Request('https://leave.example/v1/insights/comments/tags', {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', ...headers },
    }),
  );
const feed = async (running: Running, more = '', headers = agent) =>
  Comments.parse(
    await (await running.get(`/v1/insights/comments?${period}${more}`, headers)).json(),
  ).comments.toReversed();
const counted = async (running: Running, headers = agent, more = '') =>
  TagsAnswer.parse(await (await running.get(`/v1/insights/tags?${period}${more}`, headers)).json()).tags;
const tagsOn = (comments: Comments['comments']) => comments.map(({ tags }) => tags.map(({ tag }) => tag));

test('put on, counted, looked up and taken off; whoever does it twice does it once', async () => {
  const { running, clock, ids } = await started(['Te duur', 'Veel te duur', 'Nooit antwoord']);
  expect(await (await put(running, { ids: ids.slice(0, 2), add: '  Prijs  omhoog ' })).json()).toEqual({
    comments: 2,
  });
  clock.pass(1000);
  await put(running, { ids: [ids[0]], add: 'PRIJS OMHOOG' }, admin);
  await put(running, { ids: [ids[0]], add: 'bellen' }, admin);
  expect((await feed(running)).map(({ tags }) => tags)).toEqual([
    [
      { tag: 'Prijs omhoog', by: 'help desk' },
      { tag: 'bellen', by: 'head of readers' },
    ],
    [{ tag: 'Prijs omhoog', by: 'help desk' }],
    [],
  ]);
  expect(await counted(running)).toEqual([
    { tag: 'Prijs omhoog', comments: 2 },
    { tag: 'bellen', comments: 1 },
  ]);
  expect(await counted(running, agent, '&plan=Nobody')).toEqual([]);
  expect((await feed(running, '&tag=prijs%20OMHOOG')).map(({ text }) => text)).toEqual([
    'Te duur',
    'Veel te duur',
  ]);
  expect(await feed(running, '&tag=prijs%20omhoog&search=veel')).toHaveLength(1);
  expect(await feed(running, '&tag=unknown')).toEqual([]);
  const rows = await running.get(`/v1/exports/surveys?${period}&format=ndjson`, agent);
  const lines = (await rows.text()).trim().split('\n');
  expect(lines.map((line) => JSON.parse(line).tags)).toEqual([
    ['Prijs omhoog', 'bellen'],
    ['Prijs omhoog'],
    [],
  ]);
  await put(running, { ids, remove: 'prijs omhoog' });
  const again = await restart(running, { keys, now: clock.now });
  expect(tagsOn(await feed(again))).toEqual([['bellen'], [], []]);
});

test('a viewer puts none, is not told who did, nor of a tag on fewer than five', async () => {
  const { running, ids } = await started(Array.from({ length: 6 }, (_, index) => `Te duur ${index}`));
  expect((await put(running, { ids, add: 'prijs' }, viewer)).status).toBe(403);
  await put(running, { ids, add: 'prijs' });
  await put(running, { ids: ids.slice(0, 4), add: 'mail jan@voorbeeld.nl' });
  expect(await counted(running, viewer)).toEqual([{ tag: 'prijs', comments: 6 }]);
  expect(await feed(running, '&tag=mail%20jan%40voorbeeld.nl', viewer)).toEqual([]);
  const [first] = await feed(running, '&locale=nl', viewer);
  expect(first?.tags).toEqual([
    { tag: 'mail [e-mailadres]', by: null },
    { tag: 'prijs', by: null },
  ]);
});

test('every one that is put on or taken off is in the log of the team, without the word', async () => {
  const { running, ids } = await started(['Te duur', 'Nooit antwoord']);
  await put(running, { ids, add: 'mevrouw Jansen' });
  await put(running, { ids: [ids[1]], remove: 'mevrouw Jansen' }, admin);
  const { reads }: DataReads = await (await running.get('/v1/audit/reads', admin)).json();
  expect(reads.map(({ who, what, records, filter }) => [who, what, records, filter])).toEqual([
    ['head of readers', 'tags', 1, { remove: '…', ids: ids[1] }],
    ['help desk', 'tags', 2, { add: '…', ids: ids.join(',') }],
  ]);
  expect(JSON.stringify(reads)).not.toContain('Jansen');
});

test('it goes with the answer it hangs on, and what has no comment takes none', async () => {
  const retention = { 'survey.answered': 'P1D' } as const;
  const { running, clock, ids } = await started(['Te duur', undefined], { retention });
  await put(running, { ids, add: 'prijs' });
  expect(await rowsIn(running, 'SELECT tag FROM comment_tag')).toEqual([{ tag: 'prijs' }]);
  await withinDays(9, clock, async () =>
    expect(await rowsIn(running, 'SELECT tag FROM comment_tag')).toEqual([]),
  );
  expect((await put(running, { ids, add: 'prijs' })).status).toBe(404);
  expect(await rowsIn(running, 'SELECT tag FROM comment_tag')).toEqual([]);
});

test.each([
  [{ add: 'prijs' }, '/ids'],
  [{ ids: [], add: 'prijs' }, '/ids'],
  [{ ids: ['x'], add: 'prijs' }, '/ids/0'],
  [{ ids: ['01936f2a-7c14-7abc-8def-0123456789a4'] }, '/add'],
  [{ ids: ['01936f2a-7c14-7abc-8def-0123456789a4'], add: 'a', remove: 'a' }, '/add'],
  [{ ids: ['01936f2a-7c14-7abc-8def-0123456789a4'], add: ' ' }, '/add'],
  [{ ids: ['01936f2a-7c14-7abc-8def-0123456789a4'], add: 'x'.repeat(41) }, '/add'],
  [{ ids: ['01936f2a-7c14-7abc-8def-0123456789a4'], remove: 'a\nb' }, '/remove'],
])('%j is told which field is wrong', async (body, field) => {
  const { running } = await started([]);
  const response = await put(running, body);
  expect(response.status).toBe(400);
  expect((await response.json()).errors[0].field).toBe(field);
});
