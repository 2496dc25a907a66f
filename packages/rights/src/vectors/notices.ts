/** Cases about what a trader has to say before something happens, counted backwards from that day. */
import type { CivilDate } from '@fairwell/schema';
import type { NoticeBefore } from '../answer.ts';
import { addDays } from '../civil-date.ts';
import type { Jurisdiction, NoticeWindow } from '../model.ts';
import { noticeDays } from '../notices.ts';
import { addDuration } from '../period.ts';
import { jurisdictionOf } from './law.ts';
import { given, type Got, type Vector, type VectorInput } from './vector.ts';

const days = {
  renewalDate: 'renewal',
  chargeDate: 'charge',
  cancellationDeadline: 'cancellation-deadline',
  objectionDeadline: 'cancellation-deadline',
  trialEnd: 'trial-end',
  firstChargeAfterTrial: 'first-charge',
  feeChangeDate: 'price-change',
} as const satisfies Partial<Record<keyof VectorInput, NoticeBefore>>;
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of the object above
const dayNames = Object.keys(days) as (keyof typeof days)[];

const DAY = /^\d{4}-\d\d-\d\d$/;

/** Windows that a law sets before something. */
export function windowsBefore(law: Jurisdiction | undefined, before: NoticeBefore): NoticeWindow[] {
  return (law?.rules ?? []).flatMap((rule) => {
    const isNotice =
      rule.kind === 'renewal-notice' || rule.kind === 'trial-notice' || rule.kind === 'price-change-notice';
    return isNotice && rule.params.before === before ? [rule.params] : [];
  });
}

/** First and last day of a notice; or of the first period that ends with a reminder. */
export function noticeWindow({ jurisdiction, input }: Vector): Got {
  const law = jurisdictionOf(jurisdiction);
  const event = eventOf(input);
  if (!event) return reminderPeriod(law, input);
  const [before, on] = event;
  const window = statedIn(input, before) ?? windowsBefore(law, before)[0];
  if (!window) return {};
  const { earliest, latest } = noticeDays(window, on);
  return { earliest: earliest ?? undefined, latest };
}

/** What is counted back from. A day under a name of its own is a last day to refuse, which has a name in every law. */
function eventOf(input: VectorInput): [NoticeBefore, CivilDate] | undefined {
  for (const name of dayNames) {
    const on = input[name];
    if (on) return [days[name], on];
  }
  const { contractConcluded: _, ...rest } = input;
  const other = Object.values(rest).find((value) => typeof value === 'string' && DAY.test(value));
  return typeof other === 'string' ? ['cancellation-deadline', other] : undefined;
}

/** The window as the case states it, where it does. */
export function statedIn(
  { earliestDaysBefore, latestDaysBefore }: VectorInput,
  before: NoticeBefore,
): NoticeWindow | undefined {
  if (latestDaysBefore === undefined) return undefined;
  const earliest = earliestDaysBefore !== undefined && { earliest: `P${earliestDaysBefore}D` };
  return { ...earliest, latest: `P${latestDaysBefore}D`, before };
}

function reminderPeriod(law: Jurisdiction | undefined, input: VectorInput): Got {
  const concluded = given(input, 'contractConcluded');
  const reminder = law?.rules.find(({ kind }) => kind === 'periodic-reminder');
  if (reminder?.kind !== 'periodic-reminder') return {};
  return {
    periodStart: addDays(concluded, 1),
    periodEnd: addDuration(concluded, reminder.params.every),
  };
}
