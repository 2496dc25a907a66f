/**
 * Why somebody left, in the eight words billing systems know: Stripe's `cancellation_details.feedback`, which others took
 * over. For whoever hands a cancellation on to one; our own figures count by our codes, which say more.
 */
import type { DefaultReason, NarrowerReason } from './default-reasons.ts';
import type { Reason, ReasonCategory } from './reason.ts';

export const feedbackCodes = [
  'customer_service',
  'low_quality',
  'missing_features',
  'other',
  'switched_service',
  'too_complex',
  'too_expensive',
  'unused',
] as const;
export type FeedbackCode = (typeof feedbackCodes)[number];

const byReason: Record<DefaultReason | NarrowerReason, FeedbackCode> = {
  not_valued: 'customer_service',
  loyalty_unnoticed: 'customer_service',
  new_customers_first: 'customer_service',
  not_listened: 'customer_service',
  impersonal: 'customer_service',

  customer_service: 'customer_service',
  no_reply: 'customer_service',
  late_reply: 'customer_service',
  not_solved: 'customer_service',
  hard_to_reach: 'customer_service',

  too_expensive: 'too_expensive',
  price_increase: 'too_expensive',
  not_worth_it: 'too_expensive',
  unexpected_costs: 'too_expensive',
  budget: 'too_expensive',

  unused: 'unused',
  no_time: 'unused',
  no_longer_needed: 'unused',
  temporary_need: 'unused',
  forgotten: 'unused',

  missing_features: 'missing_features',
  something_missing: 'missing_features',
  low_quality: 'low_quality',
  late_delivery: 'low_quality',
  too_complex: 'too_complex',
  technical_problems: 'low_quality',

  switched_service: 'switched_service',
  cheaper_elsewhere: 'switched_service',
  better_elsewhere: 'switched_service',
  free_alternative: 'switched_service',

  circumstances_changed: 'other',
  moving: 'other',
  household_changed: 'other',
  income_changed: 'other',
  bereavement: 'other',

  other: 'other',
};

const byCategory: Record<ReasonCategory, FeedbackCode> = {
  appreciation: 'customer_service',
  service: 'customer_service',
  price: 'too_expensive',
  use: 'unused',
  product: 'missing_features',
  competition: 'switched_service',
  circumstances: 'other',
  other: 'other',
};

/**
 * The word for a reason as it was chosen. Of a site's own reasons the nearest built-in one on the path counts, then the
 * category.
 *
 * @example feedbackOf({ category: 'product', path: ['missing_features', 'too_complex'] }) // 'too_complex'
 */
export function feedbackOf({ path, category }: Pick<Reason, 'path' | 'category'>): FeedbackCode {
  const known = new Map<string, FeedbackCode>(Object.entries(byReason));
  const nearest = path.findLast((code) => known.has(code));
  return (nearest && known.get(nearest)) || byCategory[category];
}
