import type { Problem } from '@fairwell/schema';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { API_KEY, ORIGIN, fixture, start } from '../../test/kit.ts';
import type { Running } from '../../test/kit.ts';
import { serve } from '../node.ts';
import type { LogEntry } from '../options.ts';
import { Buckets } from './buckets.ts';

interface Sending {
  kind?: string;
  address?: string;
  site?: string;
  headers?: Record<string, string>;
}

const send = (
  { receiver }: Running,
  { kind = 'cancellation-least', address = '203.0.113.7', site, headers = {} }: Sending = {},
) => {
  const body = JSON.stringify(fixture(kind, site === undefined ? {} : { site }));
  return receiver.fetch(new Request(`${ORIGIN}/v1/messages`, { method: 'POST', body, headers }), { address });
};

const sendMany = async (count: number, running: Running, how: Sending = {}) => {
  const answers = await Promise.all(Array.from({ length: count }, () => send(running, how)));
  return answers.map(({ status }) => status);
};

const taken = (count: number) => Array.from({ length: count }, () => 201);

describe('where the proxies are known', () => {
  test('a whole office that leaves from one address within a minute is let in', async () => {
    const running = await start({ proxies: 0 });
    expect(await sendMany(300, running)).toEqual(taken(300));
  });

  test('whoever sends far more is asked to wait, and then the same message is taken', async () => {
    const running = await start({ proxies: 0 });
    await sendMany(60, running, { kind: 'contact-complaint' });
    const message = JSON.stringify(fixture('contact-complaint'));
    const post = () =>
      running.receiver.fetch(new Request(`${ORIGIN}/v1/messages`, { method: 'POST', body: message }), {
        address: '203.0.113.7',
      });
    const refused = await post();
    expect(refused.status).toBe(429);
    const problem: Problem = await refused.json();
    expect(problem).toMatchObject({ type: 'urn:fairwell:problem:rate-limited', retryAfter: 1 });
    expect(refused.headers.get('retry-after')).toBe('1');
    await vi.waitFor(async () => expect((await post()).status).toBe(201), { timeout: 5000, interval: 200 });
  });

  test('a flood of questions keeps nobody from leaving, and no flood touches another address or site', async () => {
    const running = await start({ proxies: 0 });
    const flood = await sendMany(70, running, { kind: 'contact-complaint' });
    expect(flood).toContain(429);
    const others = [
      await send(running),
      await send(running, { kind: 'contact-complaint', address: '203.0.113.8' }),
      await send(running, { kind: 'contact-complaint', site: 'another-site' }),
    ];
    expect(others.map(({ status }) => status)).toEqual(taken(3));
  });

  test('names of sites that are made up buy no more than ten times as much', async () => {
    const running = await start({ proxies: 0 });
    const made = Array.from({ length: 640 }, (_, index) =>
      send(running, { kind: 'contact-complaint', site: `site-${index}` }),
    );
    const statuses = (await Promise.all(made)).map(({ status }) => status);
    expect(statuses.slice(0, 600)).toEqual(taken(600));
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(30);
  });

  test('servers with a key send for many people, and are never asked to wait', async () => {
    const running = await start({ proxies: 0 });
    const headers = { authorization: `Bearer ${API_KEY}` };
    expect(await sendMany(70, running, { kind: 'contact-complaint', headers })).toEqual(taken(70));
  });

  test('over a real connection the address is the one it came from', async () => {
    const { receiver } = await start({ proxies: 0 });
    const served = await serve(receiver, { port: 0, host: '127.0.0.1' });
    onTestFinished(() => served.close());
    const post = () =>
      fetch(`${served.url}/v1/messages`, {
        method: 'POST',
        body: JSON.stringify(fixture('contact-complaint')),
        headers: { 'x-forwarded-for': crypto.randomUUID() },
      });
    const statuses = (await Promise.all(Array.from({ length: 120 }, post))).map(({ status }) => status);
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(0);
  });
});

test('where nobody can tell who sends, everybody is let in, and the log says once what would help', async () => {
  const log: LogEntry[] = [];
  const running = await start({ proxies: 1, log: (entry) => log.push(entry) });
  expect(await sendMany(70, running, { kind: 'contact-complaint' })).toEqual(taken(70));
  expect(log.filter(({ event }) => event === 'sender-unknown')).toEqual([
    expect.objectContaining({
      level: 'warn',
      proxies: 1,
      remedy: expect.stringContaining('X-Forwarded-For'),
    }),
  ]);
});

test('where nobody said how many proxies there are, nobody is asked to wait', async () => {
  const running = await start();
  const headers = { 'x-forwarded-for': '203.0.113.7' };
  expect(await sendMany(70, running, { kind: 'contact-complaint', headers })).toEqual(taken(70));
});

describe('buckets', () => {
  test('fill up as time passes, and no further than they hold', () => {
    let ms = 0;
    const buckets = new Buckets(() => ms);
    const take = (times: number) => Array.from({ length: times }, () => buckets.take('a', 60));
    expect(take(61)).toEqual([...Array.from({ length: 60 }, () => 0), 1]);
    ms += 2000;
    expect(take(3)).toEqual([0, 0, 1]);
    ms += 3_600_000;
    expect(take(61).filter((wait) => wait === 0)).toHaveLength(60);
  });

  test('say how long to wait, also where that is long', () => {
    const buckets = new Buckets(() => 0);
    expect([buckets.take('a', 1), buckets.take('a', 1), buckets.take('a', 1)]).toEqual([0, 60, 60]);
  });

  test('do not grow without end', () => {
    const buckets = new Buckets(() => 0);
    for (let who = 0; who < 60_000; who++) buckets.take(String(who), 10);
    expect(buckets.size).toBe(50_000);
  });
});
