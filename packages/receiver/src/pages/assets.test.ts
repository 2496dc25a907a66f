import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { createReceiver } from '../index.ts';
import { start, temporaryFolder } from '../../test/kit.ts';

function built(): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'tnrlcsdp'));
  writeFileSync(join(folder, 'fairwell.js'), 'import("./tnrlcsdp/cancel.js")');
  writeFileSync(join(folder, 'tnrlcsdp', 'cancel.js'), 'export {}');
  writeFileSync(join(folder, 'secret.env'), 'KEY=1');
  return folder;
}

test('the script tag and what it loads, for pages of any site', async () => {
  const { get } = await start({ assets: built() });
  const entry = await get('/fairwell.js');
  expect(entry.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(entry.headers.get('access-control-allow-origin')).toBe('*');
  expect(entry.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  expect(entry.headers.get('cache-control')).toBe('public, max-age=300');
  const chunk = await get('/tnrlcsdp/cancel.js');
  expect(chunk.headers.get('cache-control')).toContain('immutable');
  const again = await get('/fairwell.js', { 'if-none-match': entry.headers.get('etag')! });
  expect(again.status).toBe(304);
});

test('the script tag travels packed, as small as whoever asks can read it', async () => {
  const { get } = await start({ assets: built() });
  const asked = (encoding: string, more = {}) =>
    get('/fairwell.js', { 'accept-encoding': encoding, ...more });
  const plain = Buffer.from(await (await asked('identity')).arrayBuffer());
  const tags = new Set<string | null>();
  for (const [accepted, encoding, unpack] of [
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['gzip, br;q=0', 'gzip', gunzipSync],
    ['deflate', null, (bytes: Buffer) => bytes],
  ] as const) {
    const answer = await asked(accepted);
    expect(answer.headers.get('content-encoding')).toBe(encoding);
    expect(answer.headers.get('vary')).toBe('Accept-Encoding');
    expect(unpack(Buffer.from(await answer.arrayBuffer()))).toEqual(plain);
    const tag = answer.headers.get('etag')!;
    tags.add(tag);
    expect((await asked(accepted, { 'if-none-match': tag })).status).toBe(304);
  }
  // What is packed otherwise is not the same bytes, and must not be taken for them.
  expect(tags.size).toBe(3);
});

test('without the files, the address of the script tag says how to get them', async () => {
  const response = await (await start()).get('/fairwell.js');
  expect(response.status).toBe(404);
  const { detail } = await response.json();
  expect(detail).toContain('npx -y pnpm@12 build');
  expect(detail).toContain('--assets packages/elements/dist/cdn');
});

test('the page of the insights has a heading of the first level', async () => {
  const page = await (await start({ assets: built() })).get('/insights', { 'accept-language': 'nl' });
  expect(await page.text()).toMatch(/<h1>Inzichten<\/h1>[^]*<fairwell-insights/);
});

test.each([
  '/secret.env',
  '/../fairwell.db',
  '/tnrlcsdp/..%2f..%2fsigning-key.json',
  '/tnrlcsdp',
  '/tnrlcsdp/',
])('%s is not there', async (path) => {
  const { get } = await start({ assets: built() });
  expect((await get(path)).status).toBe(404);
});

test('a folder that was never built stops the start with a sentence', async () => {
  const options = { data: temporaryFolder(), assets: temporaryFolder() };
  await expect(createReceiver(options)).rejects.toThrow(/no fairwell\.js.*Build the elements first/);
});

test('the insights page loads them and asks this receiver', async () => {
  const { get } = await start({ assets: built(), publicUrl: 'https://www.example/leaving' });
  const page = await get('/insights');
  const html = await page.text();
  expect(html).toContain('src="/leaving/fairwell.js"');
  expect(html).toContain('endpoint="https://www.example/leaving/v1/insights"');
  expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
});
