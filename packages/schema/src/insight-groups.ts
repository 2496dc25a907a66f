/** Reasons of groups of people side by side: by plan, by how long they stayed, by country, over time. */
import * as z from 'zod';
import { intervals } from './insight.ts';
import { Count, Share, filterFields } from './insight-filter.ts';
import { ReasonCode, reasonCategories } from './reason.ts';

export const groupings = [
  'plan',
  'jurisdiction',
  'language',
  'client',
  'segment',
  'tenure',
  'site',
  'time',
] as const;
export type Grouping = (typeof groupings)[number];

/** How long somebody was a subscriber, in whole days from `subscription.since` to the first cancellation, both in UTC. */
export const tenures = [
  'under_3_months',
  'under_1_year',
  'under_2_years',
  'under_5_years',
  '5_years_or_more',
] as const;
export type Tenure = (typeof tenures)[number];
/** The first day that is no longer in each of the first four. */
export const tenureDays = [91, 365, 730, 1826] as const;

/** Groups beyond this many, the smallest ones, are left out and counted in `omitted`. */
export const MOST_GROUPS = 60;

/** A question to `GET /v1/insights/groups`. */
export const GroupsQuery = z.strictObject({
  ...filterFields,
  by: z.enum(groupings),
  /** How far down reasons are told apart: 1 is the broadest. */
  level: z.coerce.number().int().min(1).max(4).default(1),
  /** How long a group is where they are grouped by time. */
  interval: z.enum(intervals).default('month'),
});
export type GroupsQuery = z.infer<typeof GroupsQuery>;

export const Group = z.strictObject({
  /** Null where the messages do not say. A group in time is named by its first day. */
  name: z.string().nullable(),
  answers: Count,
  /** Those that give at least one reason: what shares are of. */
  withReason: Count,
  reasons: z.array(z.strictObject({ path: z.array(ReasonCode).min(1).max(4), answers: Count, share: Share })),
});
export type Group = z.infer<typeof Group>;

/** The answer of `GET /v1/insights/groups`. */
export const GroupsAnswer = z.strictObject({
  query: GroupsQuery,
  /** The largest first; in time the earliest first, those without answers included. */
  groups: z.array(Group),
  /** Every reason that occurs in them, the most frequent first. */
  reasons: z.array(
    z.strictObject({
      path: z.array(ReasonCode).min(1).max(4),
      category: z.enum(reasonCategories).nullable(),
      /** Of what each group called it most, what most answers showed; null as in {@link ReasonNode}. */
      label: z.string().nullable(),
    }),
  ),
  /** Groups that were left out because there are too many. */
  omitted: z.int().min(0),
});
export type GroupsAnswer = z.infer<typeof GroupsAnswer>;
