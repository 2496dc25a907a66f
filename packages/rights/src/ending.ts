/** When a subscription ends that is cancelled today, and until when which term can still be the last. */
import type { CivilDate } from '@fairwell/schema';
import type { Rights } from './answer.ts';
import { answer, type Case } from './case.ts';
import { addDays } from './civil-date.ts';
import type { CompiledRule } from './compiled.ts';
import { waysOut, type Way } from './notice.ts';
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
  const { end, termEnd, next, latest, rules, counted = [] } = find(c, why);
  const unknown: Step[] = c.outOfScope ? why : [...why, ['factsMissing']];
  const tell = <T>(value: T | undefined, steps = why) =>
    value === undefined ? answer<T>(c, unknown) : answer(c, steps, rules, value);
  return {
    rules,
    endsOn: tell(end, [...why, ...counted]),
    termEnd: tell(termEnd),
    nextRenewal: tell(next),
    latestNotice: tell(latest),
  };
}

const nothing: Found = { rules: [] };

function find(c: Case, why: Step[]): Found {
  const { contract, today, trialEnd, start, renewalTerm } = c;
  const { term, renewal } = contract;

  if (c.outOfScope) return nothing;
  if (trialEnd) {
    why.push(['trial', trialEnd]);
    return { end: trialEnd, termEnd: trialEnd, next: addDays(trialEnd, 1), latest: trialEnd, rules: [] };
  }
  if (!term) return openEnd(waysOut(c, 'open-ended', 'any-time')[0], 'openEnded');
  const again = renewalTerm ?? term;
  if (!takesTime(term) || !takesTime(again)) return nothing;

  const endOf = termEnds(start, term, again);
  const firstEnd = endOf(0);
  const isOver = today > firstEnd;
  const rules = c.rules('renewal');
  if (!rules[0] && renewal?.into !== 'none') return isOver ? afterFirstTerm() : inFirstTerm();
  why.push(...rules.map((rule): Step => ['introductory', rule]), [
    isOver ? 'endedByItself' : 'endsByItself',
    firstEnd,
  ]);
  const byItself = { end: firstEnd, termEnd: firstEnd, next: null, latest: null, rules };
  return { ...byItself, ...earlyExit(waysOut(c, 'first-term', 'term-end')) };

  function inFirstTerm(): Found {
    const ways = waysOut(c, 'first-term', 'term-end');
    const towardsEnd = ways.find(({ at }) => at === 'term-end');
    if (!towardsEnd) return nothing;

    const latest = latestNoticeDay(firstEnd, towardsEnd.notice);
    why.push(['runsUntil', firstEnd]);
    const found = {
      termEnd: firstEnd,
      // Whether another term follows is a fact the site has to give.
      ...(renewal && { next: addDays(firstEnd, 1) }),
      latest,
      rules: towardsEnd.rules,
    };
    const early = earlyExit(ways);
    if (early) return { ...found, ...early };

    const inTime = today <= latest;
    tellNotice(towardsEnd, 'notice');
    why.push([inTime ? 'inTime' : 'tooLate', latest]);
    if (inTime) return { ...found, end: firstEnd };
    const after = afterFirstTerm();
    return { ...after, ...found, rules: [...found.rules, ...after.rules] };
  }

  /** A long first term that the law lets the subscriber leave before it is over. */
  function earlyExit(ways: Way[]): Found | undefined {
    for (const {
      rules: [rule],
      notice,
      remark,
    } of ways) {
      const run = rule?.onceRunFor;
      if (!run) continue;
      const from = addDuration(start, run);
      const waits = from > today;
      const free = waits ? from : today;
      const end = addDuration(free, notice);
      if (end >= firstEnd) continue;
      why.push(['onceRun', run, from, notice, rule], ...remark);
      const counted: Step[] = [[waits ? 'countFrom' : 'count', free, notice, end]];
      // Once that long has passed, notice may be given on any day.
      return { end, rules: [rule], counted, ...(!waits && { latest: null }) };
    }
    return undefined;
  }

  /** The term agreed first is over, or notice comes too late to end the contract with it. */
  function afterFirstTerm(): Found {
    const [way] = waysOut(c, 'renewed', renewalTerm ? 'term-end' : renewal && 'any-time');
    if (way?.at === 'any-time') {
      if (way.rules[0] && renewalTerm) why.push(['fixedRenewal']);
      return openEnd(way, isOver ? 'anyTime' : 'anyTimeAfter', firstEnd);
    }
    if (!way || !renewalTerm) return nothing;

    const termEnd = endOf(periodsTo(today, again, endOf));
    // The first term that today's notice is in time for.
    const end = endOf(periodsTo(addDuration(today, way.notice), again, endOf));
    const latest = latestNoticeDay(termEnd, way.notice);
    why.push(['runsUntil', termEnd]);
    tellNotice(way, 'notice');
    const later: Step[] = [
      ['tooLate', latest],
      ['nextTerm', end, latestNoticeDay(end, way.notice)],
    ];
    return {
      end,
      termEnd,
      next: addDays(termEnd, 1),
      latest,
      rules: way.rules,
      counted: end === termEnd ? [['inTime', latest]] : later,
    };
  }

  function openEnd(
    way: Way | undefined,
    sentence: 'openEnded' | 'anyTime' | 'anyTimeAfter',
    notBefore = today,
  ): Found {
    if (!way) return nothing;
    const reached = addDuration(today, way.notice);
    tellNotice(way, sentence);
    const counted: Step[] = [['count', today, way.notice, reached]];
    let end = reached;
    if (notBefore > end) {
      end = notBefore;
      counted.push(['notBefore', end]);
    }
    return { end, termEnd: null, next: null, latest: null, rules: way.rules, counted };
  }

  /** Says which notice counts, and why; where a rule sets it, in the words that fit the moment. */
  function tellNotice(
    { notice, rules: caps, remark }: Way,
    words: 'notice' | 'openEnded' | 'anyTime' | 'anyTimeAfter',
  ): void {
    why.push(...caps.map((rule): Step => [words, notice, rule]), ...remark);
  }
}
