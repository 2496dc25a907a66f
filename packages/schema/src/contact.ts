/**
 * Questions and complaints after they were received: where each stands, and what happened to it since.
 * Knows what is told of them; refuses to know who answers or how the time to answer is counted.
 */
import * as z from 'zod';
import { ReasonCode } from './reason.ts';
import { LanguageTag, MessageId, Mode, Moment, SiteName, text } from './value.ts';

export const contactKinds = ['question', 'complaint'] as const;
export type ContactKind = (typeof contactKinds)[number];

/** `open` until it is `answered`; then the subscriber says that this `solved` it, or that it did not (`reopened`). */
export const contactStates = ['open', 'answered', 'solved', 'reopened'] as const;
export type ContactState = (typeof contactStates)[number];

/** The longest answer, in characters. */
export const MAX_ANSWER_LENGTH = 20_000;

const about = {
  /** Id of the question or complaint. */
  contact: MessageId,
  /** Its reference, the one on its receipt. */
  reference: z.string(),
};

/**
 * What the receiver notes about a question or a complaint, with the `data` of each. In the feed and at every destination
 * they stand as events of their own; `about` is the id of the `contact.submitted` they belong to. Nobody sends them.
 */
export const contactEventData = {
  /** The team answered. */
  'contact.answered': z.object({
    ...about,
    text: z.string(),
    /** Role of the key that answered. */
    by: z.string(),
  }),
  /** The subscriber says that the answer solved it. */
  'contact.solved': z.object({
    ...about,
    /** Id of the `contact.answered` that was judged. */
    answer: MessageId,
  }),
  /** The subscriber says that the answer did not solve it, and is promised another one. */
  'contact.reopened': z.object({
    ...about,
    answer: MessageId,
    /** What is still missing, where the subscriber said so. */
    text: z.string().optional(),
    answerBy: Moment,
  }),
  /** The promised moment passed without an answer. Noted once for each promise. */
  'contact.overdue': z.object({
    ...about,
    answerBy: Moment,
  }),
} as const;
export type ContactEventType = keyof typeof contactEventData;
export const contactEventTypes = Object.keys(contactEventData) as ContactEventType[];
/** The `data` of one of these events. */
export type ContactEventData<T extends ContactEventType> = z.input<(typeof contactEventData)[T]>;

/** The body of `POST /v1/contacts/<id>/answer`. */
export const ContactAnswer = z.strictObject({
  text: text(MAX_ANSWER_LENGTH).regex(/\S/, 'an answer in words'),
});
export type ContactAnswer = z.infer<typeof ContactAnswer>;

/** One thing that was said or noted after the question came in. */
export const ContactTurn = z.strictObject({
  type: z.enum(contactEventTypes),
  at: Moment,
  /** What was said; null where nothing was, or where it was erased. */
  text: z.string().nullable(),
  /** Role of the key that answered; null for everything but an answer. */
  by: z.string().nullable(),
});
export type ContactTurn = z.infer<typeof ContactTurn>;

/** A question or a complaint as the team works with it. */
export const Contact = z.strictObject({
  id: MessageId,
  site: SiteName.nullable(),
  mode: Mode,
  reference: z.string(),
  kind: z.enum(contactKinds),
  state: z.enum(contactStates),
  locale: LanguageTag,
  receivedAt: Moment,
  /** The promise: the last moment for the answer that is waited for, or for the one that was given. */
  answerBy: Moment,
  /** When it was noted that this promise was missed; null where it was not. */
  overdueAt: Moment.nullable(),
  topic: z.array(ReasonCode),
  /** What the subscriber wrote; null where it was erased. */
  message: z.string().nullable(),
  /** Where the answer is wanted; null where it was erased. */
  replyTo: z.string().nullable(),
  /** Oldest first. */
  turns: z.array(ContactTurn),
});
export type Contact = z.infer<typeof Contact>;

/** The answer of `GET /v1/answer-times`: until when what is sent now is answered at the latest. */
export const AnswerTimes = z.strictObject({
  question: Moment,
  complaint: Moment,
  /** IANA zone of the business, in which both are written. */
  zone: z.string(),
});
export type AnswerTimes = z.infer<typeof AnswerTimes>;

/** The body of `POST /v1/status/<id>/judgement`: whether the answer that was read solved it. */
export const Judgement = z.strictObject({
  /** Id of the `contact.answered` that was read. */
  answer: MessageId,
  solved: z.boolean(),
  /** What is still missing. */
  missing: text(5000).optional(),
});
export type Judgement = z.infer<typeof Judgement>;

/** A question to `GET /v1/contacts`. Both lists hold what waits for an answer; `overdue` only what waits too long. */
export const ContactsQuery = z.strictObject({
  state: z.enum(['open', 'overdue']).default('open'),
  mode: Mode.default('live'),
  site: SiteName.optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});
export type ContactsQuery = z.infer<typeof ContactsQuery>;

/** The answer of `GET /v1/contacts`. */
export const Contacts = z.strictObject({
  /** The one that must be answered first comes first. */
  contacts: z.array(Contact),
  /** How many there are altogether; more than the list where it was cut off. */
  total: z.int().min(0),
  /** Whether an answer is also mailed to whoever left an e-mail address. */
  mailed: z.boolean(),
});
export type Contacts = z.infer<typeof Contacts>;
