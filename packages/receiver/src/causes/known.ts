/** `POST /v1/causes`: the team says why people leave, of one reason or topic. */
import { CauseMark, CausesQuery } from '@fairwell/schema';
import type { Cause } from '@fairwell/schema';
import type { Context } from 'hono';
import { questionOf, readerOf } from '../identity/asking.ts';
import { readQuery } from '../insights/query.ts';
import { Refusal } from '../problem.ts';
import { uuidOf } from '../receipt/uuid.ts';
import type { Room } from '../room.ts';
import { marksIn } from './marks.ts';
import { bodyOf, note, told } from './note.ts';

/** How often somebody else may have said something else of the same reason in the same moment. */
const MOST_TRIES = 5;

/**
 * Saying the same twice changes nothing, so it may be repeated safely. Other words replace those of a cause that is not
 * mended yet.
 *
 * @throws {Refusal} `invalid-message`.
 */
export async function markKnown(c: Context, room: Room): Promise<Cause> {
  const { of, path, label = null, text, mode } = await bodyOf(c, CauseMark);
  const { site = '' } = readQuery(CausesQuery, questionOf(c));
  const place = { site, of, path };
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const marks = marksIn(await room.store.causes.marks({ mode, site }));
    const open = marks.open(place);
    if (open?.known.text === text && open.known.label === label) return told(open.id, c, room);
    // Whoever says something else of it in the same moment makes the same id, and looks again.
    const id = uuidOf('cause.known', site, mode, of, path, marks.newest(place));
    const cause = open === null ? {} : { cause: open.id };
    const data = { of, path, ...cause, label, text, by: readerOf(c).role };
    if (await note(id, { type: 'cause.known', site, mode, about: open?.id ?? null, data }, c, room)) {
      return told(open?.id ?? id, c, room);
    }
  }
  throw new Refusal('busy', { detail: 'Others are saying something of it at the same time. Try again.' });
}
