/** What is left of the law when it ships: what is computed with. Titles and summaries are apart, by language. */
import type { CivilDate } from '@fairwell/schema';
import type { PageRules, RuleSummary, Source } from './answer.ts';
import type { ButtonLabel, EffectiveBy, Facts, Jurisdiction, Kinds, Phase } from './model.ts';
import type { SentenceKey } from './sentences/nl.ts';

/** What one fact must be, or with `not` what it must not be. */
export interface Clause {
  fact: keyof Facts;
  in: readonly (Facts[keyof Facts] | number)[];
  not?: boolean;
  /** A duration the fact is compared with: then -1 is shorter, 0 as long and 1 longer. */
  than?: string;
}

/** Kinds of rules for the page with the confirm button, which ship as one kind. */
export type PageKind =
  | 'form-fields'
  | 'flow-structure'
  | 'save-offer-limits'
  | 'access-barrier'
  | 'cancellation-channel';

/** What each kind of rule says to who computes with it. */
export interface CompiledKinds
  extends Omit<Kinds, PageKind | 'button-label' | 'cancellation'>, Record<Phase, Kinds['cancellation']> {
  /** Those that come first win. */
  page: { kind: PageKind; asks: Partial<PageRules>; says: readonly SentenceKey[] };
  'button-label': { labels: readonly CompiledLabel[] };
}
export type CompiledKind = keyof CompiledKinds;

/** Words on a button by language, each followed by what a source accepts in their place. */
export interface CompiledLabel extends Pick<ButtonLabel, 'role' | 'mandated'> {
  words: Record<'en', Words> & Partial<Record<string, Words>>;
}
export type Words = readonly [text: string, ...equivalents: string[]];

/** A rule in force, or one that was or will be: the days decide. */
export type CompiledRule<Kind extends CompiledKind = CompiledKind> = CompiledHead & CompiledKinds[Kind];

interface CompiledHead {
  source: Omit<Source, 'title'>;
  /** All of these. */
  when?: readonly Clause[];
  from?: CivilDate;
  to?: CivilDate;
  /** The day they are compared with, unless it is today. */
  by?: Exclude<EffectiveBy, 'as-of-date'>;
}

/** Rules by their kind, those of the jurisdiction itself before those of its parents. */
export type CompiledRules = { [Kind in CompiledKind]?: readonly CompiledRule<Kind>[] };

/** One jurisdiction with what it inherits. */
export interface CompiledLaw extends Pick<Jurisdiction, 'zone' | 'authority' | 'calendar' | 'lastReviewed'> {
  version: string;
  /** The contracts the rules are about. */
  covers: readonly Clause[];
  /** Says that a contract is not among them. */
  beyond: SentenceKey;
  /** The page with the confirm button, where no rule says anything about it. */
  page: Omit<PageRules, 'trace'>;
  /** Says that no rule lists what the page may ask. */
  unlisted: SentenceKey;
  rules: CompiledRules;
}

/** All rules to read on, the ones nothing is computed from included, in one language. */
export type ReadOn = readonly RuleSummary[];
