/** `GET /v1/events`: everything in the order it was received, so that a consumer can reconcile to zero difference. */
import { Feed } from '@fairwell/schema';
import type { FeedEvent } from '@fairwell/schema';
import * as z from 'zod';
import { isErased } from '../audit/erased.ts';
import { readQuery } from '../insights/query.ts';
import type { StoredEvent } from '../store/records.ts';
import type { Store } from '../store/store.ts';

export const FeedQuery = z.strictObject({
  after: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(1000).default(100),
});

export async function feed(parameters: Record<string, string>, store: Store): Promise<Feed> {
  const { after, limit } = readQuery(FeedQuery, parameters);
  const events = await store.eventsAfter(after, limit);
  return { events: events.map(toFeedEvent), last: events.at(-1)?.sequence ?? after };
}

const Kept = z.looseObject({ data: z.looseObject({}) });

/** A second declaration that only asks for the same again is told apart, so that nobody cancels twice. */
export function toFeedEvent(event: StoredEvent): FeedEvent {
  return {
    sequence: event.sequence,
    id: event.id,
    type: event.repeated ? event.type.replace('.requested', '.repeated') : event.type,
    receivedAt: event.receivedAt,
    case: event.caseId,
    site: event.site === '' ? null : event.site,
    mode: event.mode,
    reference: event.reference,
    locale: event.locale,
    assurance: event.assurance,
    ...(event.about === null ? {} : { about: event.about }),
    ...(isErased(event) ? { erased: true, data: {} } : { data: Kept.parse(JSON.parse(event.message)).data }),
  };
}
