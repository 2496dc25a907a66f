/**
 * How a legal rule is written down as data. A jurisdiction is one data file with such rules, plus the titles
 * and summaries of those rules per language. No rule lives in code; code only knows the kinds.
 */
import type { CivilDate, Contract, Duration, JurisdictionCode } from '@fairwell/schema';
import type { Confidence, FieldId, Language, PageRules, RuleSummary } from './answer.ts';
import type { Calendar } from './calendar/calendar.ts';

/** Where a contract stands in its life: in the term agreed first, past it, or without a term from the start. */
export type Phase = 'first-term' | 'renewed' | 'open-ended';

/** What a condition may ask about. A fact nobody gave is undefined and satisfies no test. */
export interface Facts {
  audience: Contract['audience'];
  subject: Contract['subject'];
  channel: Contract['channel'];
  lessThanMonthly: boolean | undefined;
  introductory: boolean | undefined;
  startedOnRequest: boolean | undefined;
  informedOfConversion: boolean | undefined;
  term: Duration | undefined;
  renewal: 'fixed' | 'indefinite' | 'none' | undefined;
  renewalTerm: Duration | undefined;
  phase: Phase | undefined;
}

/** When a rule holds. */
export type Condition =
  | { all: readonly Condition[] }
  | { any: readonly Condition[] }
  | { not: Condition }
  | { fact: keyof Facts; in: readonly string[] }
  | { fact: 'lessThanMonthly' | 'introductory' | 'startedOnRequest' | 'informedOfConversion'; is: boolean }
  | { fact: 'term' | 'renewalTerm'; cmp: '<=' | '>'; value: Duration };

/** Words on a button. Any of `equivalents` may stand there instead; they were read in a source of their own. */
export interface ButtonLabel {
  role: 'cancelEntry' | 'cancelConfirm' | 'withdrawEntry' | 'withdrawConfirm';
  text: Readonly<Record<Language, string>>;
  /** Whether the law fixes the words, or an authority merely gives them as an example. */
  mandated: boolean;
  equivalents?: Readonly<Partial<Record<Language, readonly string[]>>>;
}

/** Where a rule is written. */
export interface Citation {
  /** E.g. `BW 6:236 j`. */
  locator: string;
  url: string;
}

/** What each kind of rule says. */
interface Kinds {
  /** The period to withdraw. `conversion-to-paid`: a second one, after a free start that turned into a paid one. */
  withdrawal: {
    anchor: 'contract-concluded' | 'first-goods-received' | 'conversion-to-paid';
    duration: Duration;
  };
  /** Not told of the right: so much longer at most; told late: the period anew from that day. */
  'withdrawal-extension': { atMost: Duration };
  /** Cases in which the right may have ended early; whether it did is not known here. */
  'withdrawal-exception': { mayEndEarly: boolean };
  'withdrawal-function': { acknowledgement: 'without-undue-delay' };
  /** How a subscriber may end the contract: at most so much notice, at any time or towards the end of a term. */
  cancellation: { notice: Duration; at: 'any-time' | 'term-end'; onceRunFor?: Duration };
  'cancellation-channel': { sameAsConclusion: true };
  /** A renewal the terms may not contain. */
  renewal: { into: 'none' };
  refund: { duration: Duration };
  'pro-rata': { basis: 'calendar-days'; countExerciseDay: false; rounding: 'half-up' };
  'button-label': { labels: readonly ButtonLabel[] };
  'form-fields': { fields: readonly { id: FieldId; required: boolean }[] };
  'flow-structure': { onePage: boolean; nothingElse: boolean };
  'access-barrier': { login: PageRules['login'] };
  'save-offer-limits': { offers: PageRules['offers'] };
  receipt: { contents: readonly ('statement' | 'date' | 'time' | 'endDate' | 'effects')[] };
  /** Explains how something is counted or what a term may not say; nothing is computed from it. */
  informational: object;
}
export type RuleKind = keyof Kinds;

interface RuleHead {
  /** Stable for ever, e.g. `nl.bw.6-236-j`: receipts name it. */
  id: string;
  version: number;
  force: RuleSummary['force'];
  level: 'statute' | 'regulation' | 'case-law' | 'guidance' | 'practice';
  strength: 'mandatory' | 'black-listed-term' | 'grey-listed-term' | 'recommended' | 'informational';
  /** First and last day, judged by today or by the day of conclusion. Null: since before what we model. */
  effective: {
    from: CivilDate | null;
    to?: CivilDate;
    by: 'as-of-date' | 'contract-concluded';
    /** What is uncertain about the dates, where sources disagree. */
    uncertain?: string;
  };
  appliesWhen?: Condition;
  citations: readonly [Citation, ...Citation[]];
  confidence: Confidence;
  lastVerified: CivilDate;
  /** Rules that say otherwise. Both stay visible, and what is better for the subscriber wins. */
  conflictsWith?: readonly string[];
}

/** A rule of one kind. */
export type RuleOf<Kind extends RuleKind> = RuleHead & { kind: Kind; params: Kinds[Kind] };
/** Any rule. */
export type Rule = { [Kind in RuleKind]: RuleOf<Kind> }[RuleKind];

/** The law of one jurisdiction. */
export interface Jurisdiction {
  code: JurisdictionCode;
  /** Whose rules hold here as well. */
  parents: readonly Jurisdiction[];
  /** Version of this file's data. */
  dataVersion: string;
  lastReviewed: CivilDate;
  /** The build fails after this day, so that nobody ships law that was not looked at again. */
  reviewBy: CivilDate;
  /** IANA zone in which a moment becomes a calendar day, unless the consumer's own is known. */
  zone: string;
  /** Who can help where we cannot say. */
  authority: { name: string; url: string };
  /** Holidays that move the end of statutory periods. */
  calendar: Calendar;
  /** The contracts these rules were written down for; others are not established. */
  covers: Condition;
  rules: readonly Rule[];
}

/** A text per rule, in one language. */
export type RuleTexts = Readonly<Record<string, string>>;
