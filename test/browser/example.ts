/** An example as its owner would run it. */
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';
import { onTestFinished, vi } from 'vitest';

/** Builds it, and serves it from an origin of its own. */
export async function serveExample(name: string, receiver: string): Promise<string> {
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
