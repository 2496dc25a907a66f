/** Writes down why a value is what it is: in sentences, with the rules it rests on and how sure we are of them. */
import type { CivilDate, Duration } from '@fairwell/schema';
import type { Confidence, Source, Trace } from './answer.ts';
import type { CompiledRule } from './compiled.ts';
import type { Law } from './load.ts';
import { countsIn } from './period.ts';
import { remembered } from './remembered.ts';
import type { SentenceKey, Sentences } from './sentences/nl.ts';

/** A sentence and what goes into its gaps: a day or a duration in ISO form, a number, or a rule to be cited. */
export type Step = [sentence: SentenceKey, ...gaps: (string | number | CompiledRule)[]];

/** What is sure: read in the statute, or agreed. */
const SURE: Confidence = 'primary-read';

/**
 * A trace over the rules. Without any, the value follows from what was agreed, and no reading of law can be wrong.
 *
 * Its sentences are written when somebody reads them: most answers are only asked for their dates, and those are quick.
 * A class, because making getters anew for every answer takes longer than all the counting.
 */
export class LazyTrace implements Trace {
  readonly ruleIds: string[];
  readonly confidence: Confidence;
  readonly #law: Law;
  readonly #rules: readonly CompiledRule[];
  readonly #todo: Step[];

  constructor(law: Law, rules: readonly CompiledRule[], todo: Step[]) {
    this.ruleIds = rules.map(({ source }) => source.ruleId);
    // Of the other marks the alphabet puts the least sure first: conflict, recalled, secondary-read.
    const [leastSure = SURE] = rules
      .map(({ source }) => source.confidence)
      .filter((mark) => mark !== SURE)
      .toSorted();
    this.confidence = leastSure;
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
    // oxlint-disable-next-line typescript/no-misused-spread -- just the fields, and what the getters make
    return { ...this, steps: this.steps, sources: this.sources };
  }
}

/** Where a rule is written, titled if the law was loaded with its titles. */
export function sourceOf({ titles }: Law, { source }: CompiledRule): Source {
  return { ...source, title: titles?.get(source.ruleId) ?? source.locator };
}

/** Writes days out as people do, in a language. */
const writerIn = remembered((locale: string) => {
  const written = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return remembered((day: CivilDate) => written.format(new Date(day)));
});

function write({ sentences }: Law, step: Step): string {
  return sentences[step[0]].replaceAll(/\$(\d)/g, (_, position: string) => {
    const gap = step[Number(position)] ?? '';
    if (typeof gap === 'object') return gap.source.locator;
    if (typeof gap === 'number') return `${gap}`;
    return gap.startsWith('P') ? writeDuration(sentences, gap) : writerIn(sentences.locale)(gap);
  });
}

function writeDuration({ units, and }: Sentences, duration: Duration): string {
  const counts = countsIn(duration);
  const parts = units.flatMap(([one, more], unit) => {
    const count = counts[unit];
    return count ? [count === 1 ? one : `${count} ${more}`] : [];
  });
  return parts.join(and) || `0 ${units[3][1]}`;
}
