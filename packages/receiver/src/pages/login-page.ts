/** `/insights` for whoever is not logged in: asks who it is, and where to send a link. No script. */
import type { Context } from 'hono';
import { html } from 'hono/html';
import { readPairs } from '../intake/form.ts';
import { Email } from '../login/insights-settings.ts';
import { LINK_MINUTES } from '../login/links.ts';
import type { TeamLogin } from '../login/team-login.ts';
import type { Room } from '../room.ts';
import { page } from './layout.ts';
import type { Html } from './layout.ts';
import { teamSpoken } from './team-words.ts';
import type { TeamSpoken } from './team-words.ts';

/**
 * Browsers that do not say whether a form stands on a page of ours name its origin; without this they would not, because no
 * page of the receiver tells where somebody came from.
 */
export const nameOrigin = (c: Context): void => c.header('Referrer-Policy', 'same-origin');

export function loginPage(
  c: Context,
  room: Room,
  login: TeamLogin,
  typed?: string,
): Response | Promise<Response> {
  nameOrigin(c);
  const language = teamSpoken(c);
  const { words } = language;
  const isWrong = typed !== undefined;
  return page(c, room, {
    spoken: language,
    title: words.title,
    status: isWrong ? 400 : 200,
    body: html`
      <h1>${words.title}</h1>
      <p class="lead">${words.lead}</p>
      ${login.parts.hasPeople ? askForLink(login, language, room, typed) : ''}
      ${
        login.parts.oidc === null
          ? ''
          : html`<p class="actions">
              <a class="${login.parts.hasPeople ? 'quiet' : 'primary'}" href="${room.path}/insights/oidc">
                ${words.service(login.parts.oidc.name)}
              </a>
            </p>`
      }
    `,
  });
}

function askForLink(
  { parts }: TeamLogin,
  { words }: TeamSpoken,
  room: Room,
  typed: string | undefined,
): Html {
  if (parts.send === null) return html`<p>${words.noMail}</p>`;
  const isWrong = typed !== undefined;
  return html`<form method="post" action="${room.path}/insights/login" novalidate>
    <div class="field">
      <label for="email">${words.email}</label>
      ${isWrong ? html`<p class="error" id="email-error">${words.wrongEmail}</p>` : ''}
      <input
        id="email"
        name="email"
        type="email"
        required
        autocomplete="email"
        maxlength="254"
        value="${typed ?? ''}"
        ${isWrong ? html`aria-invalid="true" aria-describedby="email-error"` : ''}
      />
    </div>
    <div class="actions"><button class="primary">${words.send}</button></div>
  </form>`;
}

/** `POST /insights/login`. The same answer for everybody: nobody learns from it who works here. */
export async function postLogin(c: Context, room: Room, login: TeamLogin): Promise<Response> {
  login.requireOwnPage(c);
  room.admitLogin(c);
  const typed = new Map(await readPairs(c.req.raw)).get('email') ?? '';
  const email = Email.safeParse(typed);
  if (!email.success || login.parts.send === null) return loginPage(c, room, login, typed);
  const language = teamSpoken(c);
  login.mailLink(email.data, language.language);
  const { sent } = language.words;
  return page(c, room, {
    spoken: language,
    title: sent.title,
    body: html`
      <h1>${sent.title}</h1>
      <p class="lead">${sent.lead(email.data)}</p>
      <p>${sent.once(LINK_MINUTES)}</p>
      <p>${sent.nothing}</p>
      <p><a href="${room.path}/insights">${sent.again}</a></p>
    `,
  });
}

/** `POST /insights/logout`, here or in every browser. */
export async function postLogout(c: Context, room: Room, login: TeamLogin): Promise<Response> {
  login.requireOwnPage(c);
  const pairs = new Map(await readPairs(c.req.raw));
  await login.end(c, pairs.get('where') === 'everywhere');
  return c.redirect(`${room.path}/insights`, 303);
}
