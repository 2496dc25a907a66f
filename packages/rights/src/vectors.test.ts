import { readFileSync } from 'node:fs';
import type { Contract } from '@fairwell/schema';
import { describe, expect, test } from 'vitest';
import type { Calendar } from './calendar/calendar.ts';
import { netherlandsTermijnenwet } from './calendar/nl-atw.ts';
import { addDays, addDuration, lastDayOfPeriod, latestNoticeDay, loadLaw, resolveRights } from './index.ts';

/** The facts of all groups together; each group gives its own. */
interface Input {
  anchor: string;
  anchorDate: string;
  anchorInstant?: string;
  trialStart?: string;
  conversionDate?: string;
  informationDate?: string | null;
  informedOfConversion?: boolean;
  duration: string;
  holidays?: string[];
  noticeReceived: string;
  noticePeriod: string;
  notice?: string;
  termStart: string;
  term: string;
  lastDay: string;
  firstDay: string;
  paidMinor: number;
  periodFirstDay: string;
  periodLastDay: string;
  withdrawalDate: string;
  expressRequest: boolean;
  informed: boolean;
  rule: string;
  asOf: string;
}
interface Vector {
  id: string;
  jurisdiction: string;
  group: string;
  title: string;
  input: Input;
  expected: Record<string, unknown> & { lastDay: string; latestNotice: string };
}
const { vectors }: { vectors: Vector[] } = JSON.parse(
  readFileSync(new URL('../fixtures/vectors.json', import.meta.url), 'utf8'),
);
const of = (...groups: string[]) => vectors.filter(({ group }) => groups.includes(group));

const consumer = { audience: 'consumer', subject: 'digital-service', channel: 'online' } as const;
// The vectors for the union are counted with the Dutch holidays.
const lawOf = ({ jurisdiction }: Vector) => loadLaw(jurisdiction === 'EU' ? 'NL' : jurisdiction, 'en');
const at = (day: string) => new Date(`${day}T11:00:00Z`);
const onlyThese = (days: string[] = []): Calendar => ({
  fixed: days.map((day) => day.slice(5).replace('-', '')).join(''),
  moving: {},
});

describe('worked cases', () => {
  test('every case is run by one of the tests below', () => {
    const groups = new Set(vectors.map(({ group }) => group));
    expect(groups).toEqual(
      new Set([
        'withdrawal-end',
        'withdrawal-end-extended',
        'refund-deadline',
        'notice-effective-end',
        'latest-notice',
        'prorata-refund',
        'statutory-period',
        'rule-selection',
      ]),
    );
    expect(vectors).toHaveLength(33);
  });

  test.each(of('withdrawal-end').filter(({ input }) => input.anchorDate))(
    '$id counting: $title',
    ({ input, expected }) => {
      const { anchorDate, duration, holidays } = input;
      if (expected.nominalEnd) expect(addDuration(anchorDate, duration)).toBe(expected.nominalEnd);
      expect(lastDayOfPeriod(anchorDate, duration, onlyThese(holidays))).toBe(expected.lastDay);
    },
  );

  test.each(of('withdrawal-end', 'withdrawal-end-extended'))('$id answer: $title', async (vector) => {
    const input = vector.input;
    const delivered = input.anchor.includes('goods');
    const firstPaidDay = input.conversionDate ?? (input.trialStart && input.anchorDate);
    const { informedOfConversion = true } = input;
    const anchor = input.anchorInstant ?? input.anchorDate;
    const contract: Contract = {
      ...consumer,
      jurisdiction: vector.jurisdiction,
      concluded: input.trialStart ?? anchor,
      ...(delivered && { subject: 'goods-regular', delivered: anchor }),
      ...(firstPaidDay && { trial: { until: addDays(firstPaidDay, -1), informedOfConversion } }),
      ...('informationDate' in input && { informedOfWithdrawal: input.informationDate ?? false }),
    };
    const { withdrawal } = resolveRights(await lawOf(vector), contract, at(vector.expected.lastDay));
    expect(withdrawal).toMatchObject({ value: { until: vector.expected.lastDay, open: true } });
    const dayAfter = at(addDays(vector.expected.lastDay, 1));
    const late = resolveRights(await lawOf(vector), contract, dayAfter);
    expect(late.withdrawal).toMatchObject({ value: { until: vector.expected.lastDay, open: false } });
  });

  test.each(of('refund-deadline'))('$id: $title', async (vector) => {
    const { anchorDate, duration } = vector.input;
    expect(addDuration(anchorDate, duration)).toBe(vector.expected.strictLastDay);
    const paid = {
      from: anchorDate,
      until: addDays(anchorDate, 29),
      amount: { amount: 3000, currency: 'EUR' },
    };
    const contract: Contract = {
      ...consumer,
      jurisdiction: vector.jurisdiction,
      concluded: anchorDate,
      paid,
    };
    const { withdrawalRefund } = resolveRights(await lawOf(vector), contract, at(anchorDate));
    expect(withdrawalRefund).toMatchObject({ value: { by: vector.expected.lastDay } });
  });

  test.each(of('notice-effective-end'))('$id: $title', async (vector) => {
    const { noticeReceived, noticePeriod } = vector.input;
    expect(addDuration(noticeReceived, noticePeriod)).toBe(vector.expected.lastDay);
    const contract: Contract = {
      ...consumer,
      jurisdiction: vector.jurisdiction,
      subject: 'periodical',
      lessThanMonthly: noticePeriod === 'P3M',
      concluded: '2020-01-15',
      term: 'P1Y',
      renewal: { into: 'indefinite' },
    };
    const { endsOn } = resolveRights(await lawOf(vector), contract, at(noticeReceived));
    expect(endsOn).toMatchObject({ value: vector.expected.lastDay });
  });

  test.each(of('latest-notice'))('$id: $title', async (vector) => {
    const { termStart, term, lastDay, noticePeriod, notice } = vector.input;
    const { expected } = vector;
    const base: Contract = { ...consumer, jurisdiction: vector.jurisdiction, concluded: termStart, term };
    if (notice) {
      const rights = resolveRights(await lawOf(vector), base, at(notice));
      expect(rights.endsOn).toMatchObject({ value: expected.lastDay });
      return;
    }
    expect(latestNoticeDay(lastDay, noticePeriod)).toBe(expected.latestNotice);
    const contract: Contract = { ...base, notice: noticePeriod, renewal: { into: 'indefinite' } };
    const rights = resolveRights(await lawOf(vector), contract, at(expected.latestNotice));
    expect(rights.termEnd).toMatchObject({ value: expected.lastDayOfTerm });
    expect(rights.latestNotice).toMatchObject({ value: expected.latestNotice });
    expect(rights.nextRenewal).toMatchObject({ value: expected.nextRenewal });
    expect(rights.endsOn).toMatchObject({ value: expected.lastDayOfTerm });
  });

  test.each(of('prorata-refund'))('$id: $title', async (vector) => {
    const input = vector.input;
    const contract: Contract = {
      ...consumer,
      jurisdiction: vector.jurisdiction,
      concluded: input.periodFirstDay,
      paid: {
        from: input.periodFirstDay,
        until: input.periodLastDay,
        amount: { amount: input.paidMinor, currency: 'EUR' },
      },
      startedOnRequest: input.expressRequest,
      informedOfWithdrawal: input.informed,
    };
    const { withdrawalRefund } = resolveRights(await lawOf(vector), contract, at(input.withdrawalDate));
    expect(withdrawalRefund).toMatchObject({ value: { amount: { amount: vector.expected.refundMinor } } });
  });

  test.each(of('statutory-period'))('$id: $title', ({ input, expected }) => {
    const anchor = addDays(input.firstDay, -1);
    expect(addDuration(anchor, input.duration)).toBe(expected.nominalEnd);
    expect(lastDayOfPeriod(anchor, input.duration, netherlandsTermijnenwet)).toBe(expected.lastDay);
  });

  test.each(of('rule-selection'))('$id: $title', async (vector) => {
    const { rule, asOf } = vector.input;
    const role = rule.includes('withdrawal') ? 'withdrawEntry' : 'cancelEntry';
    const law = await loadLaw(vector.jurisdiction, 'en');
    const contract: Contract = { ...consumer, jurisdiction: vector.jurisdiction, concluded: '2020-01-01' };
    expect(resolveRights(law, contract, at(asOf)).labels[role].mandated).toBe(vector.expected.applies);
  });
});
