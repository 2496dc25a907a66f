/** `POST /v1/messages` from a form: ends on the page of the receipt, or on a page that keeps what was typed. */
import type { Context } from 'hono';
import { readPairs } from '../intake/form.ts';
import { take } from '../intake/intake.ts';
import type { Recorded } from '../intake/record.ts';
import { Refusal, refusalFrom } from '../problem.ts';
import { receiptLinks } from '../receipt/links.ts';
import type { Room } from '../room.ts';
import { messageFromForm } from './form-message.ts';
import { retryPage } from './retry-page.ts';

export async function takeForm(c: Context, room: Room): Promise<Response> {
  const pairs = await readPairs(c.req.raw);
  try {
    const value = messageFromForm(pairs, room.now(), room.newId);
    const recorded = await take({ text: JSON.stringify(value), value }, c, room);
    if (await isTakenBack(recorded, room)) {
      const refusal = new Refusal('id-reused', { detail: 'It was taken back since.' });
      return retryPage(c, room, pairs, refusal, true);
    }
    return c.redirect(receiptLinks(room.path, recorded).html, 303);
  } catch (error) {
    return retryPage(c, room, pairs, refusalFrom(error, '/v1/messages', room));
  }
}

/** Whoever goes back after an undo and confirms once more means it: the old receipt would tell them of nothing that stands. */
async function isTakenBack({ isNew, id, site }: Recorded, { store }: Room): Promise<boolean> {
  if (isNew) return false;
  const before = await store.eventById(id, site);
  return before !== null && store.isAbout(before, 'cancellation.undone');
}
