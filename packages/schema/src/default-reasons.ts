/**
 * The reasons the survey offers where a site names none. Codes are for ever: a label may change, what was counted stays.
 * Their words are in the language files of whoever asks.
 */
import type { ReasonOption } from './reason-option.ts';

export const defaultReasons = [
  {
    code: 'not_valued',
    category: 'appreciation',
    reasons: [
      { code: 'loyalty_unnoticed' },
      { code: 'new_customers_first' },
      { code: 'not_listened' },
      { code: 'impersonal' },
    ],
  },
  {
    code: 'customer_service',
    category: 'service',
    reasons: [
      { code: 'no_reply' },
      { code: 'late_reply' },
      { code: 'not_solved' },
      { code: 'hard_to_reach' },
    ],
  },
  {
    code: 'too_expensive',
    category: 'price',
    reasons: [
      { code: 'price_increase' },
      { code: 'not_worth_it' },
      { code: 'unexpected_costs' },
      { code: 'budget' },
    ],
  },
  {
    code: 'unused',
    category: 'use',
    reasons: [
      { code: 'no_time' },
      { code: 'no_longer_needed' },
      { code: 'temporary_need' },
      { code: 'forgotten' },
    ],
  },
  {
    code: 'missing_features',
    category: 'product',
    reasons: [
      { code: 'something_missing' },
      { code: 'low_quality' },
      { code: 'late_delivery' },
      { code: 'too_complex' },
      { code: 'technical_problems' },
    ],
  },
  {
    code: 'switched_service',
    category: 'competition',
    reasons: [{ code: 'cheaper_elsewhere' }, { code: 'better_elsewhere' }, { code: 'free_alternative' }],
  },
  {
    code: 'circumstances_changed',
    category: 'circumstances',
    // Nothing about health: that is nobody's business, and the law protects it.
    reasons: [
      { code: 'moving' },
      { code: 'household_changed' },
      { code: 'income_changed' },
      { code: 'bereavement' },
    ],
  },
  { code: 'other', category: 'other', reasons: [] },
] as const satisfies readonly ReasonOption[];

type Broad = (typeof defaultReasons)[number];
/** A code of the broad reasons. */
export type DefaultReason = Broad['code'];
/** A code of the narrower reasons. */
export type NarrowerReason = Broad['reasons'][number]['code'];
