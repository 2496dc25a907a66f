/**
 * Asks whoever sends far more than people do to slow down. An office or a whole town may share one address, so there is
 * room for all of them at once; and what is refused may be sent again, unchanged, a little later.
 */
import type { Message } from '@fairwell/schema';
import type { Context } from 'hono';
import { laneOf } from '../intake/lane.ts';
import { Refusal } from '../problem.ts';
import type { Lane } from '../store/store.ts';
import { Buckets } from './buckets.ts';
import type { Senders } from './sender.ts';

/** From one address, at one site. */
const PER_MINUTE: Record<Exclude<Lane, 'handover'>, number> = {
  declaration: 300,
  contact: 60,
  survey: 300,
  step: 1200,
};

/** Sites are named by the sender: at all of them together so many times as much. */
const SITES = 10;

/** @throws {Refusal} `rate-limited`, with the seconds to wait. */
export type Admit = (message: Pick<Message, 'type' | 'site'>, c: Context) => void;

/**
 * @param senders `undefined` where nobody said how many proxies of our own stand in front: then no address can be believed, and
 * everybody is let in.
 * @param clock milliseconds that never run backwards.
 */
export function openLimits(senders: Senders | undefined, clock: () => number): Admit {
  if (senders === undefined) return () => {};
  const buckets = new Buckets(clock);
  return ({ type, site = '' }, c) => {
    const sender = senders(c);
    if (sender === null) return;
    const lane = laneOf[type];
    if (lane === 'handover') return;
    const perMinute = PER_MINUTE[lane];
    const wait =
      buckets.take(`${lane} ${sender}`, SITES * perMinute) ||
      buckets.take(`${lane} ${sender} ${site}`, perMinute);
    if (wait === 0) return;
    const detail = 'Send the same message with the same id again, a little later.';
    throw new Refusal('rate-limited', { detail, retryAfter: wait });
  };
}
