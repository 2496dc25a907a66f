/** Writes down why a value is what it is: in sentences, with the rules it rests on and how sure we are of them. */
import type { Duration } from '@fairwell/schema';
import type { Confidence, Source, Trace } from './answer.ts';
import type { CompiledRule } from './compiled.ts';
import type { Law } from './load.ts';
import type { SentenceKey, Sentences } from './sentences/nl.ts';

/** A sentence and what goes into its gaps: a day or a duration in ISO form, a number, or a rule to be cited. */
export type Step = [sentence: SentenceKey, ...gaps: (string | number | CompiledRule)[]];

const fromSurest: readonly Confidence[] = ['primary-read', 'secondary-read', 'recalled', 'conflict'];

/** A trace over the rules. Without any, the value follows from what was agreed, and no reading of law can be wrong. */
export function trace(law: Law, rules: readonly CompiledRule[], steps: Step[]): Trace {
  const sources = rules.map((rule) => sourceOf(law, rule));
  const leastSure = Math.max(0, ...sources.map((source) => fromSurest.indexOf(source.confidence)));
  return {
    ruleIds: sources.map((source) => source.ruleId),
    steps: steps.map((step) => write(law, step)),
    confidence: fromSurest[leastSure] ?? 'conflict',
    sources,
  };
}

/** Where a rule is written, titled if the law was loaded with its titles. */
export function sourceOf({ readOn }: Law, { source }: CompiledRule): Source {
  return readOn?.find((one) => one.ruleId === source.ruleId)?.source ?? { ...source, title: source.locator };
}

function write({ sentences, written }: Law, [sentence, ...gaps]: Step): string {
  return sentences[sentence].replaceAll(/\$(\d)/g, (_, position: string) => {
    const gap = gaps[Number(position) - 1] ?? '';
    if (typeof gap === 'number') return String(gap);
    if (typeof gap === 'object') return gap.source.locator;
    return gap.startsWith('P') ? writeDuration(sentences, gap) : written.format(new Date(gap));
  });
}

function writeDuration({ units, and }: Sentences, duration: Duration): string {
  const parts: string[] = [];
  for (const [, digits, unit = ''] of duration.matchAll(/(\d+)([YMWD])/g)) {
    const [one = '', more = ''] = units[unit] ?? [];
    const count = Number(digits);
    if (count > 0) parts.push(count === 1 ? one : `${count} ${more}`);
  }
  return parts.join(and) || `0 ${units.D?.[1]}`;
}
