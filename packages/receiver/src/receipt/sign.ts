/** Signs and reads receipts: compact JWS with Ed25519 (RFC 7515, RFC 9864). */
import { sign } from 'node:crypto';
import { ReceiptClaims } from '@fairwell/schema';
import type { Mode, Moment } from '@fairwell/schema';
import type { NoteType } from '../store/records.ts';
import type { SigningKey } from './keys.ts';
import { mustHold } from './revoked.ts';

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

let header = { kid: '', typ: '', text: '' };

/** Nearly every statement has the header of the one before. */
function headerOf(kid: string, typ: string): string {
  if (header.kid !== kid || header.typ !== typ) {
    header = { kid, typ, text: part({ alg: 'Ed25519', kid, typ }) };
  }
  return header.text;
}

/**
 * The type keeps one kind of statement from ever being taken for the other (RFC 8725, section 3.11).
 *
 * @throws {KeyRevoked}
 */
export function signAs(typ: string, claims: object, key: SigningKey): string {
  mustHold(key);
  const { kid, privateKey } = key;
  const signed = `${headerOf(kid, typ)}.${part(claims)}`;
  return `${signed}.${sign(null, Buffer.from(signed), privateKey).toString('base64url')}`;
}

/** Synchronous, because it happens inside the transaction that stores the event. */
export const signReceipt = (claims: ReceiptClaims, key: SigningKey): string =>
  signAs('receipt+jwt', claims, key);

/** What is signed of a record that the receiver made itself. Nobody gets it; it keeps the record from being forged. */
export interface NoteClaims {
  jti: string;
  iat: number;
  ver: 1;
  reference: string;
  receivedAt: Moment;
  zone: string;
  type: NoteType;
  site?: string;
  mode: Mode;
  locale: string;
  content: null;
  contentSha256: string;
  endsOn: null;
  ruleIds: string[];
  case: string;
  sequence: number;
}

export const signNote = (claims: NoteClaims, key: SigningKey): string => signAs('receipt+jwt', claims, key);

/** How the receipt with the id `jti` reads on its page. */
export interface PageSeal {
  jti: string;
  textSha256: string;
}

export const signPageSeal = (seal: PageSeal, key: SigningKey): string =>
  signAs('receipt-page+jwt', seal, key);

/** Which key signed this. */
export function kidOf(jws: string): unknown {
  return JSON.parse(Buffer.from(jws.split('.')[0] ?? '', 'base64url').toString()).kid;
}

/** What a receipt says, without asking whether its signature holds: only for receipts read from our own store. */
export function readClaims(receipt: string): ReceiptClaims {
  return ReceiptClaims.parse(JSON.parse(Buffer.from(receipt.split('.')[1] ?? '', 'base64url').toString()));
}
