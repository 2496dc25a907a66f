/** Reads back what was answered. */
import { SignedAcknowledgement } from '@fairwell/schema';
import type { ReceiptClaims } from '@fairwell/schema';
import type { StoredEvent } from '../store/store.ts';
import { readClaims } from './sign.ts';

export function acknowledgementOf(event: StoredEvent): SignedAcknowledgement {
  return SignedAcknowledgement.parse(JSON.parse(event.answer));
}

/** What the receipt of this record says. */
export function claimsOf(event: StoredEvent): ReceiptClaims {
  return readClaims(acknowledgementOf(event).receipt);
}
