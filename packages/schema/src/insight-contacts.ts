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

/** The answer of `GET /v1/insights/contacts`. A viewer is told nothing of fewer than five. */
export const ContactFiguresAnswer = z.strictObject({
  query: ContactFiguresQuery,
  now: ContactFigures,
  before: ContactFigures.extend({ from: CivilDate, to: CivilDate }),
  kinds: z.array(z.strictObject({ kind: z.enum(contactKinds), ...figures })),
  /** Each topic after the one above it, which counts it too. */
  topics: z.array(z.strictObject({ path: z.array(ReasonCode).min(1).max(4), ...figures })),
});
export type ContactFiguresAnswer = z.infer<typeof ContactFiguresAnswer>;
