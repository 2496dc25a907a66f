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
  why: Step[];
  /** What explains the end, and only that. */
  counted?: Step[];
}

/** Answers all four questions for the day the case is about. */
export function resolveEnding(c: Case): Ending {
  const took: Step[] = [['took', c.concluded]];
  const found = c.outOfScope ? { rules: [], why: [c.outOfScope] } : find(c, took);
  const { end, termEnd, next, latest, rules, why, counted = [] }: Found = found;
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

function find(c: Case, took: Step[]): Found {
  const { contract, today, start } = c;
  const { term, trial, renewal } = contract;

  if (trial && today <= trial.until) {
    const [end, next] = [trial.until, addDays(trial.until, 1)];
    return { end, termEnd: end, next, latest: end, rules: [], why: [...took, ['trial', end]] };
  }
  if (!term) {
    const [way] = waysOut(c, 'open-ended');
    return way ? openEnd(c, way, took, 'openEnded') : { rules: [], why: took };
  }
  if (!takesTime(term) || (renewal?.into === 'fixed' && !takesTime(renewal.term)))
    return { rules: [], why: took };

  const firstEnd = addDays(addDuration(start, term), -1);
  const [forbidden] = c.rules('renewal');
  if (!forbidden && renewal?.into !== 'none') {
    return today > firstEnd ? afterFirstTerm(c, took, firstEnd) : inFirstTerm(c, took, firstEnd);
  }
  const why = [...took];
  if (forbidden) why.push(['introductory', forbidden]);
  why.push([today > firstEnd ? 'endedByItself' : 'endsByItself', firstEnd]);
  const rules = forbidden ? [forbidden] : [];
  const found = { end: firstEnd, termEnd: firstEnd, next: null, latest: null, rules, why };
  return { ...found, ...earlyExit(c, waysOut(c, 'first-term'), why, firstEnd) };
}

const rulesOf = ({ rule }: Way) => (rule ? [rule] : []);

function inFirstTerm(c: Case, took: Step[], firstEnd: CivilDate): Found {
  const { today, contract } = c;
  const ways = waysOut(c, 'first-term');
  const towardsEnd = ways.find(({ at }) => at === 'term-end');
  if (!towardsEnd) return { rules: [], why: took };

  const latest = latestNoticeDay(firstEnd, towardsEnd.notice);
  const runs: Step[] = [...took, ['runsUntil', firstEnd]];
  const found = {
    termEnd: firstEnd,
    // Whether another term follows is a fact the site has to give.
    ...(contract.renewal && { next: addDays(firstEnd, 1) }),
    latest,
    rules: rulesOf(towardsEnd),
  };
  const early = earlyExit(c, ways, runs, firstEnd);
  if (early) return { ...found, ...early };

  const why: Step[] = [...runs, ...noticeOf(towardsEnd)];
  if (today <= latest) return { ...found, end: firstEnd, why: [...why, ['inTime', latest]] };
  const after = afterFirstTerm(c, [...why, ['tooLate', latest]], firstEnd);
  return { ...after, ...found, rules: [...found.rules, ...after.rules] };
}

/** A long first term that the law lets the subscriber leave before it is over. */
function earlyExit(c: Case, ways: Way[], runs: Step[], firstEnd: CivilDate): Found | undefined {
  const { today, start } = c;
  for (const { rule, notice, remark } of ways) {
    const run = rule?.params.onceRunFor;
    if (!rule || !run) continue;
    const from = addDuration(start, run);
    const free = later(from, today);
    const end = addDuration(free, notice);
    if (end >= firstEnd) continue;
    const why: Step[] = [...runs, ['onceRun', run, from, notice, rule], ...remark];
    const counted: Step[] = [[free > today ? 'countFrom' : 'count', free, notice, end]];
    // Once that long has passed, notice may be given on any day.
    return { end, rules: [rule], why, counted, ...(free === today && { latest: null }) };
  }
  return undefined;
}

/** The term agreed first is over, or notice comes too late to end the contract with it. */
function afterFirstTerm(c: Case, before: Step[], firstEnd: CivilDate): Found {
  const { today, contract } = c;
  const [way] = waysOut(c, 'renewed');
  if (way?.at === 'any-time') {
    const unasked = way.rule && contract.renewal?.into === 'fixed';
    const steps: Step[] = unasked ? [...before, ['fixedRenewal']] : before;
    return openEnd(c, way, steps, today > firstEnd ? 'anyTime' : 'anyTimeAfter', firstEnd);
  }
  if (!way || contract.renewal?.into !== 'fixed') return { rules: [], why: before };

  const again = contract.renewal.term;
  const endOf = termEnds(c.start, contract.term, again);
  const termEnd = endOf(periodsTo(today, again, endOf));
  // The first term that today's notice is in time for.
  const end = endOf(periodsTo(addDuration(today, way.notice), again, endOf));
  const latest = latestNoticeDay(termEnd, way.notice);
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
    why: [...before, ['runsUntil', termEnd], ...noticeOf(way)],
    counted: end === termEnd ? [['inTime', latest]] : next,
  };
}

function openEnd(
  { today }: Case,
  way: Way,
  before: Step[],
  sentence: 'openEnded' | 'anyTime' | 'anyTimeAfter',
  notBefore = today,
): Found {
  const reached = addDuration(today, way.notice);
  const end = later(reached, notBefore);
  const counted: Step[] = [['count', today, way.notice, reached]];
  if (end > reached) counted.push(['notBefore', end]);
  return {
    end,
    termEnd: null,
    next: null,
    latest: null,
    rules: rulesOf(way),
    why: [...before, ...noticeOf(way, sentence)],
    counted,
  };
}
