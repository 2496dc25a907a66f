/** `POST /v1/status/<id>/judgement`: whether the answer solved it, from a page of the site. Only whoever holds the receipt may say. */
import { Judgement } from '@fairwell/schema';
import type { Context } from 'hono';
import { judge } from '../contacts/judge.ts';
import { readJsonBody } from '../intake/body.ts';
import { fieldErrors } from '../intake/validate.ts';
import { wording } from '../intake/wording.ts';
import { Refusal } from '../problem.ts';
import type { Room } from '../room.ts';
import { findByReceipt } from './find.ts';
import { statusOf } from './status.ts';

/**
 * Saying the same twice changes nothing, so it may be repeated safely. Answers with where it stands now.
 *
 * @throws {Refusal} `invalid-message` or `not-found`.
 */
export async function takeJudgement(c: Context, room: Room): Promise<Response> {
  const { value } = await readJsonBody(c.req.raw);
  const given = Judgement.safeParse(value, { error: wording });
  if (!given.success) throw new Refusal('invalid-message', { errors: fieldErrors(given.error.issues) });
  const { solved, answer, missing } = given.data;
  const [id, query] = [c.req.param('id') ?? '', c.req.query('site')];
  const found = await findByReceipt(id, query, room);
  if (!found?.conversation)
    throw new Refusal('not-found', { detail: 'No question or complaint has this id.' });
  const { site } = found.event;
  await judge({ site, id: found.event.id }, { isSolved: solved, answer, text: missing }, room);
  const now = await findByReceipt(id, query, room);
  c.header('Cache-Control', 'private, no-store');
  return c.json(await statusOf(now ?? found, true, room.base(c.req.raw), room));
}
