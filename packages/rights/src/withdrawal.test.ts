import type { Contract } from '@fairwell/schema';
import { describe, expect, test } from 'vitest';
import { loadLaw, resolveRights } from './index.ts';

const at = (day: string) => new Date(`${day}T11:00:00Z`);
const euro = (amount: number) => ({ amount, currency: 'EUR' });
const service: Contract = {
  jurisdiction: 'NL',
  audience: 'consumer',
  channel: 'online',
  subject: 'digital-service',
  concluded: '2026-11-10',
};
const rights = async (contract: Contract, day = '2026-11-22') =>
  resolveRights(await loadLaw(contract.jurisdiction, 'nl'), contract, at(day));

describe('until when one may withdraw', () => {
  test('fourteen days, also for a newspaper subscription', async () => {
    const { withdrawal } = await rights({ ...service, subject: 'periodical' });
    expect(withdrawal).toMatchObject({ value: { until: '2026-11-24', open: true } });
    expect(withdrawal.trace.ruleIds).toEqual(['nl.bw.6-230o', 'nl.bw.6-230p-f']);
    expect(withdrawal.trace.confidence).toBe('primary-read');
    expect(withdrawal.trace.steps.join(' ')).toContain('Kwam het eerste nummer later?');
  });

  test('names the rule that moved the end to a working day', async () => {
    const { withdrawal } = await rights({ ...service, concluded: '2026-11-07' });
    expect(withdrawal).toMatchObject({ value: { until: '2026-11-23', open: true } });
    expect(withdrawal.trace.ruleIds).toEqual(['nl.bw.6-230o', 'nl.bw.6-230i-2']);
    expect(withdrawal.trace.steps).toContain(
      'Omdat 21 november 2026 geen werkdag is, telt de eerste werkdag daarna: 23 november 2026 (BW 6:230i(2)).',
    );
  });

  test('a newspaper in Germany rests on a rule that was only recalled, and says so', async () => {
    const { withdrawal } = await rights({ ...service, jurisdiction: 'DE', subject: 'periodical' });
    expect(withdrawal).toMatchObject({ established: true, trace: { confidence: 'recalled' } });
  });

  test('goods count from the first delivery, and without that day nothing is established', async () => {
    const box: Contract = { ...service, subject: 'goods-regular' };
    expect((await rights({ ...box, delivered: '2026-11-20' })).withdrawal).toMatchObject({
      value: { until: '2026-12-04', open: true },
    });
    expect((await rights(box)).withdrawal).toMatchObject({
      established: false,
      trace: {
        steps: [
          expect.any(String),
          'De bedenktijd begint op de dag van de eerste levering. Die dag weten we niet.',
        ],
      },
    });
  });

  test('told late: fourteen days from then; never told: twelve months more; the later day counts', async () => {
    const until = async (informedOfWithdrawal: Contract['informedOfWithdrawal']) =>
      (await rights({ ...service, informedOfWithdrawal })).withdrawal;
    expect(await until('2026-11-19')).toMatchObject({ value: { until: '2026-12-03' } });
    expect(await until('2026-11-10')).toMatchObject({ value: { until: '2026-11-24' } });
    expect(await until(false)).toMatchObject({ value: { until: '2027-11-24' } });
    expect(await until('2028-01-01')).toMatchObject({ value: { until: '2027-11-24' } });
    expect((await until('2026-11-10')).trace.ruleIds).toEqual(['nl.bw.6-230o']);
    expect((await until(false)).trace.ruleIds).toEqual(['nl.bw.6-230o', 'nl.bw.6-230o-2']);
  });

  test('told late: rests on every rule that it cites, also on the one that moved the end there was before', async () => {
    const { withdrawal } = await rights({
      ...service,
      concluded: '2026-11-07',
      informedOfWithdrawal: '2026-11-19',
    });
    expect(withdrawal).toMatchObject({ value: { until: '2026-12-03' } });
    expect(withdrawal.trace.ruleIds).toEqual(['nl.bw.6-230o', 'nl.bw.6-230i-2', 'nl.bw.6-230o-2']);
    const said = withdrawal.trace.steps.join(' ');
    for (const { locator } of withdrawal.trace.sources) expect(said).toContain(`(${locator})`);
  });

  test('digital content that may have begun at once is not established, and one that did not is', async () => {
    const content: Contract = { ...service, subject: 'digital-content' };
    expect((await rights({ ...content, startedOnRequest: true })).withdrawal).toMatchObject({
      established: false,
      trace: { ruleIds: ['nl.bw.6-230p-g'] },
    });
    expect((await rights(content)).withdrawal.established).toBe(false);
    expect((await rights({ ...content, startedOnRequest: false })).withdrawal.established).toBe(true);
  });

  test('what was agreed in person is not established', async () => {
    expect((await rights({ ...service, channel: 'in-person' })).withdrawal.established).toBe(false);
  });

  test('a trial whose price was not clear gives the days again, from the first paid day', async () => {
    const contract: Contract = {
      ...service,
      concluded: '2026-10-12',
      trial: { until: '2026-11-15', informedOfConversion: false },
    };
    expect((await rights(contract)).withdrawal).toMatchObject({
      value: { until: '2026-11-30', open: true },
      trace: { ruleIds: ['eu.cjeu.c-565-22'], confidence: 'secondary-read' },
    });
    expect((await rights({ ...contract, trial: { until: '2026-11-15' } })).withdrawal).toMatchObject({
      value: { until: '2026-10-26', open: false },
    });
  });

  test('holidays of a German state move the last day there only', async () => {
    const contract: Contract = { ...service, jurisdiction: 'DE', concluded: '2026-05-21' };
    const may = '2026-05-22';
    expect((await rights(contract, may)).withdrawal).toMatchObject({ value: { until: '2026-06-04' } });
    expect((await rights({ ...contract, region: 'BY' }, may)).withdrawal).toMatchObject({
      value: { until: '2026-06-05' },
    });
    expect((await rights({ ...contract, region: 'BE' }, may)).withdrawal).toMatchObject({
      value: { until: '2026-06-04' },
    });
  });
});

describe('what comes back', () => {
  const paid = { from: '2026-11-10', until: '2026-12-09', amount: euro(999) };

  test('all of it, unless the subscriber asked to start at once and knew of the right', async () => {
    const refund = async (more: Partial<Contract>) =>
      (await rights({ ...service, paid, ...more })).withdrawalRefund;
    expect(await refund({})).toMatchObject({ value: { amount: euro(999), by: '2026-12-07' } });
    expect(await refund({ startedOnRequest: true })).toMatchObject({ value: { amount: euro(999) } });
    // 12 of 30 days used: 999 × 12 ÷ 30 = 399.6, so 400 cents stay.
    const asked = { startedOnRequest: true, informedOfWithdrawal: true };
    expect(await refund(asked)).toMatchObject({
      value: { amount: euro(599), by: '2026-12-07' },
      trace: { ruleIds: ['nl.bw.6-230s', 'nl.bw.6-230r', 'nl.bw.6-230i-2'] },
    });
    expect(await refund({ ...asked, subject: 'periodical' })).toMatchObject({ value: { amount: euro(999) } });
  });

  test('is not established without a payment, or once the days have passed', async () => {
    expect((await rights(service)).withdrawalRefund.established).toBe(false);
    expect((await rights({ ...service, paid }, '2026-11-25')).withdrawalRefund.established).toBe(false);
  });
});

describe('what will still be charged', () => {
  const magazine: Contract = {
    ...service,
    subject: 'periodical',
    concluded: '2025-09-01',
    term: 'P1Y',
    renewal: { into: 'indefinite' },
    interval: 'P1M',
    price: euro(995),
    paid: { from: '2026-11-01', until: '2026-11-30', amount: euro(995) },
  };
  const charges = async (more: Partial<Contract> = {}) => (await rights({ ...magazine, ...more })).charges;

  test('the days that are left after what was paid', async () => {
    // 22 of the 31 days of December: 995 × 22 ÷ 31 = 706.1.
    expect(await charges()).toMatchObject({
      value: [{ on: '2026-12-01', amount: euro(706) }],
      // As sure as the end it is counted to.
      trace: { ruleIds: ['nl.bw.6-236-q'], confidence: 'primary-read' },
    });
    expect(
      (
        await charges({
          jurisdiction: 'DE',
          concluded: '2021-09-01',
          renewal: { into: 'fixed', term: 'P1Y' },
        })
      ).trace,
    ).toMatchObject({
      ruleIds: ['de.bgb.309-9-old-b'],
      confidence: 'recalled',
    });
  });

  test('whole periods first, on days that do not drift', async () => {
    const answer = await charges({
      concluded: '2026-01-31',
      term: 'P1Y',
      paid: { from: '2026-10-31', until: '2026-11-29', amount: euro(995) },
    });
    expect(answer).toMatchObject({
      value: [
        { on: '2026-11-30', amount: euro(995) },
        { on: '2026-12-31', amount: euro(995) },
      ],
    });
  });

  test('a charge that falls on the very last day, for that day', async () => {
    const paid = { from: '2026-11-22', until: '2026-12-21', amount: euro(995) };
    expect(await charges({ paid })).toMatchObject({ value: [{ on: '2026-12-22', amount: euro(32) }] });
  });

  test('nothing, where it is all paid, or the trial is free', async () => {
    const paidUp = { from: '2026-01-01', until: '2026-12-31', amount: euro(9950) };
    expect(await charges({ paid: paidUp })).toMatchObject({ value: [] });
    expect((await rights({ ...service, trial: { until: '2026-12-01' } })).charges).toMatchObject({
      value: [],
    });
  });

  test('is not established without price, interval, or a payment that covers today', async () => {
    expect((await rights({ ...service, term: 'P1Y' })).charges.established).toBe(false);
    const stale = { from: '2026-09-01', until: '2026-09-30', amount: euro(995) };
    expect((await charges({ paid: stale })).established).toBe(false);
  });
});
