/** `GET /v1/outbox`: what the destinations have not taken yet. */
import type { Outbox } from '@fairwell/schema';
import * as z from 'zod';
import { readQuery } from '../insights/query.ts';
import { momentIn } from '../receipt/moment.ts';
import type { Room } from '../room.ts';

export const OutboxQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(1000).default(100),
});

export async function outbox(parameters: Record<string, string>, { store, zone }: Room): Promise<Outbox> {
  const { limit } = readQuery(OutboxQuery, parameters);
  const waiting = await store.outbox.waiting(limit);
  return {
    waiting: waiting.map(({ destination, event, attempts, dueMs, lastError }) => ({
      destination,
      site: event.site === '' ? null : event.site,
      id: event.id,
      sequence: event.sequence,
      attempts,
      nextAttempt: momentIn(zone, dueMs),
      lastError,
    })),
    total: await store.outbox.total(),
  };
}
