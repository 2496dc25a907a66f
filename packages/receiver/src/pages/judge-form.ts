/** `POST /status/<reference>`: the subscriber says whether the answer solved it. Ends on the page it came from. */
import { MessageId } from '@fairwell/schema';
import type { Context } from 'hono';
import * as z from 'zod';
import { judge } from '../contacts/judge.ts';
import { readPairs } from '../intake/form.ts';
import { fieldErrors } from '../intake/validate.ts';
import { wording } from '../intake/wording.ts';
import { Refusal } from '../problem.ts';
import { statusLink } from '../receipt/links.ts';
import { readReference } from '../receipt/reference.ts';
import type { Room } from '../room.ts';

const Judged = z.object({
  receipt: MessageId,
  answer: MessageId,
  solved: z.enum(['yes', 'no']),
  missing: z.string().max(5000).optional(),
});

/** @throws {Refusal} `invalid-message`; `not-found` too for whoever does not hold the receipt. */
export async function takeJudgementForm(c: Context, room: Room): Promise<Response> {
  const given = Judged.safeParse(Object.fromEntries(await readPairs(c.req.raw)), { error: wording });
  if (!given.success) throw new Refusal('invalid-message', { errors: fieldErrors(given.error.issues) });
  const { receipt, answer, solved, missing } = given.data;
  const reference = readReference(c.req.param('reference') ?? '');
  const submitted = reference === null ? null : await room.store.eventByReference(reference);
  if (submitted?.type !== 'contact.submitted' || submitted.id !== receipt) throw new Refusal('not-found');
  const { site, id } = submitted;
  await judge({ site, id }, { isSolved: solved === 'yes', answer, text: missing }, room);
  return c.redirect(statusLink(room.path, submitted), 303);
}
