/** What the trader has to tell the subscriber, and when, before a trial ends or the contract renews. */
import type { CivilDate } from '@fairwell/schema';
import type { Notice } from './answer.ts';
import type { Case } from './case.ts';
import type { Found } from './ending.ts';
import type { NoticeWindow } from './model.ts';
import { addDuration } from './period.ts';
import { termsFrom } from './term.ts';
import { LazyTrace, type Step } from './trace.ts';

/** Only notices whose day follows from the contract; without that day there is nothing to count back from. */
export function resolveNotices(c: Case, ending: Found): Notice[] {
  const about = c.trialEnd ? 'trial' : 'renewal';
  return c.rules(`${about}-notice`).flatMap((rule): Notice[] => {
    const { before, backFrom, every, renewingFrom = '', ifMissed } = rule;
    const day = ending[backFrom];
    // Some come only before the renewal that completes another such period.
    const periods = termsFrom(c.start, every);
    const on = day && periods ? periods.dayAfter(periods.renewalsTo(c.today)) : day;
    if (!on || (ending.nextRenewal ?? '') < renewingFrom) return [];
    const { earliest, latest } = noticeDays(rule, on);
    const steps: Step[] = [
      [about === 'trial' ? 'noticeOfTrial' : 'noticeOfRenewal', rule],
      earliest ? ['noticeBetween', on, earliest, latest] : ['noticeUntil', on, latest],
    ];
    if (ifMissed) steps.push(['noticeMissed', ifMissed.refund, rule]);
    return [{ about, earliest, latest, before: { what: before, on }, trace: new LazyTrace(c.law, steps) }];
  });
}

/** First and last day of a window before a day. Counted backwards, so neither moves for a day off. */
export function noticeDays(
  { earliest, latest }: NoticeWindow,
  on: CivilDate,
): { earliest: CivilDate | null; latest: CivilDate } {
  return { earliest: earliest ? addDuration(on, earliest, -1) : null, latest: addDuration(on, latest, -1) };
}
