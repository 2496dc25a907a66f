import { readFileSync } from 'node:fs';
import type { Contract } from '@fairwell/schema';
import { describe, expect, test } from 'vitest';
import { type Language, languages, loadLaw, resolveRights } from './index.ts';

interface Published {
  euWithdrawal: { labels: Record<Language, { withdrawEntry: string; withdrawConfirm: string }> };
  cancellation: { jurisdiction: string; role: string; text: string }[];
}
const published: Published = JSON.parse(
  readFileSync(new URL('../fixtures/labels.json', import.meta.url), 'utf8'),
);
const rights = async (jurisdiction: string, language: Language, day = '2026-11-22') => {
  const contract: Contract = {
    jurisdiction,
    audience: 'consumer',
    subject: 'digital-service',
    channel: 'online',
    concluded: '2025-09-01',
  };
  return resolveRights(await loadLaw(jurisdiction, language), contract, new Date(`${day}T11:00:00Z`));
};

describe('words on buttons', () => {
  test.each(languages)('withdrawing says what the directive says in %s', async (language) => {
    const expected = published.euWithdrawal.labels[language];
    for (const jurisdiction of ['EU', 'NL', 'DE']) {
      const { labels } = await rights(jurisdiction, language);
      expect(labels.withdrawEntry).toMatchObject({ text: expected.withdrawEntry, mandated: true });
      expect(labels.withdrawConfirm).toMatchObject({ text: expected.withdrawConfirm, mandated: true });
    }
  });

  test('cancelling in Germany says the words of the law', async () => {
    const { labels } = await rights('DE', 'de');
    const words = (role: string) =>
      published.cancellation.find((one) => one.jurisdiction === 'DE' && one.role === role)?.text;
    expect(labels.cancelEntry).toMatchObject({ text: words('cancel-entry'), mandated: true });
    expect(labels.cancelConfirm).toMatchObject({ text: words('cancel-confirm'), mandated: true });
    expect(labels.cancelEntry.sources[0]).toMatchObject({ ruleId: 'de.bgb.312k-labels' });
  });

  test('cancelling in the Netherlands follows an example that no law imposes', async () => {
    const { labels } = await rights('NL', 'nl');
    expect(labels.cancelEntry).toMatchObject({ text: 'Abonnement beëindigen', mandated: false });
    expect(labels.cancelEntry.sources[0]).toMatchObject({ ruleId: 'nl.acm.leidraad-opzeggen' });
    expect(labels.cancelConfirm).toMatchObject({ mandated: false, sources: [] });
  });

  test('both Dutch words for withdrawing stand, because sources disagree', async () => {
    const { labels } = await rights('NL', 'nl');
    expect(labels.withdrawEntry.equivalents).toEqual(['Hier de overeenkomst ontbinden']);
    expect(labels.withdrawConfirm.equivalents).toEqual(['Ontbinding bevestigen']);
    expect(labels.withdrawEntry.sources[0]).toMatchObject({ confidence: 'conflict' });
  });

  test('are not mandated before the law was', async () => {
    expect((await rights('DE', 'de', '2022-06-30')).labels.cancelEntry).toMatchObject({ mandated: false });
    expect((await rights('DE', 'de', '2022-07-01')).labels.cancelEntry).toMatchObject({ mandated: true });
    expect((await rights('NL', 'nl', '2026-06-18')).labels.withdrawEntry).toMatchObject({ mandated: false });
  });
});

describe('the page and the confirmation', () => {
  test('Germany: listed fields on one page, no offers, no login though courts differ', async () => {
    const { page, receipt } = await rights('DE', 'de');
    expect(page).toMatchObject({ nothingElse: true, onePage: true, offers: 'forbidden', login: 'forbidden' });
    expect(page.fields).toEqual([
      { id: 'kind', required: true },
      { id: 'cause', required: false },
      { id: 'name', required: true },
      { id: 'contract', required: true },
      { id: 'endDate', required: false },
      { id: 'email', required: true },
    ]);
    expect(page.trace.confidence).toBe('conflict');
    expect(page.trace.ruleIds).toEqual(
      expect.arrayContaining(['de.kg.5-u-6-25', 'de.olg-nuernberg.3-u-2214-23', 'de.bgh.i-zr-200-25']),
    );
    expect(receipt.contents).toEqual(['statement', 'date', 'time', 'endDate']);
  });

  test('the Netherlands: no list of fields, offers not regulated, the way you joined is a way out', async () => {
    const { page, receipt } = await rights('NL', 'nl');
    expect(page).toMatchObject({ fields: null, nothingElse: false, onePage: false, offers: 'unregulated' });
    expect(page.trace.ruleIds).toEqual(['nl.bw.6-236-o']);
    expect(receipt.contents).toEqual(['statement', 'date', 'time']);
  });

  test('an unknown country: nothing is regulated, and nothing pretends to be', async () => {
    const { page, receipt, labels, rules, data } = await rights('ZZ', 'nl');
    expect(data.version).toBe('0');
    expect(page).toMatchObject({ fields: null, offers: 'unregulated', login: 'unregulated' });
    expect(receipt.contents).toEqual([]);
    expect(rules).toEqual([]);
    expect(labels.cancelEntry).toMatchObject({ text: 'Abonnement beëindigen', mandated: false });
  });
});
