/**
 * `/insights`: the page for whoever wants to know why people leave. Where people can log in, they do so first; elsewhere
 * it asks for a key by itself.
 */
import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Reader } from '../identity/reader.ts';
import { may } from '../identity/roles.ts';
import type { Room } from '../room.ts';
import { frame } from './layout.ts';
import type { Html } from './layout.ts';
import { loginPage, nameOrigin } from './login-page.ts';
import { teamSpoken } from './team-words.ts';
import type { TeamSpoken } from './team-words.ts';

/**
 * Nothing from elsewhere, nothing written into the page, and no text that becomes markup but through the templates of the
 * elements (Trusted Types): what subscribers wrote is on this page.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types fairwell',
].join('; ');

export async function insightsPage(c: Context, room: Room): Promise<Response> {
  const reader = (await room.login?.visitor(c)) ?? null;
  if (room.login !== null && reader === null) return loginPage(c, room, room.login);
  const language = teamSpoken(c);
  const { insights } = language.words;
  nameOrigin(c);
  c.header('Content-Security-Policy', POLICY);
  c.header('Cache-Control', 'private, no-store');
  const head = html`<link rel="stylesheet" href="${room.path}/page.css" />
    <script type="module" src="${room.path}/fairwell.js"></script>`;
  const body = html`<header class="bar">
      <h1>${insights.title}</h1>
      ${reader === null ? '' : loggedIn(reader, language, room)}
    </header>
    ${
      room.settings.assets === undefined
        ? html`<p class="note">${insights.noAssets}</p>`
        : html`<fairwell-insights
            endpoint="${room.base(c.req.raw)}/v1/insights"
            locale="${language.language}"
            ${reader === null ? '' : html`login="${room.base(c.req.raw)}/insights"`}
            ${reader?.site ? html`site="${reader.site}"` : ''}
          >
            <noscript><p>${insights.noScript}</p></noscript>
          </fairwell-insights>`
    }`;
  return c.html(frame({ spoken: language, title: insights.title, head, body, isWide: true }));
}

function loggedIn({ who, role }: Reader, { words }: TeamSpoken, room: Room): Html {
  return html`<form method="post" action="${room.path}/insights/logout">
    <span>${words.as(who)}</span>
    ${may(role, 'audit.read') ? html`<a href="${room.path}/insights/reads">${words.reads.link}</a>` : ''}
    <button class="quiet" name="where" value="here">${words.logOut}</button>
    <button class="quiet" name="where" value="everywhere">${words.everywhere}</button>
  </form>`;
}
