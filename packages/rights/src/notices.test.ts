import type { Contract } from '@fairwell/schema';
import { describe, expect, test } from 'vitest';
import { loadLaw, resolveRights } from './index.ts';

const at = (day: string) => new Date(`${day}T18:00:00Z`);
const yearly: Contract = {
  jurisdiction: 'FR',
  audience: 'consumer',
  channel: 'online',
  subject: 'digital-service',
  concluded: '2026-03-01',
  term: 'P1Y',
  renewal: { into: 'fixed', term: 'P1Y' },
  notice: 'P1M',
};
const notices = async (contract: Contract, day = '2026-11-22', language = 'nl') =>
  resolveRights(await loadLaw(contract.jurisdiction, language), contract, at(day)).notices;

describe('what the trader has to say in time', () => {
  test('France: between three months and one before the last day to refuse, or leave and get money back', async () => {
    const [notice, ...more] = await notices(yearly);
    expect(more).toEqual([]);
    expect(notice).toMatchObject({
      about: 'renewal',
      earliest: '2026-10-31',
      latest: '2026-12-31',
      before: { what: 'cancellation-deadline', on: '2027-01-31' },
      trace: { ruleIds: ['fr.conso.l215-1'], confidence: 'primary-read' },
    });
    expect(notice?.trace.steps).toEqual([
      'Voordat het abonnement wordt verlengd, moet het bedrijf je dat laten weten (C. conso. L215-1).',
      'Teruggeteld vanaf 31 januari 2027 moet dat bericht komen tussen 31 oktober 2026 en 31 december 2026.',
      'Kwam dat bericht niet? Dan kun je na de verlenging elk moment stoppen. Wat je te veel hebt betaald, krijg je binnen 30 dagen terug (C. conso. L215-1).',
    ]);
  });

  test('Spain: fifteen days before the charge, on whatever day that falls', async () => {
    const [notice] = await notices({ ...yearly, jurisdiction: 'ES', concluded: '2026-03-16' });
    expect(notice).toMatchObject({
      earliest: null,
      latest: '2027-03-01',
      before: { what: 'charge', on: '2027-03-16' },
      trace: { confidence: 'conflict' },
    });
  });

  test('California: a year is announced, a month is not', async () => {
    const year = { ...yearly, jurisdiction: 'US-CA' };
    expect(await notices(year)).toMatchObject([
      { earliest: '2027-01-15', latest: '2027-02-14', before: { what: 'renewal', on: '2027-03-01' } },
    ]);
    const month: Contract = { ...year, term: 'P1M', renewal: { into: 'fixed', term: 'P1M' } };
    expect(await notices(month)).toEqual([]);
  });

  test('California: only contracts made or renewed since July 2025', async () => {
    const old: Contract = { ...yearly, jurisdiction: 'US-CA', concluded: '2025-06-30' };
    expect(await notices(old, '2026-01-10')).toEqual([]);
    expect(await notices(old, '2026-06-29')).toEqual([]);
    expect(await notices(old, '2026-06-30')).toHaveLength(1);
  });

  test('California: a trial of more than 31 days, and none of 31', async () => {
    const trial = (until: string): Contract => ({
      ...yearly,
      jurisdiction: 'US-CA',
      concluded: '2026-11-01',
      trial: { until },
    });
    expect(await notices(trial('2026-12-01'))).toEqual([]);
    expect(await notices(trial('2026-12-02'))).toMatchObject([
      { about: 'trial', earliest: '2026-11-11', latest: '2026-11-29', before: { what: 'trial-end' } },
    ]);
  });

  test('Colorado: shorter terms are announced before each twelfth month', async () => {
    const monthly: Contract = {
      ...yearly,
      jurisdiction: 'US-CO',
      concluded: '2022-01-01',
      term: 'P1M',
      renewal: { into: 'fixed', term: 'P1M' },
      notice: 'P0D',
    };
    expect(await notices(monthly, '2022-11-25')).toMatchObject([
      { earliest: '2022-11-22', latest: '2022-12-07', before: { on: '2023-01-01' } },
    ]);
    expect(await notices(monthly, '2023-01-01')).toMatchObject([{ before: { on: '2024-01-01' } }]);
  });

  test('New York and Delaware: counted back from the last day to cancel', async () => {
    expect(await notices({ ...yearly, jurisdiction: 'US-NY' })).toMatchObject([
      { earliest: '2026-12-17', latest: '2027-01-16', before: { on: '2027-01-31' } },
    ]);
    expect(await notices({ ...yearly, jurisdiction: 'US-DE' })).toMatchObject([
      { earliest: '2026-12-02', latest: '2027-01-01' },
    ]);
  });

  test('Belgium: from the renewals of May 2027, and not for a month', async () => {
    const belgian: Contract = { ...yearly, jurisdiction: 'BE', concluded: '2026-05-01', notice: 'P1M' };
    const law = await loadLaw('BE', 'nl');
    const withNotice = { ...belgian, renewal: { into: 'fixed', term: 'P1Y' } } as const;
    const asked = (contract: Contract) => resolveRights(law, contract, at('2026-11-22'));
    expect(asked(withNotice).nextRenewal).toMatchObject({ value: '2027-05-01' });
    expect(asked(withNotice).notices).toMatchObject([{ latest: '2027-03-16' }]);
    expect(asked({ ...withNotice, concluded: '2026-04-30' }).notices).toEqual([]);
    expect(asked({ ...withNotice, term: 'P1M' }).notices).toEqual([]);
  });

  test('Quebec and Visa: before a trial ends, and before the first charge', async () => {
    const trial: Contract = { ...yearly, concluded: '2026-11-10', trial: { until: '2026-12-09' } };
    expect(await notices({ ...trial, jurisdiction: 'CA-QC' })).toMatchObject([
      { earliest: '2026-11-29', latest: '2026-12-07', before: { what: 'trial-end', on: '2026-12-09' } },
    ]);
    expect(await notices({ ...trial, jurisdiction: 'NETWORK-VISA' })).toMatchObject([
      { earliest: null, latest: '2026-12-03', before: { what: 'first-charge', on: '2026-12-10' } },
    ]);
  });

  test('nothing is owed where nothing renews, where no law asks for it, or where nothing is known', async () => {
    expect(await notices({ ...yearly, renewal: { into: 'none' } })).toEqual([]);
    expect(await notices({ ...yearly, jurisdiction: 'NL' })).toEqual([]);
    expect(await notices({ ...yearly, jurisdiction: 'ZZ' })).toEqual([]);
    expect(await notices({ ...yearly, audience: 'business' })).toEqual([]);
  });

  test('the six-monthly reminders of the United Kingdom are not law yet', async () => {
    expect(await notices({ ...yearly, jurisdiction: 'GB' })).toEqual([]);
  });
});
