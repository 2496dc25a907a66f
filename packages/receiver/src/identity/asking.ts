/** Lets through whoever of the team may do this, and keeps everybody to their own site. */
import type { Context, Next } from 'hono';
import { Refusal } from '../problem.ts';
import type { Room } from '../room.ts';
import type { Reader } from './reader.ts';
import { may } from './roles.ts';
import type { Permission } from './roles.ts';

const READER = 'reader';

/** @throws {Refusal} `unauthorized` or `forbidden`. */
export const opens = (what: Permission, room: Room) => async (c: Context, next: Next) => {
  const reader = await room.reader(c);
  if (reader === null) {
    const orLogIn = room.login === null ? '' : ', or log in at /insights';
    const detail = `Send a key of this receiver as Authorization: Bearer …${orLogIn}.`;
    throw new Refusal('unauthorized', { detail });
  }
  if (!may(reader.role, what)) {
    const detail =
      reader.by === 'key' ? 'Send a key whose role includes this.' : 'Your role does not include this.';
    throw new Refusal('forbidden', { detail });
  }
  const { site } = c.req.query();
  if (reader.site !== null && site !== undefined && site !== reader.site) {
    throw new Refusal('forbidden', { detail: `You read the site ${reader.site} only.` });
  }
  c.set(READER, reader);
  c.header('Cache-Control', 'private, no-store');
  await next();
};

/** Whoever was let through. */
export function readerOf(c: Context): Reader {
  const reader: Reader | undefined = c.get(READER);
  if (reader === undefined) throw new Error('Nobody was let through here');
  return reader;
}

/** What is asked, of the only site that whoever asks may read. */
export function questionOf(c: Context): Record<string, string> {
  const { site } = readerOf(c);
  return { ...c.req.query(), ...(site === null ? {} : { site }) };
}
