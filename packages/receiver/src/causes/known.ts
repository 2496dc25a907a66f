/** `POST /v1/causes` and `POST /v1/causes/<id>/dropped`: the team says why people leave, or that it was something else. */
import { CauseMark, CausesQuery } from '@fairwell/schema';
import type { Cause, Causes } from '@fairwell/schema';
import type { Context } from 'hono';
import { questionOf, readerOf } from '../identity/asking.ts';
import { readQuery } from '../insights/query.ts';
import { Refusal } from '../problem.ts';
import { uuidOf } from '../receipt/uuid.ts';
import type { Room } from '../room.ts';
import { causesOf } from './causes.ts';
import { marksIn } from './marks.ts';
import { askedFor, bodyOf, note, told } from './note.ts';

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

/**
 * It is taken off the list, which is answered as it is then. Saying it twice changes nothing.
 *
 * @throws {Refusal} `not-found`; `invalid-message` for one that is mended already, because people were told so.
 */
export async function dropCause(c: Context, room: Room): Promise<Causes> {
  const { site = null } = questionOf(c);
  const { role: by } = readerOf(c);
  const known = await room.store.eventById(c.req.param('id')?.toLowerCase() ?? '', site ?? undefined);
  if (known === null || !(await room.store.isAbout(known, 'cause.dropped'))) {
    const { mode, marked } = await askedFor(c, room);
    const { id: cause, first, mended } = marked;
    if (mended !== null) {
      const detail = 'It is mended, and whoever asked was told so.';
      throw new Refusal('invalid-message', { detail });
    }
    const id = uuidOf('cause.dropped', first.site, cause);
    const data = { cause, by };
    await note(id, { type: 'cause.dropped', site: first.site, mode, about: cause, data }, c, room);
  }
  return causesOf({ mode: known?.mode ?? 'live', site }, by, room);
}
