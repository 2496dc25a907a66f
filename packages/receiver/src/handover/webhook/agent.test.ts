import { promisify } from 'node:util';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { clockAt } from '../../../test/clock.ts';
import { consumer } from '../../../test/webhook/consumer.ts';
import { LOOPBACK, onTheClock, to } from '../../../test/webhook/deliver.ts';
import { nameServer } from '../../../test/webhook/name-server.ts';
import type { Records } from '../../../test/webhook/name-server.ts';
import { checkedLookup, webhookAgent } from './agent.ts';
import { resolver } from './resolve.ts';

const PUBLIC = ['1.1.1.1', '2606:4700:4700::1111'];
const CLOSED_OFF = [
  '127.0.0.1',
  '10.0.0.1',
  '169.254.169.254',
  '::1',
  'fd00::1',
  '64:ff9b::a9fe:a9fe',
  '::ffff:7f00:1',
];

/** The name server gives of these what fits the question. */
const always =
  (...records: string[]): Records =>
  () =>
    records;

async function setUp(records: Records) {
  const names = await nameServer(records);
  return { names, resolve: resolver(onTheClock, [names.address]) };
}

/** What a socket is told to connect to. */
const lookup = async (records: Records) => {
  const { resolve } = await setUp(records);
  const look = promisify(checkedLookup(new URL('https://billing.example/'), [], resolve));
  return () => look('billing.example', {});
};

describe('a name is resolved, checked and pinned', () => {
  test('public addresses of both kinds are all there is to connect to', async () => {
    const look = await lookup(always(...PUBLIC));
    expect(await look()).toEqual([
      { address: '1.1.1.1', family: 4 },
      { address: '2606:4700:4700::1111', family: 6 },
    ]);
  });

  test.each(CLOSED_OFF)('%s is refused, alone or among public ones', async (address) => {
    for (const records of [[address], [...PUBLIC, address], [address, ...PUBLIC]]) {
      const look = await lookup(always(...records));
      await expect(look()).rejects.toMatchObject({ name: 'ForbiddenAddress' });
    }
  });

  test('a public IPv4 address does not excuse a private IPv6 one, nor the other way round', async () => {
    for (const records of [
      ['1.1.1.1', 'fd00::1'],
      ['10.0.0.1', '2606:4700:4700::1111'],
    ]) {
      await expect((await lookup(always(...records)))()).rejects.toMatchObject({ name: 'ForbiddenAddress' });
    }
  });

  test('public first, private the next time', async () => {
    let asked = 0;
    const look = await lookup((_, type) =>
      type === 'AAAA' ? [] : asked++ === 0 ? ['1.1.1.1'] : ['127.0.0.1'],
    );
    expect(await look()).toMatchObject([{ address: '1.1.1.1' }]);
    await expect(look()).rejects.toMatchObject({ name: 'ForbiddenAddress' });
  });

  test('a chain of other names ends where its address is', async () => {
    const chain = ['a.example', 'b.example', 'c.example', 'd.example'];
    expect(await (await lookup(always(...chain, '1.1.1.1')))()).toMatchObject([{ address: '1.1.1.1' }]);
    await expect((await lookup(always(...chain, '10.0.0.1')))()).rejects.toMatchObject({
      name: 'ForbiddenAddress',
    });
  });

  test('of a thousand addresses all are checked and few are used', async () => {
    const thousand = Array.from({ length: 1000 }, (_, index) => `8.8.${index >> 8}.${index & 0xff}`);
    expect(await (await lookup(always(...thousand)))()).toHaveLength(8);
    const look = await lookup(always(...thousand, '10.0.0.1'));
    await expect(look()).rejects.toMatchObject({ name: 'ForbiddenAddress' });
  });

  test('one kind of address is enough where the name server fails on the other', async () => {
    const { timer, pass } = clockAt('2026-11-22T09:00:00Z');
    const names = await nameServer((_, type) => (type === 'A' ? ['1.1.1.1'] : null));
    const resolve = resolver(timer, [names.address]);
    const addresses = resolve('billing.example');
    await vi.waitFor(() => expect(names.questions()).toBe(2), { interval: 5 });
    await new Promise((done) => setTimeout(done, 50));
    pass(5000);
    expect(await addresses).toEqual(['1.1.1.1']);
  });

  test('no address', async () => {
    await expect((await lookup(always()))()).rejects.toMatchObject({ name: 'NameNotResolved' });
  });

  test('a name server that never answers is given up after 5 s', async () => {
    const { timer, pass } = clockAt('2026-11-22T09:00:00Z');
    const names = await nameServer(() => null);
    const failed = resolver(timer, [names.address])('billing.example').catch((error: unknown) => error);
    await vi.waitFor(() => expect(names.questions()).toBe(2), { interval: 5 });
    pass(5000);
    expect(await failed).toMatchObject({ name: 'NameNotResolved' });
  });

  test('localhost is this machine, whatever a name server says', async () => {
    const { names, resolve } = await setUp(always('1.1.1.1'));
    expect(await resolve('localhost')).toEqual(['127.0.0.1', '::1']);
    expect(await resolve('billing.localhost')).toEqual(['127.0.0.1', '::1']);
    expect(names.questions()).toBe(0);
  });
});

describe('nothing connects', () => {
  test.each([
    ['to this machine', ['127.0.0.1']],
    ['to another of its addresses', ['127.0.0.2']],
    ['where one address of several is forbidden', ['127.0.0.1', '10.0.0.1']],
    ['over IPv6', ['::1', '::ffff:127.0.0.1']],
    ['through a chain', ['inside.example', '127.0.0.1']],
  ])('%s', async (_, records) => {
    const { resolve } = await setUp(always(...records));
    const { port, connections } = await consumer();
    for (const scheme of ['http', 'https']) {
      const deliver = to(`${scheme}://billing.example:${port}/`, { resolve, allow: ['10.9.9.0/24'] });
      await expect(deliver()).rejects.toMatchObject({ name: 'ForbiddenAddress' });
    }
    expect(connections()).toBe(0);
  });

  test('without TLS to a public address', async () => {
    const { resolve } = await setUp(always('1.1.1.1'));
    const deliver = to('http://billing.example/', { resolve });
    await expect(deliver()).rejects.toMatchObject({ name: 'ForbiddenAddress' });
  });

  test('where an address is asked for that was never configured', async () => {
    const { port, connections } = await consumer();
    const agent = webhookAgent(new URL('https://billing.example/'), [], async () => []);
    onTestFinished(() => agent.destroy());
    for (const origin of [`http://127.0.0.1:${port}`, `https://127.0.0.1:${port}`]) {
      const asked = agent.request({ origin, path: '/', method: 'GET' });
      await expect(asked).rejects.toMatchObject({ name: 'ForbiddenAddress' });
    }
    expect(connections()).toBe(0);
  });

  test('after a name was pointed elsewhere', async () => {
    let address = '127.0.0.1';
    const { names, resolve } = await setUp(() => [address]);
    const { port, connections, hangUp, deliveries } = await consumer();
    // Listening is on every address of this machine; allowed is one of them.
    const deliver = to(`http://billing.example:${port}/`, { resolve, allow: LOOPBACK });
    await deliver();
    expect([connections(), names.questions()]).toEqual([1, 2]);
    address = '127.0.0.2';
    hangUp();
    await new Promise((resolved) => setTimeout(resolved, 50));
    await expect(deliver()).rejects.toMatchObject({ name: 'ForbiddenAddress' });
    expect(connections()).toBe(1);
    expect(deliveries).toHaveLength(1);
  });
});

test('what is connected to is what was checked, under the name that was asked for', async () => {
  const { names, resolve } = await setUp((_, type) => (type === 'A' ? ['outside.example', '127.0.0.1'] : []));
  const { port, deliveries } = await consumer();
  await to(`http://billing.example:${port}/`, { resolve })();
  expect(deliveries[0]?.headers.host).toBe(`billing.example:${port}`);
  // One question for each kind of address: nobody asked again between checking and connecting.
  expect(names.questions()).toBe(2);
});
