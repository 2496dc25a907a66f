/** Writes down why a value is what it is: in sentences, with the rules it rests on and how sure we are of them. */
import type { Duration } from '@fairwell/schema';
import type { Confidence, Source, Trace } from './answer.ts';
import type { CompiledRule } from './compiled.ts';
import type { Law } from './load.ts';
import { remembered } from './remembered.ts';
import type { SentenceKey, Sentences } from './sentences/nl.ts';

/** A sentence and what goes into its gaps: a day or a duration in ISO form, a number, or a rule to be cited. */
export type Step = [sentence: SentenceKey, ...gaps: (string | number | CompiledRule)[]];

const fromLeastSure: readonly Confidence[] = ['conflict', 'recalled', 'secondary-read', 'primary-read'];

/**
 * A trace that writes its sentences when somebody reads them: most answers are only asked for their dates, and those
 * are quick. A class, because making getters anew for every answer takes longer than all the counting.
 */
class LazyTrace implements Trace {
  readonly ruleIds: string[];
  readonly confidence: Confidence;
  readonly #law: Law;
  readonly #rules: readonly CompiledRule[];
  readonly #todo: Step[];

  constructor(law: Law, rules: readonly CompiledRule[], todo: Step[]) {
    this.ruleIds = rules.map(({ source }) => source.ruleId);
    this.confidence =
      fromLeastSure.find((mark) => rules.some(({ source }) => source.confidence === mark)) ?? 'primary-read';
    this.#law = law;
    this.#rules = rules;
    this.#todo = todo;
  }

  get steps(): string[] {
    return this.#todo.map((step) => write(this.#law, step));
  }

  get sources(): Source[] {
    return this.#rules.map((rule) => sourceOf(this.#law, rule));
  }

  toJSON(): Trace {
    const { ruleIds, steps, confidence, sources } = this;
    return { ruleIds, steps, confidence, sources };
  }
}

/** A trace over the rules. Without any, the value follows from what was agreed, and no reading of law can be wrong. */
export function trace(law: Law, rules: readonly CompiledRule[], steps: Step[]): Trace {
  return new LazyTrace(law, rules, steps);
}

/** Where a rule is written, titled if the law was loaded with its titles. */
export function sourceOf({ readOn }: Law, { source }: CompiledRule): Source {
  return readOn?.find((one) => one.ruleId === source.ruleId)?.source ?? { ...source, title: source.locator };
}

/** Writes days out as people do, in a language. */
export function writer(locale: string): Law['written'] {
  const written = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return remembered((day) => written.format(new Date(day)));
}

function write({ sentences, written }: Law, [sentence, ...gaps]: Step): string {
  return sentences[sentence].replaceAll(/\$(\d)/g, (_, position: string) => {
    const gap = gaps[Number(position) - 1] ?? '';
    if (typeof gap === 'number') return String(gap);
    if (typeof gap === 'object') return gap.source.locator;
    return gap.startsWith('P') ? writeDuration(sentences, gap) : written(gap);
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
