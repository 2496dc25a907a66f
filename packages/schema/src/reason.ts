/** Why somebody leaves: a code that never changes, a category, and a path of up to four levels. */
import * as z from 'zod';
import { line } from './value.ts';

/** Groups that stay comparable over years. A site words its reasons as it likes and files them here. */
export const reasonCategories = [
  'appreciation',
  'service',
  'price',
  'use',
  'product',
  'competition',
  'circumstances',
  'other',
] as const;
export type ReasonCategory = (typeof reasonCategories)[number];

/** The identity of a reason. Renaming its label never rewrites history, because the code stays. */
export const ReasonCode = z
  .string()
  .regex(
    /^[a-z][a-z0-9_]{0,47}$/,
    'a code such as too_expensive: lower-case letters, digits and underscores',
  );
export type ReasonCode = z.infer<typeof ReasonCode>;

/** A reason as it was chosen: with the words that stood on the screen. */
export const Reason = z.looseObject({
  code: ReasonCode,
  category: z.enum(reasonCategories),
  label: line(200),
  /** Codes from the broadest to this one; the last one equals `code`. */
  path: z.array(ReasonCode).min(1).max(4),
});
export type Reason = z.infer<typeof Reason>;
