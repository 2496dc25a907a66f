/** The ways out of a contract that the law keeps open, and the notice each of them takes. */
import type { Duration } from '@fairwell/schema';
import type { Case } from './case.ts';
import type { CompiledRule } from './compiled.ts';
import type { Phase } from './model.ts';
import { addDuration } from './period.ts';
import type { Step } from './trace.ts';

/** One way out: the notice that counts, the rule that caps it, and a remark where the terms say otherwise. */
export interface Way {
  rule: CompiledRule<'cancellation'>;
  notice: Duration;
  remark: Step[];
}

/**
 * Ways out in one phase of a contract, the soonest first. What the law says is a maximum, so that shorter notice in
 * the terms counts and longer notice does not; months and days are compared where they start: today.
 */
export function waysOut(c: Case, phase: Phase): Way[] {
  const agreed = c.contract.notice;
  const from = (notice: Duration) => addDuration(c.today, notice);
  const ways = c.rules('cancellation', phase).map((rule): Way => {
    const most = rule.params.notice;
    if (!agreed || from(agreed) === from(most)) return { rule, notice: most, remark: [] };
    return from(agreed) < from(most)
      ? { rule, notice: agreed, remark: [['termsShorter', agreed]] }
      : { rule, notice: most, remark: [['termsLonger', agreed]] };
  });
  const soonest = ({ rule, notice }: Way) => `${rule.params.at === 'any-time' ? 0 : 1}${from(notice)}`;
  return ways.toSorted((a, b) => (soonest(a) < soonest(b) ? -1 : 1));
}

/** Says which notice counts, and why. */
export function noticeOf({ notice, rule, remark }: Way): Step[] {
  return [['notice', notice, rule], ...remark];
}
