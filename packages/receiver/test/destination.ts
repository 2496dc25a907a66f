/** What the tests of the hand-over share: destinations that can be looked into, and what still waits for them. */
import { Outbox } from '@fairwell/schema';
import type { FeedEvent, MessageInput } from '@fairwell/schema';
import { expect, vi } from 'vitest';
import type { Destination } from '../src/index.ts';
import { API_KEY, ORIGIN, fixture } from './kit.ts';
import type { Running } from './kit.ts';

export const eventually = (check: () => void | Promise<void>): Promise<void> =>
  vi.waitFor(check, { timeout: 15_000, interval: 5 });

export const waiting = async ({ read }: Running): Promise<Outbox> =>
  Outbox.parse(await read('/v1/outbox?limit=1000'));

export const nothingWaits = (running: Running, timeout = 15_000): Promise<void> =>
  vi.waitFor(async () => expect(await waiting(running)).toMatchObject({ waiting: [], dead: [] }), {
    timeout,
    interval: 5,
  });

/** Asks for another try, with the key of servers. */
export const redrive = ({ receiver }: Running, wanted: unknown, key = API_KEY): Promise<Response> =>
  receiver.fetch(
    new Request(`${ORIGIN}/v1/outbox/redrive`, {
      method: 'POST',
      body: JSON.stringify(wanted),
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    }),
  );

/** Waits until so many deliveries were tried, and each waits for a later moment. */
export const triedOnce = (
  running: Running,
  now: () => Date,
  count: number,
  timeout = 15_000,
): Promise<void> =>
  vi.waitFor(
    async () => {
      const tried = (await waiting(running)).waiting.filter(({ attempts }) => attempts > 0);
      const later = tried.filter(({ nextAttempt }) => Date.parse(nextAttempt) > now().getTime());
      expect(later).toHaveLength(count);
    },
    { timeout, interval: 50 },
  );

interface Collector {
  destination: Destination;
  /** What it took, in that order. */
  taken: FeedEvent[];
  ids: () => string[];
  /** The ids it was offered, taken or not. */
  tried: string[];
}

/** A destination that keeps what it is given, and fails whenever `failing` says so. */
export function collector(failing: (event: FeedEvent) => boolean = () => false): Collector {
  const taken: FeedEvent[] = [];
  const tried: string[] = [];
  const destination: Destination = async (event) => {
    tried.push(event.id);
    if (failing(event)) throw new RangeError(`No room for ${JSON.stringify(event.data)}`);
    await Promise.resolve();
    taken.push(event);
  };
  return { taken, tried, destination, ids: () => taken.map(({ id }) => id) };
}

/** A cancellation of the contract with this reference. */
export function cancellation(reference: string): MessageInput {
  const message = fixture('cancellation-dutch-weekly');
  return {
    ...message,
    data: { ...message.data, subscription: { reference } },
  } as MessageInput;
}

/** The declaration that takes another one back. */
export function undoOf({ id, site }: MessageInput): MessageInput {
  const message = fixture('cancellation-undone', { site });
  return { ...message, data: { ...message.data, declaration: id } } as MessageInput;
}
