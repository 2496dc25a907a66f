/** Webhooks as a destination, following Standard Webhooks (https://www.standardwebhooks.com). */
import type { FeedEvent } from '@fairwell/schema';
import type { Destination } from '../destination.ts';
import type { Timer } from '../pump.ts';
import { readAllowed } from './address.ts';
import { webhookAgent } from './agent.ts';
import { HOP_HEADER } from './hop.ts';
import { post } from './post.ts';
import { resolver } from './resolve.ts';
import type { Resolve } from './resolve.ts';
import { readSecrets } from './secret.ts';
import { signedHeaders } from './signature.ts';
import { readTarget } from './target.ts';

export interface WebhookOptions {
  /** `https` to a public host, or `http` too to a host in `allow`. */
  url: string;
  /**
   * `whsec_…` or `whsk_…`, newest first. All of them sign: to change a secret, put the new one in front, let the other side change,
   * then take the old one away.
   */
  secrets: string[];
  /** Networks in CIDR notation that may be reached although they are not public. Default: none. */
  allow?: string[] | undefined;
  /** Where this receiver itself is reached, to refuse sending it its own events. */
  publicUrl?: string | undefined;
  now: () => Date;
  timer: Timer;
  /** Gives the addresses of a name; they are checked whoever gives them. Default: DNS as this machine has it. */
  resolve?: Resolve | undefined;
}

/** What is sent: the same bytes in every attempt. */
interface Payload {
  type: string;
  /** When the event was received. The moment of the attempt stands in the headers. */
  timestamp: string;
  data: FeedEvent;
}

/**
 * A destination that posts every event to one address.
 *
 * @throws {TypeError} naming the option that is wrong and the remedy.
 */
export function webhookDestination(options: WebhookOptions): Destination {
  const { now, timer } = options;
  const allowed = readAllowed(options.allow ?? []);
  const url = readTarget(options.url, allowed, options.publicUrl);
  const keys = readSecrets(options.secrets);
  const agent = webhookAgent(url, allowed, options.resolve ?? resolver(timer));
  return async (event, signal) => {
    const payload: Payload = { type: event.type, timestamp: event.receivedAt, data: event };
    const body = Buffer.from(JSON.stringify(payload));
    const headers = {
      ...signedHeaders(webhookId(event), now(), body, keys),
      'content-type': 'application/json',
      'user-agent': 'Fairwell-Webhooks/1',
      'accept-encoding': 'identity',
      [HOP_HEADER]: '1',
    };
    await post({ url, agent, headers, body, signal, timer, now });
  };
}

/**
 * The same in every attempt, also after a restore from a backup, which a sequence number would not survive. Senders
 * choose ids, and two sites may have the same one.
 */
function webhookId({ site, id }: FeedEvent): string {
  return site === null ? `evt_${id}` : `evt_${site}_${id}`;
}
