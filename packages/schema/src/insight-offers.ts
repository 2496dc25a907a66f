/**
 * What became of what was offered, offer by offer. Two things tell it: steps of flows, which say what was seen, taken and declined
 * and name no contract; and cancellations that were taken back for an offer, which name one, so that billing can say what
 * became of it. Only those are ever *kept*.
 */
import * as z from 'zod';
import { Count, filterFields } from './insight-filter.ts';
import { OfferId } from './offer.ts';

/** A question to `GET /v1/insights/offers`. */
export const OffersQuery = z.strictObject(filterFields);
export type OffersQuery = z.infer<typeof OffersQuery>;

export const OfferFigures = z.strictObject({
  id: OfferId,
  /**
   * Flows that were opened in the period and in which it was seen. Null where no steps were sent, and where it is asked about a
   * plan, a reason, a segment or a country: no step says any of these.
   */
  offered: Count,
  /** Of those, the flows in which somebody said no to it, or cancelled beside it, and did not take it. Null where `offered` is. */
  declined: Count,
  /** How often it was taken, each time counted once: `kept + notKept + pending + unnamed`, of those that are not null. */
  taken: Count,
  /**
   * A cancellation was taken back for it in the period and is *saved* now: not canceled again within 30 days, not ended by
   * billing, and billing says they were paying 30 days after. Null where one was taken back and billing never reported that about
   * any case: then nobody knows, and those are among the pending.
   */
  kept: Count,
  /** A cancellation was taken back for it, and stands all the same, was ended by billing, or was followed by another one. */
  notKept: Count,
  /** A cancellation was taken back for it, and neither is known (yet). */
  pending: Count,
  /**
   * Taken in a flow of the period without taking a cancellation back: before anything was declared, or by following a link. No
   * contract is named, so nobody can know what became of it. Null where `offered` is.
   */
  unnamed: Count,
  /** Of the taken, those that everyone could have had, also whoever stays. */
  toEveryone: Count,
  /** Of the taken, those that only whoever is leaving could have. Of what is left nobody said it. */
  toLeaving: Count,
});
export type OfferFigures = z.infer<typeof OfferFigures>;

/** The answer of `GET /v1/insights/offers`. */
export const OffersAnswer = z.strictObject({
  query: OffersQuery,
  /** The one that was seen most often first. */
  offers: z.array(OfferFigures),
});
export type OffersAnswer = z.infer<typeof OffersAnswer>;
