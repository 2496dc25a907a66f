/** What is left of the law when it ships: what is computed with. Titles and summaries are apart, by language. */
import type { CivilDate } from '@fairwell/schema';
import type { PageRules, RuleSummary, Source } from './answer.ts';
import type { ButtonLabel, Facts, Jurisdiction, Kinds, Phase } from './model.ts';
import type { SentenceKey } from './sentences/nl.ts';

/** What a rule may ask: facts, of lengths the days that they reach; and the days that decide whether it is law. */
export interface Asked extends Facts {
  today?: CivilDate;
  concluded?: CivilDate;
  /** The day it was last concluded or renewed. */
  extended?: CivilDate;
}

/** A fact is one of these, or with `not` none of them; or a day that is known, not before and not after certain days. */
export interface Clause {
  fact: keyof Asked;
  in?: readonly Facts[keyof Facts][];
  not?: boolean;
  from?: CivilDate;
  to?: CivilDate;
}

/** Kinds of rules for the page with the confirm button, which ship as one kind. */
export type PageKind =
  | 'form-fields'
  | 'flow-structure'
  | 'save-offer-limits'
  | 'access-barrier'
  | 'cancellation-channel';

/** Ways out by the phase of a contract that they are open in; `early` is out of a long first term before it is over. */
export type WayKind = Phase | 'early';

/** What each kind of rule says to who computes with it. */
export interface CompiledKinds
  extends
    Omit<Kinds, PageKind | 'button-label' | NoticeKind | 'cancellation'>,
    Record<WayKind, Kinds['cancellation']>,
    Record<NoticeKind, CompiledNotice> {
  /** Those that come first win. */
  page: { kind: PageKind; asks: Partial<PageRules>; says: readonly SentenceKey[] };
  'button-label': { labels: readonly CompiledLabel[] };
}
export type NoticeKind = 'renewal-notice' | 'trial-notice';

export type CompiledNotice = Kinds['renewal-notice'] & {
  /** The answer about the end that it is counted back from. */
  backFrom: 'termEnd' | 'nextRenewal' | 'latestNotice';
  /** Only before a renewal on this day or later. */
  renewingFrom?: CivilDate;
};
export type CompiledKind = keyof CompiledKinds;

/** Words on a button by language, each followed by what a source accepts in their place. */
export interface CompiledLabel extends Pick<ButtonLabel, 'role' | 'mandated'> {
  words: Record<'en', Words> & Partial<Record<string, Words>>;
}
export type Words = readonly [text: string, ...equivalents: string[]];

/** A rule in force, or one that was or will be: the days decide. */
export type CompiledRule<Kind extends CompiledKind = CompiledKind> = CompiledHead & CompiledKinds[Kind];

interface CompiledHead {
  /** Its title is its locator, unless the law was loaded with its titles. */
  source: Omit<Source, 'title'> & Partial<Pick<Source, 'title'>>;
  /** All of these. */
  when?: readonly Clause[];
}

/** Rules by their kind, those of the jurisdiction itself before those of its parents. */
export type CompiledRules = { [Kind in CompiledKind]?: readonly CompiledRule<Kind>[] };

/** One jurisdiction with what it inherits. */
export interface CompiledLaw extends Pick<Jurisdiction, 'zone' | 'authority' | 'calendar' | 'lastReviewed'> {
  version: string;
  /** Hours that clocks in the zone are ahead of UTC, at least and at most: mostly that is enough to tell which day it is. */
  ahead: readonly [least: number, most: number];
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
