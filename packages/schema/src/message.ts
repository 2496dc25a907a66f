/**
 * The messages that cross the wire, one schema each, and the envelope around them.
 * Knows their shape; refuses to know how they travel or where they are kept.
 */
import * as z from 'zod';
import { contactKinds } from './contact.ts';
import { OfferId, offeredTo } from './offer.ts';
import { Reason, ReasonCode } from './reason.ts';
import {
  CivilDate,
  JurisdictionCode,
  LanguageTag,
  MessageId,
  Mode,
  Moment,
  Money,
  SiteName,
  line,
  text,
} from './value.ts';

/** How a site names the subscription. The id or the reference is enough; the plan alone is not. */
export const SubscriptionRef = z.looseObject({
  id: line(200).optional(),
  plan: line(200).optional(),
  /** What the subscriber knows it by: a contract or customer number on a letter. */
  reference: line(200).optional(),
  /** The first day of the subscription, e.g. `2019-03-01`: read for the insights only, so nothing is refused over it. */
  since: line(40).optional().catch(undefined),
  /** A name of the site's own for a group of subscribers, e.g. `student`. Nothing is refused over it either. */
  segment: line(80).optional().catch(undefined),
});
export type SubscriptionRef = z.infer<typeof SubscriptionRef>;

/** Who the subscriber says they are. Never verified here: a declaration is not refused for identity reasons. */
export const Customer = z.looseObject({
  id: line(200).optional(),
  name: line(200).optional(),
  /** Only the least a mail needs. What looks odd to us may be somebody's address. */
  email: line(254)
    .regex(/^[^\s@]+@[^\s@]+$/, 'an e-mail address with an @ in it')
    .optional(),
  number: line(200).optional(),
});
export type Customer = z.infer<typeof Customer>;

/** The very words the subscriber confirmed, and the button they pressed. */
export const Declared = z.looseObject({
  text: text(4000).min(1),
  buttonLabel: line(200),
  locale: LanguageTag,
});
export type Declared = z.infer<typeof Declared>;

/** What the page told the subscriber to expect, with the rules it rested on. */
export const Expected = z.looseObject({
  /** The last day of the subscription; null where it was not established. */
  endsOn: CivilDate.nullable(),
  refund: Money.optional(),
  ruleIds: z.array(z.string().max(80)).max(40),
});
export type Expected = z.infer<typeof Expected>;

/** When the subscription should end. */
export const When = z.union([z.enum(['atPeriodEnd', 'immediately']), z.looseObject({ date: CivilDate })]);
export type When = z.infer<typeof When>;

/** Whether anybody could tell whose subscription it is. The plan does not: many have the same one. */
const isIdentified = ({ subscription, customer }: { subscription: SubscriptionRef; customer: Customer }) =>
  [subscription.id, subscription.reference, customer.id, customer.name, customer.email, customer.number].some(
    (value) => value !== undefined,
  );

/** `cancellation.requested`: the subscriber ends a contract for the future. */
export const CancellationRequested = z
  .looseObject({
    subscription: SubscriptionRef.default({}),
    customer: Customer.default({}),
    kind: z.enum(['ordinary', 'extraordinary']),
    /** Only for an extraordinary termination. */
    cause: text(4000).optional(),
    when: When,
    jurisdiction: JurisdictionCode,
    declared: Declared,
    expected: Expected,
  })
  .refine(isIdentified, {
    path: ['subscription'],
    message: 'name the subscription (id or reference) or the customer in at least one way',
  });
export type CancellationRequested = z.infer<typeof CancellationRequested>;

/** `cancellation.undone`: the subscriber takes a declaration back before it took effect. */
export const CancellationUndone = z.looseObject({
  declaration: MessageId,
  declared: Declared,
  /** The offer it was taken back for. Read for the insights only, so nothing is refused over it. */
  offer: z
    .looseObject({ id: OfferId, madeTo: z.enum(offeredTo).optional().catch(undefined) })
    .optional()
    .catch(undefined),
});
export type CancellationUndone = z.infer<typeof CancellationUndone>;

/** How a site names the order or the contract that somebody withdraws from. The id or the reference is enough. */
export const OrderRef = z.looseObject({
  id: line(200).optional(),
  /** What was ordered, in a few words. */
  name: line(200).optional(),
  /** What the subscriber knows it by: the number on the confirmation. */
  reference: line(200).optional(),
  /** Parts of it: in a configuration those to choose from, in a message those that were chosen. None means all of it. */
  items: z.array(line(200)).max(100).optional(),
});
export type OrderRef = z.infer<typeof OrderRef>;

/** `withdrawal.requested`: the subscriber uses the right of withdrawal, which works backwards in time. */
export const WithdrawalRequested = z
  .looseObject({
    contract: OrderRef,
    customer: Customer.default({}),
    jurisdiction: JurisdictionCode,
    declared: Declared,
    /** `endsOn` says nothing here: whoever withdraws does not end something on a day. */
    expected: Expected.extend({
      /** The last day to withdraw, as the page told it. */
      withdrawUntil: CivilDate.optional(),
      refundBy: CivilDate.optional(),
      returnBy: CivilDate.optional(),
    }),
  })
  .refine((data) => data.contract.id !== undefined || data.contract.reference !== undefined, {
    path: ['contract'],
    message: 'name the contract by its id or its reference',
  });
export type WithdrawalRequested = z.infer<typeof WithdrawalRequested>;

/** `survey.answered`: why somebody leaves. Every part may be left out. */
export const SurveyAnswered = z.looseObject({
  /** The declaration the answer belongs to; absent where the survey stands alone. */
  about: MessageId.optional(),
  reasons: z.array(Reason).max(10),
  comment: text(5000).optional(),
  /** Where to tell the person that it is mended, because they asked for it. For nothing else. */
  followUp: z.looseObject({ consent: z.literal(true), address: line(254) }).optional(),
  /**
   * The order in which the options stood on the screen, because the first ones are chosen more often; narrower ones right
   * behind the one they stood under.
   */
  options: z.array(ReasonCode).max(80).optional(),
  jurisdiction: JurisdictionCode.optional(),
  plan: line(200).optional(),
});
export type SurveyAnswered = z.infer<typeof SurveyAnswered>;

/** `contact.submitted`: a question or a complaint, with the answer time the subscriber was promised. */
export const ContactSubmitted = z.looseObject({
  kind: z.enum(contactKinds),
  /** Codes from the broadest to the narrowest. */
  topic: z.array(ReasonCode).max(4),
  message: text(10_000).min(1),
  /** Where the answer goes; null where the subscriber wants none, and then none is promised. */
  replyTo: line(254).nullable(),
  /** What stood on the page; null where no time could be shown, and then only the receipt promises one. */
  answerBy: Moment.nullable(),
  /** Which subscription it is about, where the page knows. */
  subscription: SubscriptionRef.optional(),
  customer: Customer.optional(),
});
export type ContactSubmitted = z.infer<typeof ContactSubmitted>;

/** `preferences.changed`: the marketing mail must stop too. */
export const PreferencesChanged = z.looseObject({
  marketing: z.literal('stop'),
  customer: Customer.default({}),
  /** The cancellation after which it was asked: it says whose mail, where `customer` does not. */
  about: MessageId.optional(),
  declared: Declared.optional(),
});
export type PreferencesChanged = z.infer<typeof PreferencesChanged>;

/** `flow.step`: a funnel event. No free text and nothing personal, so nothing may be added to it. */
export const FlowStep = z.strictObject({
  step: z.enum(['opened', 'shown', 'offer', 'abandoned', 'error']),
  /** Which step was shown. */
  name: z.enum(['review', 'confirm', 'received', 'survey', 'undo']).optional(),
  offer: z.enum(['presented', 'accepted', 'declined']).optional(),
  /** Which offer it was. */
  offerId: OfferId.optional(),
  /** Who could have it. */
  madeTo: z.enum(offeredTo).optional(),
  /** A problem code, never a message. */
  problem: z
    .string()
    .regex(/^[a-z-]{1,40}$/)
    .optional(),
  /** With `shown` and `received`: buttons, links and choices used so far, the one that opened the flow included. */
  activations: z.int().min(1).max(1000).optional(),
});
export type FlowStep = z.infer<typeof FlowStep>;

/** Each message type with the schema of its `data`. The one list that every room's exhaustive maps are checked against. */
export const messageData = {
  'cancellation.requested': CancellationRequested,
  'cancellation.undone': CancellationUndone,
  'withdrawal.requested': WithdrawalRequested,
  'survey.answered': SurveyAnswered,
  'contact.submitted': ContactSubmitted,
  'preferences.changed': PreferencesChanged,
  'flow.step': FlowStep,
} as const;
export type MessageType = keyof typeof messageData;
export const messageTypes = Object.keys(messageData) as MessageType[];

/** What a subscriber declares with legal effect: never shed, always receipted as a case. */
export const declarationTypes = [
  'cancellation.requested',
  'cancellation.undone',
  'withdrawal.requested',
] as const satisfies MessageType[];
export type DeclarationType = (typeof declarationTypes)[number];

/** What sends, as it says itself. */
export const Client = line(80).optional().catch(undefined);

const envelope = {
  v: z.literal(1),
  /** Idempotency key: sending again under the same id never makes a second record. */
  id: MessageId,
  site: SiteName.optional(),
  /** One flow from opening to end. */
  session: MessageId.optional(),
  mode: Mode.default('live'),
  locale: LanguageTag,
  /** The moment on the sender's clock. The receiver's own clock is what counts. */
  occurredAt: Moment,
  /** What sends, with its version, e.g. `fairwell-elements/0.4.1`. Not part of the fingerprint, and never a reason to refuse. */
  client: Client,
  /** Not part of the fingerprint: it changes with each attempt. */
  sentAt: Moment.optional(),
  /** Not part of the fingerprint. */
  attempt: z.int().min(1).max(100_000).optional(),
  /** Embed token; not part of the fingerprint. A broken one never refuses a declaration. */
  token: z.string().max(8192).optional(),
};

const messageOf = <T extends MessageType>(type: T) =>
  z.looseObject({ ...envelope, type: z.literal(type), data: messageData[type] });

/** A whole message: the envelope with the `data` of its type. Unknown fields pass and are kept. */
export const Message = z.discriminatedUnion('type', [
  messageOf('cancellation.requested'),
  messageOf('cancellation.undone'),
  messageOf('withdrawal.requested'),
  messageOf('survey.answered'),
  messageOf('contact.submitted'),
  messageOf('preferences.changed'),
  messageOf('flow.step'),
]);
/** A message as the receiver works with it: defaults filled in. */
export type Message = z.infer<typeof Message>;
/** A message as a sender writes it. */
export type MessageInput = z.input<typeof Message>;
/** The `data` of one message type, as a sender writes it. */
export type MessageData<T extends MessageType> = z.input<(typeof messageData)[T]>;

/** The longest body the receiver reads, in bytes. Survey comments and complaints are the long ones. */
export const MAX_MESSAGE_BYTES = 65_536;
