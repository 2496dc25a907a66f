/** `GET /v1/insights/tags`: what the team put on what people wrote, and on how many comments. */
import { SMALLEST_GROUP, TagsAnswer, TagsQuery } from '@fairwell/schema';
import type { Role } from '../identity/roles.ts';
import { folded } from '../intake/survey.ts';
import { checkPeriod, readQuery, selectionOf } from './query.ts';
import type { Reading } from './query.ts';
import { isToldAll } from './withheld.ts';

/** A tag as it is compared. */
export const codeOf = (tag: string): string => folded(tag.trim().replaceAll(/\s+/g, ' '));

export async function tags(
  parameters: Record<string, string>,
  { store: { insights } }: Reading,
  role: Role | null,
): Promise<TagsAnswer> {
  const query = readQuery(TagsQuery, parameters);
  checkPeriod(query);
  const put = await insights.tags(null);
  const among = [...new Set(put.map(({ sequence }) => sequence))];
  const asked = { selection: selectionOf(query, query), before: null, among, limit: among.length };
  const meant = new Set(await insights.count({ view: 'comments', asked }));
  const byCode = Map.groupBy(
    put.filter(({ sequence }) => meant.has(sequence)),
    ({ code }) => code,
  );
  return TagsAnswer.parse({
    query,
    tags: [...byCode.values()]
      .filter((some) => isToldAll(role) || some.length >= SMALLEST_GROUP)
      // As it was written last.
      .map((some) => ({ tag: some[0]?.tag ?? '', comments: some.length }))
      .toSorted((a, b) => b.comments - a.comments || (a.tag < b.tag ? -1 : 1)),
  });
}
