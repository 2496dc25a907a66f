/** Writes down why a value is what it is: in sentences, with the rules it rests on and how sure we are of them. */
import type { Duration } from '@fairwell/schema';
import type { Confidence, Source, Trace } from './answer.ts';
import type { CompiledRule } from './compiled.ts';
import type { Law } from './load.ts';
import type { SentenceKey, Sentences } from './sentences/nl.ts';

/** A sentence and what goes into its gaps: a day or a duration in ISO form, a number, or a rule to be cited. */
export type Step = [sentence: SentenceKey, ...gaps: (string | number | CompiledRule)[]];

const fromSurest: readonly Confidence[] = ['primary-read', 'secondary-read', 'recalled', 'conflict'];

/**
 * A trace over the rules. Without any, the value follows from what was agreed, and no reading of law can be wrong.
 * Sentences are only written when somebody reads them: most answers are asked for their dates, and dates are quick.
 */
export function trace(law: Law, rules: readonly CompiledRule[], steps: Step[]): Trace {
  let leastSure = 0;
  for (const { source } of rules) leastSure = Math.max(leastSure, fromSurest.indexOf(source.confidence));
  let sources: Source[] | undefined;
  return withSteps(law, steps, {
    ruleIds: rules.map(({ source }) => source.ruleId),
    confidence: fromSurest[leastSure] ?? 'conflict',
    get sources() {
      return (sources ??= rules.map((rule) => sourceOf(law, rule)));
    },
  });
}

/** What another trace rests on, with other sentences. */
export function withSteps(law: Law, steps: Step[], on: Omit<Trace, 'steps'>): Trace {
  let written: string[] | undefined;
  return {
    ruleIds: on.ruleIds,
    get steps() {
      return (written ??= steps.map((step) => write(law, step)));
    },
    confidence: on.confidence,
    get sources() {
      return on.sources;
    },
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
