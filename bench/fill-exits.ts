/**
 * Fills a database with exits of three years that a receiver took: `fill-exits.ts <cancellations> <data folder> [database
 * url]`. Each is declared; seven of ten say why, one in ten takes it back, and one in twenty asks something. Those
 * of the last ninety days tell how far their flows came.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { createReceiver } from '@fairwell/receiver';
import { Random } from '../packages/receiver/test/exits/random.ts';
import { exitMessages } from './exit-messages.ts';

const [count = '0', data = '', databaseUrl] = process.argv.slice(2);

/** Senders at the same time: enough to fill every commit. */
const SENDERS = 256;
const YEARS_MS = 3 * 365 * 86_400_000;
const LAST_MS = Date.parse('2026-11-01T00:00:00Z');

/** Those of the last ninety days tell their steps. */
const FIRST_WITH_STEPS = 1 - 90 / (3 * 365);

const exits = Number(count);
let begun = 0;
const receiver = await createReceiver({
  data,
  databaseUrl,
  thread: true,
  now: () => new Date(LAST_MS - YEARS_MS + Math.floor((begun / exits) * YEARS_MS)),
  // Nothing is erased by its age, and no promise is looked after.
  timer: () => () => {},
  retention: { 'survey.answered': null },
});
const random = new Random(1);

async function send(): Promise<void> {
  while (begun < exits) {
    begun++;
    for (const message of exitMessages(random, begun > exits * FIRST_WITH_STEPS))
      await taken(JSON.stringify(message));
  }
}

/** A database that is busy with other things is asked again, as senders do. */
async function taken(body: string): Promise<void> {
  for (;;) {
    const request = new Request('http://receiver.invalid/v1/messages', { method: 'POST', body });
    const response = await receiver.fetch(request);
    if (response.status === 201) return;
    if (response.status !== 503) throw new Error(`${response.status}: ${await response.text()}`);
    await wait(1000 * Number(response.headers.get('retry-after') ?? 1));
  }
}

await Promise.all(Array.from({ length: SENDERS }, send));
await receiver.close();
