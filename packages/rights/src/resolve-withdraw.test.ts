import type { Contract } from '@fairwell/schema';
import { describe, expect, test } from 'vitest';
import { jurisdictions, loadLaw, resolveRights, resolveWithdrawRights } from './index.ts';

const now = new Date('2026-11-22T11:00:00Z');
const box: Contract = {
  jurisdiction: 'NL',
  audience: 'consumer',
  channel: 'online',
  subject: 'goods-regular',
  concluded: '2026-11-10',
  delivered: '2026-11-20',
};
const rights = async (contract: Contract, language = 'nl') =>
  resolveWithdrawRights(await loadLaw(contract.jurisdiction, language), contract, now);

describe('what a flow for withdrawing asks', () => {
  test.each(jurisdictions)('in %s is answered as it is among all the rights', async (jurisdiction) => {
    const contract: Contract = {
      ...box,
      jurisdiction,
      subject: 'digital-service',
      paid: { from: '2026-11-10', until: '2026-12-09', amount: { amount: 995, currency: 'EUR' } },
    };
    const all = resolveRights(await loadLaw(jurisdiction, 'nl'), contract, now);
    const { refundBy, returnBy, labels, ...same } = await rights(contract);
    expect(JSON.stringify(all)).toContain(JSON.stringify(same.withdrawalRefund));
    expect(all).toMatchObject(JSON.parse(JSON.stringify(same)));
    expect(all.labels).toMatchObject(JSON.parse(JSON.stringify(labels)));
    if (all.withdrawalRefund.established)
      expect(refundBy).toMatchObject({ value: all.withdrawalRefund.value.by });
    expect(returnBy).toBeNull();
  });

  test('the day for the money to come back needs no sum', async () => {
    const { refundBy, withdrawalRefund } = await rights(box);
    expect(withdrawalRefund.established).toBe(false);
    // The sixth of December is a Sunday.
    expect(refundBy).toMatchObject({ value: '2026-12-07', trace: { confidence: 'primary-read' } });
  });

  test('goods go back within fourteen days, and the refund may wait for them', async () => {
    const { returnBy } = await rights(box);
    expect(returnBy).toMatchObject({ value: '2026-12-07', trace: { confidence: 'recalled' } });
    expect(returnBy?.trace.ruleIds).toEqual(['eu.crd.14-1', 'nl.bw.6-230i-2', 'eu.crd.13-3']);
    expect(returnBy?.trace.steps[0]).toBe(
      'Wat je hebt gekregen, stuur je terug binnen 14 dagen, dus uiterlijk op 6 december 2026 (2011/83/EU art. 14(1)).',
    );
    expect(returnBy?.trace.steps.at(-1)).toContain('mag met terugbetalen wachten');
  });

  test('nothing is established where nothing is known', async () => {
    const { withdrawal, refundBy, returnBy } = await rights({ ...box, jurisdiction: 'ZZ' });
    expect([withdrawal.established, refundBy.established, returnBy]).toEqual([false, false, null]);
    const telecom = await rights({ ...box, subject: 'telecom' });
    expect([telecom.withdrawal.established, telecom.refundBy.established]).toEqual([false, false]);
  });

  test.each('bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv'.split(' '))(
    'the words on both buttons are known in %s',
    async (language) => {
      const { labels } = await rights({ ...box, jurisdiction: 'EU' }, language);
      const english = await rights({ ...box, jurisdiction: 'EU' }, 'en');
      for (const role of ['withdrawEntry', 'withdrawConfirm'] as const) {
        expect(labels[role].mandated).toBe(true);
        expect(labels[role].sources[0]?.confidence).toBe('secondary-read');
        if (language !== 'en') expect(labels[role].text).not.toBe(english.labels[role].text);
      }
    },
  );
});
