/**
 * Looks at what came over the network before it is shown: a proxy may answer 200 with a page of its own.
 * Written by hand because the browser carries no schema library; the types tie it to the schema all the same.
 */
import type {
  Comment,
  Comments,
  Contact,
  ContactFigures,
  ContactFiguresAnswer,
  Contacts,
  ContactTurn,
  Group,
  GroupsAnswer,
  Outcomes,
  OfferFigures,
  OffersAnswer,
  OutcomesAnswer,
  ReasonNode,
  ReasonsAnswer,
  SessionFigures,
  SessionsAnswer,
  Tagged,
  TagsAnswer,
  ThemesAnswer,
  TopicNode,
} from '@fairwell/schema';
import type { Figures } from './insights.client.ts';

export type Guard<T> = (value: unknown) => value is T;

export const text: Guard<string> = (value) => typeof value === 'string';
export const flag: Guard<boolean> = (value) => typeof value === 'boolean';
export const number: Guard<number> = (value): value is number => Number.isFinite(value);
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const orNull =
  <T>(guard: Guard<T>): Guard<T | null> =>
  (value) =>
    value === null || guard(value);

/** One of the schema's own names. A newer receiver may know more of them, and they are only ever shown. */
export const nameOf =
  <T extends string>(): Guard<T> =>
  (value): value is T =>
    text(value);

export const listOf =
  <T>(guard: Guard<T>): Guard<T[]> =>
  (value): value is T[] =>
    Array.isArray(value) && value.every(guard);

const both =
  <A, B>(one: Guard<A>, other: Guard<B>): Guard<A & B> =>
  (value): value is A & B =>
    one(value) && other(value);

/** Extra members are fine: a newer receiver may say more than this page knows. */
export const shape =
  <T>(guards: { [K in keyof T]-?: Guard<T[K]> }): Guard<T> =>
  (value): value is T =>
    isRecord(value) && Object.entries<Guard<unknown>>(guards).every(([name, guard]) => guard(value[name]));

export const count = orNull(number);

/** A number for each name, or null where nobody knows or is told. */
const numbers = <T>(names: { [K in keyof T]-?: 0 }): Guard<T> =>
  shape(Object.fromEntries(Object.keys(names).map((name) => [name, count])) as never);

const days = shape<{ from: string; to: string }>({ from: text, to: text });
export const path = listOf(text);

const outcomes = numbers<Outcomes>({
  cancellations: 0,
  declarations: 0,
  canceled: 0,
  deflected: 0,
  saved: 0,
  lost: 0,
  ended: 0,
  scheduled: 0,
  effective: 0,
  failed: 0,
  unreported: 0,
  answered: 0,
  withoutLogin: 0,
  saveRate: 0,
  deflectRate: 0,
  undoRate: 0,
  responseRate: 0,
  withoutLoginRate: 0,
});

const answered = numbers<ReasonsAnswer['now']>({ answers: 0, withReason: 0 });

const reason = shape<ReasonNode>({
  path,
  category: orNull(nameOf()),
  label: orNull(text),
  answers: count,
  share: count,
  before: numbers<ReasonNode['before']>({ answers: 0, share: 0 }),
  shown: count,
  rate: count,
  corrected: count,
});

const group = shape<Group>({
  name: orNull(text),
  answers: count,
  withReason: count,
  reasons: listOf(shape<Group['reasons'][number]>({ path, answers: count, share: count })),
});

const contacts = numbers<ContactFigures>({
  received: 0,
  open: 0,
  overdue: 0,
  answered: 0,
  late: 0,
  solved: 0,
  reopened: 0,
  median: 0,
  p90: 0,
});

const sessions = numbers<SessionFigures>({
  sessions: 0,
  canceled: 0,
  error: 0,
  deflected: 0,
  abandoned: 0,
  open: 0,
  offered: 0,
  accepted: 0,
  declined: 0,
  troubled: 0,
  completion: 0,
  medianSeconds: 0,
  p90Seconds: 0,
  medianSteps: 0,
  medianActivations: 0,
});

/** The question is given back with every answer. Of it, only the days are shown. */
type Said<T> = Omit<T, 'query'>;
const said = <T>(parts: { [K in keyof Said<T>]-?: Guard<Said<T>[K]> }): Guard<T> =>
  both(shape({ query: days }), shape(parts as never)) as unknown as Guard<T>;

/** Whether something is an answer to a question for numbers. */
export const guards: { [Name in keyof Figures]: Guard<Figures[Name][1]> } = {
  outcomes: said<OutcomesAnswer>({
    now: outcomes,
    before: both(outcomes, days),
    overTime: listOf(
      both(days, numbers<Pick<OutcomesAnswer['overTime'][number], 'cancellations'>>({ cancellations: 0 })),
    ),
  }),
  reasons: said<ReasonsAnswer>({
    now: answered,
    before: both(answered, days),
    reasons: listOf(reason),
    withheld: number,
  }),
  groups: said<GroupsAnswer>({
    groups: listOf(group),
    reasons: listOf(
      shape<GroupsAnswer['reasons'][number]>({ path, category: orNull(nameOf()), label: orNull(text) }),
    ),
    omitted: number,
  }),
  contacts: said<ContactFiguresAnswer>({
    now: contacts,
    before: both(contacts, days),
    kinds: listOf(
      both(contacts, shape<Pick<ContactFiguresAnswer['kinds'][number], 'kind'>>({ kind: nameOf() })),
    ),
    topics: listOf(
      both(
        contacts,
        shape<Omit<TopicNode, keyof ContactFigures>>({
          path,
          questions: count,
          complaints: count,
          before: count,
        }),
      ),
    ),
    withheld: number,
  }),
  themes: said<ThemesAnswer>({
    people: count,
    reasons: listOf(
      shape<ThemesAnswer['reasons'][number]>({
        path,
        people: count,
        phrases: listOf(
          shape<ThemesAnswer['reasons'][number]['phrases'][number]>({
            text,
            language: text,
            people: count,
            word: text,
            share: count,
            elsewhere: count,
            z: number,
          }),
        ),
      }),
    ),
    groups: listOf(
      shape<ThemesAnswer['groups'][number]>({
        people: number,
        language: text,
        words: text,
        example: orNull(text),
      }),
    ),
  }),
  offers: said<OffersAnswer>({
    offers: listOf(
      both(
        shape<Pick<OfferFigures, 'id'>>({ id: text }),
        numbers<Omit<OfferFigures, 'id'>>({
          offered: 0,
          declined: 0,
          taken: 0,
          kept: 0,
          notKept: 0,
          pending: 0,
          unnamed: 0,
          toEveryone: 0,
          toLeaving: 0,
        }),
      ),
    ),
  }),
  tags: said<TagsAnswer>({
    tags: listOf(shape<TagsAnswer['tags'][number]>({ tag: text, comments: count })),
  }),
  sessions: said<SessionsAnswer>({
    now: sessions,
    clients: listOf(
      both(sessions, shape<Pick<SessionsAnswer['clients'][number], 'client'>>({ client: orNull(text) })),
    ),
  }),
};

const comment = shape<Comment>({
  id: text,
  receivedAt: text,
  text,
  reasons: listOf(shape<Comment['reasons'][number]>({ code: text, label: text })),
  plan: orNull(text),
  jurisdiction: orNull(text),
  locale: text,
  tags: listOf(shape<Comment['tags'][number]>({ tag: text, by: orNull(text) })),
});

export const isTagged = numbers<Tagged>({ comments: 0 });

export const isComments = shape<Comments>({ comments: listOf(comment), next: orNull(text) });

export const isContact = shape<Contact>({
  id: text,
  site: orNull(text),
  mode: nameOf(),
  reference: text,
  kind: nameOf(),
  state: nameOf(),
  locale: text,
  receivedAt: text,
  answerBy: text,
  overdueAt: orNull(text),
  topic: listOf(text),
  message: orNull(text),
  replyTo: orNull(text),
  turns: listOf(shape<ContactTurn>({ type: nameOf(), at: text, text: orNull(text), by: orNull(text) })),
});

export const isContacts = shape<Contacts>({ contacts: listOf(isContact), total: number, mailed: flag });
