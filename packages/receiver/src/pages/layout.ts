/** The frame around every hosted page. */
import { readFileSync } from 'node:fs';
import type { Context } from 'hono';
import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { Room } from '../room.ts';
import { directionOf } from './tongue.ts';
import type { Tongue } from './tongue.ts';

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** The one stylesheet of the hosted pages. */
export const stylesheet = readFileSync(new URL('../../public/page.css', import.meta.url), 'utf8');

/** Nothing is loaded or sent anywhere but to this receiver. */
const POLICY =
  "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

interface Page {
  spoken: Tongue;
  title: string;
  body: Html;
  status?: 200 | 400 | 403 | 404 | 410 | 413 | 422 | 429 | 500 | 503;
}

export function page(
  c: Context,
  room: Room,
  { spoken, title, body, status = 200 }: Page,
): Response | Promise<Response> {
  c.header('Content-Security-Policy', POLICY);
  c.header('Cache-Control', 'private, no-store');
  const head = html`<link rel="stylesheet" href="${room.path}/page.css" />`;
  return c.html(frame({ spoken, title, head, body }), status);
}

interface Frame extends Omit<Page, 'status'> {
  head: Html;
  /** For pages that lay themselves out. */
  isWide?: boolean;
}

export function frame({ spoken, title, head, body, isWide = false }: Frame): Html {
  return html`<!doctype html>
    <html lang="${spoken.language}" dir="${directionOf(spoken.language)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        ${head}
      </head>
      <body>
        <main class="${isWide ? 'wide' : 'page'}">${body}</main>
      </body>
    </html>`;
}
