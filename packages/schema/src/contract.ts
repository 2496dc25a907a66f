/**
 * What a site knows about a subscription, as facts the law can be applied to.
 * Knows the facts; refuses to know any rule.
 */
import * as z from 'zod';
import { CivilDate, Duration, JurisdictionCode, Moment, Money } from './value.ts';

/** What is supplied. `periodical`: newspapers, weeklies and magazines, for which Dutch law has rules of its own. */
export const subjects = [
  'service',
  'digital-service',
  'digital-content',
  'goods-regular',
  'periodical',
  'telecom',
  'insurance',
  'financial',
] as const;
export type Subject = (typeof subjects)[number];

/** How the contract was concluded. */
export const channels = ['online', 'phone', 'paper', 'in-person'] as const;
export type Channel = (typeof channels)[number];

/** What happens at the end of a term: another fixed term, an open end, or nothing. */
export const Renewal = z.discriminatedUnion('into', [
  z.strictObject({ into: z.literal('fixed'), term: Duration }),
  z.strictObject({ into: z.literal('indefinite') }),
  z.strictObject({ into: z.literal('none') }),
]);
export type Renewal = z.infer<typeof Renewal>;

/** The facts of one subscription. Leave out what you do not know: the answer then says *not established*. */
export const Contract = z.strictObject({
  jurisdiction: JurisdictionCode,
  /** A part of the jurisdiction with public holidays of its own, e.g. `BY` in Germany. */
  region: z
    .string()
    .regex(/^[A-Z0-9]{1,3}$/)
    .optional(),
  audience: z.enum(['consumer', 'business']).default('consumer'),
  subject: z.enum(subjects),
  /** For periodicals: whether it appears less than once a month. */
  lessThanMonthly: z.boolean().optional(),
  channel: z.enum(channels).default('online'),
  /** The day, or the moment, the contract was concluded. A moment is turned into the consumer's own calendar day. */
  concluded: z.union([CivilDate, Moment]),
  /** The first day of the first term. Without it the day of conclusion counts. */
  start: CivilDate.optional(),
  /** The day the (first) goods arrived. */
  delivered: CivilDate.optional(),
  /** The first term; without it the contract ran open-ended from the start. */
  term: Duration.optional(),
  renewal: Renewal.optional(),
  /** The notice period in the terms. Where the law allows less, the law wins. */
  notice: Duration.optional(),
  /** How often is paid, e.g. `P1M`. */
  interval: Duration.optional(),
  price: Money.optional(),
  /** The first and the last day of the period that is paid for. */
  paid: z.strictObject({ from: CivilDate, until: CivilDate, amount: Money }).optional(),
  /** Whether the subscriber was told of the right to withdraw, and if late, when. */
  informedOfWithdrawal: z.union([z.boolean(), CivilDate]).optional(),
  /** Whether the subscriber asked for the service to start before the withdrawal period was over. */
  startedOnRequest: z.boolean().optional(),
  /** A free or cheap start that turns into a paid subscription. */
  trial: z.strictObject({ until: CivilDate, informedOfConversion: z.boolean().optional() }).optional(),
  /** An introductory subscription of limited duration (Dutch *kennismakingsabonnement*). */
  introductory: z.boolean().optional(),
});
/** A contract as the law reads it: defaults filled in. */
export type Contract = z.infer<typeof Contract>;
/** A contract as a site writes it. */
export type ContractFacts = z.input<typeof Contract>;
