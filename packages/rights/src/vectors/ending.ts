/** Cases about the end of a contract: notice, terms, renewals, and periods of national law. */
import type { Contract } from '@fairwell/schema';
import { addDays } from '../civil-date.ts';
import { isHoliday } from '../calendar/calendar.ts';
import { addDuration, latestNoticeDay, parseDuration } from '../period.ts';
import { resolveRights } from '../resolve.ts';
import { termsFrom } from '../term.ts';
import { isWeekend, nextWorkingDay } from '../working-day.ts';
import { jurisdictionOf, lawOf, noonOf, onlyThese } from './law.ts';
import { given, type Got, type Vector } from './vector.ts';
import { withWeekday } from './withdrawal.ts';

/** The last day of service after notice. Notice periods are never moved for days off. */
export function noticeEnd({ input }: Vector): Got {
  return withWeekday(addDuration(given(input, 'noticeReceived'), given(input, 'noticePeriod')));
}

/** The last day to give notice; or, on a day notice is given in a long first term, when that ends it. */
export function latestNotice({ jurisdiction, input }: Vector): Got {
  const [start, term] = [given(input, 'termStart'), given(input, 'term')];
  if (!input.notice) {
    const lastDay = input.lastDay ?? addDays(addDuration(start, term), -1);
    return {
      lastDayOfTerm: lastDay,
      latestNotice: latestNoticeDay(lastDay, given(input, 'noticePeriod')),
      nextRenewal: addDays(lastDay, 1),
    };
  }
  const law = lawOf(jurisdiction, input.holidays);
  const contract: Contract = {
    jurisdiction,
    audience: 'consumer',
    subject: 'digital-service',
    channel: 'online',
    concluded: start,
    term,
    ...(input.noticePeriod && { notice: input.noticePeriod }),
  };
  const { endsOn } = resolveRights(law, contract, noonOf(input.notice));
  if (!endsOn.established) return {};
  const [run] = (law.book.rules.early ?? []).flatMap(({ onceRunFor, source }) =>
    onceRunFor && endsOn.trace.ruleIds.includes(source.ruleId) ? [onceRunFor] : [],
  );
  return {
    earliestFreeExitNoticeFrom: run && addDuration(start, run),
    ...withWeekday(endsOn.value),
  };
}

/** The first renewal after a day, counted from the first day of the first term. */
export function nextRenewal({ input }: Vector): Got {
  const terms = termsFrom(given(input, 'startDate'), given(input, 'term'));
  if (!terms) return {};
  return { nextRenewal: terms.dayAfter(terms.renewalsTo(given(input, 'asOf'))) };
}

/** A period of national law, which may have to contain a number of working days. */
export function statutoryPeriod({ jurisdiction, input }: Vector): Got {
  const [firstDay, duration] = [given(input, 'firstDay'), given(input, 'duration')];
  const law = jurisdictionOf(jurisdiction);
  const nominalEnd = addDuration(addDays(firstDay, -1), duration);
  const rule = law?.rules.find(({ kind }) => kind === 'statutory-period');
  if (!law || rule?.kind !== 'statutory-period') return { nominalEnd };

  const { workingDays, ifAtLeast, ifAtMost } = rule.params;
  const { months, days } = parseDuration(duration);
  if (months > ifAtMost.months || days > ifAtMost.days) return { nominalEnd, ...withWeekday(nominalEnd) };

  const calendar = input.holidays ? onlyThese(input.holidays) : (law.nationalCalendar ?? law.calendar);
  const isWorkingDay = (day: string) => !isWeekend(day) && !isHoliday(day, calendar);
  let lastDay = nominalEnd;
  if (months > 0 || days >= ifAtLeast) {
    let missing = workingDays;
    for (let day = firstDay; day <= nominalEnd; day = addDays(day, 1)) if (isWorkingDay(day)) missing -= 1;
    for (; missing > 0; missing -= 1) lastDay = nextWorkingDay(addDays(lastDay, 1), calendar);
  }
  return { nominalEnd, ...withWeekday(nextWorkingDay(lastDay, calendar)) };
}
