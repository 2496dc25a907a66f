/** `GET /v1/events`: everything in the order it was received, so that a consumer can reconcile to zero difference. */
import { Feed } from '@fairwell/schema';
import type { FeedEvent } from '@fairwell/schema';
import * as z from 'zod';
import { isErased } from '../audit/erased.ts';
import { readQuery } from '../insights/query.ts';
import { Refusal } from '../problem.ts';
import type { StoredEvent } from '../store/records.ts';
import type { Store } from '../store/store.ts';

export const FeedQuery = z.strictObject({
  after: z.coerce.number().int().min(0).default(0),
  chain: z.string().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(1000).default(100),
});

/**
 * @throws {Refusal} `invalid-query`, also where what was read last is not here: a restored receiver gives its numbers out once more, and
 * whoever went on from a later one would miss what has them now.
 */
export async function feed(parameters: Record<string, string>, store: Store): Promise<Feed> {
  const { after, chain, limit } = readQuery(FeedQuery, parameters);
  // With the one that was read last, to see whether it is still the same.
  const found = await store.eventsAfter(Math.max(0, after - 1), limit + Math.min(after, 1));
  if (after > 0 && found.length === 0) throw notHere('/after');
  const read = found[0]?.sequence === after ? found.shift() : undefined;
  if (chain !== undefined && read?.chain !== chain) throw notHere('/chain');
  const last = found.at(-1) ?? read;
  return { events: found.map(toFeedEvent), last: last?.sequence ?? after, chain: last?.chain ?? null };
}

const notHere = (field: string) =>
  new Refusal('invalid-query', {
    errors: [
      {
        field,
        detail:
          'what this receiver handed out. If it was restored from a backup, begin again after the number that the backup went up to.',
      },
    ],
  });

const Kept = z.looseObject({ data: z.looseObject({}) });

/**
 * What changes nothing for whoever ends contracts has a type of its own, so that somebody who knows only `requested` and
 * `undone` is right to pass over it: nobody is canceled twice, and nobody resumed who still wants to leave.
 */
const typeOf = ({ type, repeated }: StoredEvent): string =>
  repeated ? type.replace('.requested', '.repeated').replace('.undone', '.stands') : type;

export function toFeedEvent(event: StoredEvent): FeedEvent {
  return {
    sequence: event.sequence,
    id: event.id,
    type: typeOf(event),
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
