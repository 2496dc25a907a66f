/** What the tests of webhooks share. */
import type { FeedEvent } from '@fairwell/schema';
import type { Timer } from '../../src/handover/pump.ts';
import { newSecret } from '../../src/handover/webhook/secret.ts';
import { webhookDestination } from '../../src/handover/webhook/webhook.ts';
import type { WebhookOptions } from '../../src/handover/webhook/webhook.ts';

/** Stands for whatever network a site owner would name. */
export const LOOPBACK = ['127.0.0.1/32'];

export const event = (change: Partial<FeedEvent> = {}): FeedEvent => ({
  sequence: 7,
  id: '0193a1b2-0000-7000-8000-000000000001',
  type: 'cancellation.requested',
  receivedAt: '2026-11-22T10:15:30.000+01:00',
  case: '0193a1b2-0000-7000-8000-000000000002',
  site: 'de-zaterdag',
  mode: 'live',
  reference: 'K7QM-2XPA',
  data: { subscription: { reference: 'AB-1234' } },
  ...change,
});

export const onTheClock: Timer = (work, ms) => {
  const timeout = setTimeout(work, ms);
  return () => clearTimeout(timeout);
};

type Deliver = (what?: FeedEvent, signal?: AbortSignal) => Promise<void>;

/** A destination at this address, with the real clock unless a test has its own. */
export function to(url: string, options: Partial<WebhookOptions> = {}): Deliver {
  const destination = webhookDestination({
    url,
    secrets: [newSecret()],
    allow: LOOPBACK,
    now: () => new Date(),
    timer: onTheClock,
    ...options,
  });
  return (what = event(), signal = new AbortController().signal) => destination(what, signal);
}
