/**
 * What a site knows of a subscription besides the contract: how it stands with it, and what ends with it.
 * Knows the facts; refuses to know how they are said.
 */
import * as z from 'zod';
import { CivilDate, Duration, Money, line } from './value.ts';

/** A link somebody may be sent along. */
const Link = z.url({ protocol: /^https$/ }).max(2000);

/** How it stands with the subscription, where that is not the ordinary way. Whatever it is, a cancellation may be sent. */
export const Situation = z.discriminatedUnion('kind', [
  /** It was cancelled before. `receipt`: where that can be looked up and taken back. */
  z.strictObject({
    kind: z.literal('canceled'),
    endsOn: CivilDate.optional(),
    receipt: Link.optional(),
  }),
  /** Something is still to be paid. */
  z.strictObject({ kind: z.literal('past-due'), owed: Money.optional() }),
  /** A lower price for a while: `price` up to and including `until`, `afterwards` from then on. */
  z.strictObject({ kind: z.literal('promotional'), until: CivilDate, price: Money, afterwards: Money }),
  /** Bought and paid for in an app store, which only stops charging when it is told so itself. */
  z.strictObject({
    kind: z.literal('app-store'),
    store: z.enum(['apple', 'google']),
    /** Of the app and the subscription at Google Play, so that the link leads to the very subscription. */
    package: line(200).optional(),
    sku: line(200).optional(),
  }),
]);
export type Situation = z.infer<typeof Situation>;

/** What happens to something: one of the usual answers, in our words, or a sentence of the site's own. */
const consequence = <const T extends readonly [string, ...string[]]>(usual: T) =>
  z.union([z.enum(usual), line(300)]).optional();

/**
 * What comes back of what was paid. `unused-days`: the share of `contract.paid` for the days after the last one, `within` so
 * long after it. Left out, nothing is promised.
 */
const Refund = z.union([
  z.literal('none'),
  z.strictObject({ share: z.literal('unused-days'), within: Duration.optional() }),
  z.strictObject({ amount: Money, by: CivilDate.optional(), calculation: line(300).optional() }),
]);

/** What ends with the subscription, and what stays. */
export const Consequences = z.strictObject({
  /** What can be read, watched or used. */
  access: consequence(['until-end']),
  /** What the subscriber made or stored. */
  data: consequence(['kept', 'deleted-at-end']),
  /** `separate`: deleting the account is not cancelling. */
  account: consequence(['stays', 'closed-at-end', 'separate']),
  /** Others who use it on this subscription. */
  seats: consequence(['end-too']),
  /** Credits, points or a balance. */
  credits: consequence(['kept', 'lost-at-end']),
  refund: Refund.optional(),
});
export type Consequences = z.infer<typeof Consequences>;
