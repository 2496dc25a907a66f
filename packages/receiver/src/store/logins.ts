/** Who of the team is logged in, as it is kept: of every secret only its SHA-256. */
import type { PersonRole } from '../identity/roles.ts';

/** A link that logs one person in, once. */
export interface LoginLink {
  /** SHA-256 of its secret, in hex. */
  digest: string;
  email: string;
  /** Milliseconds since 1970; afterwards it does not work any more. */
  endsMs: number;
}

export interface TeamSession {
  /** SHA-256 of the cookie, in hex. */
  digest: string;
  /** An e-mail address, or what else the login service calls this person. */
  who: string;
  /** What the login service said. What the settings say of this person goes before it. */
  role: PersonRole | null;
  /** When it was last used, to the minute. */
  seenMs: number;
  /** When it ends at the latest. */
  endsMs: number;
}

/** Each is on disk when it resolves. */
export interface LoginStore {
  /** @returns false where this mailbox has so many that still work; then there is no new one. */
  addLink(link: LoginLink, nowMs: number, most: number): Promise<boolean>;
  /** The address it logs in; `null` where it does not work any more. */
  link(digest: string, nowMs: number): Promise<string | null>;
  /** The same, and from then on it works no more: of two who come at once, one gets nothing. */
  takeLink(digest: string, nowMs: number): Promise<string | null>;
  addSession(session: TeamSession): Promise<void>;
  session(digest: string): Promise<TeamSession | null>;
  seen(digest: string, seenMs: number): Promise<void>;
  endSession(digest: string): Promise<void>;
  endSessionsOf(who: string): Promise<void>;
  /** Forgets the links and sessions that were over by then. */
  forgetEnded(nowMs: number): Promise<void>;
}
