/** Reads back what was answered. */
import { SignedAcknowledgement } from '@fairwell/schema';
import type { StoredEvent } from '../store/records.ts';

export function acknowledgementOf(event: StoredEvent): SignedAcknowledgement {
  return SignedAcknowledgement.parse(JSON.parse(event.answer));
}
