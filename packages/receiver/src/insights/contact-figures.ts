/** `GET /v1/insights/contacts`: whom an answer is owed, how long answers took, and what it is about. Each number is defined at its schema. */
import { ContactFiguresAnswer, ContactFiguresQuery, SMALLEST_GROUP, contactKinds } from '@fairwell/schema';
import type { ContactFigures, ContactKind, TopicNode } from '@fairwell/schema';
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
  const [told, toldBefore] = [tellable(found, role), tellable(before, role)];
  const wholeBefore = figures(isFew(before) && !isToldAll(role) ? null : before, role);
  const paths = [...new Set([...told.topics.keys(), ...toldBefore.topics.keys()])].toSorted();
  const shown = paths.filter(
    (path) => mayTell(path, told) && (told.topics.has(path) || mayTell(path, toldBefore)),
  );
  return ContactFiguresAnswer.parse({
    query,
    now: figures(told.all, role),
    before: { ...wholeBefore, from: earlier.from, to: earlier.to },
    kinds: told.kinds.map(([kind, contacts]) => ({ kind, ...figures(contacts, role) })),
    topics: shown.map((path) => topicNode(path, told, toldBefore, role)),
    withheld: paths.length - shown.length,
  });
}

/** Contacts by what may be told of them; `null` where nothing may. */
interface Tellable {
  all: ContactFact[] | null;
  kinds: [ContactKind, ContactFact[] | null][];
  /** By their codes with `/` between them; only those that came up. */
  topics: Map<string, ContactFact[] | null>;
}

const received = (contacts: readonly ContactFact[]) => contacts.reduce((sum, { count }) => sum + count, 0);
const isFew = (contacts: ContactFact[]) => received(contacts) > 0 && received(contacts) < SMALLEST_GROUP;

/** Of what did not come up, it is told that it did not. */
const mayTell = (path: string, { topics }: Tellable): boolean => topics.get(path) !== null;

const countOf = (path: string, { topics }: Tellable): number | null => {
  const contacts = topics.get(path) ?? [];
  return topics.get(path) === null ? null : received(contacts);
};

function topicNode(path: string, now: Tellable, before: Tellable, role: Role | null): TopicNode {
  const contacts = now.topics.get(path) ?? [];
  const all = figures(contacts, role);
  const of = (kind: ContactKind) => received(contacts.filter((contact) => contact.kind === kind));
  const node = { path: path.split('/'), before: countOf(path, before) };
  if (isToldAll(role)) return { ...node, ...all, questions: of('question'), complaints: of('complaint') };
  // Those are other counts of the same people, which could be compared with each other across the topics.
  const untold = { open: null, overdue: null, answered: null, late: null, solved: null, reopened: null };
  return { ...node, ...all, ...untold, questions: null, complaints: null };
}

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

/** Kinds make up all, and so do the broadest topics. */
function tellable(all: ContactFact[], role: Role | null): Tellable {
  const kinds = contactKinds.map((kind) => all.filter((contact) => contact.kind === kind));
  const topics = [...topicsOf(all)];
  const isHidden = tree([all, ...kinds], topics, role);
  const told = (contacts: ContactFact[], at: number) => (isHidden[at] ? null : contacts);
  return {
    all: told(all, 0),
    kinds: contactKinds.map((kind, index) => [kind, told(kinds[index] ?? [], index + 1)]),
    topics: new Map(
      topics.map(([path, contacts], index) => [path, told(contacts, index + 1 + contactKinds.length)]),
    ),
  };
}

/** Which groups a viewer is not told of. */
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
