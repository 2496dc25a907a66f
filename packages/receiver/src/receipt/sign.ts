/** Signs and reads receipts: compact JWS with Ed25519 (RFC 7515, RFC 9864). */
import { sign } from 'node:crypto';
import { ReceiptClaims } from '@fairwell/schema';
import type { SigningKey } from './keys.ts';

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Synchronous, because it happens inside the transaction that stores the event. */
export function signReceipt(claims: ReceiptClaims, { kid, privateKey }: SigningKey): string {
  const signed = `${part({ alg: 'Ed25519', kid, typ: 'receipt+jwt' })}.${part(claims)}`;
  return `${signed}.${sign(null, Buffer.from(signed), privateKey).toString('base64url')}`;
}

/** What a receipt says, without asking whether its signature holds: only for receipts read from our own store. */
export function readClaims(receipt: string): ReceiptClaims {
  return ReceiptClaims.parse(JSON.parse(Buffer.from(receipt.split('.')[1] ?? '', 'base64url').toString()));
}
