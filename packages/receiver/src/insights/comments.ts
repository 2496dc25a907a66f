/** `GET /v1/insights/comments`: what people wrote, newest first; to a viewer without what tells who wrote it. */
import { Comments, CommentsQuery, SMALLEST_GROUP } from '@fairwell/schema';
import { may } from '../identity/roles.ts';
import type { Role } from '../identity/roles.ts';
import { folded, languageOf } from '../intake/survey.ts';
import { hidePersonal } from '../personal/find.ts';
import { marks } from '../personal/marks.ts';
import { Refusal } from '../problem.ts';
import type { Room } from '../room.ts';
import type { StoredComment } from '../store/insights.ts';
import { checkPeriod, countedIn, readQuery } from './query.ts';
import { pseudonymKey, pseudonymOf } from './pseudonym.ts';

/** @param language that marks are written in for a viewer. */
export async function comments(
  parameters: Record<string, string>,
  { store: { insights }, key }: Room,
  role: Role | null,
  language: keyof typeof marks,
): Promise<Comments> {
  const query = readQuery(CommentsQuery, parameters);
  checkPeriod(query);
  const words = folded(query.search ?? '')
    .split(/\s+/)
    .filter((word) => word !== '');
  const wanted = { ...countedIn(query, query), reason: query.reason ?? null, words };
  const read = (before: number | null, limit: number) => insights.comments({ ...wanted, before, limit });
  // One more than asked tells whether there is a next page.
  const found = await read(readCursor(query.cursor), query.limit + 1);
  const page = found.slice(0, query.limit);
  const last = page.at(-1);
  const next = found.length > page.length && last ? String(last.event.sequence) : null;
  if (may(role, 'insights.comments')) return Comments.parse({ comments: page.map(asWritten), next });
  const tell = toldTo(pseudonymKey(key), marks[language], words);
  const enough = (await read(null, SMALLEST_GROUP)).flatMap(tell).length >= SMALLEST_GROUP;
  return Comments.parse(enough ? { comments: page.flatMap(tell), next } : { comments: [], next: null });
}

const asWritten = ({ event, text, plan, jurisdiction, reasons }: StoredComment) => ({
  id: event.id,
  receivedAt: event.receivedAt,
  text,
  reasons: reasons.map(({ code, label }) => ({ code, label })),
  plan,
  jurisdiction,
  locale: event.locale,
});

/** Nobody finds a number by searching for it: what is hidden is not searched either. */
function toldTo(key: Uint8Array, hidden: (typeof marks)['nl'], words: string[]) {
  return (comment: StoredComment) => {
    const text = hidePersonal(comment.text, languageOf(comment.event.locale), hidden);
    if (!words.every((word) => folded(text).includes(word))) return [];
    const id = pseudonymOf(comment.event, key);
    return [{ ...asWritten(comment), id, text, plan: null, jurisdiction: null }];
  };
}

function readCursor(cursor: string | undefined): number | null {
  if (cursor === undefined) return null;
  if (/^\d{1,15}$/.test(cursor)) return Number(cursor);
  throw new Refusal('invalid-query', {
    errors: [{ field: '/cursor', detail: 'the `next` of the page before, unchanged' }],
  });
}
