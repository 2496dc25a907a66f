import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { cancellation, eventually, waiting } from '../../test/destination.ts';
import { API_KEY, start, temporaryFolder } from '../../test/kit.ts';
import type { Running } from '../../test/kit.ts';
import { consumer } from '../../test/webhook/consumer.ts';
import { hook } from '../../test/webhook/hook.ts';
import { serve } from '../node.ts';
import { UsageError } from '../settings.ts';
import { outbox } from './outbox.ts';

const now = new Date();

/** The flags that lead to this receiver. */
async function flagsFor({ receiver }: Running, apiKey = API_KEY): Promise<string[]> {
  const served = await serve(receiver, { port: 0, host: '127.0.0.1' });
  onTestFinished(() => served.close());
  const config = join(temporaryFolder(), 'settings.json');
  writeFileSync(config, JSON.stringify({ apiKey }));
  return ['--url', served.url, '--config', config];
}

test('tells how each destination stands, and ends with 0 while all is well', async () => {
  const running = await start({ destinations: { crm: async () => {}, billing: async () => {} } });
  const flags = await flagsFor(running);
  expect(await outbox(flags, now)).toEqual({ text: 'billing: wachtend 0\ncrm: wachtend 0\n', exitCode: 0 });
});

test('ends with 1 where something is paused, says what to do, and does it', async () => {
  let isGone = true;
  const billing = await consumer((response) => response.writeHead(isGone ? 410 : 204).end());
  const running = await start({ webhooks: [hook(billing)] });
  const flags = await flagsFor(running);
  await running.received(cancellation('AB-1234'));
  await eventually(async () => expect((await waiting(running)).destinations[0]?.paused).not.toBeNull());
  const told = await outbox([...flags, '--lang', 'en'], now);
  expect(told.exitCode).toBe(1);
  expect(told.text).toMatch(
    /^billing: waiting 1, paused since .* \(WebhookGone\)\n {2}Is it mended\? Then: fairwell outbox redrive billing\n$/,
  );
  isGone = false;
  expect(await outbox(['redrive', 'billing', ...flags, '--lang', 'en'], now)).toEqual({
    text: 'billing: 0 messages are on the way again.\nbilling is no longer paused.\n',
    exitCode: 0,
  });
  await eventually(async () => expect((await outbox(flags, now)).text).toBe('billing: wachtend 0\n'));
  const { text } = await outbox(['--json', ...flags], now);
  expect(JSON.parse(text)).toEqual(await waiting(running));
});

test('whatever is wrong is a sentence', async () => {
  const running = await start({ destinations: { billing: async () => {} } });
  const flags = await flagsFor(running);
  const wrong = await flagsFor(running, 'some-other-key-entirely');
  const asked = (args: string[]) => outbox(args, now);
  await expect(asked(['redrive', 'nobody', ...flags])).rejects.toThrow(/No destination has this name/);
  await expect(asked(['redrive', ...flags])).rejects.toThrow(UsageError);
  await expect(asked(['show', ...flags])).rejects.toThrow(/Say `fairwell outbox`/);
  await expect(asked(wrong)).rejects.toThrow(/A key is needed/);
  await expect(asked([...flags, '--url', 'here'])).rejects.toThrow(/--url must be the address/);
  await expect(asked([...flags, '--url', 'http://127.0.0.1:1'])).rejects.toThrow(/No receiver answers/);
  const other = await consumer((response) => response.end('<html>'));
  await expect(asked([...flags, '--url', `http://127.0.0.1:${other.port}`])).rejects.toThrow(
    /is no receiver/,
  );
  await expect(asked(['--data', temporaryFolder()])).rejects.toThrow(/Set FAIRWELL_API_KEY/);
});
