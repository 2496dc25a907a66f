/** `GET /v1/insights/contacts`: whom an answer is owed, and how long answers took. Each number is defined at its schema. */
import { ContactFiguresAnswer, ContactFiguresQuery, SMALLEST_GROUP, contactKinds } from '@fairwell/schema';
import type { ContactFigures } from '@fairwell/schema';
import type { Role } from '../identity/roles.ts';
import type { ContactFact } from '../store/insights.ts';
import { checkPeriod, countedIn, daysBefore, readQuery } from './query.ts';
import type { Reading } from './query.ts';
import { quantile } from './quantile.ts';
import { isToldAll, withheld } from './withheld.ts';

export async function contactFigures(
  parameters: Record<string, string>,
  { store: { insights }, now }: Reading,
  role: Role | null,
): Promise<ContactFiguresAnswer> {
  const query = readQuery(ContactFiguresQuery, parameters);
  checkPeriod(query);
  const earlier = daysBefore(query);
  const nowMs = now().getTime();
  const [found, before] = await Promise.all([
    insights.contacts(countedIn(query, query), nowMs),
    insights.contacts(countedIn(earlier, query), nowMs),
  ]);
  const byKind = contactKinds.map((kind) => found.filter((contact) => contact.kind === kind));
  const byTopic = [...topicsOf(found)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const isHidden = tree([found, ...byKind], byTopic, role);
  const told = (contacts: ContactFact[], at: number) => figures(isHidden[at] ? null : contacts, role);
  const wholeBefore = figures(isFew(before) && !isToldAll(role) ? null : before, role);
  return ContactFiguresAnswer.parse({
    query,
    now: told(found, 0),
    before: { ...wholeBefore, from: earlier.from, to: earlier.to },
    kinds: contactKinds.map((kind, index) => ({ kind, ...told(byKind[index] ?? [], index + 1) })),
    topics: byTopic.flatMap(([path, contacts], index) => {
      const at = index + 1 + contactKinds.length;
      return isHidden[at] ? [] : [{ path: path.split('/'), ...told(contacts, at) }];
    }),
  });
}

const received = (contacts: ContactFact[]) => contacts.reduce((sum, { count }) => sum + count, 0);
const isFew = (contacts: ContactFact[]) => received(contacts) > 0 && received(contacts) < SMALLEST_GROUP;

/** Each topic on the way to that of a contact, with all that are about it. */
function topicsOf(contacts: ContactFact[]): Map<string, ContactFact[]> {
  const topics = new Map<string, ContactFact[]>();
  for (const contact of contacts) {
    const steps = contact.topic === '' ? [] : contact.topic.split('/');
    steps.forEach((_, index) => {
      const path = steps.slice(0, index + 1).join('/');
      const known = topics.get(path);
      if (known) known.push(contact);
      else topics.set(path, [contact]);
    });
  }
  return topics;
}

/** Which groups a viewer is not told of. Kinds make up all, and so do the broadest topics. */
function tree(
  [all = [], ...kinds]: ContactFact[][],
  topics: [string, ContactFact[]][],
  role: Role | null,
): boolean[] {
  if (isToldAll(role)) return [];
  const groups = [all, ...kinds, ...topics.map(([, contacts]) => contacts)];
  const at = new Map(topics.map(([path], index) => [path, index + 1 + kinds.length]));
  const below = Map.groupBy(topics, ([path]) => path.split('/').slice(0, -1).join('/'));
  // Those without a topic are a part too, though nobody is told of them.
  const without = received(all.filter(({ topic }) => topic === ''));
  return withheld(
    [...groups.map(received), without],
    [
      { total: 0, parts: kinds.map((_, index) => index + 1) },
      ...[...below].map(([above, parts]) => ({
        total: at.get(above) ?? 0,
        parts: [...parts.map(([path]) => at.get(path) ?? 0), ...(above === '' ? [groups.length] : [])],
      })),
    ],
  );
}

/** @param contacts `null` where nothing may be told of them. */
function figures(contacts: ContactFact[] | null, role: Role | null): ContactFigures {
  const isWaiting = ({ state }: ContactFact) => state === 'open' || state === 'reopened';
  const count = (isMeant: (contact: ContactFact) => boolean) =>
    contacts && received(contacts.filter(isMeant));
  const seconds = (contacts ?? [])
    .flatMap(({ took }) => took.map((ms) => ms / 1000))
    .toSorted((a, b) => a - b);
  // The time of a single answer is that of a single person.
  const isTold = isToldAll(role) || seconds.length >= SMALLEST_GROUP;
  return {
    received: count(() => true),
    open: count(isWaiting),
    overdue: count((contact) => isWaiting(contact) && contact.isDue),
    answered: contacts && seconds.length,
    late: count(({ isLate }) => isLate),
    solved: count(({ state }) => state === 'solved'),
    reopened: count(({ state }) => state === 'reopened'),
    median: isTold ? quantile(seconds, 0.5) : null,
    p90: isTold ? quantile(seconds, 0.9) : null,
  };
}
