/**
 * The reasons a site offers in the survey: its own, worded as it likes, in up to four levels. A broad answer is a whole
 * answer; the narrower ones stand under it for who wants to say more.
 */
import * as z from 'zod';
import { ReasonCode, reasonCategories } from './reason.ts';
import { line } from './value.ts';

/** Most reasons beside each other on one level. */
const MOST = 20;

const category = z.enum(reasonCategories);
const words = {
  code: ReasonCode,
  /** In the words of the subscribers. Default: the built-in wording, for a built-in code. */
  label: line(200).optional(),
  /** What is said back once it is chosen: understanding, or an apology. Never a reason to stay. */
  reply: line(500).optional(),
  /** The one open question that fits it, in place of the general one. */
  question: line(200).optional(),
};
/** Counted among those of the reason above it, unless it says otherwise. */
const narrower = { ...words, category: category.optional() };

const fourth = z.strictObject({
  ...narrower,
  reasons: z.never('four levels at most, and this would be the fifth').optional(),
});
const third = z.strictObject({ ...narrower, reasons: z.array(fourth).max(MOST).optional() });
const second = z.strictObject({ ...narrower, reasons: z.array(third).max(MOST).optional() });

/** One reason, with the narrower ones under it. Without `reasons` a built-in code keeps its own; an empty list has none. */
export const ReasonOption = z.strictObject({
  ...words,
  category,
  reasons: z.array(second).max(MOST).optional(),
});
export type ReasonOption = z.infer<typeof ReasonOption>;

/** A reason of any level, as who walks the tree meets it. */
export interface ReasonBranch {
  code: string;
  category?: ReasonOption['category'] | undefined;
  label?: string | undefined;
  reply?: string | undefined;
  question?: string | undefined;
  reasons?: readonly ReasonBranch[] | undefined;
}

/** The whole list. A code stands in it once, wherever, because answers are counted by it. */
export const ReasonOptions = z
  .array(ReasonOption)
  .min(2)
  .max(MOST)
  .superRefine((reasons, context) => {
    const seen = new Set<string>();
    const look = (branches: readonly ReasonBranch[], path: (string | number)[]): void => {
      for (const [at, { code, reasons: below }] of branches.entries()) {
        if (seen.has(code)) {
          const message = `a code of its own: ${code} is taken by another reason, and answers are counted by code`;
          context.addIssue({ code: 'custom', path: [...path, at, 'code'], message });
        }
        seen.add(code);
        if (below) look(below, [...path, at, 'reasons']);
      }
    };
    look(reasons, []);
  });
