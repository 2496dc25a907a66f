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

/** One event that a destination did not take in time. It is not tried any more until somebody puts it back. */
export const DeadDelivery = WaitingDelivery.omit({ nextAttempt: true }).extend({
  /** When it was given up. */
  diedAt: Moment,
});
export type DeadDelivery = z.infer<typeof DeadDelivery>;

/** How one destination stands. */
export const DestinationState = z.strictObject({
  destination: z.string(),
  /** How many deliveries are tried, or will be once the destination is no longer paused. */
  waiting: z.int().min(0),
  dead: z.int().min(0),
  /** Since when nothing is sent there and the name of the error that asked for it, or null where all is well. */
  paused: z.strictObject({ since: Moment, error: z.string() }).nullable(),
});
export type DestinationState = z.infer<typeof DestinationState>;

/** The answer of `GET /v1/outbox`. */
export const Outbox = z.strictObject({
  /** Oldest event first; the state of its destination tells how many there are where the list was cut off. */
  waiting: z.array(WaitingDelivery),
  /** Oldest event first; cut off like `waiting`. */
  dead: z.array(DeadDelivery),
  /** Every destination that is configured or has something left, by name. */
  destinations: z.array(DestinationState),
});
export type Outbox = z.infer<typeof Outbox>;

/** The body of `POST /v1/outbox/redrive`. */
export const Redrive = z.strictObject({
  destination: SiteName,
  /** Puts back this event only, and leaves a pause as it is. Without it all dead deliveries go back and a pause ends. */
  id: MessageId.optional(),
  /** Of this site only; two sites may have chosen the same id. */
  site: SiteName.optional(),
});
export type Redrive = z.infer<typeof Redrive>;

/** The answer to it. */
export const Redriven = z.strictObject({
  destination: z.string(),
  /** How many dead deliveries were put back. */
  redriven: z.int().min(0),
  /** Whether the destination was paused and no longer is. */
  resumed: z.boolean(),
});
export type Redriven = z.infer<typeof Redriven>;
