/** A small site on this machine for the bench: one page per variant, the built elements, and nothing else. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.bmp': 'image/bmp',
};

export interface Site {
  origin: string;
  /** What a browser has to be started with to find it. */
  flags: string[];
  close: () => Promise<void>;
}

/**
 * @param folder - What is served under `/built/`.
 * @param pages - HTML by path.
 */
export async function serve(folder: string, pages: ReadonlyMap<string, string>): Promise<Site> {
  const packed = new Map<string, Buffer>();
  const packedFile = async (name: string): Promise<Buffer> => {
    const body = packed.get(name) ?? gzipSync(await readFile(join(folder, name)));
    packed.set(name, body);
    return body;
  };
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const page = pages.get(path);
    if (page !== undefined) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
      return;
    }
    packedFile(normalize(path.replace(/^\/built\//, ''))).then(
      (body) =>
        response
          .writeHead(200, {
            'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
            // Browsers ask for brotli over https alone.
            'content-encoding': 'gzip',
            'cache-control': 'max-age=3600',
          })
          .end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  // Where a page is being built, an element looks for mistakes; what a person waits for is a page that is live.
  const origin = `http://account.example:${port}`;
  return {
    origin,
    flags: [
      '--host-resolver-rules=MAP account.example 127.0.0.1',
      `--unsafely-treat-insecure-origin-as-secure=${origin}`,
    ],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
