/**
 * Looks at what came over the network before it is shown: a proxy may answer 200 with a page of its own.
 * Written by hand because the browser carries no schema library; the types tie it to the schema all the same.
 */
import type {
  Bucket,
  Comment,
  Comments,
  Contact,
  Contacts,
  ContactTurn,
  Overview,
  ReasonCount,
} from '@fairwell/schema';

type Guard<T> = (value: unknown) => value is T;

const text: Guard<string> = (value) => typeof value === 'string';
const flag: Guard<boolean> = (value) => typeof value === 'boolean';
const number: Guard<number> = (value): value is number => Number.isFinite(value);
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const orNull =
  <T>(guard: Guard<T>): Guard<T | null> =>
  (value) =>
    value === null || guard(value);

const orMissing =
  <T>(guard: Guard<T>): Guard<T | undefined> =>
  (value) =>
    value === undefined || guard(value);

/** One of the schema's own names. A newer receiver may know more of them, and they are only ever shown. */
const nameOf =
  <T extends string>(): Guard<T> =>
  (value): value is T =>
    text(value);

const listOf =
  <T>(guard: Guard<T>): Guard<T[]> =>
  (value): value is T[] =>
    Array.isArray(value) && value.every(guard);

const recordOf =
  <T>(guard: Guard<T>): Guard<Record<string, T>> =>
  (value): value is Record<string, T> =>
    isRecord(value) && Object.values(value).every(guard);

/** Extra members are fine: a newer receiver may say more than this page knows. */
const shape =
  <T>(guards: { [K in keyof T]-?: Guard<T[K]> }): Guard<T> =>
  (value): value is T =>
    isRecord(value) && Object.entries<Guard<unknown>>(guards).every(([name, guard]) => guard(value[name]));

const reasonCount = shape<ReasonCount>({
  code: text,
  category: nameOf(),
  label: text,
  answers: number,
  share: number,
});

const bucket = shape<Bucket>({
  from: text,
  to: text,
  cancellations: number,
  undone: number,
  reasons: recordOf(number),
});

export const isOverview = shape<Overview>({
  query: shape<Overview['query']>({
    from: text,
    to: text,
    interval: nameOf(),
    zone: text,
    mode: nameOf(),
    site: orMissing(text),
  }),
  totals: shape<Overview['totals']>({
    cancellations: number,
    undone: number,
    surveys: number,
    responseRate: orNull(number),
    comments: number,
  }),
  reasons: listOf(reasonCount),
  overTime: listOf(bucket),
  withheld: orMissing(number),
});

const comment = shape<Comment>({
  id: text,
  receivedAt: text,
  text,
  reasons: listOf(shape<Comment['reasons'][number]>({ code: text, label: text })),
  plan: orNull(text),
  jurisdiction: orNull(text),
  locale: text,
});

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
