/**
 * Where something stands that was received, as its sender may know it. Knows what a reference tells and what only a receipt
 * does; refuses to know how either is told in words.
 */
import * as z from 'zod';
import { ContactTurn } from './contact.ts';
import { messageTypes } from './message.ts';
import { CivilDate, LanguageTag, MessageId, Mode, Moment } from './value.ts';

/**
 * What can be said in one sentence. Of a declaration: `received` until billing reported `scheduled`, `effective` or `failed`,
 * or until it was `undone`. Of a question or a complaint: `open`, `answered`, `solved`, `reopened`; `overdue` once the
 * promised moment has passed, `reported` once the team was told so; `unasked` where no answer was wanted.
 */
export const standings = [
  'received',
  'scheduled',
  'effective',
  'failed',
  'undone',
  'open',
  'overdue',
  'reported',
  'answered',
  'solved',
  'reopened',
  'unasked',
] as const;
export type Standing = (typeof standings)[number];

/** What only whoever holds the receipt may know. */
export const HolderStatus = z.strictObject({
  /** Of the message, and of its receipt. */
  id: MessageId,
  locale: LanguageTag,
  /** The words of the subscriber; null where there were none, or where they were erased. */
  content: z.string().nullable(),
  /** The last day, as the page told it and as the receipt says. */
  endsOn: CivilDate.nullable(),
  canUndo: z.boolean(),
  /** Id of the answer that can be judged now; null where there is none. */
  answer: MessageId.nullable(),
  /** What was answered, and what was said of that; oldest first. */
  turns: z.array(ContactTurn.omit({ by: true })),
  /** Where the receipt can be read and kept. Absolute addresses; null where it was erased. */
  links: z.looseObject({ html: z.url(), json: z.url(), jwt: z.url() }).nullable(),
});
export type HolderStatus = z.infer<typeof HolderStatus>;

/** The answer of `GET /v1/status/<key>`. */
export const Status = z.strictObject({
  reference: z.string(),
  mode: Mode,
  type: z.enum(messageTypes),
  standing: z.enum(standings),
  /** It was taken back, and another declaration about the same contract stands: the contract still ends. */
  stands: z.literal(true).optional(),
  receivedAt: Moment,
  /** IANA zone of the business. */
  zone: z.string(),
  /** The day the contract ends or ended, as billing reported it. */
  effectiveOn: CivilDate.nullable(),
  /** When the case changed last, where that was after it was received. */
  updatedAt: Moment.nullable(),
  /** The promised moment for the answer that is waited for, or for the one that was given. */
  answerBy: Moment.nullable(),
  /** Null for whoever knows the reference alone: that one is read out on the telephone. */
  holder: HolderStatus.nullable(),
});
export type Status = z.infer<typeof Status>;
