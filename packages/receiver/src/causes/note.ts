/** What all who mark causes share: reading what is said, and writing it down once. */
import type { Cause, CauseEventData, CauseEventType, Mode } from '@fairwell/schema';
import type { Context } from 'hono';
import type * as z from 'zod';
import { readJsonBody } from '../intake/body.ts';
import { fieldErrors } from '../intake/validate.ts';
import { wording } from '../intake/wording.ts';
import { writeDown } from '../intake/write-down.ts';
import { Refusal } from '../problem.ts';
import type { Room } from '../room.ts';
import { findCause, readCause } from './causes.ts';

/** @throws {Refusal} `invalid-message`. */
export async function bodyOf<Schema extends z.ZodType>(
  c: Context,
  schema: Schema,
): Promise<z.output<Schema>> {
  const { value } = await readJsonBody(c.req.raw);
  const given = schema.safeParse(value, { error: wording });
  if (!given.success) throw new Refusal('invalid-message', { errors: fieldErrors(given.error.issues) });
  return given.data;
}

const unknown = () => new Refusal('not-found', { detail: 'No cause has this id.' });

/** @throws {Refusal} `not-found`. */
export async function askedFor(c: Context, room: Room) {
  const found = await findCause(c.req.param('id') ?? '', c, room);
  if (found === null) throw unknown();
  return found;
}

/** @throws {Refusal} `not-found`. */
export async function told(id: string, c: Context, room: Room): Promise<Cause> {
  const cause = await readCause(id, c, room);
  if (cause === null) throw unknown();
  return cause;
}

interface Said<T extends CauseEventType> {
  type: T;
  site: string;
  mode: Mode;
  about: string | null;
  data: CauseEventData<T>;
}

/** @returns whether it was new. */
export async function note<T extends CauseEventType>(
  id: string,
  said: Said<T>,
  c: Context,
  room: Room,
): Promise<boolean> {
  const locale = room.settings.page?.locale ?? 'en';
  const isNew = await room.store.write('contact', { events: [{ site: said.site, id }] }, (transaction) => {
    if (transaction.event(said.site, id) !== null) return false;
    writeDown({ id, ...said, locale, assurance: 4 }, room, transaction);
    return true;
  });
  if (isNew) room.handOver.wake();
  return isNew;
}
