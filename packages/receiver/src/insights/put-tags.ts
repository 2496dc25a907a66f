/** `POST /v1/insights/comments/tags`: the team puts a tag on comments, or takes one off. */
import { Tagging } from '@fairwell/schema';
import type { Tagged } from '@fairwell/schema';
import type { Context } from 'hono';
import { isErased } from '../audit/erased.ts';
import { noteRead } from '../audit/note-read.ts';
import { questionOf, readerOf } from '../identity/asking.ts';
import { readJsonBody } from '../intake/body.ts';
import { fieldErrors } from '../intake/validate.ts';
import { wording } from '../intake/wording.ts';
import { Refusal } from '../problem.ts';
import type { Room } from '../room.ts';
import { codeOf } from './tags.ts';

/**
 * Resolves once it is on disk, and in the log of who did what. The word itself has no place in that log: it may be a name.
 *
 * @throws {Refusal} `invalid-message`, or `not-found` where no answer has any of these ids.
 */
export async function putTags(c: Context, room: Room): Promise<Tagged> {
  const { value } = await readJsonBody(c.req.raw);
  const given = Tagging.safeParse(value, { error: wording });
  if (!given.success) throw new Refusal('invalid-message', { errors: fieldErrors(given.error.issues) });
  const { ids, add, remove = '' } = given.data;
  const site = questionOf(c)['site'] ?? given.data.site;
  const found = await Promise.all(
    [...new Set(ids)].map((id) => room.store.eventById(id.toLowerCase(), site)),
  );
  const answers = found.flatMap((event) =>
    event?.type === 'survey.answered' && !isErased(event) ? event : [],
  );
  if (answers.length === 0) {
    throw new Refusal('not-found', { detail: 'No answer to a survey has one of these ids.' });
  }
  const act = add === undefined ? { remove: '…' } : { add: '…' };
  await noteRead(c, room, 'tags', answers.length, { ...act, ids: answers.map(({ id }) => id).join(',') });
  const tag = add ?? remove;
  const [code, putMs, putBy] = [codeOf(tag), room.now().getTime(), readerOf(c).who];
  await room.store.write('survey', {}, (transaction) => {
    for (const { site: of, sequence } of answers) {
      const record = { site: of, sequence, code };
      transaction.noteAudit(
        add === undefined ? { is: 'untagged', ...record } : { is: 'tagged', ...record, tag, putMs, putBy },
      );
    }
  });
  return { comments: answers.length };
}
