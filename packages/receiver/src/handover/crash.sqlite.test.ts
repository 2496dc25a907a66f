import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test, vi } from 'vitest';
import { fixture, start, temporaryFolder } from '../../test/kit.ts';

const script = fileURLToPath(new URL('../../test/embedded.ts', import.meta.url));
const eventually = (check: () => void | Promise<void>) =>
  vi.waitFor(check, { timeout: 10_000, interval: 10 });

/** A site with the receiver and billing inside, in a folder that outlives it. */
function site() {
  const data = temporaryFolder();
  const file = join(temporaryFolder(), 'billing.txt');
  writeFileSync(file, '');
  const run = (mode: 'takes' | 'refuses' | 'dies') => {
    const child = spawn(process.execPath, ['--conditions=@fairwell/source', script, data, file, mode]);
    onTestFinished(() => void child.kill('SIGKILL'));
    let out = '';
    child.stdout.on('data', (chunk) => (out += String(chunk)));
    const ended = new Promise<NodeJS.Signals | number | null>((resolve) => {
      child.once('close', (code, signal) => resolve(signal ?? code));
    });
    return {
      child,
      ended,
      lines: () => out.split('\n').filter((line) => line !== ''),
      send: (message: unknown) => child.stdin.write(`${JSON.stringify(message)}\n`),
    };
  };
  return { data, run, billed: () => readFileSync(file, 'utf8').split('\n').filter(Boolean) };
}

test('a crash between delivery and noting it: delivered again, with the same id', async () => {
  const { run, billed, data } = site();
  const message = fixture('cancellation-least');
  const first = run('dies');
  first.send(message);
  expect(await first.ended).toBe('SIGKILL');
  expect(billed()).toEqual([message.id]);
  const second = run('takes');
  await eventually(() => expect(billed()).toEqual([message.id, message.id]));
  second.child.stdin.end();
  expect(await second.ended).toBe(0);
  const afterwards = await start({ data });
  expect(await afterwards.read('/v1/outbox')).toMatchObject({ waiting: [], dead: [] });
});

test('killed while billing takes nothing: the next start hands over everything that was acknowledged', async () => {
  const { run, billed } = site();
  const messages = Array.from({ length: 30 }, () => fixture('cancellation-least'));
  const first = run('refuses');
  for (const message of messages) first.send(message);
  await eventually(() => expect(first.lines()).toEqual(['ready', ...messages.map(() => '201')]));
  first.child.kill('SIGKILL');
  expect(await first.ended).toBe('SIGKILL');
  expect(billed()).toEqual([]);
  const second = run('takes');
  await eventually(() =>
    expect(billed().toSorted()).toEqual(messages.map((message) => message.id).toSorted()),
  );
  second.child.stdin.end();
  expect(await second.ended).toBe(0);
});
