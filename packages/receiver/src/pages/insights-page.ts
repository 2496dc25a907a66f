/** `/insights`: the page for whoever wants to know why people leave. It asks for a key by itself. */
import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Room } from '../room.ts';
import { frame } from './layout.ts';
import { askedLanguage, spoken } from './words.ts';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'";

export function insightsPage(c: Context, room: Room): Response | Promise<Response> {
  const language = spoken(room.settings.page?.locale ?? askedLanguage(c));
  const { insights } = language.words;
  c.header('Content-Security-Policy', POLICY);
  c.header('Cache-Control', 'private, no-store');
  const head = html`<link rel="stylesheet" href="${room.path}/page.css" />
    <script type="module" src="${room.path}/fairwell.js"></script>`;
  const body =
    room.settings.assets === undefined
      ? html`<h1>${insights.title}</h1>
          <p class="lead">${insights.noAssets}</p>`
      : html`<h1>${insights.title}</h1>
          <fairwell-insights endpoint="${room.base(c.req.raw)}/v1/insights" locale="${language.language}">
            <noscript><p>${insights.noScript}</p></noscript>
          </fairwell-insights>`;
  return c.html(frame({ spoken: language, title: insights.title, head, body, isWide: true }));
}
