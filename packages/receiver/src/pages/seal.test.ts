import { createHash, generateKeyPairSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLocalJWKSet, decodeProtectedHeader, jwtVerify } from 'jose';
import { expect, test } from 'vitest';
import { textOf } from '../../test/html.ts';
import { fixture, start } from '../../test/kit.ts';
import type { Running } from '../../test/kit.ts';

/** What a saved page carries: the words under seal, the seal, and the keys. */
async function savedPage({ get }: Running, id: string) {
  const html = await (await get(`/v1/receipts/${id}.html?site=de-zaterdag&save=1`)).text();
  const [, seal = '', body = ''] =
    /<article id="body" data-seal="([^"]+)">([\s\S]*)<\/article>/.exec(html) ?? [];
  const key = /<pre id="key"[^>]*>([\s\S]*?)<\/pre>/.exec(html)?.[1] ?? '';
  return { seal, body, keys: JSON.parse(key.replaceAll('&quot;', '"')) };
}

test('the page says in a signed note how it reads', async () => {
  const running = await start();
  const { id, receipt } = await running.received(fixture('cancellation-dutch-weekly'));
  const { seal, body, keys } = await savedPage(running, id);
  const options = { algorithms: ['Ed25519'], typ: 'receipt-page+jwt' };
  const { payload } = await jwtVerify(seal, createLocalJWKSet(keys), options);
  const words = textOf(body).replaceAll(/\s/g, '');
  expect(words).toContain('Jeopzeggingisontvangen');
  expect(payload).toEqual({ jti: id, textSha256: createHash('sha256').update(words).digest('hex') });
  // Neither may pass for the other.
  await expect(jwtVerify(receipt, createLocalJWKSet(keys), options)).rejects.toThrow(/typ/);
});

test('after a change of keys the page carries the key of the receipt and the key of the note', async () => {
  const running = await start();
  const { id, receipt } = await running.received(fixture('cancellation-dutch-weekly'));
  await running.receiver.close();
  const { privateKey } = generateKeyPairSync('ed25519');
  const jwk = JSON.stringify(privateKey.export({ format: 'jwk' }));
  writeFileSync(join(running.data, 'signing-key.json'), jwk);
  const { seal, keys } = await savedPage(await start({ data: running.data }), id);
  expect(decodeProtectedHeader(seal).kid).not.toBe(decodeProtectedHeader(receipt).kid);
  await jwtVerify(seal, createLocalJWKSet(keys));
  await jwtVerify(receipt, createLocalJWKSet(keys));
});
