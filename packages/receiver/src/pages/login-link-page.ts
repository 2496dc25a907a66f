/**
 * `/insights/login/<secret>`: where the link in a mail leads. Opening it does nothing yet, because programs that look
 * through mail open every link in it; the button does.
 */
import type { Context } from 'hono';
import { html } from 'hono/html';
import { digestOf } from '../login/secret.ts';
import { LINK_MINUTES } from '../login/links.ts';
import type { TeamLogin } from '../login/team-login.ts';
import type { Room } from '../room.ts';
import { page } from './layout.ts';
import { nameOrigin } from './login-page.ts';
import { teamSpoken } from './team-words.ts';

const secretIn = (c: Context) => c.req.param('secret') ?? '';

export async function linkPage(c: Context, room: Room, login: TeamLogin): Promise<Response> {
  room.admitLogin(c);
  const email = await login.parts.logins.link(digestOf(secretIn(c)), room.now().getTime());
  if (email === null) return gonePage(c, room);
  nameOrigin(c);
  const language = teamSpoken(c);
  const { title, link } = language.words;
  return page(c, room, {
    spoken: language,
    title,
    body: html`
      <h1>${title}</h1>
      <p class="lead">${link.lead(email)}</p>
      <form method="post" action="${room.path}/insights/login/${secretIn(c)}">
        <div class="actions"><button class="primary">${link.go}</button></div>
      </form>
      <p>${link.notYou}</p>
    `,
  });
}

export async function postLink(c: Context, room: Room, login: TeamLogin): Promise<Response> {
  login.requireOwnPage(c);
  room.admitLogin(c);
  const email = await login.parts.logins.takeLink(digestOf(secretIn(c)), room.now().getTime());
  // Somebody may have been taken off the list since.
  if (email === null || !(await login.begin(c, { who: email, role: null }))) return gonePage(c, room);
  room.log({ level: 'info', event: 'login', code: 'link' });
  return c.redirect(`${room.path}/insights`, 303);
}

function gonePage(c: Context, room: Room): Response | Promise<Response> {
  const language = teamSpoken(c);
  const { gone, back } = language.words;
  return page(c, room, {
    spoken: language,
    title: gone.title,
    status: 410,
    body: html`
      <h1>${gone.title}</h1>
      <p class="lead">${gone.lead(LINK_MINUTES)}</p>
      <p><a href="${room.path}/insights">${back}</a></p>
    `,
  });
}
