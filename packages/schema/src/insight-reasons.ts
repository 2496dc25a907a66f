/** Why people leave, down to four levels, beside the same of the days before. */
import * as z from 'zod';
import { Count, Share, filterFields } from './insight-filter.ts';
import { ReasonCode, reasonCategories } from './reason.ts';
import { CivilDate } from './value.ts';

/** A question to `GET /v1/insights/reasons`. */
export const ReasonsQuery = z.strictObject(filterFields);
export type ReasonsQuery = z.infer<typeof ReasonsQuery>;

/** Survey answers of a period. */
export const Answered = z.strictObject({
  answers: Count,
  /** Those that give at least one reason: what shares are of. */
  withReason: Count,
});

/** How often a reason, or one below it, was given. One answer may give several, so shares need not add up to one. */
export const ReasonNode = z.strictObject({
  /** From the broadest to this one. */
  path: z.array(ReasonCode).min(1).max(4),
  /** Null where nobody gave this very reason, only ones below it. */
  category: z.enum(reasonCategories).nullable(),
  /**
   * The wording that most answers showed, of those that were shown equally often the last; null where nobody gave this very reason,
   * and to a viewer where fewer than five answers showed it.
   */
  label: z.string().nullable(),
  answers: Count,
  /** answers ÷ answers with a reason. */
  share: Share,
  before: z.strictObject({ answers: Count, share: Share }),
  /** Answers that said it stood on the screen. */
  shown: Count,
  /** Of those, the ones that gave it. */
  rate: Share,
  /**
   * The rate as it would be had it stood equally often in the upper, the middle and the lower third of the list: the mean of
   * its rates in the three. Null where it stood in one of them fewer than {@link LEAST_SHOWN} times, because then nobody knows.
   */
  corrected: Share,
});
export type ReasonNode = z.infer<typeof ReasonNode>;

/** How often a reason must have stood in each third of the list before its rate is corrected for its place. */
export const LEAST_SHOWN = 30;

/** The answer of `GET /v1/insights/reasons`. */
export const ReasonsAnswer = z.strictObject({
  query: ReasonsQuery,
  now: Answered,
  before: Answered.extend({ from: CivilDate, to: CivilDate }),
  /** Each reason after the one above it, the most frequent first. */
  reasons: z.array(ReasonNode),
  /** How many were left out for a viewer. */
  withheld: z.int().min(0),
});
export type ReasonsAnswer = z.infer<typeof ReasonsAnswer>;
