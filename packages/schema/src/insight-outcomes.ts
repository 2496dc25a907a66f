/**
 * What became of the cancellations of a period. They are counted by case, on the day of its first cancellation, and for
 * what is known now. `docs/insights.md` has the definitions in full.
 */
import * as z from 'zod';
import { intervals } from './insight.ts';
import { Count, Share, filterFields } from './insight-filter.ts';
import { CivilDate } from './value.ts';

/** How long somebody must still be paying to count as saved, in days. */
export const SAVED_AFTER_DAYS = 30;

/** A question to `GET /v1/insights/outcomes`. */
export const OutcomesQuery = z.strictObject({
  ...filterFields,
  interval: z.enum(intervals).default('week'),
  /** A contract that is canceled again within so many days after it was taken back counts as lost. */
  again: z.coerce.number().int().min(1).max(365).default(30),
});
export type OutcomesQuery = z.infer<typeof OutcomesQuery>;

export const Outcomes = z.strictObject({
  /** Cases with a cancellation. `canceled + deflected + saved + lost + ended` of them, each in exactly one. */
  cancellations: Count,
  /** Cancellations received about these cases; saying it again counts here and nowhere else, sending again nowhere. */
  declarations: Count,
  /** They stand: nobody took them back. */
  canceled: Count,
  /** Taken back by the subscriber, and not saved, lost or ended (yet). */
  deflected: Count,
  /**
   * Taken back, not canceled again, and billing says they were paying {@link SAVED_AFTER_DAYS} days after. Null where billing
   * never reported that about any case: then nobody knows, and those are among the deflected.
   */
  saved: Count,
  /** Taken back, and the same contract canceled again within `again` days. The later cancellation is counted too. */
  lost: Count,
  /** Taken back and not lost, and billing ended it all the same: these people asked to stay, and are gone. */
  ended: Count,
  /** Of the canceled, what billing said last. */
  scheduled: Count,
  effective: Count,
  /** Billing could not do what was declared: these people were told it was received, and somebody must look. */
  failed: Count,
  /** Billing said nothing yet. */
  unreported: Count,
  /** Those with a survey answer. */
  answered: Count,
  /** Those declared without an embed token or a key: nobody had to log in. */
  withoutLogin: Count,
  /** saved ÷ cancellations. */
  saveRate: Share,
  /** deflected ÷ cancellations. */
  deflectRate: Share,
  /** (deflected + saved + lost + ended) ÷ cancellations: who used the way back. */
  undoRate: Share,
  /** answered ÷ cancellations. */
  responseRate: Share,
  /** withoutLogin ÷ cancellations. */
  withoutLoginRate: Share,
});
export type Outcomes = z.infer<typeof Outcomes>;

/** The answer of `GET /v1/insights/outcomes`. */
export const OutcomesAnswer = z.strictObject({
  query: OutcomesQuery,
  now: Outcomes,
  /** The same of as many days before. */
  before: Outcomes.extend({ from: CivilDate, to: CivilDate }),
  overTime: z.array(z.strictObject({ from: CivilDate, to: CivilDate, cancellations: Count })),
});
export type OutcomesAnswer = z.infer<typeof OutcomesAnswer>;
