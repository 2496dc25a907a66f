import { Contract } from '@fairwell/schema';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { addDays, jurisdictions, loadLaw, resolveRights } from './index.ts';
import { termsFrom } from './term.ts';

let steps = 0;
/** Every day that is counted takes a step. A clock would measure the machine. */
vi.mock(import('./civil-date.ts'), async (original) => {
  const real = await original();
  const counted =
    <In extends unknown[], Out>(work: (...given: In) => Out) =>
    (...given: In): Out => {
      steps += 1;
      return work(...given);
    };
  return {
    ...real,
    addDays: counted(real.addDays),
    addSpan: counted(real.addSpan),
    daysBetween: counted(real.daysBetween),
  };
});

const anyDay = fc.integer({ min: 0, max: 109_937 }).map((days) => addDays('1900-01-01', days));
const parts = fc.tuple(fc.nat(999), fc.nat(999), fc.nat(999), fc.integer({ min: 1, max: 9999 }));
const duration = fc.oneof(
  parts.map(([y, m, w, d]) => `P${y}Y${m}M${w}W${d}D`),
  parts.chain(([y, m, w, d]) => fc.constantFrom(`P${y || 1}Y`, `P${m || 1}M`, `P${w || 1}W`, `P${d}D`)),
  fc.constantFrom('P1D', 'P2D', 'P1W', 'P1M', 'P1M1D'),
);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const money = fc.record({ amount: fc.nat(), currency: fc.constant('EUR') });

const contracts = fc
  .record({
    jurisdiction: fc.constant('NL'),
    subject: fc.constantFrom('service', 'digital-service', 'goods-regular', 'periodical'),
    concluded: anyDay,
    start: maybe(anyDay),
    delivered: maybe(anyDay),
    term: maybe(duration),
    renewal: maybe(
      fc.oneof(
        duration.map((term) => ({ into: 'fixed' as const, term })),
        fc.constantFrom({ into: 'indefinite' as const }, { into: 'none' as const }),
      ),
    ),
    notice: maybe(duration),
    interval: maybe(duration),
    price: money,
    paid: maybe(fc.record({ from: anyDay, until: anyDay, amount: money })),
    trial: maybe(fc.record({ until: anyDay })),
    informedOfWithdrawal: maybe(fc.oneof(fc.boolean(), anyDay)),
  })
  .map((facts): Contract => Contract.parse(JSON.parse(JSON.stringify(facts))));

describe('however absurd the facts', () => {
  test('from 1900 to 2200 an answer takes no more steps than listing the charges does', async () => {
    const laws = new Map(
      await Promise.all(jurisdictions.map(async (code) => [code, await loadLaw(code, 'en')] as const)),
    );
    let most = 0;
    fc.assert(
      fc.property(fc.constantFrom(...jurisdictions), contracts, anyDay, (code, contract, on) => {
        const now = new Date(`${on}T11:00:00Z`);
        steps = 0;
        const { charges } = resolveRights(laws.get(code)!, contract, now);
        const listed = charges.established ? charges.value.length : 0;
        expect(listed).toBeLessThanOrEqual(1000);
        most = Math.max(most, steps);
        expect(steps).toBeLessThan(250 + 4 * listed);
      }),
      { numRuns: 2000 },
    );
    // Otherwise nothing was counted.
    expect(most).toBeGreaterThan(0);
  });

  test('a daily price for thousands of years is not listed, and the reason is given', async () => {
    const daily = Contract.parse({
      jurisdiction: 'ZZ',
      subject: 'service',
      concluded: '2026-11-01',
      term: 'P999Y',
      renewal: { into: 'none' },
      interval: 'P1D',
      price: { amount: 100, currency: 'EUR' },
      paid: { from: '2026-11-01', until: '2026-11-30', amount: { amount: 3000, currency: 'EUR' } },
    });
    const law = await loadLaw('AT', 'en');
    const { charges, endsOn } = resolveRights(law, daily, new Date('2026-11-22T11:00:00Z'));
    expect(endsOn).toMatchObject({ established: true, value: '3025-10-31' });
    expect(charges).toMatchObject({
      established: false,
      trace: { steps: ['Until the end there are more than 1000 charges. We do not list that many.'] },
    });
    const { charges: listed } = resolveRights(
      law,
      { ...daily, interval: 'P1Y' },
      new Date('2026-11-22T11:00:00Z'),
    );
    expect(listed).toMatchObject({ established: true });
    expect(listed.established && listed.value).toHaveLength(999);
  });

  test('a day the calendar does not reach is refused, not answered', async () => {
    const law = await loadLaw('NL', 'en');
    const late = Contract.parse({
      jurisdiction: 'NL',
      subject: 'service',
      concluded: '9990-01-01',
      term: 'P99Y',
    });
    expect(() => resolveRights(law, late, new Date('2026-11-22T11:00:00Z'))).toThrow(/9999/);
    expect(() => addDays('0100-01-01', -1)).toThrow(RangeError);
    expect(() => addDays('tomorrow', 1)).toThrow(RangeError);
  });
});

test('the number of periods to a day is what counting them one by one gives', () => {
  const short = fc.tuple(fc.nat(30), fc.nat(90)).filter(([m, d]) => m + d > 0);
  fc.assert(
    fc.property(anyDay, short, fc.nat(40_000), (start, [months, days], away) => {
      const [length, day] = [`P${months}M${days}D`, addDays(start, away)];
      const { endOf, renewalsTo } = termsFrom(start, length)!;
      let counted = 0;
      while (endOf(counted) < day) counted += 1;
      expect(renewalsTo(day)).toBe(counted);
    }),
    { numRuns: 300 },
  );
});
