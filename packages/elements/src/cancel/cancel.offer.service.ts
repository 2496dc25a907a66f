/** Asks a site's service for offers. It is given a second, and whatever it does instead of answering, nobody notices. */
import type { Offer, OfferQuestion } from '@fairwell/schema';
import { isRecord } from '../shared/record.ts';
import { postQuestion } from './cancel.client.ts';
import { readOffers } from './cancel.offer.read.ts';

/** How long an answer is worth waiting for, in milliseconds. Later it would come up under somebody's hands. */
const PATIENCE_MS = 1000;

/** The page's own hand, in place of an address. Answers with offers, or with an object that has them as `offers`. */
export type OffersHandler = (
  question: OfferQuestion,
) => Promise<readonly Offer[] | { offers: readonly Offer[] }>;

/** What it offers, best first. Never rejects, and never takes longer than {@link PATIENCE_MS}. */
export async function askFor(question: OfferQuestion, from: string | OffersHandler): Promise<Offer[]> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), PATIENCE_MS);
  });
  try {
    const asked =
      typeof from === 'string' ? postQuestion(question, from, PATIENCE_MS) : Promise.resolve(from(question));
    const answer: unknown = await Promise.race([asked, tooLate]);
    return readOffers(isRecord(answer) ? answer['offers'] : answer);
  } catch {
    return [];
  } finally {
    clearTimeout(timer);
  }
}
