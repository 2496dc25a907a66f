/** `GET /v1/insights/themes`: what people write where they give a reason. Each number is defined at its schema. */
import { SMALLEST_GROUP, ThemesAnswer, ThemesQuery } from '@fairwell/schema';
import type { AlikeComments } from '@fairwell/schema';
import { may } from '../identity/roles.ts';
import type { Role } from '../identity/roles.ts';
import type { Room } from '../room.ts';
import type { InsightsStore } from '../store/insights.ts';
import { checkPeriod, readQuery, selectionOf } from './query.ts';
import type { AlikeGroup } from './themes/count-themes.ts';
import type { Phrase } from './themes/phrases.ts';
import type { UsedBy } from './themes/usages.ts';

/** What a single person wrote is in the comments. */
const LEAST = 2;

export async function themes(
  parameters: Record<string, string>,
  { store: { insights } }: Room,
  role: Role | null,
): Promise<ThemesAnswer> {
  const query = readQuery(ThemesQuery, parameters);
  checkPeriod(query);
  const mayRead = may(role, 'insights.comments');
  const { level, limit } = query;
  const least = mayRead ? LEAST : SMALLEST_GROUP;
  const asked = { selection: selectionOf(query, query), level, limit, least };
  const { people, reasons, groups } = await insights.count({ view: 'themes', asked });
  // Neither of those who wrote something nor of those who did not fewer are told than five.
  const tell = (part: number, whole: number) =>
    mayRead || (isEnough(part) && isEnough(whole - part)) ? part : null;
  const share = ({ word, people: whole }: UsedBy) =>
    whole === 0 || tell(word, whole) === null ? null : word / whole;
  return ThemesAnswer.parse({
    query,
    people: mayRead || isEnough(people) ? people : null,
    reasons: reasons
      .filter((reason) => mayRead || reason.people >= SMALLEST_GROUP)
      .map((reason) => ({
        path: reason.path.split('/'),
        people: tell(reason.people, people),
        phrases: reason.phrases.map(({ here, elsewhere, ...phrase }: Phrase) => ({
          ...phrase,
          z: Math.round(phrase.z * 100) / 100,
          people: tell(phrase.people, reason.people),
          share: share(here),
          elsewhere: share(elsewhere),
        })),
      })),
    groups: await withExamples(groups, mayRead, insights),
  });
}

const isEnough = (count: number) => count === 0 || count >= SMALLEST_GROUP;

async function withExamples(
  groups: AlikeGroup[],
  mayRead: boolean,
  insights: InsightsStore,
): Promise<AlikeComments[]> {
  const read = mayRead ? await insights.surveys(groups.map(({ first }) => first)) : [];
  const examples = new Map(read.map(({ sequence, comment }) => [sequence, comment]));
  return groups.map(({ first, ...group }) => ({ ...group, example: examples.get(first) ?? null }));
}
