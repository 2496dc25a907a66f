/** What the insights page may ask, and what it gets. Every number is defined here, in the open. */
import * as z from 'zod';
import { filterFields } from './insight-filter.ts';
import { Tag } from './insight-tags.ts';
import { ReasonCode, reasonCategories } from './reason.ts';
import { CivilDate, JurisdictionCode, LanguageTag, MessageId, Mode, Moment, SiteName } from './value.ts';

export const intervals = ['day', 'week', 'month'] as const;
export type Interval = (typeof intervals)[number];

/** A question to `GET /v1/insights/overview`. Days are calendar days in `zone`, both ends included. */
export const OverviewQuery = z.strictObject({
  from: CivilDate,
  to: CivilDate,
  interval: z.enum(intervals).default('week'),
  zone: z.string().max(64).default('Europe/Amsterdam'),
  mode: Mode.default('live'),
  site: SiteName.optional(),
});
export type OverviewQuery = z.infer<typeof OverviewQuery>;

/** How often a reason was given. One answer may give several, so shares need not add up to one. */
export const ReasonCount = z.strictObject({
  code: ReasonCode,
  category: z.enum(reasonCategories),
  /** The wording that most answers showed; of those that were shown equally often, the last. To a viewer the code, where fewer than five did. */
  label: z.string(),
  answers: z.int(),
  /** answers ÷ survey answers with at least one reason, 0…1. */
  share: z.number(),
});
export type ReasonCount = z.infer<typeof ReasonCount>;

/** One bar over time. */
export const Bucket = z.strictObject({
  /** First and last day, cut to the period that was asked. */
  from: CivilDate,
  to: CivilDate,
  cancellations: z.int(),
  undone: z.int(),
  /** Answers per reason code; codes without an answer are left out. */
  reasons: z.record(ReasonCode, z.int()),
});
export type Bucket = z.infer<typeof Bucket>;

/** The answer of `GET /v1/insights/overview`. */
export const Overview = z.strictObject({
  query: OverviewQuery,
  totals: z.strictObject({
    /** Cases with a cancellation received in the period: a second declaration about the same contract does not count again. */
    cancellations: z.int(),
    /** Of those, taken back by the subscriber. */
    undone: z.int(),
    /** Survey answers received in the period. */
    surveys: z.int(),
    /** Of those cancellations, the ones with a survey answer ÷ cancellations, 0…1; null without cancellations. */
    responseRate: z.number().nullable(),
    /** Survey answers that carry a comment. */
    comments: z.int(),
  }),
  reasons: z.array(ReasonCount),
  overTime: z.array(Bucket),
  /** Only for a viewer: how many reasons are left out, of fewer than five answers or so that those cannot be worked out. In the bars such counts are left out too. */
  withheld: z.int().min(0).optional(),
});
export type Overview = z.infer<typeof Overview>;

/**
 * A question to `GET /v1/insights/comments`, newest first. A viewer is told none where fewer than five fit; pages may be
 * shorter than `limit` to a viewer who searches.
 */
export const CommentsQuery = z.strictObject({
  ...filterFields,
  /** Only what the team put this tag on. */
  tag: Tag.optional(),
  /** Words that must occur, upper and lower case alike. */
  search: z.string().max(200).optional(),
  /** From the page before. */
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  /** Language of the marks that a viewer reads in place of numbers and addresses. Default: what `Accept-Language` says. */
  locale: LanguageTag.optional(),
});
export type CommentsQuery = z.infer<typeof CommentsQuery>;

export const Comment = z.strictObject({
  /** Of the message; to a viewer another one, which leads nowhere. */
  id: MessageId,
  receivedAt: Moment,
  /** To a viewer with marks in place of e-mail addresses, accounts, cards and telephone numbers. */
  text: z.string(),
  reasons: z.array(z.strictObject({ code: ReasonCode, label: z.string() })),
  /** Null to a viewer. */
  plan: z.string().nullable(),
  /** Null to a viewer. */
  jurisdiction: JurisdictionCode.nullable(),
  locale: z.string(),
  /** What the team put on it, the oldest first; `by` is who put it there, and null to a viewer. */
  tags: z.array(z.strictObject({ tag: z.string(), by: z.string().nullable() })),
});
export type Comment = z.infer<typeof Comment>;

/** The answer of `GET /v1/insights/comments`. */
export const Comments = z.strictObject({
  comments: z.array(Comment),
  /** Ask again with this cursor; null on the last page. */
  next: z.string().nullable(),
});
export type Comments = z.infer<typeof Comments>;

/** One record of the pull feed `GET /v1/events?after=`. */
export const FeedEvent = z.looseObject({
  sequence: z.int(),
  id: MessageId,
  /**
   * The type of the message. A declaration that adds nothing to one that stands is `.repeated` instead of `.requested`; an
   * undo after which another declaration about the contract stands is `cancellation.stands` instead of `cancellation.undone`.
   */
  type: z.string(),
  receivedAt: Moment,
  case: MessageId.nullable(),
  site: SiteName.nullable(),
  mode: Mode,
  reference: z.string(),
  /** The content was erased since, on request or by its age; `data` is empty then. */
  erased: z.literal(true).optional(),
  data: z.looseObject({}),
});
export type FeedEvent = z.infer<typeof FeedEvent>;
export const Feed = z.strictObject({
  events: z.array(FeedEvent),
  /** The last sequence in this answer, to ask `after` next; the asked one where nothing was new. */
  last: z.int(),
  /**
   * Stands for everything up to `last`. Asked as `chain` along with `after`, it is refused by a receiver in which other events
   * have those numbers, as after a restore. Null before the first event.
   */
  chain: z.string().nullable(),
});
export type Feed = z.infer<typeof Feed>;
