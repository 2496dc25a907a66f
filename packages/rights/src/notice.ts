/** The ways out of a contract that the law keeps open, and the notice each of them takes. */
import type { Duration } from '@fairwell/schema';
import type { Case } from './case.ts';
import type { CompiledRule, WayKind } from './compiled.ts';
import { addDuration, parseDuration } from './period.ts';
import type { Step } from './trace.ts';

/** One way out: the notice that counts, when it may be given, the rule that caps it if there is one, and a remark on the terms. */
export interface Way {
  notice: Duration;
  at: 'any-time' | 'term-end';
  /** None where no rule is known, and what the terms say is all there is. */
  rules: CompiledRule<WayKind>[];
  remark: Step[];
}

/**
 * Ways out in one phase of a contract, the soonest first. What the law says is a maximum, so that shorter notice in
 * the terms counts and longer notice does not; months and days are compared where they start: today.
 *
 * @param otherwise when notice may be given where only the terms say how much of it; undefined if that is not known
 */
export function waysOut(c: Case, phase: WayKind, otherwise?: Way['at']): Way[] {
  const { notice: agreed } = c.contract;
  // Where the law caps this phase but no cap fits, the terms may be just what it forbids.
  if (agreed && !c.law.book.rules[phase]) {
    const remark: Step = [parseDuration(agreed).takesTime ? 'agreed' : 'agreedNone', agreed];
    return otherwise ? [{ notice: agreed, at: otherwise, rules: [], remark: [remark] }] : [];
  }
  const from = (notice: Duration) => addDuration(c.today, notice);
  const ways = c.rules(phase).map((rule): Way => {
    const { notice, at } = rule;
    const terms = agreed ?? notice;
    const [byLaw, byTerms] = [from(notice), from(terms)];
    const isShorter = byTerms < byLaw;
    return {
      notice: isShorter ? terms : notice,
      at,
      rules: [rule],
      remark: byTerms === byLaw ? [] : [[isShorter ? 'termsShorter' : 'termsLonger', terms]],
    };
  });
  // `any-time` comes first in the alphabet, too.
  const soonest = ({ at, notice }: Way) => at + from(notice);
  return ways.toSorted((a, b) => (soonest(a) < soonest(b) ? -1 : 1));
}

/** Says which notice counts, and why; where a rule sets it, in the words that fit the moment. */
export function explainNotice(
  { notice, rules, remark }: Way,
  words: 'notice' | 'openEnded' | 'anyTime' | 'anyTimeAfter',
): Step[] {
  return [...rules.map((rule): Step => [words, notice, rule]), ...remark];
}
