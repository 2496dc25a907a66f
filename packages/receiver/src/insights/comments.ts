/** `GET /v1/insights/comments`: what people wrote, newest first; to a viewer without what tells who wrote it. */
import { Comments, CommentsQuery, SMALLEST_GROUP } from '@fairwell/schema';
import { may } from '../identity/roles.ts';
import type { Role } from '../identity/roles.ts';
import { folded, languageOf } from '../intake/survey.ts';
import { hidePersonal } from '../personal/find.ts';
import { marks } from '../personal/marks.ts';
import { Refusal } from '../problem.ts';
import type { Room } from '../room.ts';
import type { InsightsStore, StoredComment } from '../store/insights.ts';
import { checkPeriod, readQuery, selectionOf } from './query.ts';
import { codeOf } from './tags.ts';
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
  const read = await reader(query, words, insights);
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

/** Numbers that are looked at first where words are searched for, and in one go after that: a word is frequent or seldom. */
const AT_FIRST = 2000;
const AT_ONCE = 1_000_000;

/** Reads what fits the question: which answers, the ledger knows, as for every other view; which words, the database. */
async function reader(query: CommentsQuery, words: string[], insights: InsightsStore) {
  const selection = selectionOf(query, query);
  const tagged = query.tag === undefined ? null : await insights.tags(codeOf(query.tag));
  const among = tagged && tagged.map(({ sequence }) => sequence);
  return async (before: number | null, limit: number): Promise<StoredComment[]> => {
    const found: StoredComment[] = [];
    for (let last = before; found.length < limit;) {
      const left = limit - found.length;
      const search = last === before ? AT_FIRST : AT_ONCE;
      const atOnce = words.length === 0 ? left : search;
      const asked = { selection, before: last, among, limit: atOnce };
      const sequences = await insights.count({ view: 'comments', asked });
      found.push(...(await insights.comments({ sequences, words, limit: left })));
      if (sequences.length < atOnce) break;
      last = sequences.at(-1) ?? null;
    }
    return found;
  };
}

const asWritten = ({ event, text, plan, jurisdiction, reasons, tags }: StoredComment) => ({
  id: event.id,
  receivedAt: event.receivedAt,
  text,
  reasons: reasons.map(({ code, label }) => ({ code, label })),
  plan,
  jurisdiction,
  locale: event.locale,
  tags,
});

/** Nobody finds a number by searching for it: what is hidden is not searched either. */
function toldTo(key: Uint8Array, hidden: (typeof marks)['nl'], words: string[]) {
  return (comment: StoredComment) => {
    const language = languageOf(comment.event.locale);
    const text = hidePersonal(comment.text, language, hidden);
    if (!words.every((word) => folded(text).includes(word))) return [];
    const id = pseudonymOf(comment.event, key);
    const tags = comment.tags.map(({ tag }) => ({ tag: hidePersonal(tag, language, hidden), by: null }));
    const reasons = comment.reasons.map(({ code, label }) => ({
      code,
      label: hidePersonal(label, language, hidden),
    }));
    return [{ ...asWritten(comment), id, text, reasons, plan: null, jurisdiction: null, tags }];
  };
}

function readCursor(cursor: string | undefined): number | null {
  if (cursor === undefined) return null;
  if (/^\d{1,15}$/.test(cursor)) return Number(cursor);
  throw new Refusal('invalid-query', {
    errors: [{ field: '/cursor', detail: 'the `next` of the page before, unchanged' }],
  });
}
