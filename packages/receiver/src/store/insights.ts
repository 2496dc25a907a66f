/**
 * What the insights read. Numbers are counted from facts that are kept in memory, the same way for every database; texts
 * are read when somebody asks for them.
 */
import type { CaseOutcome, CaseState, CivilDate, Mode } from '@fairwell/schema';
import type { Answer, Question } from '../insights/ledger/questions.ts';
import type {
  FirstCancellation,
  StoredCase,
  StoredEvent,
  StoredReason,
  StoredTag,
  TakenOffer,
} from './records.ts';

/** Which records are meant. Times are milliseconds since 1970; the first is included, the second is not. */
export interface Counted {
  mode: Mode;
  site: string | null;
  from: number;
  to: number;
}

/** Records of some days that are about something. What a message did not say fits none of these. */
export interface Selection extends Counted {
  plan: string | null;
  /** This reason, or one below it. */
  reason: string | null;
  segment: string | null;
  jurisdiction: string | null;
  language: string | null;
  client: string | null;
}

/** A case as it is counted: by its first cancellation. */
export interface CaseFact extends FirstCancellation {
  /** Grows with every change of any case. */
  revision: number;
  site: string;
  mode: Mode;
  state: CaseState;
  outcome: CaseOutcome | null;
  payingOn: CivilDate | null;
  undoneMs: number | null;
  offer: TakenOffer | null;
  declarations: number;
}

/** A survey answer as it is counted. */
export interface AnswerFact {
  sequence: number;
  receivedMs: number;
  site: string;
  mode: Mode;
  language: string;
  client: string | null;
  plan: string | null;
  jurisdiction: string | null;
  hasComment: boolean;
  options: string | null;
  /** Number of the first cancellation of the case it is about; `null` where none was received yet. */
  about: number | null;
  /** In the order in which they were given. */
  reasons: StoredReason[];
}

/** What somebody wrote beside their reasons. */
export interface CommentFact {
  sequence: number;
  language: string;
  comment: string;
}

/** A step of a flow, a cancellation that was received in one, or one that was taken back in it. */
export interface FlowFact {
  sequence: number;
  receivedMs: number;
  site: string;
  mode: Mode;
  session: string;
  type: 'flow.step' | 'cancellation.requested' | 'cancellation.undone';
  locale: string;
  /** Of a step, as it came in. */
  message: string | null;
  /** Of what was taken back, the number of the first cancellation of its case. */
  about: number | null;
}

/** Questions or complaints that are alike in everything that is counted. */
export interface ContactFact {
  kind: string;
  state: string;
  topic: string;
  /** Whether the moment of the newest promise has passed. */
  isDue: boolean;
  /** Whether the first answer came after it was promised. */
  isLate: boolean;
  count: number;
  /** How long the first answer took, of each that has one, in milliseconds. */
  took: number[];
}

/** Committed records in the narrow form in which they are counted. */
export interface Facts {
  /** How far the three logs have come: of records, of changes of cases, of erasures. */
  heads(): Promise<{ sequence: number; revision: number; erasure: number }>;
  /** Cases with a cancellation, by revision and then by number; only those after the given pair, up to that revision. */
  cases(after: { revision: number; sequence: number }, upTo: number, limit: number): Promise<CaseFact[]>;
  /** Those with numbers above the first and not above the second, in their order. */
  answers(after: number, upTo: number): Promise<AnswerFact[]>;
  /** The same of answers with a comment. */
  comments(after: number, upTo: number): Promise<CommentFact[]>;
  /** What was received in flows, with numbers like that. */
  flows(after: number, upTo: number): Promise<FlowFact[]>;
  /** Answers that came before the cancellation they are about, where that one has such a number. */
  late(after: number, upTo: number): Promise<{ answer: number; about: number }[]>;
  /** Numbers of records that were erased by a later statement than this one. */
  erased(after: number): Promise<number[]>;
}

export interface CommentsWanted {
  /** Numbers of the answers to look at. */
  sequences: number[];
  /** All of these must occur; already folded. */
  words: string[];
  limit: number;
}

export interface StoredComment {
  event: StoredEvent;
  text: string;
  plan: string | null;
  jurisdiction: string | null;
  reasons: StoredReason[];
  tags: CommentTag[];
}

export interface CommentTag {
  tag: string;
  by: string;
}

/** A survey answer with everything that was said in it. */
export interface ExportedSurvey {
  sequence: number;
  id: string;
  receivedAt: string;
  site: string;
  mode: Mode;
  locale: string;
  client: string | null;
  caseId: string | null;
  plan: string | null;
  jurisdiction: string | null;
  comment: string | null;
  reasons: StoredReason[];
  tags: CommentTag[];
}

/** Each has a first cancellation. */
export type ExportedCase = StoredCase & { first: FirstCancellation };

/** A step of a flow. */
export interface StepRecord {
  site: string;
  session: string;
  /** As it came in. */
  message: string;
}

/** Reads of texts and of what is counted seldom. They see committed records and never wait for the writer. */
export interface InsightsReads {
  /** Newest first. */
  comments(wanted: CommentsWanted): Promise<StoredComment[]>;
  /** Every tag on every comment, or those with this code; the newest first. */
  tags(code: string | null): Promise<StoredTag[]>;
  /** Those with these numbers, oldest first. */
  surveys(sequences: number[]): Promise<ExportedSurvey[]>;
  /** Those whose first cancellations have these numbers, oldest first. */
  cases(sequences: number[]): Promise<ExportedCase[]>;
  /** @param nowMs when a promise is due. */
  contacts(counted: Counted, nowMs: number): Promise<ContactFact[]>;
  /** Oldest first. */
  steps(counted: Counted): Promise<StepRecord[]>;
}

export interface InsightsStore extends InsightsReads {
  /** Counts everything that is committed when it is asked. */
  count<Q extends Question>(question: Q): Promise<Answer<Q>>;
}
