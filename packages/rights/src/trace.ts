/** Writes down why a value is what it is: in sentences, with the rules it rests on and how sure we are of them. */
import type { Confidence, Source, Trace } from './answer.ts';
import type { CompiledRule } from './compiled.ts';
import type { Law } from './load-cancel.ts';
import { parseDuration } from './period.ts';
import { remembered } from './remembered.ts';
import type { SentenceKey, Sentences } from './sentences/nl.ts';
import { writeDay } from './write-day.ts';

/**
 * A sentence and what goes into its gaps: a day or a duration in ISO form, a number, or a rule to be cited. Rules that it
 * rests on and does not cite stand after its last gap.
 */
export type Step = [sentence: SentenceKey, ...gaps: (string | number | CompiledRule)[]];

/** The rules that steps rest on, as they come up; some more than once. */
export function rulesOf(steps: readonly Step[]): CompiledRule[] {
  return steps.flat().filter((gap) => typeof gap === 'object');
}

/** What is sure: read in the statute, or agreed. */
const SURE: Confidence = 'primary-read';

/**
 * A trace of the steps, and of the rules they rest on. Without any, the value follows from what was agreed, and no reading
 * of law can be wrong.
 *
 * Its sentences are written when somebody reads them: most answers are only asked for their dates, and those are quick.
 * A class, because making getters anew for every answer takes longer than all the counting.
 */
export class LazyTrace implements Trace {
  readonly #law: Law;
  readonly #todo: readonly Step[];

  constructor(law: Law, todo: readonly Step[]) {
    this.#law = law;
    this.#todo = todo;
  }

  get ruleIds(): string[] {
    return this.sources.map(({ ruleId }) => ruleId);
  }

  get confidence(): Confidence {
    // Of the other marks the alphabet puts the least sure first: conflict, recalled, secondary-read.
    const [leastSure = SURE] = this.sources
      .map(({ confidence }) => confidence)
      .filter((mark) => mark !== SURE)
      .toSorted();
    return leastSure;
  }

  /** Nothing is said twice: two parts of the reason may rest on the same day. */
  get steps(): string[] {
    return [...new Set(this.#todo.map((step) => write(this.#law, step)))];
  }

  get sources(): Source[] {
    return [...new Set(rulesOf(this.#todo))].map(sourceOf);
  }

  toJSON(): Trace {
    return {
      ruleIds: this.ruleIds,
      steps: this.steps,
      confidence: this.confidence,
      sources: this.sources,
    };
  }
}

/** Where a rule is written, titled if the law was loaded with its titles. */
export const sourceOf = ({ source }: CompiledRule): Source => ({ title: source.locator, ...source });

/** A sentence cut before each number of a gap: `$1 of $2` becomes ``, `1 of `, `2`. */
const cut = remembered((sentence: string) => sentence.split('$'));

function write({ sentences }: Law, step: Step): string {
  const writeGap = writerOf(sentences);
  return cut(sentences[step[0]]).reduce((written, part) => {
    const gap = step[Number(part[0])] ?? '';
    return written + (typeof gap === 'object' ? gap.source.locator : writeGap(gap)) + part.slice(1);
  });
}

/** Writes days and durations out as people do, in one language. */
const writerOf = remembered(({ date, units, and }: Sentences) => {
  return remembered((gap: string | number): string => {
    if (typeof gap === 'number') return `${gap}`;
    if (!gap.startsWith('P')) return writeDay(date, gap);
    const { counts } = parseDuration(gap);
    const parts = units.map(([one, more], unit) => (counts[unit] === 1 ? one : `${counts[unit]} ${more}`));
    return parts.filter((_, unit) => counts[unit]).join(and) || `0 ${units[3][1]}`;
  });
});
