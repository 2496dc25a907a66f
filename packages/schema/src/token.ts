/**
 * Embed tokens: what a site's back end signs about the subscriber who is looking at its page.
 * Knows the claims; refuses to know how they are signed or what they open.
 */
import * as z from 'zod';
import { Customer } from './message.ts';
import { CivilDate, Duration, JurisdictionCode, Mode, Money, SiteName, line } from './value.ts';

/** The longest token that is read, in characters. */
export const MAX_TOKEN_LENGTH = 8192;

/** The longest a token may be valid, in seconds. */
export const MAX_TOKEN_LIFETIME = 600;

/** What the flow shows about a subscription. Leave out what you do not know. */
export const SubscriptionFacts = z.strictObject({
  /** What the subscriber knows it by: a contract or customer number on a letter. */
  reference: line(200).optional(),
  plan: line(200).optional(),
  price: Money.optional(),
  /** How often is paid, e.g. `P1M`. */
  interval: Duration.optional(),
  /** The first day of the first term. */
  start: CivilDate.optional(),
  /** The last day of the period that is paid for. */
  currentPeriodEnd: CivilDate.optional(),
  /** The first term; absent where the contract ran open-ended from the start. */
  term: Duration.optional(),
  jurisdiction: JurisdictionCode.optional(),
  /** A name of your own for a group of subscribers, e.g. `student`. */
  segment: line(80).optional(),
});
export type SubscriptionFacts = z.infer<typeof SubscriptionFacts>;

/** Who the subscriber is, as far as the site wants to vouch for it. */
export const TokenCustomer = z.strictObject({
  id: Customer.shape.id,
  name: Customer.shape.name,
  email: Customer.shape.email,
  number: Customer.shape.number,
});
export type TokenCustomer = z.infer<typeof TokenCustomer>;

/**
 * The claims of an embed token; `iss` to `jti` are the registered names of RFC 7519, times are whole seconds since
 * 1970. Claims unknown here are left out and break nothing, so a newer back end can speak to an older receiver.
 */
export const TokenClaims = z.object({
  /** The back end that signs. */
  iss: line(500),
  /** The receiver that is meant, by its public address. */
  aud: z.union([line(500), z.array(line(500)).min(1).max(10)]),
  /** The id of the subscription, the same as `subscription.id` in the message. */
  sub: line(200),
  iat: z.int().min(0),
  nbf: z.int().min(0).optional(),
  /** At most {@link MAX_TOKEN_LIFETIME} after `iat`. */
  exp: z.int().min(0),
  /** Different in every token. */
  jti: line(200),
  /** `cancel` covers everything the cancel flow sends. */
  scope: z.literal('cancel'),
  mode: Mode.default('live'),
  site: SiteName.optional(),
  customer: TokenCustomer.strip().optional(),
  subscription: SubscriptionFacts.strip().optional(),
});
export type TokenClaims = z.infer<typeof TokenClaims>;
