/** What is left of the law when it ships: what is computed with. Titles and summaries are apart, by language. */
import type { CivilDate } from '@fairwell/schema';
import type { RuleSummary, Source } from './answer.ts';
import type { EffectiveBy, Facts, Jurisdiction, Kinds, RuleKind } from './model.ts';

/** What one fact must be, or with `not` what it must not be; or how long, compared with a duration. */
export interface Clause {
  fact: keyof Facts;
  in?: readonly Facts[keyof Facts][];
  not?: true;
  /** `<`, `<=`, `>` or `>=`. */
  cmp?: string;
  value?: string;
}

/** A rule in force, or one that was or will be: the days decide. */
export interface CompiledRule<Kind extends RuleKind = RuleKind> {
  source: Omit<Source, 'title'>;
  params: Kinds[Kind];
  /** All of these. */
  when?: readonly Clause[];
  from?: CivilDate;
  to?: CivilDate;
  /** The day they are compared with, unless it is today. */
  by?: EffectiveBy;
}

/** Rules by their kind, those of the jurisdiction itself before those of its parents. */
export type CompiledRules = { [Kind in RuleKind]?: readonly CompiledRule<Kind>[] };

/** One jurisdiction with what it inherits. */
export interface CompiledLaw extends Pick<Jurisdiction, 'zone' | 'authority' | 'calendar' | 'lastReviewed'> {
  version: string;
  /** The contracts the rules are about. */
  covers: readonly Clause[];
  rules: CompiledRules;
}

/** All rules to read on, the ones nothing is computed from included, in one language. */
export type ReadOn = readonly RuleSummary[];
