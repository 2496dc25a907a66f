/** Asks a site's own service what it offers. What is declared never goes this way: that is the outbox's. */
import type { OfferQuestion } from '@fairwell/schema';

/** Longer answers are no answers. */
const MOST_CHARACTERS = 65_536;

/**
 * As plain text, which no server has to allow in advance. Says nothing of who is asking.
 *
 * @param patience - Milliseconds.
 * @throws where there is no answer by then, or none that is JSON.
 */
export async function postQuestion(
  question: OfferQuestion,
  address: string,
  patience: number,
): Promise<unknown> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'text/plain;charset=UTF-8' },
    body: JSON.stringify(question),
    credentials: 'omit',
    redirect: 'error',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(patience),
  });
  const text = await response.text();
  return response.ok && text.length <= MOST_CHARACTERS ? JSON.parse(text) : undefined;
}
