/** `/insights/reads`: who of the team read what, for an admin. No script. */
import type { DataRead } from '@fairwell/schema';
import type { Context } from 'hono';
import { html } from 'hono/html';
import { readWords } from '../audit/read-words.ts';
import { dataReads } from '../audit/reads.ts';
import { may } from '../identity/roles.ts';
import type { TeamLogin } from '../login/team-login.ts';
import { Refusal } from '../problem.ts';
import type { Room } from '../room.ts';
import { page } from './layout.ts';
import type { Html } from './layout.ts';
import { loginPage } from './login-page.ts';
import { teamSpoken } from './team-words.ts';
import type { TeamSpoken } from './team-words.ts';

/** @throws {Refusal} `forbidden` to whoever is no admin; `invalid-query`. */
export async function readsPage(c: Context, room: Room, login: TeamLogin): Promise<Response> {
  const reader = await login.visitor(c);
  if (reader === null) return loginPage(c, room, login);
  if (!may(reader.role, 'audit.read')) throw new Refusal('forbidden');
  const { reads, next } = await dataReads(c.req.query(), room.store.dataReads);
  const language = teamSpoken(c);
  const words = language.words.reads;
  return page(c, room, {
    spoken: language,
    title: words.title,
    body: html`
      <h1>${words.title}</h1>
      <p class="lead">${reads.length > 0 ? words.lead : words.none}</p>
      <dl>${reads.map((read) => row(read, language, room.zone))}</dl>
      ${next === null ? '' : html`<p><a href="${room.path}/insights/reads?before=${next}">${words.older}</a></p>`}
      <p><a href="${room.path}/insights">${words.back}</a></p>
    `,
  });
}

function row({ readAt, who, by, what, filter, records }: DataRead, language: TeamSpoken, zone: string): Html {
  const say = readWords[language.language];
  const asked = Object.entries(filter).map(([name, value]) => `${name}=${value}`);
  return html`<div>
    <dt>${language.moment(readAt, zone)}</dt>
    <dd>
      ${who} (${say.by[by]}): ${records} × ${say.what[what]}
      ${asked.length > 0 ? html`<br /><span class="hint">${asked.join(', ')}</span>` : ''}
    </dd>
  </div>`;
}
