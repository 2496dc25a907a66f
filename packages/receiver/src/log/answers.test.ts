import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { noteAnswers } from './answers.ts';
import type { Answered } from './answers.ts';

function app() {
  const noted: Answered[] = [];
  let ms = 0;
  const ask = new Hono()
    .use(
      noteAnswers(
        (answered) => noted.push(answered),
        () => (ms += 12.34),
      ),
    )
    .get('/v1/receipts/:file', (c) => c.text('here'))
    .post('/v1/messages', () => {
      throw new Error('no');
    })
    .onError((_error, c) => c.text('told', 503))
    // Files come last and are tried at every address.
    .use((_c, next) => next());
  return { noted, ask: async (path: string, method = 'GET') => ask.request(path, { method }) };
}

test('an answer is noted by the pattern of its route, never by its address', async () => {
  const { noted, ask } = app();
  await ask('/v1/receipts/0193.html?site=secret');
  expect(noted).toEqual([{ method: 'GET', route: '/v1/receipts/:file', status: 200, ms: 12.3 }]);
});

test('what went wrong is noted with the answer people got', async () => {
  const { noted, ask } = app();
  await ask('/v1/messages', 'POST');
  expect(noted).toMatchObject([{ method: 'POST', route: '/v1/messages', status: 503 }]);
});

test('addresses and methods nobody knows share one name', async () => {
  const { noted, ask } = app();
  await ask('/wp-login.php');
  await ask('/v1/messages', 'CANARY');
  expect(noted).toMatchObject([
    { method: 'GET', route: '*', status: 404 },
    { method: 'other', route: '*', status: 404 },
  ]);
});
