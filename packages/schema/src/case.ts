/** Where a case stands, and how the billing side reports back. Knows neither who nor what the case is about. */
import * as z from 'zod';
import { CivilDate, MessageId, Moment } from './value.ts';

/** `open` until the subscriber took it back (`undone`) or billing ended it (`closed`). */
export const caseStates = ['open', 'undone', 'closed'] as const;
export type CaseState = (typeof caseStates)[number];

/**
 * `scheduled`: billing will stop; `effective`: it has stopped, and the case is closed for good; `failed`: somebody must look.
 */
export const caseOutcomes = ['scheduled', 'effective', 'failed'] as const;
export type CaseOutcome = (typeof caseOutcomes)[number];

/** The answer of `GET /v1/cases/<id>`: what anybody with the id may know of a case. */
export const Case = z.strictObject({
  id: MessageId,
  state: z.enum(caseStates),
  /** What billing reported last; null until it did, and again where it had failed and the subscriber sent it once more. */
  outcome: z.enum(caseOutcomes).nullable(),
  /** The day the contract ends or ended, as billing reported it. */
  effectiveOn: CivilDate.nullable(),
  updatedAt: Moment,
});
export type Case = z.infer<typeof Case>;

/**
 * The body of `POST /v1/cases/<id>/outcome`. What is left out stands as it was reported before. `payingOn` is what a
 * *saved* subscriber is counted by: say it once more each time a charge for a case that was taken back came in.
 */
export const OutcomeReport = z
  .strictObject({
    outcome: z.enum(caseOutcomes).optional(),
    effectiveOn: CivilDate.optional(),
    /** A day on which the subscription was paid for, today or earlier. An earlier one than was reported changes nothing. */
    payingOn: CivilDate.optional(),
  })
  .refine(({ outcome, payingOn }) => outcome !== undefined || payingOn !== undefined, {
    path: ['outcome'],
    message: 'say the outcome, or payingOn, or both',
  });
export type OutcomeReport = z.infer<typeof OutcomeReport>;
