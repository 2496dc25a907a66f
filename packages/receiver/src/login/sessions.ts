/** Who is logged in. A session is worth what the settings say of its person now, and ends when it is not used. */
import type { Reader } from '../identity/reader.ts';
import type { PersonRole } from '../identity/roles.ts';
import type { LoginStore, TeamSession } from '../store/logins.ts';
import type { InsightsSettings, Person } from './insights-settings.ts';
import { digestOf, newSecret } from './secret.ts';

const MINUTE_MS = 60_000;

/** Somebody who has shown who they are. */
export interface Known {
  who: string;
  /** What the login service says; what the settings say of this person goes before it. */
  role: PersonRole | null;
}

export interface SessionRoom {
  settings: InsightsSettings;
  logins: LoginStore;
  now: () => Date;
}

export class Sessions {
  readonly #room: SessionRoom;
  readonly #people: Map<string, Person>;

  constructor(room: SessionRoom) {
    this.#room = room;
    this.#people = new Map(room.settings.people.map((person) => [person.email, person]));
  }

  /** Seconds that a session lasts at most. */
  get seconds(): number {
    return this.#room.settings.longestHours * 3600;
  }

  person(email: string): Person | null {
    return this.#people.get(email) ?? null;
  }

  /**
   * Begins a session; the one that this browser had before ends.
   *
   * @returns its secret, for the cookie; `null` for whom nobody gave a role.
   */
  async begin({ who, role }: Known, before: string | undefined): Promise<string | null> {
    const { logins, now } = this.#room;
    if (this.#roleOf({ who, role }) === null) return null;
    if (before !== undefined) await logins.endSession(digestOf(before));
    const nowMs = now().getTime();
    await logins.forgetEnded(nowMs);
    const secret = newSecret();
    const endsMs = nowMs + this.seconds * 1000;
    await logins.addSession({ digest: digestOf(secret), who, role, seenMs: nowMs, endsMs });
    return secret;
  }

  /** Who this is; `null` where the session is over, or its person has no role any more. */
  async reader(secret: string): Promise<Reader | null> {
    const session = await this.#current(secret);
    const role = session && this.#roleOf(session);
    if (!session || !role) return null;
    return { by: 'session', who: session.who, role, site: this.person(session.who)?.site ?? null };
  }

  async end(secret: string): Promise<void> {
    await this.#room.logins.endSession(digestOf(secret));
  }

  /** Ends every session of this person, in every browser. */
  async endEverywhere(secret: string): Promise<void> {
    const session = await this.#current(secret);
    if (session) await this.#room.logins.endSessionsOf(session.who);
  }

  #roleOf({ who, role }: Known): PersonRole | null {
    return this.person(who)?.role ?? role;
  }

  async #current(secret: string): Promise<TeamSession | null> {
    const { logins, now, settings } = this.#room;
    const digest = digestOf(secret);
    const session = await logins.session(digest);
    const nowMs = now().getTime();
    if (!session) return null;
    if (nowMs >= session.endsMs || nowMs - session.seenMs >= settings.idleMinutes * MINUTE_MS) {
      await logins.endSession(digest);
      return null;
    }
    // Once a minute is often enough, and a page asks many things at once.
    if (nowMs - session.seenMs >= MINUTE_MS) await logins.seen(digest, nowMs);
    return session;
  }
}
