/** `/insights/oidc`: to the site's own login service, and back from it. */
import type { Context } from 'hono';
import { html } from 'hono/html';
import { readCookie, writeCookie } from '../login/cookie.ts';
import type { OidcLogin } from '../login/oidc.ts';
import type { TeamLogin } from '../login/team-login.ts';
import { Refusal } from '../problem.ts';
import type { Room } from '../room.ts';
import { page } from './layout.ts';
import { teamSpoken } from './team-words.ts';

/** What ties the answer of the login service to this browser. */
const COOKIE = 'fairwell-login';
/** People look for their telephone, and for the code on it. */
const SECONDS = 900;

export async function toLoginService(c: Context, room: Room, login: TeamLogin): Promise<Response> {
  room.admitLogin(c);
  const oidc = serviceOf(login);
  try {
    const { address, kept } = await oidc.begin();
    writeCookie(c, COOKIE, kept, { publicUrl: login.parts.publicUrl, seconds: SECONDS });
    c.header('Cache-Control', 'no-store');
    return c.redirect(address.href, 302);
  } catch (error) {
    return failed(c, room, { why: 'unreachable', name: oidc.name }, error);
  }
}

export async function fromLoginService(c: Context, room: Room, login: TeamLogin): Promise<Response> {
  room.admitLogin(c);
  const { publicUrl } = login.parts;
  const oidc = serviceOf(login);
  const kept = readCookie(c, COOKIE, publicUrl) ?? '';
  writeCookie(c, COOKIE, '', { publicUrl, seconds: 0 });
  try {
    const known = await oidc.finish(new URL(c.req.url).search, kept);
    if (!(await login.begin(c, known))) return await failed(c, room, { why: 'noRole', name: known.who });
  } catch (error) {
    return failed(c, room, { why: 'refused', name: oidc.name }, error);
  }
  room.log({ level: 'info', event: 'login', code: 'oidc' });
  return c.redirect(`${room.path}/insights`, 303);
}

function serviceOf({ parts: { oidc } }: TeamLogin): OidcLogin {
  if (oidc === null) throw new Refusal('not-found');
  return oidc;
}

/** The library says by a code of its own what did not hold. */
function nameOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : error instanceof Error ? error.name : 'Error';
}

interface Failed {
  why: 'unreachable' | 'refused' | 'noRole';
  /** Of the service, or of the person whom nobody gave a role. */
  name: string;
}

function failed(
  c: Context,
  room: Room,
  { why, name }: Failed,
  error?: unknown,
): Response | Promise<Response> {
  room.log({
    level: 'warn',
    event: 'login-failed',
    code: why,
    error: error === undefined ? undefined : nameOf(error),
  });
  const language = teamSpoken(c);
  const { failed: words, back } = language.words;
  return page(c, room, {
    spoken: language,
    title: words.title,
    status: why === 'unreachable' ? 503 : 403,
    body: html`
      <h1>${words.title}</h1>
      <p class="lead">${words[why](name)}</p>
      <p><a href="${room.path}/insights">${back}</a></p>
    `,
  });
}
