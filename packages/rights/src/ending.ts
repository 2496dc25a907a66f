/** When a subscription ends that is cancelled today, and until when which term can still be the last. */
import type { CivilDate } from '@fairwell/schema';
import type { Rights } from './answer.ts';
import { answer, type Case } from './case.ts';
import { addDays, later } from './civil-date.ts';
import { explainNotice, wayOut, type Way } from './notice.ts';
import { addDuration, latestNoticeDay } from './period.ts';
import type { Terms } from './term.ts';
import type { Step } from './trace.ts';

/** The four answers about the end; they only make sense together. */
type Ending = Pick<Rights, 'endsOn' | 'termEnd' | 'nextRenewal' | 'latestNotice'>;

/** What was found, before it becomes answers. What is missing could not be established. */
export interface Found {
  endsOn?: CivilDate;
  termEnd?: CivilDate | null;
  nextRenewal?: CivilDate | null;
  latestNotice?: CivilDate | null;
  why: readonly Step[];
}

/** Answers all four questions with what was found. */
export function tellEnding(c: Case, { endsOn, termEnd, nextRenewal, latestNotice, why }: Found): Ending {
  const steps: Step[] = [['took', c.concluded], ...why];
  const tell = <T>(value: T | undefined) =>
    answer(c, value === undefined ? [...steps, c.unknown] : steps, value);
  return {
    endsOn: tell(endsOn),
    termEnd: tell(termEnd),
    nextRenewal: tell(nextRenewal),
    latestNotice: tell(latestNotice),
  };
}

const nothing: Found = { why: [] };
const openEnded = { termEnd: null, nextRenewal: null, latestNotice: null };

/** Looks for the four days, if it is cancelled on the day the case is about. */
export function findEnding(c: Case): Found {
  const { isCovered, trialEnd, term, terms } = c;
  if (!isCovered) return nothing;
  if (trialEnd) {
    const nextRenewal = addDays(trialEnd, 1);
    return {
      endsOn: trialEnd,
      termEnd: trialEnd,
      nextRenewal,
      latestNotice: trialEnd,
      why: [['trial', trialEnd]],
    };
  }
  if (!term) return atAnyTime(c, 'openEnded', wayOut(c, 'open-ended', 'any-time'));
  if (!terms) return nothing;
  const firstEnd = terms.endOf(0);
  return leftEarly(c, firstEnd, withTerms(c, terms, firstEnd));
}

/** What is found by its terms, whatever the law says about leaving before the first one is over. */
function withTerms(c: Case, terms: Terms, firstEnd: CivilDate): Found {
  const isOver = c.today > firstEnd;
  const forbidden = c.rules('renewal');
  if (forbidden[0] || c.renewal?.into === 'none') {
    const why: Step[] = [
      ...forbidden.map((rule): Step => ['introductory', rule]),
      [isOver ? 'endedByItself' : 'endsByItself', firstEnd],
    ];
    return { ...openEnded, endsOn: firstEnd, termEnd: firstEnd, why };
  }
  if (isOver) return afterFirstTerm(c, terms, firstEnd, 'anyTime');
  const way = wayOut(c, 'first-term', 'term-end');
  if (!way) return nothing;
  const found = towardsEnd(c, way, firstEnd);
  if (found.endsOn) return found;
  const after = afterFirstTerm(c, terms, firstEnd, 'anyTimeAfter');
  return { ...after, ...found, why: [...found.why, ...after.why] };
}

/** What is found otherwise, unless the law lets the subscriber leave a long first term before it is over. */
function leftEarly(c: Case, firstEnd: CivilDate, otherwise: Found): Found {
  const { start, today } = c;
  const [rule] = c.rules('early');
  const way = wayOut(c, 'early');
  if (!way || !rule?.onceRunFor) return otherwise;
  const from = addDuration(start, rule.onceRunFor);
  const free = later(from, today);
  const endsOn = addDuration(free, way.notice);
  if (endsOn >= firstEnd) return otherwise;
  return {
    ...otherwise,
    endsOn,
    // Once that long has passed, notice may be given on any day.
    ...(from <= today && { latestNotice: null }),
    why: [
      ['runsUntil', firstEnd],
      ['onceRun', rule.onceRunFor, from, way.notice, rule],
      ...way.remark,
      [free > today ? 'countFrom' : 'count', free, way.notice, endsOn],
    ],
  };
}

/** The term agreed first is over, or notice comes too late to end the contract with it. */
function afterFirstTerm(
  c: Case,
  { endOf, renewalsTo }: Terms,
  firstEnd: CivilDate,
  words: 'anyTime' | 'anyTimeAfter',
): Found {
  const { today, renewalTerm, renewal } = c;
  const way = wayOut(c, 'renewed', renewalTerm ? 'term-end' : renewal && 'any-time');
  if (way?.at === 'any-time') {
    const found = atAnyTime(c, words, way, firstEnd);
    return way.rules[0] && renewalTerm ? { ...found, why: [['fixedRenewal'], ...found.why] } : found;
  }
  if (!way) return nothing;

  const found = towardsEnd(c, way, endOf(renewalsTo(today)));
  if (found.endsOn) return found;
  // The first term that today's notice is in time for.
  const endsOn = endOf(renewalsTo(addDuration(today, way.notice)));
  return { ...found, endsOn, why: [...found.why, ['nextTerm', endsOn, latestNoticeDay(endsOn, way.notice)]] };
}

/** What holds where notice is given towards the end of a term. Whether it ends then depends on the day of notice. */
function towardsEnd({ today, renewal }: Case, way: Way, termEnd: CivilDate): Found {
  const latestNotice = latestNoticeDay(termEnd, way.notice);
  const inTime = today <= latestNotice;
  return {
    ...(inTime && { endsOn: termEnd }),
    termEnd,
    // Whether another term follows is a fact the site has to give.
    ...(renewal && { nextRenewal: addDays(termEnd, 1) }),
    latestNotice,
    why: [
      ['runsUntil', termEnd],
      ...explainNotice(way, 'notice'),
      [inTime ? 'inTime' : 'tooLate', latestNotice],
    ],
  };
}

/** Notice may be given on any day. */
function atAnyTime(
  { today }: Case,
  words: 'openEnded' | 'anyTime' | 'anyTimeAfter',
  way?: Way,
  notBefore = today,
): Found {
  if (!way) return nothing;
  const { notice } = way;
  const reached = addDuration(today, notice);
  const endsOn = later(reached, notBefore);
  const why: Step[] = [...explainNotice(way, words), ['count', today, notice, reached]];
  if (endsOn > reached) why.push(['notBefore', endsOn]);
  return { ...openEnded, endsOn, why };
}
