/** What is left of the law when it ships: what is computed with, and one language. */
import type { CivilDate } from '@fairwell/schema';
import type { RuleSummary, Source } from './answer.ts';
import type { ButtonLabel, Condition, Jurisdiction, Kinds, RuleKind } from './model.ts';

/** A label in one language. */
export interface CompiledLabel extends Pick<ButtonLabel, 'role' | 'mandated'> {
  text: string;
  equivalents?: string[];
}

type CompiledParams<Kind extends RuleKind> = Kind extends 'button-label'
  ? { labels: CompiledLabel[] }
  : Kinds[Kind];

/** A rule in force, or one that was or will be: the days decide. */
export interface CompiledRule<Kind extends RuleKind = RuleKind> {
  source: Source;
  kind: Kind;
  params: CompiledParams<Kind>;
  when?: Condition;
  from?: CivilDate;
  to?: CivilDate;
  /** The days are compared with the day of conclusion instead of today. */
  byConclusion?: true;
}
/** Any compiled rule, so that its kind tells its parameters. */
export type AnyRule = { [Kind in RuleKind]: CompiledRule<Kind> }[RuleKind];

/** One jurisdiction with its parents, in one language. */
export interface CompiledLaw extends Pick<
  Jurisdiction,
  'zone' | 'authority' | 'calendar' | 'covers' | 'lastReviewed'
> {
  version: string;
  rules: readonly AnyRule[];
}

/** All rules to read on, the ones nothing is computed from included. */
export type ReadOn = readonly RuleSummary[];
