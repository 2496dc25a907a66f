/** Looks up what there is to narrow to: what occurs in the period that is looked at. */
import { narrowings, widened } from './insights.filters.ts';
import type { Choices } from './insights.narrow.ts';
import { groupsQuery } from './insights.queries.ts';
import type { Question } from './insights.views.ts';

export async function lookUp({ filters, client, key, ...place }: Question): Promise<Choices> {
  const { signal } = new AbortController();
  const found = await Promise.all(
    narrowings.map(async (name) => {
      const answer = await client.figures('groups', groupsQuery(widened(filters), name, place), key, signal);
      const names = answer.ok ? answer.value.groups.flatMap((group) => group.name ?? []) : [];
      return [name, names.toSorted()] as const;
    }),
  );
  return Object.fromEntries(found);
}
