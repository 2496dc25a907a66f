/** The built script tag, served from memory: `/fairwell.js`, and in a folder beside it the files it loads when they are needed. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import type { Context, Next } from 'hono';
import { accepts } from 'hono/accepts';
import { stylesheet } from './layout.ts';
import { packed, packings } from './packed.ts';
import type { Encoding } from './packed.ts';

interface Asset {
  /** As it travels, by how it is packed. Packed when somebody asks the first time. */
  bytes: ReturnType<typeof packed>;
  type: string;
  tag: string;
  /** The folder next to the tag is named after what is in it, and never means anything else. */
  isLasting: boolean;
}

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
};

/**
 * Answers the addresses of the files in `folder`, and of the stylesheet of the hosted pages.
 *
 * @throws {Error} when the folder cannot be read or holds no `fairwell.js`.
 */
export function serveAssets(folder: string | undefined) {
  const assets = new Map(folder === undefined ? [] : readFolder(folder));
  assets.set('/page.css', asset('page.css', Buffer.from(stylesheet)));
  return async (c: Context, next: Next): Promise<Response | void> => {
    const found = c.req.method === 'GET' || c.req.method === 'HEAD' ? assets.get(c.req.path) : undefined;
    if (!found) return next();
    const encoding = encodingFor(c);
    const tag = encoding === 'identity' ? `"${found.tag}"` : `"${found.tag}-${encoding}"`;
    c.header('ETag', tag);
    c.header('Vary', 'Accept-Encoding');
    c.header(
      'Cache-Control',
      found.isLasting ? 'public, max-age=31536000, immutable' : 'public, max-age=300',
    );
    // The script tag stands on the pages of others.
    c.header('Access-Control-Allow-Origin', '*');
    c.header('Cross-Origin-Resource-Policy', 'cross-origin');
    if (c.req.header('If-None-Match') === tag) return c.body(null, 304);
    if (encoding !== 'identity') c.header('Content-Encoding', encoding);
    return c.body(await found.bytes(encoding), 200, { 'Content-Type': found.type });
  };
}

/** The smallest that whoever asks can read, in whichever order they name them. */
const encodingFor = (c: Context): Encoding =>
  accepts(c, {
    header: 'Accept-Encoding',
    supports: [...packings],
    default: 'identity',
    match: (given, { supports, default: other }) =>
      supports.find((packing) => given.some(({ type, q }) => type === packing && q > 0)) ?? other,
  }) as Encoding;

function readFolder(folder: string): [string, Asset][] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => types[extname(file)],
  );
  if (!files.includes('fairwell.js')) {
    throw new Error(
      `There is no fairwell.js in ${folder}. Build the elements first, or leave the assets out.`,
    );
  }
  return files.map((file) => [
    `/${file.split(sep).join('/')}`,
    asset(file, readFileSync(join(folder, file))),
  ]);
}

function asset(file: string, bytes: Buffer): Asset {
  return {
    bytes: packed(new Uint8Array(bytes)),
    type: types[extname(file)] ?? 'application/octet-stream',
    tag: createHash('sha256').update(bytes).digest('base64url').slice(0, 22),
    isLasting: /^[a-z]{8}[\\/]/.test(file),
  };
}
