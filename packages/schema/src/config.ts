/**
 * What a site says to the elements, whichever door it uses: attributes, a JSON child, or properties.
 * Knows the keys; refuses to know the DOM.
 */
import * as z from 'zod';
import { Contract } from './contract.ts';
import { Customer, OrderRef, SubscriptionRef } from './message.ts';
import { Offers } from './offer.ts';
import { ReasonOptions } from './reason-option.ts';
import { ReasonCode } from './reason.ts';
import { Consequences, Situation } from './situation.ts';
import {
  CivilDate,
  Endpoint,
  JurisdictionCode,
  LanguageTag,
  MessageId,
  Mode,
  Moment,
  Money,
  SiteName,
  line,
} from './value.ts';

/** Other ways to reach the company, shown whenever sending fails. At least one keeps the page from being a dead end. */
export const Support = z.strictObject({
  company: line(200).optional(),
  email: z.email().optional(),
  phone: line(40).optional(),
  /** A postal address, one line per line. */
  address: z.string().max(500).optional(),
});
export type Support = z.infer<typeof Support>;

/** What counts as received (wire: `signed` and `echo` prove it; `status` only ever says *sent*). */
export const acknowledgements = ['signed', 'echo', 'status'] as const;
export type AcknowledgementLevel = (typeof acknowledgements)[number];

export const addresses = ['formal', 'informal'] as const;

const wire = {
  /** The full address messages are posted to; nothing is appended. */
  endpoint: Endpoint,
  site: SiteName.optional(),
  mode: Mode.optional(),
  /** Language of the texts; without it the nearest `lang` attribute counts, then the browser's language. */
  locale: LanguageTag.optional(),
  /** How to address the person, in languages that know two ways; each has one of its own accord. */
  address: z.enum(addresses).optional(),
  /** The least proof that may be shown as received. Default `echo`. */
  acknowledgement: z.enum(acknowledgements).optional(),
  /** Keys that receipts must verify against; without them the hash of the content is compared. */
  keys: z
    .array(z.looseObject({ kid: z.string(), x: z.string() }))
    .max(20)
    .optional(),
  /**
   * Embed token from the site's back end: says who sends, so that billing may act without asking. Leaving never needs one.
   * As an attribute it warns, because pages get cached.
   */
  token: z.string().max(8192).optional(),
  support: Support.optional(),
};

const rehearsal = {
  /** Walks through everything without sending anything, marked on the screen; without an endpoint too. */
  preview: z.boolean().optional(),
};

const survey = {
  /** Default: `defaultReasons`. */
  reasons: ReasonOptions.optional(),
  /** Whether to ask for a comment. Default true. */
  comment: z.boolean().optional(),
  /** Whether to offer to tell the person when it is mended. Say false where nobody would. Default true. */
  notify: z.boolean().optional(),
};

/** What is known of one subscription. */
const subscribed = {
  /** The facts the law is applied to. */
  contract: Contract,
  /** How it stands with the subscription; a trial is told from `contract.trial`. */
  situation: Situation.optional(),
  /** What ends with the subscription, and what stays. */
  consequences: Consequences.optional(),
};

/** One of several subscriptions. What it is called in the receiver has to tell it from the others. */
export const SubscriptionChoice = z.strictObject({
  ...subscribed,
  subscription: SubscriptionRef.refine(
    ({ id, reference }) => (id ?? reference) !== undefined,
    'an id or a reference, which no other subscription in the list has',
  ),
});
export type SubscriptionChoice = z.input<typeof SubscriptionChoice>;

const cancel = {
  ...wire,
  ...rehearsal,
  customer: Customer.optional(),
  /** `dialog` opens over the page, `inline` stands in it. Default `dialog`. */
  display: z.enum(['dialog', 'inline']).optional(),
  /** Ask why, after the cancellation was received. Default true. */
  survey: z.union([z.boolean(), z.strictObject(survey)]).optional(),
  /** Offer, after the cancellation was received, to stop the marketing mail too. Default true. */
  marketing: z.boolean().optional(),
  /**
   * Tell the endpoint how far a flow came, in `flow.step` messages without anything personal, so that the insights can say
   * whether leaving is easy. Default true.
   */
  steps: z.boolean().optional(),
  /** Offer a later day than the earliest one, folded away, where the law has no field of its own for it. Default false. */
  later: z.boolean().optional(),
  /**
   * Ask for a confirmation. Default true. With false one press of your button cancels, where the law lets it and you say whose
   * subscription it is; elsewhere it is asked for all the same.
   */
  confirm: z.boolean().optional(),
  /** Where somebody can start again once the subscription has ended. */
  reactivate: Endpoint.optional(),
  /** What may be offered, where the law lets it stand: one thing at most, and never in place of the way out. */
  offers: Offers.optional(),
};

/** Configuration of `<fairwell-cancel>`. */
export const CancelConfig = z.strictObject({
  ...cancel,
  ...subscribed,
  subscription: SubscriptionRef.optional(),
});
export type CancelConfig = z.input<typeof CancelConfig>;

/** Configuration of `<fairwell-cancel>` for somebody with several subscriptions, who chooses one of them first. */
export const CancelChoiceConfig = z.strictObject({
  ...cancel,
  subscriptions: z
    .array(SubscriptionChoice)
    .min(1)
    .max(50)
    .refine(
      (all) => new Set(all.map(({ subscription: { id, reference } }) => id ?? reference)).size === all.length,
      'subscriptions that can be told apart by their id or reference',
    ),
});
export type CancelChoiceConfig = z.input<typeof CancelChoiceConfig>;

/** Configuration of `<fairwell-withdraw>`. */
export const WithdrawConfig = z.strictObject({
  ...wire,
  ...rehearsal,
  /** The facts the law is applied to. */
  contract: Contract,
  /** What it is called. With `items`, those who withdraw may choose among them. */
  order: OrderRef.optional(),
  customer: Customer.optional(),
  /** `dialog` opens over the page, `inline` stands in it. Default `dialog`. */
  display: z.enum(['dialog', 'inline']).optional(),
  /** The page for those who would rather cancel, which is something else. */
  cancel: Endpoint.optional(),
});
export type WithdrawConfig = z.input<typeof WithdrawConfig>;

/** Configuration of `<fairwell-survey>`. */
export const SurveyConfig = z.strictObject({
  ...wire,
  ...rehearsal,
  ...survey,
  /** The declaration this is about. */
  about: MessageId.optional(),
  jurisdiction: JurisdictionCode.optional(),
  plan: line(200).optional(),
});
export type SurveyConfig = z.input<typeof SurveyConfig>;

const topic = {
  code: ReasonCode,
  /** In the words of the subscribers. */
  label: line(200),
  /** Shown once it is chosen, e.g. where the answer to a frequent question stands. */
  reply: line(500).optional(),
};
const deepest = z.strictObject(topic);
const deeper = z.strictObject({ ...topic, topics: z.array(deepest).max(20).optional() });
const deep = z.strictObject({ ...topic, topics: z.array(deeper).max(20).optional() });

/** What a question or a complaint can be about: a tree of at most four levels. */
export const Topic = z.strictObject({ ...topic, topics: z.array(deep).max(20).optional() });
export type Topic = z.input<typeof Topic>;

/** Configuration of `<fairwell-contact>`. */
export const ContactConfig = z.strictObject({
  ...wire,
  ...rehearsal,
  subscription: SubscriptionRef.optional(),
  customer: Customer.optional(),
  /** `dialog` opens over the page, `inline` stands in it. Default `dialog`. */
  display: z.enum(['dialog', 'inline']).optional(),
  /** Default: what subscribers ask most. An empty list asks for no topic. */
  topics: z.array(Topic).max(20).optional(),
  /**
   * Until when what is sent now is answered. Default: what the receiver says at `answer-times`, next to `endpoint`. It holds
   * whoever answers to it; the receipt may only promise less time.
   */
  answerBy: z.strictObject({ question: Moment.optional(), complaint: Moment.optional() }).optional(),
  /** Your page with `<fairwell-status>`, where the answer can be read. Default: the receiver's own page. */
  status: Endpoint.optional(),
});
export type ContactConfig = z.input<typeof ContactConfig>;

/** Configuration of `<fairwell-status>`. Without a reference and a receipt the person types one. */
export const StatusConfig = z.strictObject({
  ...wire,
  /** Tells where it stands, and nothing about who or what. */
  reference: line(40).optional(),
  /** Id of the receipt: opens everything about it, so put it only on the page of the person it belongs to. */
  receipt: MessageId.optional(),
  /** Where somebody can start again once the subscription has ended. */
  reactivate: Endpoint.optional(),
});
export type StatusConfig = z.input<typeof StatusConfig>;

/** Configuration of `<fairwell-rights>`. */
export const RightsConfig = z.strictObject({
  contract: Contract,
  locale: LanguageTag.optional(),
  address: wire.address,
});
export type RightsConfig = z.input<typeof RightsConfig>;

/** Something that happened on a day, e.g. a price rise: whoever reads what came after it knows. */
export const Annotation = z.strictObject({ on: CivilDate, label: line(80) });
export type Annotation = z.infer<typeof Annotation>;

/** What a plan costs, under the name that declarations give it. */
export const PlanPrice = z.strictObject({
  plan: line(200),
  price: Money,
  /** How often it is paid. */
  per: z.enum(['week', 'month', 'quarter', 'year']),
});
export type PlanPrice = z.infer<typeof PlanPrice>;

/** Something that subscribers get, e.g. a discount. */
export const Benefit = z.strictObject({
  label: line(120),
  /** What it is worth to one subscriber in a year. */
  perYear: Money.optional(),
});
export type Benefit = z.infer<typeof Benefit>;

/** Configuration of `<fairwell-insights>`. */
export const InsightsConfig = z.strictObject({
  /** Address of the receiver's read models, e.g. `https://leave.example/v1/insights`. */
  endpoint: Endpoint,
  /** Bearer token of a role that may read. Without it the page asks for one. */
  token: z.string().max(8192).optional(),
  /**
   * Where people log in, on the page that the receiver itself serves: then their session opens the insights, no key is asked
   * for, and whoever is not logged in any more is led there.
   */
  login: Endpoint.optional(),
  site: SiteName.optional(),
  mode: Mode.optional(),
  locale: LanguageTag.optional(),
  /** Shown in what happened over time. */
  annotations: z.array(Annotation).max(50).optional(),
  /** No declaration carries a price, so the page only knows what is lost where it is told here. */
  prices: z.array(PlanPrice).max(20).optional(),
  /** What goes to those who stay, and what to those who leave: side by side on the page. */
  loyalty: z.strictObject({ stay: z.array(Benefit).max(20), leave: z.array(Benefit).max(20) }).optional(),
  /** What topics of questions and complaints are called: the same as in {@link ContactConfig}. Without it their codes are shown. */
  topics: z.array(Topic).max(20).optional(),
});
export type InsightsConfig = z.input<typeof InsightsConfig>;
