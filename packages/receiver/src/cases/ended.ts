/** Whether a cancelled subscription is over. */
import { isErased } from '../audit/erased.ts';
import { acknowledgementOf } from '../receipt/acknowledgement.ts';
import { dayIn } from '../receipt/moment.ts';
import type { Room } from '../room.ts';
import type { StoredEvent } from '../store/records.ts';

/**
 * As billing reported it, else once the last day on the receipt is past in the zone of the business. Not where billing could
 * not end it, nor where it was taken back.
 */
export async function hasEnded(event: StoredEvent, { store, zone, now }: Room): Promise<boolean> {
  if (event.type !== 'cancellation.requested' || event.caseId === null || isErased(event)) return false;
  const found = await store.case(event.caseId);
  if (!found || found.outcome === 'failed' || (await store.isAbout(event, 'cancellation.undone')))
    return false;
  const lastDay = found.effectiveOn ?? acknowledgementOf(event).endsOn;
  return found.outcome === 'effective' || (lastDay !== null && dayIn(zone, now().getTime()) > lastDay);
}
