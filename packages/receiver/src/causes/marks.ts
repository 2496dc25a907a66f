/** Reads what was said of causes: each with its newest words, and what became of it. */
import { causeEventData } from '@fairwell/schema';
import type { CauseEventData, CauseKind } from '@fairwell/schema';
import * as z from 'zod';
import type { StoredEvent } from '../store/records.ts';

/** One cause, with the records that say so. */
export interface Marked {
  id: string;
  /** The record that said it first; its site and mode are those of the cause. */
  first: StoredEvent;
  of: CauseKind;
  path: string[];
  known: CauseEventData<'cause.known'>;
  mended: { event: StoredEvent; data: CauseEventData<'cause.mended'> } | null;
  /** How many are told, once there is a notice for everybody. */
  people: number | null;
}

export interface Marks {
  /** The one that was known first comes first. */
  causes: Marked[];
  /** Id of the newest record about this reason or topic, or '' for none. */
  newest: (place: Place) => string;
  /** The cause of it that is known and not mended, if there is one. */
  open: (place: Place) => Marked | null;
}

/** Of what. */
export interface Place {
  site: string;
  of: CauseKind;
  path: readonly string[];
}

const Kept = z.discriminatedUnion('type', [
  z.object({ type: z.literal('cause.known'), data: causeEventData['cause.known'] }),
  z.object({ type: z.literal('cause.dropped'), data: causeEventData['cause.dropped'] }),
  z.object({ type: z.literal('cause.mended'), data: causeEventData['cause.mended'] }),
  z.object({ type: z.literal('cause.announced'), data: causeEventData['cause.announced'] }),
]);

const nameOf = ({ site, of, path }: Place) => JSON.stringify([site, of, path]);

/** @param events of one mode, oldest first. */
export function marksIn(events: readonly StoredEvent[]): Marks {
  const causes = new Map<string, Marked>();
  const newest = new Map<string, string>();
  for (const event of events) {
    const kept = Kept.parse(JSON.parse(event.message));
    const { cause: id = event.id } = kept.data;
    const marked = causes.get(id);
    if (kept.type === 'cause.known') {
      const { of, path } = kept.data;
      newest.set(nameOf({ site: event.site, of, path }), event.id);
      if (marked) marked.known = kept.data;
      else causes.set(id, { id, first: event, of, path, known: kept.data, mended: null, people: null });
    } else if (marked && kept.type === 'cause.dropped') {
      newest.set(nameOf({ site: event.site, of: marked.of, path: marked.path }), event.id);
      // What people were told of stays.
      if (marked.mended === null) causes.delete(id);
    } else if (marked && kept.type === 'cause.mended') {
      newest.set(nameOf({ site: event.site, of: marked.of, path: marked.path }), event.id);
      marked.mended = { event, data: kept.data };
    } else if (marked && kept.type === 'cause.announced') marked.people = kept.data.people;
  }
  const all = [...causes.values()];
  return {
    causes: all,
    newest: (place) => newest.get(nameOf(place)) ?? '',
    open: (place) =>
      all.find(
        ({ first, of, path, mended }) =>
          mended === null && nameOf({ site: first.site, of, path }) === nameOf(place),
      ) ?? null,
  };
}
