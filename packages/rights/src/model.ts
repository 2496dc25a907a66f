/**
 * How a legal rule is written down. A jurisdiction is data of this shape under `src/data`; a script turns it
 * into the small modules under `src/compiled` that ship. No rule lives in code; code only knows the kinds.
 */
import type { CivilDate, Contract, Duration, JurisdictionCode } from '@fairwell/schema';
import type { Confidence, FieldId, Language, NoticeBefore, PageRules, RuleSummary } from './answer.ts';
import type { Calendar } from './calendar/calendar.ts';

/** Where a contract stands in its life: in the term agreed first, past it, or without a term from the start. */
export type Phase = 'first-term' | 'renewed' | 'open-ended';

/** What a condition may ask about. A fact nobody gave is undefined and satisfies no test. */
export interface Facts extends Pick<Contract, 'audience' | 'subject' | 'channel'> {
  lessThanMonthly?: boolean | undefined;
  introductory?: boolean | undefined;
  startedOnRequest?: boolean | undefined;
  informedOfWithdrawal?: Contract['informedOfWithdrawal'];
  informedOfConversion?: boolean | undefined;
  term?: Duration | undefined;
  renewal?: 'fixed' | 'indefinite' | 'none' | undefined;
  renewalTerm?: Duration | undefined;
  phase?: Phase | undefined;
  /** How long the free or cheap start lasts, in days. */
  trialLength?: Duration | undefined;
}
type YesNo =
  | 'lessThanMonthly'
  | 'introductory'
  | 'startedOnRequest'
  | 'informedOfWithdrawal'
  | 'informedOfConversion';

/** What one fact must be. */
type OneFact =
  | { fact: 'audience'; in: readonly Facts['audience'][] }
  | { fact: 'subject'; in: readonly Facts['subject'][] }
  | { fact: 'channel'; in: readonly Facts['channel'][] }
  | { fact: 'phase'; in: readonly Phase[] }
  | { fact: 'renewal'; in: readonly NonNullable<Facts['renewal']>[] }
  | { fact: YesNo; is: boolean };

/** When a rule holds. */
export type Condition =
  | OneFact
  | { all: readonly Condition[] }
  | { not: OneFact }
  | { fact: 'term' | 'renewalTerm' | 'trialLength'; cmp: '<' | '<=' | '>' | '>='; value: Duration };

/** A text in Dutch and English, and in German and French where those are spoken; elsewhere English stands in. */
export type L10n = Readonly<Record<'nl' | 'en', string> & Partial<Record<ReadingLanguage, string>>>;
/** Languages that rules are titled and summed up in: those of the explanations, and French. */
export type ReadingLanguage = Language | 'fr';

/** Words on a button. */
export interface ButtonLabel {
  role: 'cancelEntry' | 'cancelConfirm' | 'withdrawEntry' | 'withdrawConfirm' | 'saveOfferCancel';
  /** By language; the law may name words in languages that nothing is explained in here. */
  text: Readonly<Record<'nl' | 'en', string> & Partial<Record<string, string>>>;
  /** Whether the law asks for these words, or an authority merely gives them as an example. */
  mandated: boolean;
  /** Words that a source accepts in their place. */
  equivalents?: Readonly<Partial<Record<string, readonly string[]>>>;
}

/** Where a rule is written, and where it was read. */
export interface Citation {
  /** E.g. `BW 6:236 j`. */
  locator: string;
  url: string;
  /** What was actually read, where that is not the address above. */
  readAt?: string;
}

/** When the trader has to tell the subscriber something: at the earliest and at the latest so long before it. */
export interface NoticeWindow {
  earliest?: Duration;
  latest: Duration;
  before: NoticeBefore;
}

/** What each kind of rule says. */
export interface Kinds {
  /** The period to withdraw, from the conclusion, or from the first delivery of what is delivered. */
  withdrawal: { duration: Duration; fromDelivery: readonly Facts['subject'][] };
  /** A second period, from the day a free start became a paid subscription. */
  'withdrawal-at-conversion': { duration: Duration };
  /** Not told of the right: so much longer at most. Told late: the period anew from that day. */
  'withdrawal-extension': { atMost: Duration };
  /** Exceptions: whether the right may have ended early (if it did is not known here), or stands all the same. */
  'withdrawal-exception': { mayEndEarly: boolean };
  /** How a subscriber may end the contract: at most so much notice, at any time or towards the end of a term. */
  cancellation: { notice: Duration; at: 'any-time' | 'term-end'; onceRunFor?: Duration };
  /** A renewal the terms may not contain. */
  renewal: { into: 'none' };
  /** A notice before the contract renews; with `every`, only before the renewal that completes such a period. */
  'renewal-notice': NoticeWindow & {
    every?: Duration;
    /** Without the notice: leaving at any time, and what was paid ahead comes back within this time. */
    ifMissed?: { refund: Duration };
  };
  /** A notice before a free or cheap start ends. */
  'trial-notice': NoticeWindow;
  /** A notice before the price goes up. */
  'price-change-notice': NoticeWindow;
  /** A reminder in every period of this length, the first of which begins the day after the conclusion. */
  'periodic-reminder': { every: Duration };
  refund: { duration: Duration };
  /** Whoever withdraws sends back what was delivered within so long. */
  'return-goods': { duration: Duration };
  /** The trader may wait with the refund for what was delivered. */
  'refund-withheld': object;
  'pro-rata': { basis: 'calendar-days'; countExerciseDay: false; rounding: 'half-up' };
  'button-label': { labels: readonly ButtonLabel[] };
  'form-fields': { fields: readonly { id: FieldId; required: boolean }[] };
  'flow-structure': { onePage: boolean; nothingElse: boolean; summaryPage?: boolean };
  'access-barrier': { login: PageRules['login'] };
  'save-offer-limits': { offers: PageRules['offers'] };
  receipt: { contents: readonly ('statement' | 'date' | 'time' | 'endDate' | 'effects')[] };
  /**
   * Periods of national law other than those above, counted with holidays: one of at least so many days contains so
   * many working days. Not for longer periods than `ifAtMost`.
   */
  'statutory-period': { workingDays: number; ifAtLeast: number; ifAtMost: { months: number; days: number } };
  /** What happens to a statutory period that ends on a day off. */
  counting: { roll: 'none' | 'next-working-day' };
  /** Which way out is always open: the one by which the contract was made, or online. */
  'cancellation-channel': { way: 'same' | 'online' };
  /** To read on; nothing is computed from it, so it does not ship with the flow. */
  informational: object;
}
export type RuleKind = keyof Kinds;

/** The day that decides whether a rule is law. */
export type EffectiveBy = 'as-of-date' | 'contract-concluded' | 'contract-extended' | 'renewal-date';

interface RuleHead {
  /** Stable for ever, e.g. `nl.bw.6-236-j`: receipts name it. */
  id: string;
  /** What it is about, under the same name everywhere, e.g. `withdrawal-function`: `nl.withdrawal-function` asks for it. */
  topic?: string;
  version: number;
  title: L10n;
  /** What it means for a subscriber, in plain language (B1). */
  summary: L10n;
  force: RuleSummary['force'];
  level: 'statute' | 'regulation' | 'case-law' | 'order' | 'guidance' | 'network-rule' | 'practice';
  strength: 'mandatory' | 'black-listed-term' | 'grey-listed-term' | 'recommended' | 'informational';
  /**
   * First and last day, judged by today, or by the day the contract was concluded, was last concluded or renewed,
   * or renews next. Null: since before what we model.
   */
  effective: {
    from: CivilDate | null;
    to?: CivilDate;
    by: EffectiveBy;
    /** What is uncertain about the dates, where sources disagree. */
    uncertain?: string;
  };
  appliesWhen?: Condition;
  citations: readonly [Citation, ...Citation[]];
  confidence: Confidence;
  lastVerified: CivilDate;
  /** The rule of a parent that this one carries out, and that therefore need not be applied beside it. */
  supersedes?: string;
  /** Rules that say otherwise. Both stay visible, and what is better for the subscriber wins. */
  conflictsWith?: readonly string[];
}

/** A rule as it is written down and reviewed. */
export type Rule = { [Kind in RuleKind]: RuleHead & { kind: Kind; params: Kinds[Kind] } }[RuleKind];

/** The law of one jurisdiction, as it is written down and reviewed. */
export interface Jurisdiction {
  code: JurisdictionCode;
  /** Whose rules hold here as well. */
  parents: readonly Jurisdiction[];
  /** Version of this data. */
  dataVersion: string;
  lastReviewed: CivilDate;
  /** The build fails after this day, so that nobody ships law that was not looked at again. */
  reviewBy: CivilDate;
  /** IANA zone in which a moment becomes a calendar day, unless the consumer's own is known. */
  zone: string;
  /** Who can help where we cannot say. */
  authority: { name: string; url: string };
  /** Languages of the law itself, as primary language tags: which words on buttons ship besides those of the explanations. */
  languages: readonly string[];
  /** Holidays that move the end of statutory periods. */
  calendar: Calendar;
  /** Days off for periods of national law, where those are others. */
  nationalCalendar?: Calendar;
  /** The contracts these rules were written down for; for others nothing is established. */
  covers: Condition;
  rules: readonly Rule[];
}
