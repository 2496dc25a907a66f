/** Keeps one sender from asking for login links, or trying them, over and over. */
import type { Context } from 'hono';
import { Refusal } from '../problem.ts';
import { Buckets } from './buckets.ts';
import type { Senders } from './sender.ts';

const PER_MINUTE = 10;

/** @throws {Refusal} `rate-limited`, with the seconds to wait. */
export type AdmitLogin = (c: Context) => void;

/**
 * @param senders as for {@link openLimits}; where nobody said, every sender would seem to be the same, and only the number
 * of links for one mailbox is limited.
 * @param clock milliseconds that never run backwards.
 */
export function openLoginLimits(senders: Senders | undefined, clock: () => number): AdmitLogin {
  if (senders === undefined) return () => {};
  const buckets = new Buckets(clock);
  return (c) => {
    const sender = senders(c);
    const wait = sender === null ? 0 : buckets.take(sender, PER_MINUTE);
    if (wait > 0) throw new Refusal('rate-limited', { detail: 'Wait a moment.', retryAfter: wait });
  };
}
