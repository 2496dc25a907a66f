/** The ways out of a contract that the law keeps open, and the notice each of them takes. */
import type { Duration } from '@fairwell/schema';
import type { Case } from './case.ts';
import type { CompiledRule } from './compiled.ts';
import { concerns } from './condition.ts';
import type { Phase } from './model.ts';
import { addDuration, takesTime } from './period.ts';
import type { Step } from './trace.ts';

/** One way out: the notice that counts, when it may be given, the rule that caps it, and a remark on the terms. */
export interface Way {
  notice: Duration;
  at: 'any-time' | 'term-end';
  /** Missing where no rule is known, and what the terms say is all there is. */
  rule?: CompiledRule<'cancellation'>;
  remark: Step[];
}

/**
 * Ways out in one phase of a contract, the soonest first. What the law says is a maximum, so that shorter notice in
 * the terms counts and longer notice does not; months and days are compared where they start: today.
 */
export function waysOut(c: Case, phase: Phase): Way[] {
  const { notice: agreed, renewal } = c.contract;
  const from = (notice: Duration) => addDuration(c.today, notice);
  const ways = c.rules('cancellation', phase).map((rule): Way => {
    const { notice: most, at } = rule.params;
    if (!agreed || from(agreed) === from(most)) return { rule, at, notice: most, remark: [] };
    const isShorter = from(agreed) < from(most);
    const remark: Step = [isShorter ? 'termsShorter' : 'termsLonger', agreed];
    return { rule, at, notice: isShorter ? agreed : most, remark: [remark] };
  });
  // Where the law caps this phase but no cap fits, the terms may be just what it forbids.
  const capped = c.law.book?.rules.cancellation?.some(({ when }) => concerns(when, phase));
  if (agreed && !capped) {
    const towards = { 'first-term': 'fixed', renewed: renewal?.into, 'open-ended': 'indefinite' }[phase];
    if (!towards) return [];
    return [{ notice: agreed, at: towards === 'fixed' ? 'term-end' : 'any-time', remark: [] }];
  }
  const soonest = ({ at, notice }: Way) => `${at === 'any-time' ? 0 : 1}${from(notice)}`;
  return ways.toSorted((a, b) => (soonest(a) < soonest(b) ? -1 : 1));
}

/** Says which notice counts, and why; where a rule sets it, in the words that fit the moment. */
export function noticeOf(
  { notice, rule, remark }: Way,
  words: 'notice' | 'openEnded' | 'anyTime' | 'anyTimeAfter' = 'notice',
): Step[] {
  if (rule) return [[words, notice, rule], ...remark];
  return [takesTime(notice) ? ['agreed', notice] : ['agreedNone']];
}
