/** Keys that are changed while other receivers on the database run. */
import { copyFileSync } from 'node:fs';
import type { KeySet, SignedAcknowledgement } from '@fairwell/schema';
import { expect, onTestFinished, test, vi } from 'vitest';
import { temporaryDatabase } from '../../test/database.ts';
import { fixture, restart, start, temporaryFolder } from '../../test/kit.ts';
import type { Running } from '../../test/kit.ts';
import { keys } from '../commands/keys.ts';
import type { LogEntry } from '../index.ts';
import { keyFile } from './keys.ts';
import { kidOf } from './sign.ts';
import { readKept, verifyKept } from './verify-file.ts';

const weekly = () => fixture('cancellation-dutch-weekly');

const publishedBy = async (running: Running): Promise<KeySet> =>
  (await running.get('/.well-known/jwks.json')).json();

async function pageFrom(running: Running, { id }: SignedAcknowledgement) {
  const page = await running.get(`/v1/receipts/${id}.html?save`);
  expect(page.status).toBe(200);
  return readKept(await page.text());
}

const revocations = (entries: LogEntry[]) =>
  entries.filter(({ event }) => event === 'signing-key-revoked').map(({ level }) => level);

test('a receiver that was not started again knows the new key, and signs nothing with one that was revoked', async () => {
  const databaseUrl = await temporaryDatabase();
  vi.stubEnv('FAIRWELL_DATABASE_URL', databaseUrl);
  onTestFinished(() => void vi.unstubAllEnvs());
  const [here, there, elsewhere] = [temporaryFolder(), temporaryFolder(), temporaryFolder()];
  const logged: LogEntry[] = [];
  const log = (entry: LogEntry) => void logged.push(entry);
  const heard: LogEntry[] = [];
  const before = await start({ data: here, databaseUrl });
  for (const folder of [there, elsewhere]) copyFileSync(keyFile(here), keyFile(folder));
  const other = await start({ data: there, databaseUrl, log });
  // Nobody sends anything to the third.
  const silent = await start({ data: elsewhere, databaseUrl, log: (entry) => void heard.push(entry) });
  const old = kidOf((await other.received(weekly())).receipt) as string;
  await keys(['rotate', '--data', here], new Date());
  const one = await restart(before);

  const received = await one.received(weekly());
  const published = await publishedBy(other);
  expect(published.keys.map(({ kid }) => kid)).toEqual([kidOf(received.receipt), old]);
  const page = await pageFrom(other, received);
  expect(verifyKept(page, published.keys).claims.jti).toBe(received.id);
  expect(page.page?.keys.map(({ kid }) => kid)).toEqual(published.keys.map(({ kid }) => kid));
  const last = weekly();
  // The old one is not in the wrong hands yet.
  expect(kidOf((await other.received(last)).receipt)).toBe(old);

  await keys(['revoke', old, '--data', here], new Date());
  const refused = weekly();
  expect((await other.post(refused)).status).toBe(503);
  expect((await other.post(fixture('survey'))).status).toBe(503);
  expect((await other.post(last)).status).toBe(200);
  expect((await other.get('/ready')).status).toBe(503);
  expect((await other.get(`/v1/receipts/${received.id}.html`)).status).toBe(503);
  expect(revocations(logged)).toEqual(['error']);
  for (const running of [one, other]) {
    const revoked = (await publishedBy(running)).keys.filter(({ revokedAt }) => revokedAt !== undefined);
    expect(revoked.map(({ kid }) => kid)).toEqual([old]);
  }
  expect(kidOf((await one.received(refused)).receipt)).toBe(kidOf(received.receipt));
  // It signs no checkpoint at its end.
  await silent.receiver.close();
  expect(heard).toContainEqual(expect.objectContaining({ event: 'checkpoint-failed', error: 'KeyRevoked' }));
  copyFileSync(keyFile(here), keyFile(there));
  expect(kidOf((await (await restart(other)).received(weekly())).receipt)).toBe(kidOf(received.receipt));
});
