/** Whether the law lets an offer stand somewhere on the way out. */
import type { Rights } from './answer.ts';

export interface OfferPlace {
  /** On the page with the button that confirms, or after the proof that it was received. */
  at: 'review' | 'received';
  /** Whether that button stays on the screen beside it, however far somebody scrolls. */
  isKeptInSight: boolean;
}

/**
 * Where the law wants permission first, an offer stands nowhere: nobody was asked for it. Beside the button that confirms it
 * stands where that stays in sight, which California asks for and everybody may expect. What the law says about the page says
 * nothing about what comes after it: by then the cancellation is received.
 *
 * @param page what the law says of the page; undefined where it could not be read, and then nothing says that one may
 */
export function mayOffer(
  page: Pick<Rights['page'], 'offers' | 'nothingElse'> | undefined,
  { at, isKeptInSight }: OfferPlace,
): boolean {
  if (!page || page.offers === 'with-permission') return false;
  return at === 'received' || (isKeptInSight && !page.nothingElse && page.offers !== 'forbidden');
}
