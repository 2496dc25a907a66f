/** How people of the team come in: by a link in a mail, or through the site's own login service. */
import { setTimeout } from 'node:timers/promises';
import type { Context } from 'hono';
import type { Reader } from '../identity/reader.ts';
import type { LogEntry, Settings } from '../options.ts';
import type { TeamTag } from '../pages/team-words.ts';
import { Refusal } from '../problem.ts';
import type { LoginStore } from '../store/logins.ts';
import { readCookie, writeCookie } from './cookie.ts';
import { hasLogin } from './insights-settings.ts';
import type { SendLink } from './link-mail.ts';
import { newLoginLink } from './links.ts';
import { OidcLogin } from './oidc.ts';
import { SESSION_HEADER, isFromOwnPage, isReading } from './own-page.ts';
import { Sessions } from './sessions.ts';
import type { Known } from './sessions.ts';

const COOKIE = 'fairwell';

/** Long enough for an answer to be on its way, short enough for nobody to wait. */
const SOON_MS = 50;

interface LoginRoom {
  logins: LoginStore;
  now: () => Date;
  log: (entry: LogEntry) => void;
}

/** `null` where nobody of the team can log in. */
export async function openTeamLogin(settings: Settings, room: LoginRoom): Promise<TeamLogin | null> {
  const { insights, publicUrl, mail } = settings;
  if (!hasLogin(insights) || publicUrl === undefined) return null;
  const sessions = new Sessions({ settings: insights, logins: room.logins, now: room.now });
  const oidc = insights.oidc === undefined ? null : new OidcLogin(insights.oidc, publicUrl);
  const hasPeople = insights.people.length > 0;
  if (mail === undefined || !hasPeople) {
    return new TeamLogin({ ...room, sessions, oidc, hasPeople, publicUrl, send: null });
  }
  // Many receivers never mail anything.
  const { linkSender } = await import('./link-mail.ts');
  const send = linkSender(mail, publicUrl, room.now);
  return new TeamLogin({ ...room, sessions, oidc, hasPeople, publicUrl, send });
}

interface Parts extends LoginRoom {
  sessions: Sessions;
  /** Absolute address of the receiver. */
  publicUrl: string;
  /** The site's own login service, where it has one. */
  oidc: OidcLogin | null;
  /** Whether there are people whom a link logs in. */
  hasPeople: boolean;
  /** `null` where links are not mailed. */
  send: SendLink | null;
}

export class TeamLogin {
  readonly parts: Parts;
  readonly #sending = new Set<Promise<void>>();

  constructor(parts: Parts) {
    this.parts = parts;
  }

  /** Who opens a page of ours, by the cookie; `null` for nobody. Links to it stand in mails and chats. */
  async visitor(c: Context): Promise<Reader | null> {
    const secret = this.#secret(c);
    return secret === undefined ? null : this.parts.sessions.reader(secret);
  }

  /**
   * Who asks for data, by the cookie; `null` for nobody.
   *
   * @throws {Refusal} `forbidden` for a request that a page elsewhere made with the cookie of whoever looks at it; and for
   * what changes something and does not say by a header that a script of ours sends it.
   */
  async reader(c: Context): Promise<Reader | null> {
    const reader = await this.visitor(c);
    if (reader === null) return null;
    if (!isFromOwnPage(c.req.raw, this.parts.publicUrl)) {
      throw new Refusal('forbidden', { detail: 'Ask from the page of this receiver, or send a key.' });
    }
    if (!isReading(c.req.raw) && c.req.header(SESSION_HEADER) !== '1') {
      throw new Refusal('forbidden', {
        detail: `Send the header ${SESSION_HEADER}: 1 with what a session changes.`,
      });
    }
    return reader;
  }

  /** @throws {Refusal} `forbidden` for a form that does not stand on a page of ours. */
  requireOwnPage(c: Context): void {
    if (isFromOwnPage(c.req.raw, this.parts.publicUrl)) return;
    throw new Refusal('forbidden', { detail: 'Send this from the page of this receiver.' });
  }

  /** Mails a link, where this is somebody's address. Nothing tells from outside whether it is. */
  mailLink(email: string, language: TeamTag): void {
    const sending = this.#mailLink(email, language).catch((error: unknown) =>
      this.parts.log({ level: 'warn', event: 'login-mail-failed', error: String(error) }),
    );
    this.#sending.add(sending);
    void sending.finally(() => this.#sending.delete(sending));
  }

  /** @returns false for whom nobody gave a role. */
  async begin(c: Context, known: Known): Promise<boolean> {
    const { sessions, publicUrl } = this.parts;
    const secret = await sessions.begin(known, this.#secret(c));
    if (secret === null) return false;
    writeCookie(c, COOKIE, secret, { publicUrl, seconds: sessions.seconds });
    return true;
  }

  async end(c: Context, isEverywhere: boolean): Promise<void> {
    const { sessions, publicUrl } = this.parts;
    const secret = this.#secret(c);
    if (secret !== undefined) await (isEverywhere ? sessions.endEverywhere(secret) : sessions.end(secret));
    writeCookie(c, COOKIE, '', { publicUrl, seconds: 0 });
  }

  /** Resolves once no mail is under way any more. */
  async settled(): Promise<void> {
    await Promise.all(this.#sending);
  }

  #secret(c: Context): string | undefined {
    return readCookie(c, COOKIE, this.parts.publicUrl);
  }

  async #mailLink(typed: string, language: TeamTag): Promise<void> {
    const { sessions, send, publicUrl, logins, now } = this.parts;
    const person = sessions.person(typed);
    if (person === null || send === null) return;
    // By then everybody has had the same answer, after the same time.
    await setTimeout(SOON_MS + Math.random() * SOON_MS);
    const link = await newLoginLink(person.email, { logins, publicUrl, now: now() });
    if (link !== null) await send(link, person.email, language);
  }
}
