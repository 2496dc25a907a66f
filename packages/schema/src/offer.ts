/**
 * What a site may offer somebody who is about to leave, or has left: at most one thing, and never in place of the way out.
 * Knows the facts of an offer; refuses to know when the law lets it stand, and how it is said.
 */
import * as z from 'zod';
import { ReasonCode } from './reason.ts';
import {
  CivilDate,
  Duration,
  Endpoint,
  JurisdictionCode,
  LanguageTag,
  Money,
  SiteName,
  line,
} from './value.ts';

/** Days in which nobody meets a second offer, unless the site says otherwise. */
export const OFFER_COOLDOWN_DAYS = 90;

/** The identity of an offer. Figures are counted by it, so it outlives every change of words. */
export const OfferId = z
  .string()
  .regex(/^[a-z][a-z0-9_]{0,47}$/, 'an id such as pause_summer: lower-case letters, digits and underscores');
export type OfferId = z.infer<typeof OfferId>;

/** Who can have an offer: `everyone`, also those who stay, or only whoever is `leaving`. */
export const offeredTo = ['everyone', 'leaving'] as const;
export type OfferedTo = (typeof offeredTo)[number];

const link = (protocol: RegExp) => z.url({ protocol }).max(2000);

const offer = {
  id: OfferId,
  /** It is said beside the offer, because people find out, and those who never threatened to leave pay more. */
  madeTo: z.enum(offeredTo),
  /** Whom it suits. Left out, it suits everybody. */
  when: z
    .strictObject({
      /** One of the reasons, of whatever level. It suits nobody whose reason is not known. */
      reasons: z.array(ReasonCode).min(1).max(80).optional(),
      /** The `subscription.segment` it is meant for. */
      segments: z.array(line(80)).min(1).max(50).optional(),
    })
    .optional(),
  /** Words of the site's own, in place of ours. */
  title: line(120).optional(),
  text: line(500).optional(),
  /** On the button. */
  accept: line(60).optional(),
  /** What is said once it is done. */
  done: line(300).optional(),
};

export const Offer = z.discriminatedUnion('kind', [
  /** The subscription rests for a while and goes on by itself. `price`: what it costs meanwhile. */
  z.strictObject({ kind: z.literal('pause'), ...offer, duration: Duration, price: Money.optional() }),
  /** A lower price: for good, or up to and including `until`, and `afterwards` from then on. */
  z.strictObject({
    kind: z.literal('discount'),
    ...offer,
    price: Money,
    ends: z.strictObject({ until: CivilDate, afterwards: Money }).optional(),
  }),
  z.strictObject({ kind: z.literal('plan_change'), ...offer, plan: line(200), price: Money.optional() }),
  /** A longer trial, up to and including `until`. */
  z.strictObject({ kind: z.literal('trial_extension'), ...offer, until: CivilDate }),
  /** Somebody to talk to: a page, a mailbox or a telephone. Nobody has to. */
  z.strictObject({ kind: z.literal('contact'), ...offer, link: link(/^(https|mailto|tel)$/) }),
  /** Another page. */
  z.strictObject({ kind: z.literal('redirect'), ...offer, link: link(/^https$/) }),
  /** Anything else, all of it in the site's words. */
  z.strictObject({ kind: z.literal('custom'), ...offer, title: line(120), accept: line(60) }),
]);
export type Offer = z.infer<typeof Offer>;
export type OfferKind = Offer['kind'];

/** What a site offers. The first that suits is shown, and no other one after it. */
export const Offers = z.strictObject({
  list: z
    .array(Offer)
    .max(20)
    .refine(
      (list) => new Set(list.map(({ id }) => id)).size === list.length,
      'an id of its own for each offer',
    )
    .optional(),
  /** An address that is asked for offers, which go before those in the list. What it does not answer in a second is not waited for. */
  service: Endpoint.optional(),
  /** Why somebody leaves, where the page asked before. */
  reason: ReasonCode.optional(),
  /** Days in which nobody meets a second offer. Default {@link OFFER_COOLDOWN_DAYS}. */
  cooldown: z.int().min(0).max(3650).optional(),
  /** The day this subscriber last met an offer, where the site knows. The device remembers as well. */
  shown: CivilDate.optional(),
});
export type Offers = z.infer<typeof Offers>;

/** What a service is asked, or the page's own hand. Nothing in it says who somebody is. */
export const OfferQuestion = z.strictObject({
  reason: ReasonCode.optional(),
  /** From the broadest reason to the one that was chosen. */
  path: z.array(ReasonCode).max(4).optional(),
  segment: line(80).optional(),
  plan: line(200).optional(),
  jurisdiction: JurisdictionCode.optional(),
  site: SiteName.optional(),
  locale: LanguageTag,
});
export type OfferQuestion = z.infer<typeof OfferQuestion>;

/** What it answers. */
export const OfferAnswer = z.strictObject({ offers: z.array(Offer).max(20) });
export type OfferAnswer = z.infer<typeof OfferAnswer>;
