/** Sends one webhook and judges the answer. */
import type { IncomingHttpHeaders } from 'node:http';
import type { Agent } from 'undici';
import { request } from 'undici';
import type { Timer } from '../pump.ts';
import { readRetryAfter } from './retry-after.ts';
import {
  WebhookError,
  WebhookGone,
  WebhookRefused,
  WebhookTimeout,
  WebhookUnreachable,
} from './webhook-errors.ts';

/** From looking up the name to the end of the answer. */
const LONGEST_MS = 15_000;

/** What is read of an answer. Nothing in it is used, but only an answer that ends shows that nothing broke off. */
const LONGEST_REPLY = 16_384;

const GONE = 410;

export interface Post {
  url: URL;
  agent: Agent;
  headers: Record<string, string>;
  body: Buffer;
  signal: AbortSignal;
  timer: Timer;
  now: () => Date;
}

/**
 * Resolves once the other side has answered with a 2xx status and the answer is complete, or longer than 16 KiB. No
 * redirect is followed and no reply is unpacked.
 *
 * @throws {WebhookError} any other end, or the reason of `signal`.
 */
export async function post({ url, agent, headers, body, signal, timer, now }: Post): Promise<void> {
  const deadline = new AbortController();
  const callOff = timer(() => {
    deadline.abort(new WebhookTimeout(`${url.host} gave no complete answer in ${LONGEST_MS / 1000} s`));
  }, LONGEST_MS);
  const ended = AbortSignal.any([signal, deadline.signal]);
  try {
    const reply = await request(url, { dispatcher: agent, method: 'POST', headers, body, signal: ended });
    if (reply.statusCode < 200 || reply.statusCode > 299) {
      await reply.body.dump({ limit: LONGEST_REPLY });
      throw refusal(url.host, reply.statusCode, reply.headers, now());
    }
    let length = 0;
    for await (const chunk of reply.body as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > LONGEST_REPLY) break;
    }
  } catch (error) {
    if (error instanceof WebhookError) throw error;
    if (ended.aborted) throw ended.reason;
    throw new WebhookUnreachable(`The connection to ${url.host} broke off`, { cause: error });
  } finally {
    callOff();
  }
}

function refusal(host: string, status: number, headers: IncomingHttpHeaders, now: Date): WebhookRefused {
  if (status === GONE) return new WebhookGone(host);
  return new WebhookRefused(host, status, readRetryAfter(headers['retry-after'], now));
}
