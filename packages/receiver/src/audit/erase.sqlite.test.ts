import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { MessageInput } from '@fairwell/schema';
import { expect, test } from 'vitest';
import { clockAt } from '../../test/clock.ts';
import { eventually } from '../../test/destination.ts';
import { fixture, start } from '../../test/kit.ts';
import { erase } from '../commands/erase.ts';

/** Every byte of every file in the folder. */
const bytesIn = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => readFileSync(join(folder, name), 'latin1'))
    .join('');

/** Long enough to need pages of its own. */
function complaint(from: string): MessageInput {
  const message = fixture('contact-complaint');
  const said = `${from} says: ${`${from} is not amused. `.repeat(200)}`;
  return { ...message, data: { ...message.data, message: said, replyTo: from } } as MessageInput;
}

test('the raw files hold nothing of what was erased on request', async () => {
  const { receiver, received, data } = await start();
  for (let index = 0; index < 12; index++) {
    await received(complaint('anna@voorbeeld.example'));
    await received(complaint('bert@voorbeeld.example'));
  }
  await receiver.close();
  expect(bytesIn(data)).toContain('anna@');
  const flags = ['--data', data, '--email', 'anna@voorbeeld.example', '--yes'];
  expect((await erase(flags, new Date())).exitCode).toBe(0);
  expect(bytesIn(data)).not.toContain('anna@');
  expect(bytesIn(data)).toContain('bert@');
});

test('nor of what had been kept long enough, while the receiver goes on', async () => {
  const { now, timer, pass } = clockAt('2026-11-22T09:15:30Z');
  const retention = { 'contact.submitted': 'P1M' } as const;
  const { received, data } = await start({ now, timer, retention });
  for (let index = 0; index < 12; index++) await received(complaint('anna@voorbeeld.example'));
  pass(40 * 86_400_000);
  await eventually(() => expect(bytesIn(data)).not.toContain('anna@'));
  await received(complaint('bert@voorbeeld.example'));
  expect(bytesIn(data)).toContain('bert@');
});
