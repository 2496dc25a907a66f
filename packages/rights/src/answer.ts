/**
 * The shape of what the law says about one contract on one day.
 * Every value says whether it is established, which rules it rests on, and how sure we are.
 */
import type { CivilDate, JurisdictionCode, Money } from '@fairwell/schema';

/** Languages the law is explained in. */
export const languages = ['nl', 'en', 'de'] as const;
export type Language = (typeof languages)[number];

/**
 * How a rule was read: `primary-read` in the statute or on the authority's site, `secondary-read` in somebody's
 * report of it, `recalled` not checked, `conflict` where sources disagree. Never shown as surer than this.
 */
export type Confidence = 'primary-read' | 'secondary-read' | 'recalled' | 'conflict';

/** Where a rule is written. */
export interface Source {
  ruleId: string;
  /** Plain title of the rule, in the language asked for; its locator unless the law was loaded with its summaries. */
  title: string;
  /** Language of the title, as a primary tag, where the title is more than the locator. */
  language?: string;
  /** E.g. `BW 6:236 j`. */
  locator: string;
  url: string;
  confidence: Confidence;
  lastVerified: CivilDate;
}

/** Why a value is what it is: sentences a person can follow, in the language asked for. */
export interface Trace {
  ruleIds: string[];
  steps: string[];
  /** The least sure of the rules it rests on. */
  confidence: Confidence;
  sources: Source[];
}

/** A value with its reason, or the reason why it could not be established (never "you have no right"). */
export type Answer<T> =
  | { established: true; value: T; trace: Trace }
  | { established: false; trace: Trace; authority: { name: string; url: string } };

/** A button's words. `mandated`: the law fixes them, so the site may not replace them. */
export interface Label {
  text: string;
  mandated: boolean;
  /** Other words a source accepts in their place; a site may choose among these even where words are mandated. */
  equivalents: string[];
  sources: Source[];
}

/** What a field on the confirmation page asks for. */
export type FieldId = 'kind' | 'cause' | 'name' | 'contract' | 'endDate' | 'email' | 'phoneLine';

/** What the page with the confirm button may and must look like. */
export interface PageRules {
  /** Fields the law lists, in its order; null where it lists none and the page may ask what it needs. */
  fields: readonly { id: FieldId; required: boolean }[] | null;
  /** True where nothing but these fields and the confirm button may stand on the page (no offers, no explanations). */
  nothingElse: boolean;
  /** True where the fields and the confirm button must stand on one page from the start. */
  onePage: boolean;
  offers: 'forbidden' | 'with-permission' | 'with-simultaneous-cancel' | 'guidance-pending' | 'unregulated';
  login: 'forbidden' | 'optional' | 'existing-account-only' | 'allowed-with-alternative' | 'unregulated';
  /** True where a summary to check and correct must come before the confirm button. */
  summaryPage: boolean;
  trace: Trace;
}

/** What a notice of the trader comes before. */
export type NoticeBefore =
  | 'renewal'
  | 'charge'
  | 'cancellation-deadline'
  | 'trial-end'
  | 'first-charge'
  | 'price-change';

/** Something the trader has to tell the subscriber in time. Days are counted backwards, so none moves for a day off. */
export interface Notice {
  about: 'renewal' | 'trial';
  /** First day on which it counts; null where it may come as early as the trader likes. */
  earliest: CivilDate | null;
  /** Last day on which it is in time. */
  latest: CivilDate;
  /** What it comes before, and the day of that. */
  before: { what: NoticeBefore; on: CivilDate };
  trace: Trace;
}

/** A rule as the rights panel shows it. */
export interface RuleSummary {
  ruleId: string;
  /** Language of its title and summary, as a primary tag: not always that of the explanations. */
  language: string;
  title: string;
  /** In plain words. */
  summary: string;
  force: 'in-force' | 'adopted' | 'announced' | 'proposed' | 'vacated' | 'repealed';
  source: Source;
}

/** What the law says about one contract, if it were cancelled today. */
export interface Rights {
  jurisdiction: JurisdictionCode;
  language: Language;
  /** The consumer's calendar day the answers hold for. */
  today: CivilDate;
  /** Last day of the subscription if it is cancelled today, ordinarily. */
  endsOn: Answer<CivilDate>;
  /** Last day to withdraw, and whether that day has not passed. */
  withdrawal: Answer<{ until: CivilDate; open: boolean }>;
  /** Last day of the current term; null where it already runs open-ended. */
  termEnd: Answer<CivilDate | null>;
  /** First day of the next term if nobody cancels; null where nothing renews. */
  nextRenewal: Answer<CivilDate | null>;
  /** Last day to cancel so that the subscription ends with the current term; null where notice may be given at any time. */
  latestNotice: Answer<CivilDate | null>;
  /** What will still be charged until the end, oldest first. */
  charges: Answer<{ on: CivilDate; amount: Money }[]>;
  /** What comes back if the subscriber withdraws today, and the last day for it. */
  withdrawalRefund: Answer<{ amount: Money; by: CivilDate }>;
  /** What the trader still has to say, or should have said, before the trial ends or the contract renews. */
  notices: Notice[];
  labels: {
    cancelEntry: Label;
    cancelConfirm: Label;
    withdrawEntry: Label;
    withdrawConfirm: Label;
    /** For the control that must stand beside an offer, where the law asks for one. */
    saveOfferCancel?: Label;
  };
  page: PageRules;
  /** What the acknowledgement of receipt must contain. */
  receipt: { contents: ('statement' | 'date' | 'time' | 'endDate' | 'effects')[]; trace: Trace };
  /** The rules behind all this, for people who want to read on; empty unless the law was loaded with its summaries. */
  rules: RuleSummary[];
  /** Version of the data and the day it was last read through; version 0 where there is none, which nobody ever read. */
  data: { version: string; lastReviewed: CivilDate };
  /** That this is not legal advice, in the language asked for. */
  disclaimer: string;
}

/** What a cancel flow needs of it. */
export type CancelRights = Omit<
  Rights,
  'withdrawal' | 'withdrawalRefund' | 'notices' | 'receipt' | 'rules' | 'data'
>;

/** What a flow for withdrawing needs of it, and what only that flow asks. */
export interface WithdrawRights extends Pick<
  Rights,
  'jurisdiction' | 'language' | 'today' | 'withdrawal' | 'withdrawalRefund' | 'disclaimer'
> {
  labels: Pick<Rights['labels'], 'withdrawEntry' | 'withdrawConfirm'>;
  /** Last day for the money to come back if a withdrawal is received today and counts, whatever the sum is. */
  refundBy: Answer<CivilDate>;
  /** Last day to send back what was delivered; null where no rule speaks of anything to send back. */
  returnBy: Answer<CivilDate> | null;
}
