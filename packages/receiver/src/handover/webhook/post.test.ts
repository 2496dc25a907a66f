import type { ServerResponse } from 'node:http';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { clockAt } from '../../../test/clock.ts';
import { consumer } from '../../../test/webhook/consumer.ts';
import { event, to } from '../../../test/webhook/deliver.ts';
import { WebhookGone, WebhookRefused } from './webhook-errors.ts';

const at = (port: number) => `http://127.0.0.1:${port}/hooks`;
const failure = (delivery: Promise<void>) =>
  delivery.then(
    () => null,
    (error: unknown) => error,
  );

test.each([200, 201, 202, 204, 299])('%i is taken', async (status) => {
  const { port } = await consumer((response) => response.writeHead(status).end());
  await to(at(port))();
});

test.each([300, 304, 400, 401, 404, 409, 413, 422, 500, 502, 503, 504, 599])('%i is not', async (status) => {
  const { port } = await consumer((response) => response.writeHead(status).end('no'));
  const error = await failure(to(at(port))());
  expect(error).toBeInstanceOf(WebhookRefused);
  expect(error).toMatchObject({ status, name: `WebhookRefused${status}` });
});

test('410 asks for no more', async () => {
  const { port } = await consumer((response) => response.writeHead(410).end());
  const error = await failure(to(at(port))());
  expect(error).toBeInstanceOf(WebhookGone);
  expect(error).toMatchObject({ status: 410, name: 'WebhookGone' });
});

test.each([301, 302, 303, 307, 308])('%i is not followed', async (status) => {
  const elsewhere = await consumer();
  for (const location of ['http://169.254.169.254/latest/meta-data/', at(elsewhere.port), '/again']) {
    const { port, deliveries } = await consumer((response) => response.writeHead(status, { location }).end());
    await expect(to(at(port))()).rejects.toMatchObject({
      name: `WebhookRefused${status}`,
      message: expect.stringContaining('configure the final address'),
    });
    expect(deliveries).toHaveLength(1);
  }
  expect(elsewhere.connections()).toBe(0);
});

test.each([
  ['0', 0],
  ['120', 120_000],
  ['99999999', 99_999_999_000],
  ['Sun, 22 Nov 2026 10:00:00 GMT', 3_600_000],
  ['Sat, 01 Jan 2000 00:00:00 GMT', 0],
  ['-5', undefined],
  ['1e99', undefined],
  ['soon', undefined],
  ['Soon, very', undefined],
  ['', undefined],
])('429 with "Retry-After: %s" asks for %s ms', async (value, retryAfterMs) => {
  const { port } = await consumer((response) => response.writeHead(429, { 'retry-after': value }).end());
  const now = () => new Date('2026-11-22T09:00:00Z');
  expect(await failure(to(at(port), { now })())).toMatchObject({ status: 429, retryAfterMs });
});

describe('an answer that does not end', () => {
  const cases: [string, (response: ServerResponse) => void][] = [
    ['no answer at all', () => {}],
    [
      'nothing after the headers',
      (response) => response.writeHead(200, { 'content-length': '10' }).flushHeaders(),
    ],
    [
      'a byte now and then',
      (response) => {
        const timer = setInterval(() => response.write('.'), 5);
        response.on('close', () => clearInterval(timer));
      },
    ],
  ];
  test.each(cases)('%s: not taken after 15 s', async (_, answer) => {
    const { port, deliveries } = await consumer(answer);
    const { now, timer, pass } = clockAt('2026-11-22T09:00:00Z');
    const failed = failure(to(at(port), { now, timer })());
    await vi.waitFor(() => expect(deliveries).toHaveLength(1), { interval: 5 });
    pass(14_999);
    expect(await Promise.race([failed, new Promise((resolve) => setTimeout(resolve, 50, 'waiting'))])).toBe(
      'waiting',
    );
    pass(1);
    expect(await failed).toMatchObject({ name: 'WebhookTimeout' });
  });

  test('a refusal stands, however slowly its body comes', async () => {
    const { port, deliveries } = await consumer((response) => response.writeHead(410).write('.'));
    const { now, timer, pass } = clockAt('2026-11-22T09:00:00Z');
    const failed = failure(to(at(port), { now, timer })());
    await vi.waitFor(() => expect(deliveries).toHaveLength(1), { interval: 5 });
    await new Promise((resolve) => setTimeout(resolve, 50));
    pass(15_000);
    expect(await failed).toBeInstanceOf(WebhookGone);
  });
});

describe('an answer that is too long', () => {
  const HUNDRED_MB = 100 * 1024 * 1024;
  test.each([
    ['of a length told', { 'content-length': String(HUNDRED_MB) }],
    ['of a length untold', {}],
  ])('%s is dropped after 16 KiB, and its status counts', async (_, headers) => {
    let written = 0;
    const closed = Promise.withResolvers<void>();
    const { port } = await consumer((response) => {
      const chunk = Buffer.alloc(65_536);
      response.on('close', closed.resolve).writeHead(200, headers);
      const fill = () => {
        let hasRoom = true;
        while (hasRoom && written < HUNDRED_MB && !response.destroyed) {
          written += chunk.length;
          hasRoom = response.write(chunk);
        }
        if (hasRoom) response.end();
        else response.once('drain', fill);
      };
      fill();
    });
    await to(at(port))();
    await closed.promise;
    // What fits into the buffers of two sockets was on its way already.
    expect(written).toBeLessThan(HUNDRED_MB / 4);
  });

  test('what is packed is not unpacked', async () => {
    const { port, deliveries, connections } = await consumer((response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      // Ten megabytes that travel as ten kilobytes: short as they come, too long unpacked.
      response.end(gzipSync(Buffer.alloc(10 * 1024 * 1024)));
    });
    const deliver = to(at(port));
    await deliver();
    await new Promise((resolve) => setTimeout(resolve, 20));
    await deliver();
    expect(deliveries).toHaveLength(2);
    // An answer that was cut short would have cost its connection.
    expect(connections()).toBe(1);
  });

  test('headers without end are refused', async () => {
    const { port } = await consumer((response) =>
      response.writeHead(200, { 'x-much': 'x'.repeat(40_000) }).end(),
    );
    expect(await failure(to(at(port))())).toMatchObject({ name: 'WebhookUnreachable' });
  });
});

describe('a connection that breaks', () => {
  const cases: [string, (response: ServerResponse) => void][] = [
    ['before an answer', (response) => response.socket?.resetAndDestroy()],
    [
      'in the middle of one',
      (response) => {
        response.writeHead(200, { 'content-length': '100' });
        response.write('half', () => response.socket?.destroy());
      },
    ],
  ];
  test.each(cases)('%s: not taken', async (_, answer) => {
    const { port } = await consumer(answer);
    expect(await failure(to(at(port))())).toMatchObject({ name: 'WebhookUnreachable' });
  });

  test('where nobody listens: not taken', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    expect(await failure(to(at(port))())).toMatchObject({ name: 'WebhookUnreachable' });
  });

  test('where something else than HTTP answers: not taken', async () => {
    const server = createServer((socket) => socket.on('error', () => {}).end('220 mail.example ESMTP\r\n'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    expect(await failure(to(at(port))())).toMatchObject({ name: 'WebhookUnreachable' });
  });
});

test('is called off with the reason it is given', async () => {
  const { port, deliveries } = await consumer(() => {});
  const lease = new AbortController();
  const reason = new DOMException('The receiver stops', 'AbortError');
  const failed = failure(to(at(port))(event(), lease.signal));
  await vi.waitFor(() => expect(deliveries).toHaveLength(1), { interval: 5 });
  lease.abort(reason);
  expect(await failed).toBe(reason);
  expect(await failure(to(at(port))(event(), lease.signal))).toBe(reason);
  expect(deliveries).toHaveLength(1);
});
