/** What a check of fairness says. */
import type { Confidence } from '../answer.ts';

/** The rules a cancel flow is held against; `catalog.ts` says what each stands for. */
export type RuleId =
  | `R0${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`
  | `R1${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`
  | `R2${0 | 1}`;

/** `error`: a rule or a ruling of the jurisdiction says so. `warning`: unfair all the same, or a matter of taste. */
export type Severity = 'error' | 'warning';

/** Where a demand is written, and how surely it was read. */
export interface FindingSource {
  locator: string;
  url: string;
  confidence: Confidence;
}

/** One thing in a flow that is not fair to the person leaving. */
export interface Finding {
  rule: RuleId;
  severity: Severity;
  /** JSON pointer (RFC 6901) into the description, e.g. `/steps/0/offers`. */
  where: string;
  /** What is wrong, as a plain sentence. */
  why: string;
  /** What to do instead, as a plain sentence. */
  instead: string;
  sources: FindingSource[];
}
