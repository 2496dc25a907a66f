/** What every check looks at, and what it answers. */
import type { FlowDescription } from '@fairwell/schema';
import type { Rights } from '../answer.ts';
import type { PageKind } from '../compiled.ts';
import type { FindingSource, RuleId } from './finding.ts';
import type { TextKey } from './texts/nl.ts';

/** A flow before the law of one jurisdiction. */
export interface Judged {
  flow: FlowDescription;
  /** The jurisdiction, then what it belongs to. */
  lineage: readonly string[];
  /** The rules for labels, page and receipt on that day. */
  rights: Pick<Rights, 'language' | 'labels' | 'page' | 'receipt'>;
  /** Where the law says what it says about the page, by kind of rule. */
  sourcesOf: (kind: PageKind) => readonly FindingSource[];
  /** The same labels in English, which stands in for languages the law names no words in. */
  english: Rights['labels'];
}

/** Something that is wrong, before it is put into words. */
export interface Violation {
  rule: RuleId;
  text: TextKey;
  where: string;
  /** What goes into the gaps `$1`, `$2` of the text. */
  gaps?: readonly (string | number)[];
  /** The rules of the jurisdiction that ask for it. */
  sources?: readonly FindingSource[];
  /** A warning even where the rule is otherwise an error. */
  isMild?: boolean;
}

export type Check = (judged: Judged) => Iterable<Violation>;
