/** Cases about the right to withdraw: its last day, and what comes back and when. */
import type { Contract } from '@fairwell/schema';
import { addDays, civilDay, daysBetween } from '../civil-date.ts';
import type { Law } from '../load-cancel.ts';
import { proRata } from '../money.ts';
import { addDuration } from '../period.ts';
import { resolveRights } from '../resolve.ts';
import { lawOf, noonOf, withoutMoving } from './law.ts';
import { given, type Got, type Vector } from './vector.ts';

const consumer = { audience: 'consumer', subject: 'digital-service', channel: 'online' } as const;

/** A day with what people know it by. */
export const withWeekday = (lastDay: string | undefined): Got => ({
  lastDay,
  lastDayWeekday:
    lastDay && new Date(lastDay).toLocaleDateString('en-GB', { weekday: 'short', timeZone: 'UTC' }),
});

/** The first moment of a day in a zone, found by asking which day it is there: no zone is a day ahead or behind. */
function firstMomentOf(day: string, zone: string): string {
  const quarter = 15 * 60_000;
  let moment = Date.parse(addDays(day, -1));
  while (civilDay(new Date(moment), zone) < day) moment += quarter;
  return new Date(moment).toISOString().replace('.000', '');
}

/** The last day to withdraw, nominal and moved; and whether it is a new right after a free start. */
export function withdrawalEnd({ jurisdiction, input, inputExtra }: Vector): Got {
  const law = lawOf(jurisdiction, input.holidays);
  const zone = input.zone ?? law.book.zone;
  const anchor = civilDay(input.anchorInstant ?? given(input, 'anchorDate'), zone);
  const delivered = input.anchor?.includes('goods') === true;
  const firstPaid = input.conversionDate ?? (input.anchor === 'conversion-to-paid' ? anchor : undefined);
  const { informedOfConversion = true } = input;
  const contract: Contract = {
    ...consumer,
    jurisdiction,
    region: input.region ?? jurisdiction.split('-')[1],
    concluded: input.trialStart ?? inputExtra?.contractConcluded ?? anchor,
    ...(delivered && { subject: 'goods-regular', delivered: anchor }),
    ...(firstPaid && { trial: { until: addDays(firstPaid, -1), informedOfConversion } }),
    ...(input.informationDate !== undefined && { informedOfWithdrawal: input.informationDate ?? false }),
  };
  const now = noonOf(firstPaid ?? anchor);
  const untilBy = (by: Law) => {
    const { withdrawal } = resolveRights(by, contract, now, zone);
    return withdrawal.established ? withdrawal : undefined;
  };
  const found = untilBy(law);
  const lastDay = found?.value.until;
  const anew = law.book.rules['withdrawal-at-conversion']?.[0]?.source.ruleId;
  return {
    anchorLocalDate: anchor,
    nominalEnd: untilBy(withoutMoving(law))?.value.until,
    ...withWeekday(lastDay),
    newRightAtConversion: anew !== undefined && found?.trace.ruleIds.includes(anew),
    endInstant: lastDay && firstMomentOf(addDays(lastDay, 1), zone),
  };
}

/** The last day to pay back: after a withdrawal, or after leaving a renewal nobody announced. */
export function refundDeadline({ jurisdiction, input }: Vector): Got {
  const law = lawOf(jurisdiction, input.holidays);
  if (input.terminationDate) {
    const [refund] = (law.book.rules['renewal-notice'] ?? []).flatMap(({ ifMissed }) =>
      ifMissed ? [ifMissed.refund] : [],
    );
    return withWeekday(refund && addDuration(input.terminationDate, refund));
  }
  const concluded = civilDay(input.anchorInstant ?? given(input, 'anchorDate'), input.zone ?? law.book.zone);
  const paid = { from: concluded, until: addDays(concluded, 29), amount: { amount: 1, currency: 'EUR' } };
  const contract: Contract = { ...consumer, jurisdiction, concluded, paid };
  const byDay = (by: Law) => {
    const { withdrawalRefund } = resolveRights(by, contract, noonOf(concluded));
    return withdrawalRefund.established ? withdrawalRefund.value.by : undefined;
  };
  const nominalEnd = byDay(withoutMoving(law));
  return { nominalEnd, strictLastDay: nominalEnd, ...withWeekday(byDay(law)) };
}

/** What comes back of what was paid: the days after the end, or after a withdrawal what was not yet supplied. */
export function refundShare({ jurisdiction, input }: Vector): Got {
  const [from, until] = [given(input, 'periodFirstDay'), given(input, 'periodLastDay')];
  const amount = given(input, 'paidMinor');
  const totalDays = daysBetween(from, until);
  if (input.lastServiceDay) {
    const usedDays = daysBetween(from, input.lastServiceDay);
    const unusedDays = totalDays - usedDays;
    return { totalDays, usedDays, unusedDays, refundMinor: proRata(amount, unusedDays, totalDays) };
  }
  const withdrawn = given(input, 'withdrawalDate');
  // The law does not count the day itself; a case that does is the same as withdrawing a day later.
  const today = input.countWithdrawalDay ? addDays(withdrawn, 1) : withdrawn;
  const contract: Contract = {
    ...consumer,
    jurisdiction,
    concluded: from,
    paid: { from, until, amount: { amount, currency: 'EUR' } },
    startedOnRequest: input.expressRequest,
    informedOfWithdrawal: input.informed,
  };
  const law = lawOf(jurisdiction, input.holidays);
  const { withdrawalRefund } = resolveRights(law, contract, noonOf(today));
  if (!withdrawalRefund.established) return {};
  const refundMinor = withdrawalRefund.value.amount.amount;
  return {
    performedDays: daysBetween(from, addDays(today, -1)),
    owedMinor: amount - refundMinor,
    refundMinor,
  };
}
