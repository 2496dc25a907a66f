/** What is left of the law when it ships: what is computed with. Titles and summaries are apart, by language. */
import type { CivilDate } from '@fairwell/schema';
import type { RuleSummary, Source } from './answer.ts';
import type { Condition, EffectiveBy, Jurisdiction, Kinds, RuleKind } from './model.ts';

/** A rule in force, or one that was or will be: the days decide. */
export interface CompiledRule<Kind extends RuleKind = RuleKind> {
  source: Omit<Source, 'title'>;
  kind: Kind;
  params: Kinds[Kind];
  when?: Condition;
  from?: CivilDate;
  to?: CivilDate;
  /** The day they are compared with, unless it is today. */
  by?: EffectiveBy;
}
/** Any compiled rule, so that its kind tells its parameters. */
export type AnyRule = { [Kind in RuleKind]: CompiledRule<Kind> }[RuleKind];

/** One jurisdiction with what it inherits. */
export interface CompiledLaw extends Pick<
  Jurisdiction,
  'zone' | 'authority' | 'calendar' | 'covers' | 'lastReviewed'
> {
  version: string;
  rules: readonly AnyRule[];
}

/** All rules to read on, the ones nothing is computed from included, in one language. */
export type ReadOn = readonly RuleSummary[];
