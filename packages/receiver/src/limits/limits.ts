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
import { senderOf } from './sender.ts';

/** From one address, at one site. */
const PER_MINUTE: Record<Exclude<Lane, 'handover'>, number> = {
  declaration: 300,
  contact: 60,
  survey: 300,
  step: 1200,
};

/** Sites are named by the sender: at all of them together so many times as much. */
const SITES = 10;

/** What the server knows of a request beside what is in it. */
export interface Connection {
  /** IP address of the other end. */
  address?: string | undefined;
}

/** @throws {Refusal} `rate-limited`, with the seconds to wait. */
export type Admit = (message: Pick<Message, 'type' | 'site'>, c: Context) => void;

/**
 * @param proxies of our own in front of the receiver. `undefined` where nobody said: then no address can be believed, and
 * everybody is let in.
 * @param clock milliseconds that never run backwards.
 */
export function openLimits(proxies: number | undefined, clock: () => number): Admit {
  if (proxies === undefined) return () => {};
  const buckets = new Buckets(clock);
  return ({ type, site = '' }, c) => {
    const { address }: Connection = c.env ?? {};
    const sender = senderOf({ address, forwarded: c.req.header('x-forwarded-for'), proxies });
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
