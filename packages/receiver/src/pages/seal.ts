/**
 * A signed note of how a receipt reads on its page. The receipt itself proves what was received; the words around it and
 * the days written out are made anew for every page, and this lets the page notice when one of them was changed.
 */
import { createHash } from 'node:crypto';
import { html } from 'hono/html';
import type { SigningKey } from '../receipt/keys.ts';
import { signPageSeal } from '../receipt/sign.ts';
import type { Html } from './layout.ts';

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/**
 * SHA-256 of what a person reads in this markup, in lower-case hex. White space is left out, because browsers and
 * programs that save pages change it. `public/verify-receipt.js` computes the same from the page.
 */
function textSha256(markup: string): string {
  const text = markup
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '')
    .replaceAll(/\s/g, '');
  return createHash('sha256').update(text).digest('hex');
}

/** Puts the body of the receipt with this id under a seal. */
export async function sealed(body: Html, jti: string, key: SigningKey): Promise<Html> {
  const markup = await body;
  const seal = signPageSeal({ jti, textSha256: textSha256(String(markup)) }, key);
  return html`<article id="body" data-seal="${seal}">${markup}</article>`;
}
