import { readFileSync } from 'node:fs';
import type { Contract } from '@fairwell/schema';
import { describe, expect, test } from 'vitest';
import { compileLaw } from './compile-law.ts';
import { addDays, loadLaw, resolveRights } from './index.ts';
import { laws } from './laws.ts';
import { runVector, type Vector, type VectorInput } from './vectors.ts';

interface Published extends Vector {
  id: string;
  title: string;
}
const { vectors, count }: { vectors: Published[]; count: number } = JSON.parse(
  readFileSync(new URL('../fixtures/vectors.json', import.meta.url), 'utf8'),
);
const { vectors: edges }: { vectors: Published[] } = JSON.parse(
  readFileSync(new URL('../fixtures/edges.json', import.meta.url), 'utf8'),
);
const at = (day: string) => new Date(`${day}T11:00:00Z`);

/** The same case with one expected value changed: a day moved on, a number raised, a yes turned into a no. */
function mutants(vector: Vector): Vector[] {
  const changed = (value: unknown) => {
    if (typeof value === 'boolean') return !value;
    if (typeof value === 'number') return value + 1;
    const text = String(value);
    if (text.length === 3) return text === 'Mon' ? 'Tue' : 'Mon';
    return text.length === 10 ? addDays(text, 1) : text.replace('Z', '+01:00');
  };
  return Object.entries(vector.expected).map(([key, value]) => ({
    ...vector,
    expected: { ...vector.expected, [key]: changed(value) },
  }));
}

describe('worked cases', () => {
  test('there are as many as the file says', () => {
    expect(vectors).toHaveLength(count);
    expect(new Set(vectors.map(({ id }) => id)).size).toBe(count);
  });

  test.each([...vectors, ...edges])('$id: $title', (vector) => {
    const { expected, got, passed } = runVector(vector);
    expect(got).toMatchObject(expected);
    expect(passed).toBe(true);
  });

  test.each([...vectors, ...edges])('$id fails when anything it expects is changed', (vector) => {
    const changed = mutants(vector);
    expect(changed.length).toBeGreaterThan(0);
    for (const mutant of changed) {
      expect(mutant.expected).not.toEqual(vector.expected);
      expect(runVector(mutant).passed, JSON.stringify(mutant.expected)).toBe(false);
    }
  });

  test('a group nobody knows is named, with those that are known', () => {
    expect(() => runVector({ jurisdiction: 'NL', group: 'gardening', input: {}, expected: {} })).toThrow(
      /gardening.*withdrawal-end/,
    );
  });

  test('a fact that is missing is named', () => {
    const vector = { jurisdiction: 'NL', group: 'notice-effective-end', input: {}, expected: {} };
    expect(() => runVector(vector)).toThrow(/noticeReceived/);
  });
});

describe('cases at the edges', () => {
  const applies = (rule: string, input: VectorInput) =>
    runVector({ jurisdiction: '*', group: 'rule-selection', input: { rule, ...input }, expected: {} }).got
      .applies;

  test('rules hold from their first day, whichever day decides', () => {
    expect(applies('eu.withdrawal-function', { asOf: '2026-06-19' })).toBe(true);
    expect(applies('at.withdrawal-function', { contractConcluded: '2026-10-01' })).toBe(true);
    expect(applies('it.withdrawal-function', { contractConcluded: '2026-06-19' })).toBe(false);
    expect(applies('cz.withdrawal-function', { asOf: '2026-12-31' })).toBe(false);
    expect(applies('cz.withdrawal-function', { asOf: '2027-01-01' })).toBe(true);
    expect(applies('ca-qc.cancel-button', { asOf: '2026-09-11' })).toBe(false);
    expect(applies('us-ca.click-to-cancel', { contractConcluded: '2025-07-01' })).toBe(true);
  });

  test('an old contract that was amended is under the new law', () => {
    const old = { contractConcluded: '2025-06-30', amendedOrExtended: true };
    expect(applies('us-ca.click-to-cancel', old)).toBe(true);
  });

  test('a term of a month is exempt where the law says so', () => {
    expect(applies('be.renewal-notice', { renewalDate: '2027-06-01', term: 'P1M' })).toBe(false);
    expect(applies('be.renewal-notice', { renewalDate: '2027-06-01', term: 'P2M' })).toBe(true);
  });

  test('a rule nobody wrote down neither holds nor does not', () => {
    expect(applies('nl.gardening', { asOf: '2026-11-22' })).toBeUndefined();
  });

  const lastDay = (firstDay: string, duration: string) =>
    runVector({ jurisdiction: 'NL', group: 'statutory-period', input: { firstDay, duration }, expected: {} })
      .got.lastDay;
  test('a Dutch period of three days has two working days; a long one is left alone', () => {
    expect(lastDay('2026-11-07', 'P3D')).toBe('2026-11-10');
    expect(lastDay('2026-11-07', 'P2D')).toBe('2026-11-09');
    expect(lastDay('2026-11-09', 'P90D')).toBe('2027-02-08');
    expect(lastDay('2026-11-09', 'P91D')).toBe('2027-02-07');
  });

  test('without a list of holidays, those of the place are off, and in Bavaria some more', () => {
    const lastWithdrawal = (jurisdiction: string) =>
      runVector({
        jurisdiction,
        group: 'withdrawal-end',
        input: { anchor: 'contract-concluded', anchorDate: '2026-05-21' },
        expected: {},
      }).got.lastDay;
    expect(lastWithdrawal('DE')).toBe('2026-06-04');
    expect(lastWithdrawal('DE-BY')).toBe('2026-06-05');
  });

  test('a notice is counted back from a last day under a name of its own', () => {
    const input = { refusalDeadline: '2027-03-31' } as VectorInput;
    const vector = { jurisdiction: 'FR', group: 'renewal-notice-window', input, expected: {} };
    expect(runVector(vector).got).toEqual({ earliest: '2026-12-31', latest: '2027-02-28' });
  });
});

describe('what cases state is what the law here says', () => {
  const stating = vectors.filter(({ input }) => input.latestDaysBefore !== undefined);

  test.each(stating)('$id: the window is in the law', ({ jurisdiction, input }) => {
    const law = laws.find(({ code }) => code === jurisdiction);
    const windows = (law?.rules ?? []).flatMap(({ params }) => ('latest' in params ? [params] : []));
    const earliest = input.earliestDaysBefore;
    expect(windows).toContainEqual(
      expect.objectContaining({
        latest: `P${input.latestDaysBefore}D`,
        ...(earliest !== undefined && { earliest: `P${earliest}D` }),
      }),
    );
  });

  const withdrawals = vectors.filter(({ group, input }) => group.startsWith('withdrawal') && input.duration);
  test.each(withdrawals)('$id: the period and its end on a day off', ({ jurisdiction, input }) => {
    const law = laws.find(({ code }) => code === jurisdiction);
    const own = law && compileLaw(law).rules;
    const durations = own?.withdrawal?.map(({ duration }) => duration);
    expect(durations).toContain(input.duration);
    expect(input).toHaveProperty('roll', own?.counting ? 'next-working-day' : 'none');
  });
});

describe('the answers a site gets agree with the cases', () => {
  const bound = (group: string) =>
    vectors.filter(({ group: one, jurisdiction }) => one === group && ['NL', 'DE'].includes(jurisdiction));
  const consumer = { audience: 'consumer', subject: 'digital-service', channel: 'online' } as const;

  test.each(bound('notice-effective-end'))('$id: $title', async ({ jurisdiction, input, expected }) => {
    const contract: Contract = {
      ...consumer,
      jurisdiction,
      subject: 'periodical',
      lessThanMonthly: input.noticePeriod === 'P3M',
      concluded: '2020-01-15',
      term: 'P1Y',
      renewal: { into: 'indefinite' },
    };
    const { endsOn } = resolveRights(
      await loadLaw(jurisdiction, 'en'),
      contract,
      at(input.noticeReceived ?? ''),
    );
    expect(endsOn).toMatchObject({ value: expected.lastDay });
  });

  test.each(bound('latest-notice').filter(({ input }) => !input.notice))(
    '$id: $title',
    async ({ jurisdiction, input: { termStart = '', term = '', noticePeriod = '' }, expected }) => {
      const contract: Contract = {
        ...consumer,
        jurisdiction,
        concluded: termStart,
        term,
        notice: noticePeriod,
        renewal: { into: 'indefinite' },
      };
      const law = await loadLaw(jurisdiction, 'en');
      const rights = resolveRights(law, contract, at(String(expected.latestNotice)));
      expect(rights.termEnd).toMatchObject({ value: expected.lastDayOfTerm });
      expect(rights.latestNotice).toMatchObject({ value: expected.latestNotice });
      expect(rights.nextRenewal).toMatchObject({ value: expected.nextRenewal });
      expect(rights.endsOn).toMatchObject({ value: expected.lastDayOfTerm });
    },
  );
});
