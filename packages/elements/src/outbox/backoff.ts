/** When to try again. Every delay is between one second and a quarter of an hour, whatever a server says. */
import type { Random } from './uuid.ts';

const SHORTEST = 1000;
/** Milliseconds. */
export const LONGEST = 15 * 60 * 1000;

/**
 * Milliseconds until the next attempt: exponential with full jitter, on top of what the receiver asked for.
 * The upper bound also keeps the delay inside a 32-bit timer, which otherwise fires at once.
 *
 * @param attempt - How many attempts were made, from 1.
 * @param retryAfter - Seconds the receiver asked to wait, if it did.
 */
export function delayBefore(attempt: number, random: Random, retryAfter = 0): number {
  const jitter = random() * Math.min(LONGEST, SHORTEST * 2 ** attempt);
  return Math.min(LONGEST, Math.max(SHORTEST, retryAfter * 1000 + jitter));
}

/**
 * Seconds to wait according to an answer: the header, or the `retryAfter` of the body, which repeats it because a
 * page on another origin may not read the header. Undefined for anything that says neither.
 *
 * @param header - Seconds or an HTTP date (RFC 9110, 10.2.3).
 * @param now - Milliseconds since 1970.
 */
export function retryAfterOf(
  header: string | null,
  body: Record<string, unknown> | undefined,
  now: number,
): number | undefined {
  const said = header ?? '';
  const asked = /^\s*\d+\s*$/.test(said) ? Number(said) : Math.max(0, (Date.parse(said) - now) / 1000);
  const seconds = Number.isNaN(asked) ? body?.['retryAfter'] : asked;
  return typeof seconds === 'number' && seconds >= 0 ? seconds : undefined;
}
