import { readFileSync } from 'node:fs';
import type { Contract } from '@fairwell/schema';
import { describe, expect, test } from 'vitest';
import { languages, loadLaw, resolveRights } from './index.ts';
import { laws } from './laws.ts';

interface Published {
  euWithdrawal: { labels: Record<string, { withdrawEntry: string; withdrawConfirm: string }> };
  cancellation: { jurisdiction: string; role: string; text: string }[];
}
const published: Published = JSON.parse(
  readFileSync(new URL('../fixtures/labels.json', import.meta.url), 'utf8'),
);
const rights = async (
  jurisdiction: string,
  language: string,
  day = '2026-11-22',
  concluded = '2025-09-01',
) => {
  const contract: Contract = {
    jurisdiction,
    audience: 'consumer',
    subject: 'digital-service',
    channel: 'online',
    concluded,
  };
  return resolveRights(await loadLaw(jurisdiction, language), contract, new Date(`${day}T11:00:00Z`));
};

describe('words on buttons', () => {
  test.each(languages)('withdrawing says what the directive says in %s', async (language) => {
    const expected = published.euWithdrawal.labels[language]!;
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

  test('withdrawing says what the directive says in every official language', async () => {
    const law = laws.find(({ code }) => code === 'EU');
    const labels = law?.rules.flatMap((rule) => (rule.kind === 'button-label' ? rule.params.labels : []));
    const words = (role: string) => labels?.find((label) => label.role === role)?.text;
    const known = Object.entries(published.euWithdrawal.labels);
    expect(known).toHaveLength(24);
    for (const [language, { withdrawEntry, withdrawConfirm }] of known) {
      expect(words('withdrawEntry')?.[language]).toBe(withdrawEntry);
      expect(words('withdrawConfirm')?.[language]).toBe(withdrawConfirm);
    }
  });

  test('a page in the language of the law gets its words, though nothing is explained in it', async () => {
    const { labels, language } = await rights('FR', 'fr');
    expect(language).toBe('en');
    const words = (role: string) =>
      published.cancellation.find((one) => one.jurisdiction === 'FR' && one.role === role)?.text;
    expect(labels.cancelEntry).toMatchObject({ text: words('cancel-entry'), mandated: true });
    expect(labels.cancelConfirm).toMatchObject({ text: words('cancel-confirm'), mandated: true });
    expect(labels.withdrawEntry).toMatchObject({ text: 'Renoncer au contrat ici', mandated: true });
    expect((await rights('FR', 'nl')).labels.cancelEntry.text).toBe('je contract opzeggen');
  });

  test('Italian reports differ on one word, and both stand', async () => {
    const { labels } = await rights('IT', 'it', '2026-11-22', '2026-07-01');
    expect(labels.withdrawEntry).toMatchObject({
      text: 'Recedi dal contratto qui',
      equivalents: ['Recedere dal contratto qui'],
      sources: [{ confidence: 'conflict' }],
    });
  });

  test('Austria fixes them for contracts since October 2026, Czechia from 2027', async () => {
    const mandated = async (code: string, day: string, concluded: string) =>
      (await rights(code, 'de', day, concluded)).labels.withdrawEntry.mandated;
    expect(await mandated('AT', '2026-11-22', '2026-09-30')).toBe(false);
    expect(await mandated('AT', '2026-11-22', '2026-10-01')).toBe(true);
    expect(await mandated('CZ', '2026-12-31', '2026-12-01')).toBe(false);
    expect(await mandated('CZ', '2027-01-01', '2026-12-01')).toBe(true);
    expect((await rights('CZ', 'cs', '2027-01-01')).labels.withdrawEntry.text).toBe('Odstoupit od smlouvy');
  });

  test('beside an offer, California asks for a way to leave', async () => {
    const { labels } = await rights('US-CA', 'en', '2026-11-22', '2025-09-01');
    expect(labels.saveOfferCancel).toMatchObject({ text: 'click to cancel', mandated: true });
    expect((await rights('NL', 'nl')).labels).not.toHaveProperty('saveOfferCancel');
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

  test('France: fields, a summary to check, and an account only if there is one', async () => {
    const { page, receipt } = await rights('FR', 'nl');
    expect(page).toMatchObject({ nothingElse: false, onePage: false, summaryPage: true });
    expect(page.login).toBe('existing-account-only');
    expect(page.fields?.map(({ id }) => id)).toEqual(['name', 'email', 'contract', 'endDate', 'cause']);
    expect(page.trace.steps).not.toContain('Iets anders mag er niet op staan.');
    expect(page.trace.steps).toContain('Je mag online opzeggen (C. conso. L215-1-1).');
    expect(receipt.contents).toEqual(['statement', 'endDate', 'effects', 'date', 'time']);
    expect((await rights('DE', 'de')).page.summaryPage).toBe(false);
  });

  test('offers: with a way out beside them, with permission, or still to be settled', async () => {
    const offers = async (code: string) => (await rights(code, 'en')).page.offers;
    expect(await offers('US-CA')).toBe('with-simultaneous-cancel');
    expect(await offers('US-MN')).toBe('with-permission');
    expect(await offers('GB')).toBe('guidance-pending');
    expect(await offers('US-NY')).toBe('unregulated');
  });

  test('California lets a company ask to log in, if there is another way', async () => {
    const { page } = await rights('US-CA', 'en');
    expect(page.login).toBe('allowed-with-alternative');
    expect(page.trace.confidence).toBe('recalled');
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
