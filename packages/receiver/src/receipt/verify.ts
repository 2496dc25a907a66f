/** Verifies a receipt the way somebody who trusts nobody would: against keys, and saying what exactly does not hold. */
import { createPublicKey, verify } from 'node:crypto';
import { ReceiptClaims } from '@fairwell/schema';
import type { PublicKey } from '@fairwell/schema';
import * as z from 'zod';
import { NotStrictJson, parseStrictValue } from '../intake/strict-json.ts';
import { thumbprint } from './keys.ts';

/**
 * What does not hold.
 *
 * - `form`: this is no receipt at all, or a part of it is missing
 * - `header`, `payload`: that part cannot be read, or could be read in two ways
 * - `kind`: signed, but as something else than a receipt
 * - `key`: a key is not the one its name says
 * - `unknown-key`: none of the keys has the name that the signature gives
 * - `signature`: made with another key, or what it covers was changed
 * - `text`, `markup`, `frame`: of a page: the words, what stands around them, its style or script
 * - `value`: a field beside the signature says something else than what was signed
 */
export type Fault =
  | 'form'
  | 'header'
  | 'payload'
  | 'kind'
  | 'key'
  | 'unknown-key'
  | 'signature'
  | 'text'
  | 'markup'
  | 'frame'
  | 'value';

export class NotValid extends Error {
  override name = 'NotValid';
  readonly fault: Fault;
  /** The field, for `value`. */
  readonly field: string | undefined;

  constructor(fault: Fault, field?: string) {
    super(field === undefined ? fault : `${fault}: ${field}`);
    this.fault = fault;
    this.field = field;
  }
}

/** The levels a receipt nests: its claims, the list of rules, and room for a claim of one's own. */
const DEEPEST = 6;
const Header = z.strictObject({ alg: z.string(), kid: z.string(), typ: z.string() });

/** What was signed, and with which key. */
export interface Signed {
  payload: unknown;
  key: PublicKey;
}

/**
 * @param jws compact JWS (RFC 7515).
 * @param typ the kind of statement it must have been signed as.
 * @throws {NotValid}
 */
export function verifySigned(jws: string, typ: string, keys: PublicKey[]): Signed {
  const [header = '', payload = '', signature = '', ...more] = jws.split('.');
  if (signature === '' || more.length > 0) throw new NotValid('form');
  const said = Header.safeParse(readJson(header, 'header'));
  if (!said.success) throw new NotValid('header');
  const { alg, kid } = said.data;
  if (alg !== 'Ed25519' || said.data.typ !== typ) throw new NotValid('kind');
  const key = keys.find((each) => each.kid === kid);
  if (!key) throw new NotValid('unknown-key');
  if (thumbprint(key.x) !== kid) throw new NotValid('key');
  const bytes = readBytes(signature, 'signature');
  const { x } = key;
  const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  if (!verify(null, Buffer.from(`${header}.${payload}`), publicKey, bytes)) throw new NotValid('signature');
  return { payload: readJson(payload, 'payload'), key };
}

/**
 * @throws {NotValid}
 */
export function verifyReceipt(jws: string, keys: PublicKey[]): { claims: ReceiptClaims; key: PublicKey } {
  const { payload, key } = verifySigned(jws, 'receipt+jwt', keys);
  const { data: claims } = ReceiptClaims.safeParse(payload);
  if (!claims) throw new NotValid('payload');
  // One moment in two forms, which two readers might read: they must be the same.
  if (Math.floor(Date.parse(claims.receivedAt) / 1000) !== claims.iat) throw new NotValid('payload');
  return { claims, key };
}

/** One text for the same bytes: base64url has signs at its end that may differ and mean nothing. */
function readBytes(part: string, fault: Fault): Buffer {
  const bytes = Buffer.from(part, 'base64url');
  if (bytes.toString('base64url') !== part) throw new NotValid(fault);
  return bytes;
}

function readJson(part: string, fault: Fault): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readBytes(part, fault));
    return parseStrictValue(text, DEEPEST);
  } catch (error) {
    throw error instanceof NotStrictJson || error instanceof TypeError ? new NotValid(fault) : error;
  }
}
