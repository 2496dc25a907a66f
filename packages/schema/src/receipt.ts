/**
 * Receipts: proof that a declaration was received, never that it was accepted.
 * Knows their claims; refuses to know how they are signed or printed.
 */
import * as z from 'zod';
import { messageTypes } from './message.ts';
import { CivilDate, LanguageTag, MessageId, Mode, Moment, SiteName } from './value.ts';

/** What the signature covers. `iss`, `jti` and `iat` are the registered names of RFC 7519. */
export const ReceiptClaims = z.looseObject({
  iss: z.string(),
  /** The id of the message this is the receipt of. */
  jti: MessageId,
  /** Seconds since 1970, the same moment as `receivedAt`. */
  iat: z.int(),
  /** Version of this list of claims. */
  ver: z.literal(1),
  /** Short, without look-alike characters, to be read aloud on the phone. */
  reference: z.string().regex(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/),
  receivedAt: Moment,
  /** IANA zone of the business, in which `receivedAt` is written. */
  zone: z.string(),
  type: z.enum(messageTypes),
  site: SiteName.optional(),
  mode: Mode,
  locale: LanguageTag,
  /** The declaration as it was shown to the subscriber; null for messages that declare nothing. */
  content: z.string().nullable(),
  /** Fingerprint of what was sent: SHA-256 over the RFC 8785 form of {site, type, data}, in lower-case hex. */
  contentSha256: z.string().regex(/^[0-9a-f]{64}$/),
  endsOn: CivilDate.nullable(),
  ruleIds: z.array(z.string()),
  /** The last moment for an answer, as promised; only for a question or a complaint. */
  answerBy: Moment.optional(),
  /** Only of an undo: another declaration about the same contract stood when it was received, so the contract still ends. */
  stands: z.literal(true).optional(),
  /** All declarations about one contract share a case. */
  case: MessageId,
  /** Grows by at least one with each record; the order in which things were received. */
  sequence: z.int().min(1),
});
export type ReceiptClaims = z.infer<typeof ReceiptClaims>;

/** What a full acknowledgement carries (201, and 200 for a replay: byte-identical). */
export const SignedAcknowledgement = z.looseObject({
  id: MessageId,
  status: z.literal('received'),
  reference: z.string(),
  receivedAt: Moment,
  zone: z.string(),
  case: MessageId,
  sequence: z.int().min(1),
  endsOn: CivilDate.nullable(),
  contentSha256: z.string(),
  /** The last moment for an answer, as promised; only for a question or a complaint. */
  answerBy: Moment.optional(),
  /** Only of an undo: another declaration about the same contract stood when it was received, so the contract still ends. */
  stands: z.literal(true).optional(),
  /** Compact JWS over {@link ReceiptClaims}. */
  receipt: z.string(),
  /** Where the receipt can be read and kept. Absolute addresses. */
  links: z.looseObject({ html: z.url(), json: z.url(), jwt: z.url() }),
});
export type SignedAcknowledgement = z.infer<typeof SignedAcknowledgement>;

/** The least a small endpoint of one's own can answer and still be believed. */
export const EchoAcknowledgement = z.looseObject({
  id: MessageId,
  status: z.literal('received'),
  reference: z.string().optional(),
  receivedAt: Moment.optional(),
});
export type EchoAcknowledgement = z.infer<typeof EchoAcknowledgement>;

/** A public key as published at `/.well-known/jwks.json`. */
export const PublicKey = z.looseObject({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: z.string(),
  kid: z.string(),
  alg: z.literal('Ed25519'),
  use: z.literal('sig'),
  revokedAt: Moment.optional(),
});
export type PublicKey = z.infer<typeof PublicKey>;
export const KeySet = z.looseObject({ keys: z.array(PublicKey) });
export type KeySet = z.infer<typeof KeySet>;
