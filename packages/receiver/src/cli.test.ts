import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { FeedEvent } from '@fairwell/schema';
import { Feed, SignedAcknowledgement } from '@fairwell/schema';
import { compactVerify, createRemoteJWKSet } from 'jose';
import { describe, expect, onTestFinished, test } from 'vitest';
import { fixture, temporaryFolder } from '../test/kit.ts';

const cli = fileURLToPath(new URL('cli.ts', import.meta.url));
const KEY = 'a-key-of-servers-for-tests';

interface Started {
  child: ChildProcess;
  out: () => string;
  errors: () => string;
  /** Exit code, or the signal that ended it. */
  ended: Promise<number | NodeJS.Signals | null>;
}

function run(
  args: string[],
  env: Record<string, string> = {},
  cwd = temporaryFolder(),
  before = '',
): Started {
  const { PATH } = process.env;
  const command = ['--conditions=@fairwell/source', cli, ...args];
  const child = spawn('sh', ['-c', `${before} exec "$0" "$@"`, process.execPath, ...command], {
    cwd,
    env: { ...(PATH === undefined ? {} : { PATH }), ...env },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let out = '';
  let errors = '';
  child.stdout.on('data', (chunk) => (out += String(chunk)));
  child.stderr.on('data', (chunk) => (errors += String(chunk)));
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.once('close', (code, signal) => resolve(code ?? signal));
  });
  return { child, out: () => out, errors: () => errors, ended };
}

/** Starts a receiver and waits for its one line. */
async function serving(
  data: string,
  env: Record<string, string> = {},
  before = '',
): Promise<Started & { url: string }> {
  const flags = ['serve', '--port', '0', '--data', data];
  const started = run(flags, { FAIRWELL_API_KEY: KEY, ...env }, temporaryFolder(), before);
  await Promise.race([once(started.child.stdout!, 'data'), started.ended]);
  const url = /^Fairwell listens on (http:\/\/localhost:\d+)\n$/.exec(started.out())?.[1];
  if (url === undefined) throw new Error(`Not started: ${started.out()}${started.errors()}`);
  return { ...started, url };
}

describe('fairwell serve', () => {
  test('prints one line when it is ready, makes its keys and says where', async () => {
    const data = join(temporaryFolder(), 'made', 'here');
    const started = await serving(data, { FAIRWELL_API_KEY: '' }).catch((error: unknown) => String(error));
    // An empty key is no key, and says so rather than opening the feed to everybody.
    expect(started).toContain('apiKey: at least 16 characters');
    const first = run(['serve', '--port', '0', '--data', data]);
    await once(first.child.stdout!, 'data');
    expect(first.out()).toMatch(/^Fairwell listens on http:\/\/localhost:\d+\n$/);
    for (const file of ['signing-key.json', 'api-key']) {
      expect(first.errors()).toContain(join(data, file));
      expect(statSync(join(data, file)).mode & 0o777).toBe(0o600);
    }
    const url = first.out().trim().split(' ').at(-1);
    const authorization = `Bearer ${readFileSync(join(data, 'api-key'), 'utf8').trim()}`;
    expect((await fetch(`${url}/v1/events`, { headers: { authorization } })).status).toBe(200);
    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);
    const second = await serving(data);
    expect(second.errors()).toBe('');
  });

  test.each(['SIGTERM', 'SIGINT'] as const)(
    '%s finishes what is under way and ends with 0',
    async (signal) => {
      const { child, url, ended } = await serving(temporaryFolder());
      const answers = Array.from({ length: 40 }, () =>
        fetch(`${url}/v1/messages`, { method: 'POST', body: JSON.stringify(fixture('cancellation-least')) }),
      );
      await answers[0];
      child.kill(signal);
      for (const answer of await Promise.allSettled(answers)) {
        if (answer.status === 'fulfilled') expect(answer.value.status).toBe(201);
      }
      expect(await ended).toBe(0);
    },
  );

  test('a second one on the same folder ends with a sentence', async () => {
    const data = temporaryFolder();
    await serving(data);
    const second = run(['serve', '--port', '0', '--data', data]);
    expect(await second.ended).toBe(1);
    expect(second.errors()).toMatch(/^Another receiver already uses .*\n$/m);
    expect(second.errors()).not.toContain('    at ');
  });

  test('a taken port ends with a sentence', async () => {
    const { url } = await serving(temporaryFolder());
    const { port } = new URL(url);
    const second = run(['serve', '--port', port, '--data', temporaryFolder()]);
    expect(await second.ended).toBe(1);
    expect(second.errors()).toContain(`Port ${port} is taken. Choose another one with --port.`);
  });
});

describe('what was typed', () => {
  test('a wrong flag is answered with one sentence and 2', async () => {
    const { ended, errors, out } = run(['serve', '--prot', '1']);
    expect(await ended).toBe(2);
    expect(errors()).toMatch(/^Unknown option '--prot'.*`fairwell --help` shows the flags\.\n$/);
    expect(out()).toBe('');
  });

  test('--help names every flag and variable', async () => {
    const { ended, out } = run(['--help']);
    expect(await ended).toBe(0);
    for (const name of ['--port', '--data', 'FAIRWELL_DATA', 'FAIRWELL_API_KEY'])
      expect(out()).toContain(name);
  });
});

test('when the disk is full: no more is acknowledged, the process ends, and what was acknowledged is there', async () => {
  const data = temporaryFolder();
  // Files may not grow beyond a thousand kilobytes or two; writing more fails as on a full disk.
  const { url, ended, errors } = await serving(data, {}, "trap '' XFSZ; ulimit -f 2000;");
  const acknowledged: string[] = [];
  const statuses = new Set<number>();
  for (let batch = 0; batch < 200 && !statuses.has(503); batch++) {
    const messages = Array.from({ length: 10 }, () => fixture('cancellation-least'));
    await Promise.all(
      messages.map(async (message) => {
        const response = await fetch(`${url}/v1/messages`, { method: 'POST', body: JSON.stringify(message) });
        statuses.add(response.status);
        if (response.status === 201) acknowledged.push(message.id);
      }),
    );
  }
  expect([...statuses].toSorted((a, b) => a - b)).toEqual([201, 503]);
  const ready = await fetch(`${url}/ready`).catch(() => null);
  if (ready) expect(ready.status).toBe(503);
  expect(await ended).toBe('SIGKILL');
  expect(errors()).toContain('"storage-failed"');
  const again = await serving(data);
  for (const id of acknowledged) expect((await fetch(`${again.url}/v1/receipts/${id}`)).status).toBe(200);
});

test('when its key is revoked it says so, acknowledges nothing with it, and ends for something to start it again', async () => {
  const data = temporaryFolder();
  const { url, ended, errors } = await serving(data);
  const database = new DatabaseSync(join(data, 'fairwell.db'));
  database.exec("UPDATE signing_key SET revoked_at = '2026-11-28T12:00:00.000Z'");
  database.close();
  const body = JSON.stringify(fixture('cancellation-least'));
  expect((await fetch(`${url}/v1/messages`, { method: 'POST', body })).status).toBe(503);
  expect(await ended).toBe(1);
  expect(errors()).toContain('"signing-key-revoked"');
});

test('killed in the middle of things, again and again: nothing acknowledged is lost, nothing is there twice', async () => {
  const data = temporaryFolder();
  const acknowledged = new Map<string, SignedAcknowledgement>();
  /** Sent, but nobody knows whether it arrived: sent again after the restart, as the elements do. */
  let unknown: ReturnType<typeof fixture>[] = [];
  for (let round = 0; round < 6; round++) {
    const { child, url, ended } = await serving(data);
    const again = unknown;
    unknown = [];
    const send = async (message: ReturnType<typeof fixture>) => {
      try {
        const response = await fetch(`${url}/v1/messages`, { method: 'POST', body: JSON.stringify(message) });
        expect([200, 201]).toContain(response.status);
        acknowledged.set(message.id, SignedAcknowledgement.parse(await response.json()));
      } catch (error) {
        if (!(error instanceof TypeError)) throw error;
        unknown.push(message);
      }
    };
    await Promise.all(again.map(send));
    const senders = Array.from({ length: 16 }, async () => {
      while (!child.killed) await send(fixture('cancellation-least'));
    });
    await wait(60 + 40 * round);
    child.kill('SIGKILL');
    await Promise.all(senders);
    expect(await ended).toBe('SIGKILL');
  }
  const { url } = await serving(data);
  const found: FeedEvent[] = [];
  for (;;) {
    const after = found.at(-1)?.sequence ?? 0;
    const headers = { authorization: `Bearer ${KEY}` };
    const response = await fetch(`${url}/v1/events?after=${after}&limit=1000`, { headers });
    const { events } = Feed.parse(await response.json());
    if (events.length === 0) break;
    found.push(...events);
  }
  const ids = found.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(acknowledged.size).toBeGreaterThan(50);
  const known = new Map(found.map((event) => [event.id, event]));
  const keys = createRemoteJWKSet(new URL(`${url}/.well-known/jwks.json`));
  for (const [id, answer] of acknowledged) {
    expect(known.get(id)).toMatchObject({ reference: answer.reference, sequence: answer.sequence });
    await compactVerify(answer.receipt, keys);
  }
  // What arrived without its answer is there at most once, and its answer can still be had.
  for (const message of unknown) {
    const response = await fetch(`${url}/v1/messages`, { method: 'POST', body: JSON.stringify(message) });
    expect(response.status).toBe(known.has(message.id) ? 200 : 201);
  }
});
