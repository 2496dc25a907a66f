/** Whom an answer is owed, and how long answers took. Questions of a period, for what is known now. */
import * as z from 'zod';
import { contactKinds } from './contact.ts';
import { Count, periodFields } from './insight-filter.ts';
import { ReasonCode } from './reason.ts';
import { CivilDate } from './value.ts';

/** A question to `GET /v1/insights/contacts`. */
export const ContactFiguresQuery = z.strictObject(periodFields);
export type ContactFiguresQuery = z.infer<typeof ContactFiguresQuery>;

const figures = {
  /** Questions and complaints that want an answer, received in the period. */
  received: Count,
  /** Waiting for an answer now, whether for the first one or for another one. */
  open: Count,
  /** Of the open, those whose promised moment has passed. */
  overdue: Count,
  /** Answered at least once. */
  answered: Count,
  /** Of the answered, those whose first answer came after the moment promised at first. */
  late: Count,
  /** The subscriber said that the answer solved it. */
  solved: Count,
  /** The subscriber said that it did not, and nobody has answered since. */
  reopened: Count,
  /** Seconds from the question to its first answer, of the answered; half of them took no longer. Null where none was. */
  median: z.number().nullable(),
  /** Nine of ten took no longer. */
  p90: z.number().nullable(),
};
export const ContactFigures = z.strictObject(figures);
export type ContactFigures = z.infer<typeof ContactFigures>;

/** A topic, and what is below it. To a viewer, all but how many came in is null: few people make up those. */
export const TopicNode = z.strictObject({
  path: z.array(ReasonCode).min(1).max(4),
  ...figures,
  /** Of those received, the ones that are questions. */
  questions: Count,
  /** Of those received, the ones that are complaints. */
  complaints: Count,
  /** Received in as many days just before. */
  before: Count,
});
export type TopicNode = z.infer<typeof TopicNode>;

/** The answer of `GET /v1/insights/contacts`. A viewer is told nothing of fewer than five. */
export const ContactFiguresAnswer = z.strictObject({
  query: ContactFiguresQuery,
  now: ContactFigures,
  before: ContactFigures.extend({ from: CivilDate, to: CivilDate }),
  kinds: z.array(z.strictObject({ kind: z.enum(contactKinds), ...figures })),
  /** Each topic after the one above it, which counts it too; also those that came up only in the period before. */
  topics: z.array(TopicNode),
  /** Topics that a viewer is not told of. */
  withheld: z.int().min(0),
});
export type ContactFiguresAnswer = z.infer<typeof ContactFiguresAnswer>;
