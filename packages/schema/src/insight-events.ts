/**
 * What the receiver tells the team by itself. In the feed and at every destination these stand as events of their own, with
 * the site they are about, or null where all sites are counted together. Nobody sends them; all of them count live records only.
 */
import * as z from 'zod';
import { Count, Share } from './insight-filter.ts';
import { ReasonCode } from './reason.ts';
import { CivilDate } from './value.ts';

/** What a spike can be of: a reason, all survey answers, or flows in which something went wrong. */
export const spikeKinds = ['reason', 'answers', 'errors'] as const;
export type SpikeKind = (typeof spikeKinds)[number];

const figure = z.object({ now: Count, before: Count });

export const insightEventData = {
  /** Something happened far more often than in such days before. Told once, on its first day. */
  'insights.spike': z.object({
    of: z.enum(spikeKinds),
    /** Of a reason, from the broadest to the one that stands out most; empty for everything else. */
    path: z.array(ReasonCode).max(4),
    /** The wording of that reason that most answers showed; null where fewer than five did. */
    label: z.string().nullable(),
    /** The day in the zone of the business. */
    on: CivilDate,
    /** 1 where this day is unusual, 7 where the week is that ends with it. */
    days: z.literal([1, 7]),
    /** How often it happened in those days; five times at least. */
    count: z.int(),
    /** How often it was to be expected, from the same days of the weeks before. */
    usual: z.number(),
    /** How many of those weeks there were. */
    weeks: z.int(),
    /** Only once in so many such spans it would happen by chance as often, or more often. */
    oneIn: z.int(),
  }),
  /** What happened in a week. Small groups are withheld, as from a viewer: those counts are null, or left out. */
  'insights.digest': z.object({
    from: CivilDate,
    to: CivilDate,
    cancellations: figure,
    undone: figure,
    answers: figure,
    /** The most frequent ones. */
    reasons: z.array(
      z.object({
        path: z.array(ReasonCode).min(1).max(4),
        /** As most answers called it; null where fewer than five did. */
        label: z.string().nullable(),
        answers: Count,
        share: Share,
        before: Count,
      }),
    ),
    contacts: z.object({
      received: Count,
      /** Of those received in the week, still waiting when the digest was made, and those whose promised moment had passed. */
      open: Count,
      overdue: Count,
      answered: Count,
      late: Count,
      /** Seconds; half of the answers took no longer. */
      median: z.number().nullable(),
    }),
  }),
} as const;
export type InsightEventType = keyof typeof insightEventData;
export const insightEventTypes = Object.keys(insightEventData) as InsightEventType[];
/** The `data` of one of these events. */
export type InsightEventData<T extends InsightEventType> = z.infer<(typeof insightEventData)[T]>;
