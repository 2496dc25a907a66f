/** Which offer suits whom, and what may become of it. Pure: knows nothing of the page, the network, language or time. */
import type { OfferPlace } from '@fairwell/rights';
import type { Offer } from '@fairwell/schema';
import type { Handled } from '../journey/courier.ts';

/** Below the button that confirms, or below the proof. */
export type Place = OfferPlace['at'];

/** What became of the one offer of an attempt to cancel. */
export type Standing = { offer: Offer; place: Place } & (
  | { type: 'standing' | 'accepting' | 'failed' | 'declined' }
  /** The page's own hand did it; or somebody went where a link leads, and more is not known. */
  | { type: 'accepted'; proof: Handled }
);

/** What is known when an offer is chosen. */
export interface Choosing {
  place: Place;
  /** Codes of the reason, from the broadest on. Undefined where nobody said one. */
  reasons?: readonly string[] | undefined;
  segment?: string | undefined;
  /** Whether the page has a hand that does what was promised. */
  hasHand: boolean;
  /** Whether a cancellation can be taken back here. */
  hasWayBack: boolean;
}

/** Whether somebody follows a link, so that nobody has to do anything. */
export const isLink = (offer: Offer): offer is Extract<Offer, { link: string }> => 'link' in offer;

/** The first that suits; undefined where none does. */
export function offerFor(offers: readonly Offer[], choosing: Choosing): Offer | undefined {
  const { place, reasons, segment, hasHand, hasWayBack } = choosing;
  return offers.find((offer) => {
    const { when = {} } = offer;
    const isDone = isLink(offer) || (hasHand && (place === 'review' || hasWayBack));
    return (
      isDone &&
      (!when.reasons || when.reasons.some((code) => reasons?.includes(code))) &&
      (!when.segments || when.segments.some((name) => name === segment))
    );
  });
}

/**
 * Whether somebody was left alone for long enough.
 *
 * @param today - And each of the days on which an offer was seen: `2026-11-22`.
 * @param cooldown - Days.
 */
export function isRested(today: string, seen: readonly (string | undefined)[], cooldown: number): boolean {
  return seen.every((day) => {
    const days = (Date.parse(today) - Date.parse(day ?? '')) / 86_400_000;
    // What is no day, or still to come, says nothing.
    return !(days >= 0 && days < cooldown);
  });
}

/** What follows once the person has declared something: whoever cancels beside an offer has said no to it. */
export const afterDeclaring = (stands: Standing): Standing =>
  stands.place === 'review' && (stands.type === 'standing' || stands.type === 'failed')
    ? { ...stands, type: 'declined' }
    : stands;
