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
 * The soonest way out in one phase of a contract, which the law lists first. What it says is a maximum, so that shorter
 * notice in the terms counts and longer notice does not; months and days are compared where they start: today.
 *
 * @param otherwise when notice may be given where only the terms say how much of it; undefined if that is not known
 */
export function wayOut(c: Case, phase: WayKind, otherwise?: Way['at']): Way | undefined {
  const agreed = c.notice;
  const [rule] = c.rules(phase);
  if (!rule) {
    // Where the law caps this phase but no cap fits, the terms may be just what it forbids.
    if (!agreed || !otherwise || c.law.book.rules[phase]) return undefined;
    const words = parseDuration(agreed).mostDays ? 'agreed' : 'agreedNone';
    return { notice: agreed, at: otherwise, rules: [], remark: [[words, agreed]] };
  }
  const { notice, at } = rule;
  const way: Way = { notice, at, rules: [rule], remark: [] };
  if (!agreed) return way;
  const [byLaw, byTerms] = [addDuration(c.today, notice), addDuration(c.today, agreed)];
  if (byTerms < byLaw) return { ...way, notice: agreed, remark: [['termsShorter', agreed]] };
  return byTerms > byLaw ? { ...way, remark: [['termsLonger', agreed]] } : way;
}

/** Says which notice counts, and why; where a rule sets it, in the words that fit the moment. */
export function explainNotice(
  { notice, rules, remark }: Way,
  words: 'notice' | 'openEnded' | 'anyTime' | 'anyTimeAfter',
): Step[] {
  return [...rules.map((rule): Step => [words, notice, rule]), ...remark];
}
