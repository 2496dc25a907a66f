/** When a subscription ends that is cancelled today, and until when which term can still be the last. */
import type { CivilDate, Duration } from '@fairwell/schema';
import type { Answer } from './answer.ts';
import { established, notEstablished, takesTime, type Case } from './case.ts';
import { addDays, later } from './civil-date.ts';
import type { Phase, Rule, RuleOf } from './model.ts';
import { addDuration, addSpan, latestNoticeDay, parseDuration } from './period.ts';

/** The four answers about the end. */
export interface Ending {
  endsOn: Answer<CivilDate>;
  termEnd: Answer<CivilDate | null>;
  nextRenewal: Answer<CivilDate | null>;
  latestNotice: Answer<CivilDate | null>;
}
type Exit = RuleOf<'cancellation'>;
/** What holds for one way out: the notice that counts, and the rule that caps it. */
interface Way {
  rule: Exit;
  notice: Duration;
  /** What the terms say, where that is not the law's maximum. */
  remark: string[];
}

/** Answers all four; they only make sense together. */
export function resolveEnding(c: Case): Ending {
  const { contract, today, law, start } = c;
  const say = law.sentences;
  const took = say.took(c.day(c.concluded));
  if (c.outOfScope) return same(notEstablished(c, [c.outOfScope]));

  if (contract.trial && today <= contract.trial.until) {
    const { until } = contract.trial;
    const step = say.trial(c.day(until));
    const next = addDays(until, 1);
    return {
      endsOn: established(c, until, [], [took, step]),
      termEnd: established(c, until, [], [step]),
      nextRenewal: established(c, next, [], [say.renewsOn(c.day(next))]),
      latestNotice: established(c, until, [], [step]),
    };
  }

  if (!contract.term) {
    const way = shortest(c, 'open-ended', 'any-time') ?? shortest(c, 'open-ended', 'term-end');
    if (!way) return same(notEstablished(c, [say.factsMissing]));
    const end = addDuration(today, way.notice);
    return openEnd(c, end, way, [
      took,
      say.openEnded(c.duration(way.notice), locator(way.rule)),
      ...way.remark,
      say.count(c.duration(way.notice), c.day(today), c.day(end)),
    ]);
  }

  const [stop] = c.rules('renewal');
  const renewal = stop ? ({ into: 'none' } as const) : contract.renewal;
  const renewalTerm = renewal?.into === 'fixed' ? renewal.term : undefined;
  if (!takesTime(contract.term) || (renewalTerm && !takesTime(renewalTerm))) {
    return same(notEstablished(c, [say.factsMissing]));
  }
  const firstEnd = addDays(addDuration(start, contract.term), -1);

  if (renewal?.into === 'none') {
    const rules = stop ? [stop] : [];
    const steps = [
      took,
      ...(stop ? [say.introductory(locator(stop))] : []),
      today > firstEnd ? say.endedByItself(c.day(firstEnd)) : say.endsByItself(c.day(firstEnd)),
    ];
    const nothing = established(c, null, rules, steps);
    return {
      endsOn: established(c, firstEnd, rules, steps),
      termEnd: established(c, firstEnd, rules, steps),
      nextRenewal: nothing,
      latestNotice: nothing,
    };
  }
  return today > firstEnd ? afterFirstTerm(c, firstEnd, [took]) : inFirstTerm(c, firstEnd, [took]);
}

function inFirstTerm(c: Case, firstEnd: CivilDate, steps: string[]): Ending {
  const { today, contract, start } = c;
  const say = c.law.sentences;
  const towardsEnd = shortest(c, 'first-term', 'term-end');
  if (!towardsEnd) return same(notEstablished(c, [...steps, say.factsMissing]));

  const runs = [...steps, say.runsUntil(c.day(firstEnd))];
  const latest = latestNoticeDay(firstEnd, towardsEnd.notice);
  const inTime = [
    ...runs,
    say.inTime(c.day(latest), c.duration(towardsEnd.notice), locator(towardsEnd.rule)),
    ...towardsEnd.remark,
  ];
  const next = addDays(firstEnd, 1);
  const answers = {
    termEnd: established(c, firstEnd, [], runs),
    nextRenewal: contract.renewal
      ? established(c, next, [], [...runs, say.renewsOn(c.day(next))])
      : notEstablished(c, [say.factsMissing]),
    latestNotice: established<CivilDate | null>(c, latest, [towardsEnd.rule], inTime),
  };

  const early = shortest(c, 'first-term', 'any-time');
  const run = early?.rule.params.onceRunFor;
  if (early && run) {
    const free = later(addDuration(start, run), today);
    const end = addDuration(free, early.notice);
    if (end < firstEnd) {
      const length = c.duration(early.notice);
      const why = [
        ...runs,
        say.onceRun(c.duration(run), c.day(addDuration(start, run)), length, locator(early.rule)),
        ...early.remark,
        free === today
          ? say.count(length, c.day(today), c.day(end))
          : say.countFrom(length, c.day(free), c.day(end)),
      ];
      const anyDay =
        free === today ? established(c, null, [early.rule], [say.noticeAnyDay]) : answers.latestNotice;
      return { ...answers, endsOn: established(c, end, [early.rule], why), latestNotice: anyDay };
    }
  }
  if (today <= latest) return { ...answers, endsOn: established(c, firstEnd, [towardsEnd.rule], inTime) };
  const { endsOn } = afterFirstTerm(c, firstEnd, [...runs, say.tooLate(c.day(latest))]);
  return { ...answers, endsOn };
}

/** The term agreed first is over, or notice comes too late to end the contract with it. */
function afterFirstTerm(c: Case, firstEnd: CivilDate, steps: string[]): Ending {
  const { today, contract } = c;
  const say = c.law.sentences;
  const free = shortest(c, 'renewed', 'any-time');
  if (free) {
    const length = c.duration(free.notice);
    const counted = addDuration(today, free.notice);
    const end = later(counted, firstEnd);
    return openEnd(c, end, free, [
      ...steps,
      ...(contract.renewal?.into === 'fixed' ? [say.fixedRenewal] : []),
      today > firstEnd
        ? say.anyTime(length, locator(free.rule))
        : say.anyTimeAfter(length, locator(free.rule)),
      ...free.remark,
      say.count(length, c.day(today), c.day(counted)),
      ...(end === counted ? [] : [say.notBefore(c.day(end))]),
    ]);
  }
  const way = shortest(c, 'renewed', 'term-end');
  if (!way || contract.renewal?.into !== 'fixed' || !contract.term) {
    return same(notEstablished(c, [...steps, say.factsMissing]));
  }

  // Terms are counted from the first day, each in one go, so that a short month shifts nothing.
  const [first, again] = [parseDuration(contract.term), parseDuration(contract.renewal.term)];
  const endOf = (renewals: number) =>
    addDays(
      addSpan(c.start, {
        months: first.months + renewals * again.months,
        days: first.days + renewals * again.days,
      }),
      -1,
    );
  let current = today > firstEnd ? 1 : 0;
  while (endOf(current) < today) current += 1;
  let last = current;
  while (latestNoticeDay(endOf(last), way.notice) < today) last += 1;

  const [termEnd, next, end] = [endOf(current), addDays(endOf(current), 1), endOf(last)];
  const latest = latestNoticeDay(termEnd, way.notice);
  const why = [way.rule];
  const runs = [...steps, say.runsUntil(c.day(termEnd))];
  const inTime = [
    ...runs,
    say.inTime(c.day(latest), c.duration(way.notice), locator(way.rule)),
    ...way.remark,
  ];
  return {
    endsOn: established(
      c,
      end,
      why,
      last === current
        ? inTime
        : [
            ...inTime.slice(0, -1 - way.remark.length),
            say.tooLate(c.day(latest)),
            say.nextTerm(c.day(end), c.day(latestNoticeDay(end, way.notice))),
          ],
    ),
    termEnd: established(c, termEnd, [], runs),
    nextRenewal: established(c, next, why, [...runs, say.renewsOn(c.day(next))]),
    latestNotice: established(c, latest, why, inTime),
  };
}

/** Among the ways out that the law keeps open, the one with the shortest notice. */
function shortest(c: Case, phase: Phase, at: 'any-time' | 'term-end'): Way | undefined {
  const { contract, today, law } = c;
  const ways = c
    .rules('cancellation', phase)
    .filter((rule) => rule.params.at === at)
    .map((rule): Way => {
      const most = rule.params.notice;
      const agreed = contract.notice ?? most;
      const [byTerms, byLaw] = [addDuration(today, agreed), addDuration(today, most)];
      if (byTerms === byLaw) return { rule, notice: most, remark: [] };
      return byTerms < byLaw
        ? { rule, notice: agreed, remark: [law.sentences.termsShorter(c.duration(agreed))] }
        : { rule, notice: most, remark: [law.sentences.termsLonger(c.duration(agreed))] };
    });
  return ways.toSorted((a, b) => (addDuration(today, a.notice) < addDuration(today, b.notice) ? -1 : 1))[0];
}

function openEnd(c: Case, end: CivilDate, way: Way, steps: string[]): Ending {
  const say = c.law.sentences;
  const rules: Rule[] = [way.rule];
  return {
    endsOn: established(c, end, rules, steps),
    termEnd: established(c, null, rules, [say.runsOn]),
    nextRenewal: established(c, null, rules, [say.runsOn]),
    latestNotice: established(c, null, rules, [say.noticeAnyDay]),
  };
}

function same(answer: Answer<never>): Ending {
  return { endsOn: answer, termEnd: answer, nextRenewal: answer, latestNotice: answer };
}

function locator(rule: Rule): string {
  return rule.citations[0].locator;
}
