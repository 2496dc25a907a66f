/** `GET /v1/outbox`: what the destinations have not taken yet, and what they never took. */
import type { DestinationState, Outbox } from '@fairwell/schema';
import * as z from 'zod';
import { readQuery } from '../insights/query.ts';
import { momentIn } from '../receipt/moment.ts';
import type { Room } from '../room.ts';
import type { StoredDelivery } from '../store/records.ts';

export const OutboxQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(1000).default(100),
});

export async function outbox(parameters: Record<string, string>, room: Room): Promise<Outbox> {
  const { store, zone } = room;
  const { limit } = readQuery(OutboxQuery, parameters);
  const waiting = await store.outbox.waiting(limit);
  const dead = await store.outbox.dead(limit);
  return {
    waiting: waiting.map((delivery) => ({
      ...toPublic(delivery),
      nextAttempt: momentIn(zone, delivery.dueMs),
    })),
    dead: dead.map((delivery) => ({ ...toPublic(delivery), diedAt: momentIn(zone, delivery.deadMs) })),
    destinations: await destinationStates(room),
  };
}

const toPublic = ({ destination, event, attempts, lastError }: StoredDelivery) => ({
  destination,
  site: event.site === '' ? null : event.site,
  id: event.id,
  sequence: event.sequence,
  attempts,
  lastError,
});

/** Those that are configured, and those that something is left for. */
async function destinationStates({ store, zone, handOver }: Room): Promise<DestinationState[]> {
  const states = new Map<string, DestinationState>(
    handOver.destinations.map((destination) => [
      destination,
      { destination, waiting: 0, dead: 0, paused: null },
    ]),
  );
  for (const { destination, waiting, dead, paused } of await store.outbox.states()) {
    const since = paused && { since: momentIn(zone, paused.sinceMs), error: paused.error };
    states.set(destination, { destination, waiting, dead, paused: since });
  }
  return [...states.values()].toSorted((a, b) => (a.destination < b.destination ? -1 : 1));
}
