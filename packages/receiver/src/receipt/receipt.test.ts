import { chmodSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { generateKeyPairSync } from 'node:crypto';
import { join } from 'node:path';
import { KeySet, ReceiptClaims } from '@fairwell/schema';
import { compactVerify, createLocalJWKSet, decodeProtectedHeader, jwtVerify } from 'jose';
import { describe, expect, test } from 'vitest';
import { createReceiver } from '../index.ts';
import { fixture, restart, start, temporaryFolder } from '../../test/kit.ts';

const weekly = () => fixture('cancellation-dutch-weekly');

test('a receipt verifies against the published keys and says what was received', async () => {
  const { received, get } = await start({ publicUrl: 'https://leave.example/base/' });
  const message = weekly();
  const answer = await received(message);
  const keys = KeySet.parse(await (await get('/.well-known/jwks.json')).json());
  const { payload, protectedHeader } = await jwtVerify(answer.receipt, createLocalJWKSet(keys), {
    algorithms: ['Ed25519'],
    issuer: 'https://leave.example/base',
  });
  expect(protectedHeader).toEqual({ alg: 'Ed25519', kid: keys.keys[0]?.kid, typ: 'receipt+jwt' });
  const claims = ReceiptClaims.parse(payload);
  expect(claims).toMatchObject({
    jti: message.id,
    ver: 1,
    reference: answer.reference,
    receivedAt: answer.receivedAt,
    iat: Math.floor(Date.parse(answer.receivedAt) / 1000),
    zone: 'Europe/Amsterdam',
    type: 'cancellation.requested',
    site: 'de-zaterdag',
    mode: 'live',
    content: 'Ik zeg mijn abonnement op De Zaterdag op. Het stopt op 22 december 2026.',
    contentSha256: answer.contentSha256,
    endsOn: '2026-12-22',
    ruleIds: ['nl.bw.6-236-q'],
    case: answer.case,
    sequence: 1,
  });
});

test('a receipt with any one byte changed does not verify', async () => {
  const { received, receiver } = await start();
  const { receipt } = await received(weekly());
  const keys = createLocalJWKSet(receiver.publicKeys);
  await compactVerify(receipt, keys);
  for (let index = 0; index < receipt.length; index += 7) {
    const other = receipt[index] === 'A' ? 'B' : 'A';
    const changed = receipt.slice(0, index) + other + receipt.slice(index + 1);
    // The last sign of a base64url text carries bits that mean nothing.
    if (
      Buffer.from(changed.split('.')[2] ?? '', 'base64url').equals(
        Buffer.from(receipt.split('.')[2] ?? '', 'base64url'),
      ) &&
      changed.split('.').slice(0, 2).join('.') === receipt.split('.').slice(0, 2).join('.')
    )
      continue;
    await expect(compactVerify(changed, keys)).rejects.toThrow();
  }
});

describe('three forms of one receipt', () => {
  test.each([
    ['.json', {}, 'application/json'],
    ['.jwt', {}, 'application/jwt'],
    ['.html', {}, 'text/html; charset=UTF-8'],
    ['', {}, 'application/json'],
    ['', { accept: 'application/jwt' }, 'application/jwt'],
    ['', { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }, 'text/html; charset=UTF-8'],
    ['.json', { accept: 'text/html' }, 'application/json'],
  ])('ending %j with %o is %s', async (ending, headers, type) => {
    const { received, get } = await start();
    const { id } = await received(weekly());
    const response = await get(`/v1/receipts/${id}${ending}?site=de-zaterdag`, headers);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('cache-control')).toContain('no-store');
  });

  test('the links in the answer lead to them', async () => {
    const { received, get } = await start();
    const answer = await received(weekly());
    const path = (link: string) => new URL(link).pathname + new URL(link).search;
    expect(await (await get(path(answer.links.json))).json()).toEqual(answer);
    expect(await (await get(path(answer.links.jwt))).text()).toBe(answer.receipt);
    expect(await (await get(path(answer.links.html))).text()).toContain(answer.receipt);
  });

  test('an id that two sites share is only found by its site', async () => {
    const { received, get } = await start();
    const message = weekly();
    await received({ ...message, site: 'one' });
    const other = await received({ ...message, site: 'two' });
    expect((await get(`/v1/receipts/${message.id}`)).status).toBe(404);
    expect(await (await get(`/v1/receipts/${message.id}?site=two`)).json()).toEqual(other);
  });

  test('an unknown id is not found', async () => {
    const { get } = await start();
    expect((await get(`/v1/receipts/${crypto.randomUUID()}`)).status).toBe(404);
    expect((await get('/v1/receipts/..%2f..%2fsigning-key.json')).status).toBe(404);
  });
});

describe('time', () => {
  test('is the time of the business, with its offset', async () => {
    let now = new Date('2026-10-25T00:30:00.250Z');
    const { received } = await start({ now: () => now, zone: 'Europe/Amsterdam' });
    expect((await received(weekly())).receivedAt).toBe('2026-10-25T02:30:00.250+02:00');
    now = new Date('2026-10-25T01:30:00.250Z');
    expect((await received(weekly())).receivedAt).toBe('2026-10-25T02:30:00.250+01:00');
  });

  test.each([
    ['UTC', '2026-11-22T09:00:00.000+00:00'],
    ['Asia/Kathmandu', '2026-11-22T14:45:00.000+05:45'],
    ['America/St_Johns', '2026-11-22T05:30:00.000-03:30'],
  ])('in %s', async (zone, expected) => {
    const { received } = await start({ zone, now: () => new Date('2026-11-22T09:00:00Z') });
    expect((await received(weekly())).receivedAt).toBe(expected);
  });

  test('never runs backwards, even if the clock does and the receiver restarts', async () => {
    let now = new Date('2026-11-22T09:00:00Z');
    const running = await start({ now: () => now });
    const first = await running.received(weekly());
    now = new Date('2026-11-22T08:00:00Z');
    const again = await restart(running, { now: () => now });
    const second = await again.received(weekly());
    expect(second.receivedAt).toBe(first.receivedAt);
    expect(second.sequence).toBe(first.sequence + 1);
  });
});

describe('keys', () => {
  test('a restart replays byte for byte and keeps the key', async () => {
    const running = await start();
    const message = weekly();
    const first = await (await running.post(message)).text();
    const again = await restart(running);
    expect(await (await again.post(message)).text()).toBe(first);
    expect(again.receiver.publicKeys).toEqual(running.receiver.publicKeys);
    expect(again.receiver.createdKey).toBeNull();
  });

  test('a new one is made in a folder that is made for it', async () => {
    const data = join(temporaryFolder(), 'not', 'there', 'yet');
    const { receiver } = await start({ data });
    expect(receiver.createdKey).toBe(join(data, 'signing-key.json'));
  });

  test('a new one can only be read by its owner', async () => {
    const { receiver, data } = await start();
    expect(receiver.createdKey).toBe(join(data, 'signing-key.json'));
    expect(statSync(join(data, 'signing-key.json')).mode & 0o777).toBe(0o600);
  });

  test('the private half is never published', async () => {
    const { data, get } = await start();
    const { d } = JSON.parse(readFileSync(join(data, 'signing-key.json'), 'utf8'));
    expect(await (await get('/.well-known/jwks.json')).text()).not.toContain(d);
  });

  test('after a change of keys old receipts still verify', async () => {
    const running = await start();
    const { receipt: old } = await running.received(weekly());
    await running.receiver.close();
    const { privateKey } = generateKeyPairSync('ed25519');
    writeFileSync(
      join(running.data, 'signing-key.json'),
      JSON.stringify(privateKey.export({ format: 'jwk' })),
    );
    const again = await restart(running);
    const { receipt: fresh } = await again.received(weekly());
    expect(decodeProtectedHeader(fresh).kid).not.toBe(decodeProtectedHeader(old).kid);
    const keys = createLocalJWKSet(again.receiver.publicKeys);
    await compactVerify(old, keys);
    await compactVerify(fresh, keys);
  });

  test('a lost one stops the start, and says what to do', async () => {
    const running = await start();
    await running.receiver.close();
    rmSync(join(running.data, 'signing-key.json'));
    await expect(restart(running)).rejects.toThrow(/signing-key\.json is missing.*backup/);
    // And the folder is free again.
    await expect(restart(running)).rejects.toThrow(/is missing/);
  });

  test('something else in its place stops the start', async () => {
    const data = temporaryFolder();
    mkdirSync(data, { recursive: true });
    writeFileSync(join(data, 'signing-key.json'), '{"kty":"RSA"}');
    chmodSync(join(data, 'signing-key.json'), 0o600);
    await expect(createReceiver({ data })).rejects.toThrow(/Ed25519/);
  });
});

test('a reference can be typed back from paper', async () => {
  const { received, get } = await start();
  const { reference } = await received(weekly());
  const typed = reference.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
  const response = await get(`/status?reference=${encodeURIComponent(typed)}`);
  expect(await response.text()).toContain(reference);
});
