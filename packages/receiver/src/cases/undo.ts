/** Whether a cancellation can still be taken back. */
import { acknowledgementOf } from '../receipt/acknowledgement.ts';
import { dayIn } from '../receipt/moment.ts';
import type { Room } from '../room.ts';
import type { StoredEvent } from '../store/records.ts';

/** Up to and including the last day, in the zone of the business. */
export async function canBeUndone(event: StoredEvent, { store, zone, now }: Room): Promise<boolean> {
  if (event.type !== 'cancellation.requested' || event.caseId === null) return false;
  const found = await store.case(event.caseId);
  if (found?.state !== 'open' || (await store.isAbout(event, 'cancellation.undone'))) return false;
  const { endsOn } = acknowledgementOf(event);
  return endsOn === null || dayIn(zone, now().getTime()) <= endsOn;
}
