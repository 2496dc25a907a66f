import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createWorld } from './world.ts';

/** Builds an example as its owner would, and serves it from an origin of its own. */
async function serveExample(name: string, receiver: string): Promise<string> {
  const root = fileURLToPath(new URL(`../../examples/${name}/`, import.meta.url));
  const outDir = fileURLToPath(new URL(`../../node_modules/.cache/examples/${name}/`, import.meta.url));
  const ports = {
    name: 'the receiver of this test',
    transform: (code: string, id: string) =>
      id.startsWith(root) ? code.replaceAll('http://127.0.0.1:8080', receiver) : undefined,
  };
  vi.stubEnv('NODE_ENV', 'production');
  onTestFinished(() => void vi.unstubAllEnvs());
  await build({
    root,
    logLevel: 'warn',
    plugins: [{ ...ports, enforce: 'pre' }],
    // The sources, never a stale build.
    resolve: { conditions: ['@fairwell/source', 'module', 'browser', 'production'] },
    build: { outDir, emptyOutDir: true, minify: false, reportCompressedSize: false },
  });
  const server = await preview({ root, logLevel: 'warn', preview: { port: 0 }, build: { outDir } });
  onTestFinished(() => server.close());
  const [address = ''] = server.resolvedUrls?.local ?? [];
  return address;
}

test.each(['react', 'vue', 'svelte'])('the example for %s cancels and hears of it', async (name) => {
  const world = await createWorld();
  const address = await serveExample(name, new URL(world.demo.url).origin);
  const page = await world.visit('/');
  const complaints: string[] = [];
  page.on('console', (message) => {
    // None of the examples has an icon.
    if (!message.location().url.endsWith('/favicon.ico')) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(address);
  // Before that the page's own form does the work.
  await page.locator('fairwell-cancel:defined').waitFor();
  await page.getByRole('button', { name: 'Abonnement beëindigen' }).click();
  await page.getByRole('button', { name: 'Nu opzeggen' }).click();
  await page.getByRole('heading', { name: 'Je opzegging is ontvangen' }).waitFor();
  const [row] = world.kept('cancellation.requested');
  await page.getByText(`Opgezegd, met kenmerk ${row?.reference}.`).waitFor({ state: 'attached' });
  expect(row?.message.data).toMatchObject({ subscription: { id: 'sub_123', plan: 'Weekblad' } });
  expect(complaints).toEqual([]);
});
