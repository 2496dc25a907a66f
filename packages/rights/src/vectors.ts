/**
 * Runs worked cases (`fixtures/vectors.json` has the ones we know) through the rules as they are written down. For
 * tests and reviewers; nothing a browser loads imports this, because it carries the law of every place at once.
 */
import { latestNotice, nextRenewal, noticeEnd, statutoryPeriod } from './vectors/ending.ts';
import { noticeWindow } from './vectors/notices.ts';
import { ruleSelection } from './vectors/selection.ts';
import type { Got, Vector } from './vectors/vector.ts';
import { refundDeadline, refundShare, withdrawalEnd } from './vectors/withdrawal.ts';

export type { Got, Vector, VectorInput } from './vectors/vector.ts';

const groups: Readonly<Record<string, (vector: Vector) => Got>> = {
  'withdrawal-end': withdrawalEnd,
  'withdrawal-end-extended': withdrawalEnd,
  'refund-deadline': refundDeadline,
  'notice-effective-end': noticeEnd,
  'latest-notice': latestNotice,
  'next-renewal': nextRenewal,
  'renewal-notice-window': noticeWindow,
  'prorata-refund': refundShare,
  'statutory-period': statutoryPeriod,
  'rule-selection': ruleSelection,
};

/** What a case expects, what the rules give for it, and whether they give all that is expected. */
export interface VectorResult {
  expected: Vector['expected'];
  got: Got;
  passed: boolean;
}

/**
 * Runs one case.
 *
 * @throws {RangeError} for a group that is not known, or a case that leaves out a fact it needs, naming it
 */
export function runVector(vector: Vector): VectorResult {
  const run = groups[vector.group];
  if (!run)
    throw new RangeError(`There is no group "${vector.group}"; known: ${Object.keys(groups).join(', ')}`);
  const got = run(vector);
  const { expected } = vector;
  return { expected, got, passed: Object.keys(expected).every((key) => got[key] === expected[key]) };
}
