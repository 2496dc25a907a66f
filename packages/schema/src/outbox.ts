/** What still has to be handed over to other systems. Knows that something waits and since when; refuses to know what. */
import * as z from 'zod';
import { MessageId, Moment, SiteName } from './value.ts';

/** One event that a destination has not taken yet. */
export const WaitingDelivery = z.strictObject({
  /** The name the destination was configured under. */
  destination: z.string(),
  site: SiteName.nullable(),
  /** The id of the event, the same at every attempt. */
  id: MessageId,
  sequence: z.int().min(1),
  /** How often it failed. */
  attempts: z.int().min(0),
  /** Not before this moment, and not before the earlier events of the same case. */
  nextAttempt: Moment,
  /** The name of the last error, e.g. `TimeoutError`; null before the first failure. Never its message. */
  lastError: z.string().nullable(),
});
export type WaitingDelivery = z.infer<typeof WaitingDelivery>;

/** The answer of `GET /v1/outbox`. */
export const Outbox = z.strictObject({
  /** Oldest event first. */
  waiting: z.array(WaitingDelivery),
  /** How many wait altogether; more than the list where it was cut off. */
  total: z.int().min(0),
});
export type Outbox = z.infer<typeof Outbox>;
