/** What the trader has to tell the subscriber, and when, before a trial ends or the contract renews. */
import type { CivilDate } from '@fairwell/schema';
import type { Notice, NoticeBefore, Rights } from './answer.ts';
import type { Case } from './case.ts';
import { addDays } from './civil-date.ts';
import type { CompiledRule } from './compiled.ts';
import type { NoticeWindow } from './model.ts';
import { addDuration } from './period.ts';
import { termsFrom } from './term.ts';
import { LazyTrace, type Step } from './trace.ts';

type Known = Pick<Rights, 'nextRenewal' | 'latestNotice'>;

/** Only notices whose day follows from the contract; without that day there is nothing to count back from. */
export function resolveNotices(c: Case, ending: Known): Notice[] {
  if (!c.isCovered) return [];
  const dayOf = daysBefore(c, ending);
  const renewing = c.trialEnd ? [] : c.rules('renewal-notice');
  return [
    ...c.rules('trial-notice').flatMap((rule) => noticeOf(c, 'trial', rule, dayOf[rule.before])),
    ...renewing.flatMap((rule) => {
      const { before, every, renewingFrom = '' } = rule;
      if ((dayOf.renewal ?? '') < renewingFrom) return [];
      return noticeOf(c, 'renewal', rule, every ? completing(c, every, dayOf[before]) : dayOf[before]);
    }),
  ];
}

type Day = CivilDate | null | undefined;

/** The days a notice can come before; null or undefined where there is none, or it is not known. */
function daysBefore({ trialEnd }: Case, { nextRenewal, latestNotice }: Known): Record<NoticeBefore, Day> {
  const renewal = nextRenewal.established ? nextRenewal.value : undefined;
  return {
    renewal,
    charge: renewal,
    'cancellation-deadline': latestNotice.established ? latestNotice.value : undefined,
    'trial-end': trialEnd,
    'first-charge': trialEnd && addDays(trialEnd, 1),
    // No contract says beforehand when its price will go up.
    'price-change': undefined,
  };
}

/** The first day after today on which another such period is complete, if the contract renews at all. */
function completing({ start, today }: Case, every: string, renewal: Day): Day {
  const periods = termsFrom(start, every);
  return renewal && periods?.dayAfter(periods.renewalsTo(today));
}

function noticeOf(
  { law }: Case,
  about: Notice['about'],
  rule: CompiledRule<'trial-notice' | 'renewal-notice'>,
  on: Day,
): Notice[] {
  if (!on) return [];
  const { before: what } = rule;
  const { earliest, latest } = noticeDays(rule, on);
  const steps: Step[] = [
    [about === 'trial' ? 'noticeOfTrial' : 'noticeOfRenewal', rule],
    earliest ? ['noticeBetween', on, earliest, latest] : ['noticeUntil', on, latest],
  ];
  if ('ifMissed' in rule && rule.ifMissed) steps.push(['noticeMissed', rule.ifMissed.refund, rule]);
  return [{ about, earliest, latest, before: { what, on }, trace: new LazyTrace(law, steps) }];
}

/** First and last day of a window before a day. Counted backwards, so neither moves for a day off. */
export function noticeDays(
  { earliest, latest }: NoticeWindow,
  on: CivilDate,
): { earliest: CivilDate | null; latest: CivilDate } {
  return { earliest: earliest ? addDuration(on, earliest, -1) : null, latest: addDuration(on, latest, -1) };
}
