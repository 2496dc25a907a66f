/**
 * How easy leaving is, flow by flow. All of it rests on `flow.step` messages; where a period has none, nobody knows, and
 * every figure is null rather than zero.
 */
import * as z from 'zod';
import { Count, Share, periodFields } from './insight-filter.ts';

/** A question to `GET /v1/insights/sessions`. */
export const SessionsQuery = z.strictObject({
  ...periodFields,
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/, 'a language such as nl')
    .optional(),
  client: z.string().max(80).optional(),
});
export type SessionsQuery = z.infer<typeof SessionsQuery>;

/** After so many minutes without a step, a flow that came to no other end counts as abandoned. */
export const ABANDONED_AFTER_MINUTES = 30;

const figures = {
  /** Flows that were opened in the period, each counted once. `canceled + error + deflected + abandoned + open` of them. */
  sessions: Count,
  /** A cancellation was received in the flow, whatever else happened in it. */
  canceled: Count,
  /** Something went wrong and no cancellation was received. */
  error: Count,
  /** An offer was accepted and no cancellation was received. Billing knows no flows, so none of these is ever *saved*. */
  deflected: Count,
  /** The flow was left, or nothing was heard of it for {@link ABANDONED_AFTER_MINUTES} minutes. Never *saved*. */
  abandoned: Count,
  /** Still going on. */
  open: Count,
  /** Flows in which an offer was seen, and those of them in which it was accepted, or declined and not accepted. */
  offered: Count,
  accepted: Count,
  declined: Count,
  /** Flows in which anything went wrong, also where a cancellation was received in the end. */
  troubled: Count,
  /** canceled ÷ (sessions − open). */
  completion: Share,
  /** Seconds from the first step of a canceled flow to its first cancellation, by the receiver's clock. */
  medianSeconds: z.number().nullable(),
  p90Seconds: z.number().nullable(),
  /** Steps shown before the first cancellation of a canceled flow. */
  medianSteps: z.number().nullable(),
  /** Buttons, links and choices used until *received* stood there, where the flow says so. */
  medianActivations: z.number().nullable(),
};
export const SessionFigures = z.strictObject(figures);
export type SessionFigures = z.infer<typeof SessionFigures>;

/** The answer of `GET /v1/insights/sessions`. */
export const SessionsAnswer = z.strictObject({
  query: SessionsQuery,
  now: SessionFigures,
  /** What sent the flows, with its version; null where it did not say. Tells a broken release. */
  clients: z.array(z.strictObject({ client: z.string().nullable(), ...figures })),
});
export type SessionsAnswer = z.infer<typeof SessionsAnswer>;
