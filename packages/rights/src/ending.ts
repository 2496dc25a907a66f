/** When a subscription ends that is cancelled today, and until when which term can still be the last. */
import type { CivilDate } from '@fairwell/schema';
import type { Rights } from './answer.ts';
import { established, notEstablished, type Case } from './case.ts';
import { addDays, later } from './civil-date.ts';
import type { CompiledRule } from './compiled.ts';
import { noticeOf, waysOut, type Way } from './notice.ts';
import { addDuration, latestNoticeDay, periodsTo, takesTime } from './period.ts';
import { termEnds } from './term.ts';
import type { Step } from './trace.ts';

/** The four answers about the end; they only make sense together. */
export interface Ending extends Pick<Rights, 'endsOn' | 'termEnd' | 'nextRenewal' | 'latestNotice'> {
  /** What they rest on. */
  rules: readonly CompiledRule[];
}

/** What was found, before it becomes answers. What is missing could not be established. */
interface Found {
  end?: CivilDate;
  termEnd?: CivilDate | null;
  next?: CivilDate | null;
  latest?: CivilDate | null;
  rules: CompiledRule[];
  /** What explains the end, and only that. */
  counted?: Step[];
}

/** Answers all four questions for the day the case is about. */
export function resolveEnding(c: Case): Ending {
  // Written as the end is found: each step below adds what it saw.
  const why: Step[] = [c.outOfScope ?? ['took', c.concluded]];
  const { end, termEnd, next, latest, rules, counted = [] } = c.outOfScope ? nothing : find(c, why);
  const answer = <T>(value: T | undefined, steps = why) =>
    value === undefined
      ? notEstablished(c, c.outOfScope ? why : [...why, ['factsMissing']])
      : established(c, value, rules, steps);
  return {
    rules,
    endsOn: answer(end, [...why, ...counted]),
    termEnd: answer(termEnd),
    nextRenewal: answer(next),
    latestNotice: answer(latest),
  };
}

const nothing: Found = { rules: [] };

function find(c: Case, why: Step[]): Found {
  const { contract, today, start } = c;
  const { term, trial, renewal } = contract;

  if (trial && today <= trial.until) {
    const end = trial.until;
    why.push(['trial', end]);
    return { end, termEnd: end, next: addDays(end, 1), latest: end, rules: [] };
  }
  if (!term) {
    const [way] = waysOut(c, 'open-ended');
    return way ? openEnd(c, way, why, 'openEnded') : nothing;
  }
  if (!takesTime(term) || (renewal?.into === 'fixed' && !takesTime(renewal.term))) return nothing;

  const firstEnd = addDays(addDuration(start, term), -1);
  const [forbidden] = c.rules('renewal');
  if (!forbidden && renewal?.into !== 'none') {
    return today > firstEnd ? afterFirstTerm(c, why, firstEnd) : inFirstTerm(c, why, firstEnd);
  }
  if (forbidden) why.push(['introductory', forbidden]);
  why.push([today > firstEnd ? 'endedByItself' : 'endsByItself', firstEnd]);
  const rules = forbidden ? [forbidden] : [];
  const found = { end: firstEnd, termEnd: firstEnd, next: null, latest: null, rules };
  return { ...found, ...earlyExit(c, waysOut(c, 'first-term'), why, firstEnd) };
}

const rulesOf = ({ rule }: Way) => (rule ? [rule] : []);

function inFirstTerm(c: Case, why: Step[], firstEnd: CivilDate): Found {
  const { today, contract } = c;
  const ways = waysOut(c, 'first-term');
  const towardsEnd = ways.find(({ at }) => at === 'term-end');
  if (!towardsEnd) return nothing;

  const latest = latestNoticeDay(firstEnd, towardsEnd.notice);
  why.push(['runsUntil', firstEnd]);
  const found = {
    termEnd: firstEnd,
    // Whether another term follows is a fact the site has to give.
    ...(contract.renewal && { next: addDays(firstEnd, 1) }),
    latest,
    rules: rulesOf(towardsEnd),
  };
  const early = earlyExit(c, ways, why, firstEnd);
  if (early) return { ...found, ...early };

  const inTime = today <= latest;
  why.push(...noticeOf(towardsEnd), [inTime ? 'inTime' : 'tooLate', latest]);
  if (inTime) return { ...found, end: firstEnd };
  const after = afterFirstTerm(c, why, firstEnd);
  return { ...after, ...found, rules: [...found.rules, ...after.rules] };
}

/** A long first term that the law lets the subscriber leave before it is over. */
function earlyExit(c: Case, ways: Way[], why: Step[], firstEnd: CivilDate): Found | undefined {
  const { today, start } = c;
  for (const { rule, notice, remark } of ways) {
    const run = rule?.params.onceRunFor;
    if (!rule || !run) continue;
    const from = addDuration(start, run);
    const free = later(from, today);
    const end = addDuration(free, notice);
    if (end >= firstEnd) continue;
    why.push(['onceRun', run, from, notice, rule], ...remark);
    const counted: Step[] = [[free > today ? 'countFrom' : 'count', free, notice, end]];
    // Once that long has passed, notice may be given on any day.
    return { end, rules: [rule], counted, ...(free === today && { latest: null }) };
  }
  return undefined;
}

/** The term agreed first is over, or notice comes too late to end the contract with it. */
function afterFirstTerm(c: Case, why: Step[], firstEnd: CivilDate): Found {
  const { today, contract } = c;
  const { term, renewal } = contract;
  const [way] = waysOut(c, 'renewed');
  const fixed = renewal?.into === 'fixed' && renewal.term;
  if (way?.at === 'any-time') {
    if (way.rule && fixed) why.push(['fixedRenewal']);
    return openEnd(c, way, why, today > firstEnd ? 'anyTime' : 'anyTimeAfter', firstEnd);
  }
  if (!way || !fixed) return nothing;

  const endOf = termEnds(c.start, term, fixed);
  const termEnd = endOf(periodsTo(today, fixed, endOf));
  // The first term that today's notice is in time for.
  const end = endOf(periodsTo(addDuration(today, way.notice), fixed, endOf));
  const latest = latestNoticeDay(termEnd, way.notice);
  why.push(['runsUntil', termEnd], ...noticeOf(way));
  const next: Step[] = [
    ['tooLate', latest],
    ['nextTerm', end, latestNoticeDay(end, way.notice)],
  ];
  return {
    end,
    termEnd,
    next: addDays(termEnd, 1),
    latest,
    rules: rulesOf(way),
    counted: end === termEnd ? [['inTime', latest]] : next,
  };
}

function openEnd(
  { today }: Case,
  way: Way,
  why: Step[],
  sentence: 'openEnded' | 'anyTime' | 'anyTimeAfter',
  notBefore = today,
): Found {
  const reached = addDuration(today, way.notice);
  const end = later(reached, notBefore);
  why.push(...noticeOf(way, sentence));
  const counted: Step[] = [['count', today, way.notice, reached]];
  if (end > reached) counted.push(['notBefore', end]);
  return { end, termEnd: null, next: null, latest: null, rules: rulesOf(way), counted };
}
