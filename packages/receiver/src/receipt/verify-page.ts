/**
 * Reads a saved receipt page without a browser. What it says under its seal must be what was signed, in markup that
 * cannot hide or add a word; nothing else on the page is vouched for.
 */
import { createHash } from 'node:crypto';
import { KeySet } from '@fairwell/schema';
import type { PublicKey, ReceiptClaims } from '@fairwell/schema';
import * as z from 'zod';
import { NotStrictJson, parseStrictValue } from '../intake/strict-json.ts';
import { NotValid, verifySigned } from './verify.ts';

export interface ReceiptPage {
  jws: string;
  /** The keys that stand on the page itself. */
  keys: PublicKey[];
  seal: string;
  /** The markup under the seal. */
  body: string;
}

/**
 * @throws {NotValid} `form` for what is no receipt page, `frame` where its style or script is not its own.
 */
export function readPage(page: string): ReceiptPage {
  const [, seal = '', body = ''] = only(page, /<article id="body" data-seal="([^"]*)">([^]*?)<\/article>/g);
  const [, jws = ''] = only(page, /<pre id="receipt"[^>]*>([^]*?)<\/pre>/g);
  const [, written = ''] = only(page, /<pre id="key"[^>]*>([^]*?)<\/pre>/g);
  checkFrame(page);
  return { jws: jws.trim(), keys: keysFrom(textOf(written)), seal, body };
}

/** A page where something stands twice could show the one and prove the other. */
function only(page: string, pattern: RegExp): RegExpMatchArray {
  const [found, another] = page.matchAll(pattern);
  if (!found || another) throw new NotValid('form');
  return found;
}

function keysFrom(text: string): PublicKey[] {
  try {
    return KeySet.parse(parseStrictValue(text, 4)).keys;
  } catch (error) {
    if (error instanceof NotStrictJson || error instanceof z.ZodError) throw new NotValid('key');
    throw error;
  }
}

/** The page names the hashes of its own style and script; any other would be somebody else's. */
function checkFrame(page: string): void {
  const [, policy = ''] = only(page, /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/g);
  const allowed = textOf(policy);
  const [, style = ''] = only(page, /<style>([^]*?)<\/style>/g);
  const [, script = ''] = only(page, /<script type="module">([^]*?)<\/script>/g);
  const isMore = page.match(/<(?:style|script)\b/gi)?.length !== 2;
  const isOurs = [style, script].every((content) => {
    const hash = createHash('sha256').update(content).digest('base64');
    return allowed.includes(`'sha256-${hash}'`);
  });
  if (isMore || !isOurs) throw new NotValid('frame');
}

/** All that a receipt is written with. Classes are named, because a style could hide what has another one. */
const TAG =
  /<(?:\/(?:p|h1|dl|dt|dd|div|span|time|figure|figcaption|blockquote)|(?:p|h1|dl|dt|dd|div|span|time|figure|figcaption|blockquote)(?:\s+(?:class="(?:lead|note|reference|hint|words)"|datetime="[^"<>]*"|data-claim="[A-Za-z]+"))*)\s*>/g;
const CLAIM = /<(?:dd|time|span)\b([^>]*)\sdata-claim="([A-Za-z]+)"[^>]*>([^<]*)</g;

/**
 * Whether the page says what the claims say.
 *
 * @param keys against which the seal must verify.
 * @throws {NotValid} `text`, `markup` or `value`, or whatever is wrong with the seal.
 */
export function checkPage({ seal, body }: ReceiptPage, claims: ReceiptClaims, keys: PublicKey[]): void {
  const { payload } = verifySigned(seal, 'receipt-page+jwt', keys);
  const { data: said } = Seal.safeParse(payload);
  const bare = body.replaceAll(TAG, '');
  if (/[<>]/.test(bare)) throw new NotValid('markup');
  const read = textOf(bare).replaceAll(/\s/g, '');
  const textSha256 = createHash('sha256').update(read).digest('hex');
  if (said?.jti !== claims.jti || said.textSha256 !== textSha256) throw new NotValid('text');
  for (const [, attributes = '', claim = '', content = ''] of body.matchAll(CLAIM)) {
    const shown = /\sdatetime="([^"]*)"/.exec(attributes)?.[1] ?? content;
    if (oneLineEnd(textOf(shown)) !== oneLineEnd(String(claims[claim]))) throw new NotValid('value', claim);
  }
}

const Seal = z.object({ jti: z.string(), textSha256: z.string() });

/** A page knows one kind of line end only. */
const oneLineEnd = (text: string) => text.replaceAll(/\r\n?/g, '\n').trim();

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  nbsp: '\u00A0',
};

function textOf(markup: string): string {
  return markup.replaceAll(/&([^&;\s]*;?)/g, (_, name: string) => {
    const sign = name.endsWith(';') ? entities[name.slice(0, -1)] : undefined;
    if (sign === undefined) throw new NotValid('markup');
    return sign;
  });
}
