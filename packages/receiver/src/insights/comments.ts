/** `GET /v1/insights/comments`: what people wrote, newest first. */
import { Comments, CommentsQuery } from '@fairwell/schema';
import { folded } from '../intake/survey.ts';
import { Refusal } from '../problem.ts';
import type { Store } from '../store/store.ts';
import { checkPeriod, countedIn, readQuery } from './query.ts';

export async function comments(parameters: Record<string, string>, store: Store): Promise<Comments> {
  const query = readQuery(CommentsQuery, parameters);
  checkPeriod(query);
  const found = await store.insights.comments({
    ...countedIn(query, query),
    reason: query.reason ?? null,
    words: folded(query.search ?? '')
      .split(/\s+/)
      .filter((word) => word !== ''),
    before: readCursor(query.cursor),
    // One more than asked tells whether there is a next page.
    limit: query.limit + 1,
  });
  const page = found.slice(0, query.limit);
  const last = page.at(-1);
  return Comments.parse({
    comments: page.map(({ event, text, plan, jurisdiction, reasons }) => ({
      id: event.id,
      receivedAt: event.receivedAt,
      text,
      reasons: reasons.map(({ code, label }) => ({ code, label })),
      plan,
      jurisdiction,
      locale: event.locale,
    })),
    next: found.length > page.length && last ? String(last.event.sequence) : null,
  });
}

function readCursor(cursor: string | undefined): number | null {
  if (cursor === undefined) return null;
  if (/^\d{1,15}$/.test(cursor)) return Number(cursor);
  throw new Refusal('invalid-query', {
    errors: [{ field: '/cursor', detail: 'the `next` of the page before, unchanged' }],
  });
}
