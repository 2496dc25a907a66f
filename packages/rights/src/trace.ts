/** Writes down which rules a value rests on, and how sure we are of them. */
import type { Confidence, Source, Trace } from './answer.ts';
import type { Law } from './load.ts';
import type { Rule } from './model.ts';

const fromSurest: readonly Confidence[] = ['primary-read', 'secondary-read', 'recalled', 'conflict'];

/** Where a rule is written, for a person. */
export function sourceOf(law: Law, rule: Rule): Source {
  const [{ locator, url }] = rule.citations;
  return {
    ruleId: rule.id,
    title: law.titles[rule.id] ?? locator,
    locator,
    url,
    confidence: rule.confidence,
    lastVerified: rule.lastVerified,
  };
}

/** A trace over the rules. Without any, the value follows from what was agreed, and no reading of law can be wrong. */
export function trace(law: Law, rules: readonly Rule[], steps: string[]): Trace {
  const level = Math.max(0, ...rules.map((rule) => fromSurest.indexOf(rule.confidence)));
  return {
    ruleIds: rules.map((rule) => rule.id),
    steps,
    confidence: fromSurest[level] ?? 'conflict',
    sources: rules.map((rule) => sourceOf(law, rule)),
  };
}
