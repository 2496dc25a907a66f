import { Feed } from '@fairwell/schema';
import { expect, test } from 'vitest';
import { API_KEY, fixture, start } from '../../test/kit.ts';
import type { Running } from '../../test/kit.ts';

test('a consumer that follows the feed misses nothing and gets nothing twice', async () => {
  const { received, read } = await start();
  const sent: string[] = [];
  const seen: string[] = [];
  let after = 0;
  for (let round = 0; round < 5; round++) {
    for (let count = 0; count < 7; count++) {
      const { id } = await received(fixture(count % 2 ? 'survey' : 'cancellation-least'));
      sent.push(id);
    }
    for (;;) {
      const { events, last } = Feed.parse(await read(`/v1/events?after=${after}&limit=3`));
      if (events.length === 0) break;
      seen.push(...events.map(({ id }) => id));
      after = last;
    }
  }
  expect(seen).toEqual(sent);
});

test('where nothing is new, the asked sequence comes back', async () => {
  const { received, read } = await start();
  const first = Feed.parse(await read('/v1/events'));
  expect(first).toEqual({ events: [], last: 0, chain: null });
  await received(fixture('survey'));
  const { last, chain } = Feed.parse(await read('/v1/events'));
  expect(last).toBe(1);
  expect(chain).not.toBeNull();
  expect(await read(`/v1/events?after=1&chain=${chain}`)).toEqual({ events: [], last, chain });
});

test('whoever read further than a receiver goes is told, before and after its numbers reach there again', async () => {
  const before = await start();
  const restored = await start();
  const lastOf = async ({ received, read }: Running, count: number) => {
    for (let sent = 0; sent < count; sent++) await received(fixture('survey'));
    return Feed.parse(await read('/v1/events'));
  };
  const { last, chain } = await lastOf(before, 3);
  const refusedBy = async ({ get }: Running, query: string) => {
    const answer = await get(`/v1/events?${query}`, { authorization: `Bearer ${API_KEY}` });
    return answer.status === 400 ? (await answer.json()).errors : null;
  };
  await lastOf(restored, 2);
  expect(await refusedBy(restored, `after=${last}`)).toMatchObject([
    { field: '/after', detail: expect.stringContaining('restored from a backup') },
  ]);
  await lastOf(restored, 2);
  expect(await refusedBy(restored, `after=${last}&chain=${chain}`)).toMatchObject([
    { field: '/chain', detail: expect.stringContaining('restored from a backup') },
  ]);
  expect(await refusedBy(before, `after=${last}&chain=${chain}`)).toBeNull();
});

test('a record says where it belongs', async () => {
  const { received, read } = await start();
  const declared = fixture('cancellation-dutch-weekly');
  const { case: id, reference } = await received(declared);
  const survey = fixture('survey');
  await received({ ...survey, data: { ...survey.data, about: declared.id } });
  await received(fixture('flow-step', { site: undefined }));
  const { events } = Feed.parse(await read('/v1/events'));
  expect(events).toMatchObject([
    { sequence: 1, id: declared.id, case: id, reference, site: 'de-zaterdag', mode: 'live' },
    { sequence: 2, type: 'survey.answered', case: id, about: declared.id },
    { sequence: 3, type: 'flow.step', case: null, site: null },
  ]);
});

test.each([
  ['/v1/events?after=-1', '/after'],
  ['/v1/events?limit=0', '/limit'],
  ['/v1/events?limit=1001', '/limit'],
  ['/v1/events?since=1', ''],
])('%s is refused', async (path, field) => {
  const { get } = await start();
  const response = await get(path, { authorization: `Bearer a-key-of-servers-for-tests` });
  expect(response.status).toBe(400);
  expect((await response.json()).errors[0].field).toBe(field);
});

test.each([{}, { authorization: 'Bearer wrong-wrong-wrong-wrong' }, { authorization: 'Basic YTpi' }])(
  'without the key it stays closed: %o',
  async (headers) => {
    const { get } = await start();
    const response = await get('/v1/events', headers);
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe('Bearer');
  },
);

test('where no key was set, nothing opens it', async () => {
  const { get } = await start({ apiKey: undefined });
  expect((await get('/v1/events', { authorization: 'Bearer undefined' })).status).toBe(401);
  expect((await get('/v1/events', { authorization: 'Bearer ' })).status).toBe(401);
});
