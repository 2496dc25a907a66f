/** From what somebody knows, a reference or the id of a receipt, to what it is about. */
import { MessageId, contactEventData } from '@fairwell/schema';
import { readReference } from '../receipt/reference.ts';
import type { Room } from '../room.ts';
import type { Conversation } from '../store/contacts.ts';
import { isNote } from '../store/records.ts';
import type { StoredEvent } from '../store/records.ts';

export interface Found {
  event: StoredEvent;
  /** Where a question or a complaint stands; null for everything else, and where no answer was wanted. */
  conversation: Conversation | null;
}

/** By the short name on a receipt, as somebody types it. It stands on letters too, so it opens nothing. */
export async function findByReference(typed: string, room: Room): Promise<Found | null> {
  const reference = readReference(typed);
  const event = reference === null ? null : await room.store.eventByReference(reference);
  // What the receiver noted leads nowhere, unless it is about a question.
  const isNobodys = event !== null && isNote(event.type) && !(event.type in contactEventData);
  return event === null || isNobodys ? null : follow(event, room);
}

/**
 * By the id of a receipt, which nobody can guess: whoever knows it holds the receipt.
 *
 * @param site needed only where two sites chose the same id.
 */
export async function findByReceipt(id: string, site: string | undefined, room: Room): Promise<Found | null> {
  const known = MessageId.safeParse(id);
  const event = known.success ? await room.store.eventById(known.data, site) : null;
  // What the receiver noted itself is nobody's receipt.
  return event === null || isNote(event.type) ? null : follow(event, room);
}

/** What was noted about a question leads to where the question stands. */
async function follow(event: StoredEvent, { store }: Room): Promise<Found> {
  if (!event.type.startsWith('contact.')) return { event, conversation: null };
  const conversation = await store.contacts.read(event.about ?? event.id, event.site);
  return { event: conversation?.submitted ?? event, conversation };
}
