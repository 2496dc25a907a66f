import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLocalJWKSet, jwtVerify } from 'jose';
import { expect, onTestFinished, test, vi } from 'vitest';
import { fixture, restart, start, temporaryFolder } from '../../test/kit.ts';
import type { Running } from '../../test/kit.ts';
import { createReceiver } from '../index.ts';
import { readPrivateKey } from '../handover/webhook/key-pair.ts';
import { keys } from './keys.ts';

const first = { now: () => new Date('2026-09-01T12:00:00Z') };
const now = new Date('2026-11-22T09:15:30Z');
const next = { now: () => new Date('2026-11-22T12:00:00Z') };
const weekly = () => fixture('cancellation-dutch-weekly');
const kidIn = ({ receiver }: Running, index = 0) => receiver.publicKeys.keys[index]?.kid ?? '';

/** A receiver that was started, signed a receipt, and was stopped. */
async function stopped() {
  const running = await start(first);
  vi.stubEnv('FAIRWELL_DATABASE_URL', running.databaseUrl);
  onTestFinished(() => void vi.unstubAllEnvs());
  const { receipt } = await running.received(weekly());
  await running.receiver.close();
  return { running, receipt, run: (...args: string[]) => keys([...args, '--data', running.data], now) };
}

test('a new key signs from the next start on, and what the old one signed stays valid', async () => {
  const { running, receipt: old, run } = await stopped();
  const before = kidIn(running);
  const { d } = JSON.parse(readFileSync(join(running.data, 'signing-key.json'), 'utf8'));
  const { text, exitCode } = await run('rotate', '--lang', 'en');
  expect(exitCode).toBe(0);
  const again = await restart(running, next);
  const [fresh, previous] = [kidIn(again), kidIn(again, 1)];
  expect(previous).toBe(before);
  expect(text).toContain(`There is a new key: ${fresh}.`);
  expect(text).toContain(`${fresh}  since 22 November 2026, signs now\n`);
  expect(text).toMatch(new RegExp(`${before}  since 1 September 2026, signed before\n`));
  const { receipt } = await again.received(weekly());
  const published = createLocalJWKSet(again.receiver.publicKeys);
  expect((await jwtVerify(old, published)).protectedHeader.kid).toBe(before);
  expect((await jwtVerify(receipt, published)).protectedHeader.kid).toBe(fresh);
  expect(again.receiver.createdKey).toBeNull();
  // The old private half is nowhere any more, and the new one is its owner's alone.
  const file = join(running.data, 'signing-key.json');
  expect(readFileSync(file, 'utf8')).not.toContain(d);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('a key that was lost is replaced the same way', async () => {
  const { running, run } = await stopped();
  rmSync(join(running.data, 'signing-key.json'));
  await expect(restart(running, next)).rejects.toThrow(/fairwell keys rotate/);
  await run('rotate');
  expect(kidIn(await restart(running, next), 1)).toBe(kidIn(running));
});

test('a file that is no key is left alone', async () => {
  const { running, run } = await stopped();
  const file = join(running.data, 'signing-key.json');
  writeFileSync(file, 'something else');
  await expect(run('rotate')).rejects.toThrow(/Ed25519/);
  expect(readFileSync(file, 'utf8')).toBe('something else');
});

test('a revoked key is published as such, once and for all', async () => {
  const { running, run } = await stopped();
  const stolen = kidIn(running);
  await run('rotate');
  expect((await run('revoke', stolen)).text).toContain(`${stolen} is ingetrokken.`);
  const later = new Date('2027-01-01T00:00:00Z');
  const { text } = await keys(['revoke', stolen, '--data', running.data, '--lang', 'de'], later);
  expect(text).toContain('widerrufen am 22. November 2026');
  const again = await restart(running, next);
  const revoked = again.receiver.publicKeys.keys.map(({ kid, revokedAt }) => [kid === stolen, revokedAt]);
  expect(revoked).toEqual([
    [false, undefined],
    [true, now.toISOString()],
  ]);
});

test('a name that begins with a dash is a name', async () => {
  const { run } = await stopped();
  const name = `-${'a'.repeat(42)}`;
  await expect(run('revoke', name)).rejects.toThrow(`There is no key named ${name}.`);
});

test('the key that signs is not revoked, and one that was revoked does not sign', async () => {
  const { running, run } = await stopped();
  const file = join(running.data, 'signing-key.json');
  const stolen = readFileSync(file);
  await expect(run('revoke', kidIn(running))).rejects.toThrow(/is the key that signs.*rotate/);
  await run('rotate');
  await run('revoke', kidIn(running));
  writeFileSync(file, stolen);
  await expect(restart(running, next)).rejects.toThrow(/was revoked.*fairwell keys rotate/);
});

test('while a receiver runs on the folder nothing is changed', async () => {
  const data = temporaryFolder();
  const receiver = await createReceiver({ data });
  onTestFinished(() => receiver.close());
  const before = readFileSync(join(data, 'signing-key.json'));
  await expect(keys(['rotate', '--data', data], now)).rejects.toThrow(
    /^Stop the receiver before you work with its keys\. .*already uses/,
  );
  expect(readFileSync(join(data, 'signing-key.json'))).toEqual(before);
});

test('the list is for people, and with --json for programs', async () => {
  const { running, run } = await stopped();
  expect((await run()).text).toMatch(
    new RegExp(`^${kidIn(running)}  sinds 1 september 2026, ondertekent nu\n$`),
  );
  expect(JSON.parse((await run('list', '--json')).text)).toMatchObject({
    keys: [{ kid: kidIn(running), revokedAt: null }],
  });
});

test.each<[string[], RegExp]>([
  [['destroy'], /Say `fairwell keys`/],
  [['revoke'], /Say `fairwell keys`/],
  [['rotate', 'all'], /Say `fairwell keys`/],
  [['revoke', 'nobody'], /There is no key named nobody/],
  [['--colour'], /Unknown option '--colour'/],
])('%j cannot be used', async (args, sentence) => {
  const { run } = await stopped();
  await expect(run(...args)).rejects.toThrow(sentence);
});

test('a folder without a database is not made into one', async () => {
  const data = temporaryFolder();
  mkdirSync(data, { recursive: true });
  await expect(keys(['rotate', '--data', data], now)).rejects.toThrow(/There is no database in/);
  await expect(keys(['rotate', '--data', join(data, 'elsewhere')], now)).rejects.toThrow(
    /There is no database/,
  );
});

test('--help names every flag', async () => {
  const { text, exitCode } = await keys(['--help'], now);
  expect(exitCode).toBe(0);
  for (const flag of ['--data', '--config', '--lang', '--json', '--help']) expect(text).toContain(flag);
});

test('a key pair for a webhook is told in full, and nothing here changes', async () => {
  const { text, exitCode } = await keys(['webhook', '--lang', 'de', '--data', '/nowhere'], now);
  const [, whsk = '', whpk = ''] = /(whsk_\S+)[^]*(whpk_\S+)/.exec(text) ?? [];
  expect([exitCode, whsk.length, whpk.length]).toEqual([0, 5 + 88, 5 + 44]);
  expect(text).toContain('Geben Sie ihn niemandem');
  const pair = JSON.parse((await keys(['webhook', '--json'], now)).text);
  expect(readPrivateKey(pair.whsk).type).toBe('private');
  expect(pair.whsk).not.toBe(whsk);
});
