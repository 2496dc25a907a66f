/**
 * Fills a database with records that a receiver took: `fill.ts <records> <data folder> [database url]`. Nothing is made up
 * behind its back, so each has a receipt, a place in the chain, a case, and whatever else belongs to it.
 */
import { createReceiver } from '@fairwell/receiver';
import { anyMessage } from './declaration.ts';

const [records = '0', data = '', databaseUrl] = process.argv.slice(2);

/** Senders at the same time: enough to fill every commit. */
const SENDERS = 256;

const receiver = await createReceiver({ data, databaseUrl, thread: true });
let sent = 0;

async function send(): Promise<void> {
  while (sent < Number(records)) {
    const body = anyMessage(sent++);
    const response = await receiver.fetch(
      new Request('http://receiver.invalid/v1/messages', { method: 'POST', body }),
    );
    if (response.status !== 201) throw new Error(`${response.status}: ${await response.text()}`);
  }
}

await Promise.all(Array.from({ length: SENDERS }, send));
await receiver.close();
