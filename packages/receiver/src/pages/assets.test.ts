import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createReceiver } from '../index.ts';
import { start, temporaryFolder } from '../../test/kit.ts';

function built(): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'fairwell.js'), 'import("./assets/cancel-DkX81_ab.js")');
  writeFileSync(join(folder, 'assets', 'cancel-DkX81_ab.js'), 'export {}');
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
  const chunk = await get('/assets/cancel-DkX81_ab.js');
  expect(chunk.headers.get('cache-control')).toContain('immutable');
  const again = await get('/fairwell.js', { 'if-none-match': entry.headers.get('etag')! });
  expect(again.status).toBe(304);
});

test.each(['/secret.env', '/../fairwell.db', '/assets/..%2f..%2fsigning-key.json', '/assets', '/assets/'])(
  '%s is not there',
  async (path) => {
    const { get } = await start({ assets: built() });
    expect((await get(path)).status).toBe(404);
  },
);

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
