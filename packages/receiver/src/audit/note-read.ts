/** Notes what is about to be handed out to whoever of the team asks. */
import type { DataKind } from '@fairwell/schema';
import type { Context } from 'hono';
import { questionOf, readerOf } from '../identity/asking.ts';
import type { Room } from '../room.ts';

/** What says how much is wanted at once, and nothing about whom. */
const PAGING = new Set(['after', 'before', 'cursor', 'format', 'limit']);

/** Of a long list of rows the first ones tell enough. */
const LONGEST = 200;

/** Words that are searched for may be a name, and have no place in a log. */
const UNSAID = new Set(['search']);

function filterOf(question: Record<string, string>): Record<string, string> {
  const asked = Object.entries(question).filter(([name]) => !PAGING.has(name));
  return Object.fromEntries(
    asked.map(([name, value]) => [name, UNSAID.has(name) ? '…' : value.slice(0, LONGEST)]),
  );
}

/**
 * Resolves once it is on disk.
 *
 * @param asked what names the records beside the question.
 */
export async function noteRead(
  c: Context,
  { reads }: Room,
  what: DataKind,
  records: number,
  asked: Record<string, string> = {},
): Promise<void> {
  const { who, by, role } = readerOf(c);
  await reads.note({ who, by, role, what, filter: { ...filterOf(questionOf(c)), ...asked }, records });
}
