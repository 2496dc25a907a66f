/** The check of fairness, apart from the rest so that no page loads it by accident. */
export { checkFairness } from './check.ts';
export { describeFlow } from './describe.ts';
export type { Finding, FindingSource, RuleId, Severity } from './finding.ts';
