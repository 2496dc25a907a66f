/** What a page hears of an offer. Events only tell: what was promised is done by `handleOffer`. */
import type { OfferKind } from '@fairwell/schema';
import { JourneyEvent } from '../journey/event.ts';

interface Told {
  /** The site's own name for the offer. */
  id: string;
  kind: OfferKind;
}

/** The person has an offer before their eyes. */
export class CancelOfferPresentedEvent extends JourneyEvent<Told> {
  static override readonly type = 'fairwell-offer-presented';
}

/** The person took the offer: what was promised is done, or they followed its link. */
export class CancelOfferAcceptedEvent extends JourneyEvent<Told> {
  static override readonly type = 'fairwell-offer-accepted';
}

/** The person did not want it: they said so, or cancelled with the offer before their eyes. */
export class CancelOfferDeclinedEvent extends JourneyEvent<Told> {
  static override readonly type = 'fairwell-offer-declined';
}

declare global {
  interface HTMLElementEventMap {
    'fairwell-offer-presented': CancelOfferPresentedEvent;
    'fairwell-offer-accepted': CancelOfferAcceptedEvent;
    'fairwell-offer-declined': CancelOfferDeclinedEvent;
  }
}
