import { connect } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { serve } from '../../src/node.ts';
import { API_KEY, ORIGIN, fixture, start } from '../kit.ts';
import { badInputs } from './bad-inputs.ts';
import { databases } from './databases.ts';
import { recordsOf } from './records.ts';

test.each(databases)(
  'on %s, each bad input gets its status, and what is refused is not kept',
  async (_, made) => {
    const running = await start({ databaseUrl: await made() });
    const answered: Record<string, number> = {};
    for (const [name, { body, headers }] of Object.entries(badInputs)) {
      const request = { method: 'POST', body, ...(headers === undefined ? {} : { headers }) };
      const response = await running.receiver.fetch(new Request(`${ORIGIN}/v1/messages`, request));
      answered[name] = response.status;
      if (response.status < 400) continue;
      expect(response.headers.get('content-type'), name).toMatch(/^(application\/problem\+json|text\/html)/);
      expect(await response.text(), name).not.toMatch(/ at .*\.[jt]s|SELECT|SQLITE/);
    }
    expect(answered).toEqual(
      Object.fromEntries(Object.entries(badInputs).map(([name, { status }]) => [name, status])),
    );
    await running.receiver.close();
    const { answers, faults } = await recordsOf(running);
    const taken = Object.values(badInputs).filter(({ status }) => status === 201);
    expect([answers.size, faults]).toEqual([taken.length, []]);
  },
);

test.each(databases)('on %s, a question with NUL in it finds nothing', async (_, made) => {
  const { get } = await start({ databaseUrl: await made() });
  const authorization = `Bearer ${API_KEY}`;
  const days = 'from=2026-11-01&to=2026-11-30&zone=Europe/Amsterdam&mode=live';
  const found: Record<string, number> = {};
  for (const path of [
    '/v1/receipts/a%00b',
    '/v1/receipts/a%00b.html?site=%00',
    '/v1/cases/a%00b',
    '/status/a%00b',
    '/v1/events?after=%00',
    `/v1/insights/overview?${days}&site=%00`,
    `/v1/insights/comments?${days}&reason=%00`,
    `/v1/insights/comments?${days}&search=%00`,
  ]) {
    found[path] = (await get(path, { authorization })).status;
  }
  expect(Object.entries(found).filter(([, status]) => status !== 400 && status !== 404)).toEqual([]);
});

const message = () => JSON.stringify(fixture('cancellation-least'));
const head = (...lines: string[]) =>
  ['POST /v1/messages HTTP/1.1', 'Host: leave.example', ...lines, '', ''].join('\r\n');

test.each([
  ['two lengths that differ', () => head('Content-Length: 5', 'Content-Length: 6') + message()],
  ['a length and chunks', () => head('Content-Length: 5', 'Transfer-Encoding: chunked') + message()],
  ['chunks that are none', () => `${head('Transfer-Encoding: chunked')}zz\r\n${message()}`],
  ['a length that is too short', () => head('Content-Length: 40', 'Connection: close') + message()],
  ['a length that is no number', () => head('Content-Length: many') + message()],
  ['a header with NUL', () => head('X-A: a\0b') + message()],
  ['no host', () => `POST /v1/messages HTTP/1.1\r\nContent-Length: 2\r\n\r\n{}`],
  ['a header of 100,000 bytes', () => head(`X-A: ${'a'.repeat(100_000)}`)],
  ['something that is no HTTP', () => '\u0016\u0003\u0001 hello\r\n\r\n'],
])('on the wire: %s is refused, and nothing is kept', async (_, sent) => {
  const running = await start();
  const served = await serve(running.receiver, { port: 0, host: '127.0.0.1' });
  onTestFinished(() => served.close());
  const socket = connect(served.port, '127.0.0.1');
  let answer = '';
  socket.on('data', (chunk) => (answer += String(chunk)));
  socket.on('error', () => {});
  const closed = new Promise((resolve) => socket.once('close', resolve));
  socket.write(sent());
  await closed;
  expect(answer).toMatch(/^HTTP\/1\.1 4(00|31) /);
  expect(answer).not.toContain('HTTP/1.1 2');
  expect((await running.read<{ last: number }>('/v1/events')).last).toBe(0);
});
