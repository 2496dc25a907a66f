/** From rows to what the insights read. */
import { caseOutcomes, caseStates, modes } from '@fairwell/schema';
import * as z from 'zod';
import type {
  AnswerFact,
  CaseFact,
  CommentFact,
  ContactFact,
  ExportedCase,
  ExportedSurvey,
  FlowFact,
  StepRecord,
  StoredComment,
} from './insights.ts';
import {
  number,
  numberOrNull,
  oneOf,
  text,
  textOrNull,
  toCase,
  toEvent,
  toFirst,
  toTakenOffer,
} from './rows.ts';
import type { StoredTag } from './records.ts';
import type { Row } from './rows.ts';

const Reasons = z.array(z.tuple([z.string(), z.string(), z.string(), z.string()]));

/** From a list of lists, which both databases make: code, category, label and path of each. */
export function toReasons(given: unknown) {
  const reasons = Reasons.parse(typeof given === 'string' ? JSON.parse(given) : (given ?? []));
  return reasons.map(([code, category, label, path]) => ({ code, category, label, path }));
}

/** Checked a million times at a start, and written by this program alone. */
const trusted = (given: unknown): AnswerFact['reasons'] => {
  const reasons = (typeof given === 'string' ? JSON.parse(given) : (given ?? [])) as string[][];
  return reasons.map(([code = '', category = '', label = '', path = '']) => ({
    code,
    category,
    label,
    path,
  }));
};

/** The columns of a case that are counted. */
export const CASE_FACTS = `declared_sequence, declared_ms, assurance, language, client, plan, jurisdiction, segment, since,
  contract, revision, site, mode, state, outcome, paying_on, undone_ms, offer, offer_to, offer_ms, declarations`;

export const toCaseFact = (row: Row): CaseFact => ({
  ...toFirst(row),
  revision: number(row, 'revision'),
  site: text(row, 'site'),
  mode: oneOf(modes, row, 'mode'),
  state: oneOf(caseStates, row, 'state'),
  outcome: row['outcome'] === null ? null : oneOf(caseOutcomes, row, 'outcome'),
  payingOn: textOrNull(row, 'paying_on'),
  undoneMs: numberOrNull(row, 'undone_ms'),
  offer: toTakenOffer(row),
  declarations: number(row, 'declarations'),
});

export const toAnswerFact = (row: Row): AnswerFact => ({
  sequence: number(row, 'sequence'),
  receivedMs: number(row, 'received_ms'),
  site: text(row, 'site'),
  mode: oneOf(modes, row, 'mode'),
  language: text(row, 'language'),
  client: textOrNull(row, 'client'),
  plan: textOrNull(row, 'plan'),
  jurisdiction: textOrNull(row, 'jurisdiction'),
  hasComment: Boolean(row['commented']),
  options: textOrNull(row, 'options'),
  about: numberOrNull(row, 'declared'),
  reasons: trusted(row['given']),
});

export const toCommentFact = (row: Row): CommentFact => ({
  sequence: number(row, 'sequence'),
  language: text(row, 'language'),
  comment: text(row, 'comment'),
});

const Took = z.array(z.number());

export const toContactFact = (row: Row): ContactFact => ({
  kind: text(row, 'kind'),
  state: text(row, 'state'),
  topic: text(row, 'topic'),
  isDue: Boolean(row['due']),
  isLate: Boolean(row['late']),
  count: number(row, 'count'),
  took: Took.parse(JSON.parse(text(row, 'took'))),
});

const Tags = z.array(z.tuple([z.string(), z.string()]));

/** From a list of lists, which both databases make: the tag and who put it there. */
const toTags = (given: unknown) =>
  Tags.parse(typeof given === 'string' ? JSON.parse(given) : (given ?? [])).map(([tag, by]) => ({ tag, by }));

export const toStoredTag = (row: Row): StoredTag => ({
  site: text(row, 'site'),
  sequence: number(row, 'sequence'),
  code: text(row, 'code'),
  tag: text(row, 'tag'),
  putMs: number(row, 'put_ms'),
  putBy: text(row, 'put_by'),
});

export function toComment(row: Row): StoredComment[] {
  const event = toEvent(row);
  if (!event) return [];
  return [
    {
      event,
      text: text(row, 'comment'),
      plan: textOrNull(row, 'plan'),
      jurisdiction: textOrNull(row, 'jurisdiction'),
      reasons: toReasons(row['given']),
      tags: toTags(row['tags']),
    },
  ];
}

export const toExportedSurvey = (row: Row): ExportedSurvey => ({
  sequence: number(row, 'sequence'),
  id: text(row, 'id'),
  receivedAt: text(row, 'received_at'),
  site: text(row, 'site'),
  mode: oneOf(modes, row, 'mode'),
  locale: text(row, 'locale'),
  client: textOrNull(row, 'client'),
  caseId: textOrNull(row, 'about_case'),
  plan: textOrNull(row, 'plan'),
  jurisdiction: textOrNull(row, 'jurisdiction'),
  comment: textOrNull(row, 'comment'),
  reasons: toReasons(row['given']),
  tags: toTags(row['tags']),
});

export function toExportedCase(row: Row): ExportedCase[] {
  const found = toCase(row);
  return found?.first ? [{ ...found, first: found.first }] : [];
}

export const toStepRecord = (row: Row): StepRecord => ({
  site: text(row, 'site'),
  session: text(row, 'session'),
  message: text(row, 'message'),
});

export const toFlowFact = (row: Row): FlowFact => ({
  sequence: number(row, 'sequence'),
  receivedMs: number(row, 'received_ms'),
  site: text(row, 'site'),
  mode: oneOf(modes, row, 'mode'),
  session: text(row, 'session'),
  type: oneOf(['flow.step', 'cancellation.requested', 'cancellation.undone'] as const, row, 'type'),
  locale: text(row, 'locale'),
  message: textOrNull(row, 'message'),
  about: numberOrNull(row, 'about'),
});
