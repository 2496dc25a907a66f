import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addDuration,
  civilDay,
  daysBetween,
  lastDayOfPeriod,
  latestNoticeDay,
  loadLaw,
  nextWorkingDay,
  proRata,
  resolveRights,
} from './index.ts';
import { termsFrom } from './term.ts';

/** The language's own calendar, as an oracle; nothing that ships may use it, because browsers still lack it. */
interface PlainDate {
  add(duration: string): PlainDate;
  since(other: PlainDate): { days: number };
  toString(): string;
}
declare const Temporal: {
  PlainDate: { from(day: string): PlainDate };
  Instant: { from(moment: string): { toZonedDateTimeISO(zone: string): { toPlainDate(): PlainDate } } };
};
const plain = (day: string) => Temporal.PlainDate.from(day);

const anyDay = fc.integer({ min: 0, max: 109_937 }).map((days) => addDays('1900-01-01', days));
const anyDuration = fc
  .record({ y: fc.nat(5), m: fc.nat(24), w: fc.nat(10), d: fc.nat(60) })
  .filter(({ y, m, w, d }) => y + m + w + d > 0)
  .map(({ y, m, w, d }) => `P${y ? `${y}Y` : ''}${m ? `${m}M` : ''}${w ? `${w}W` : ''}${d ? `${d}D` : ''}`);

describe('counting on calendar days, 1900 to 2200', () => {
  test('adds durations as the calendar of the language does', () => {
    fc.assert(
      fc.property(anyDay, anyDuration, (day, duration) => {
        expect(addDuration(day, duration)).toBe(plain(day).add(duration).toString());
      }),
    );
  });

  test('stops at the end of a shorter month', () => {
    expect(addDuration('2026-01-31', 'P1M')).toBe('2026-02-28');
    expect(addDuration('2028-01-31', 'P1M')).toBe('2028-02-29');
    expect(addDuration('2028-02-29', 'P1Y')).toBe('2029-02-28');
    expect(addDuration('1900-01-31', 'P1M')).toBe('1900-02-28');
    expect(addDuration('2000-01-31', 'P1M')).toBe('2000-02-29');
  });

  test('counts days with both ends included', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        const expected = Math.max(0, plain(b).since(plain(a)).days + 1);
        expect(daysBetween(a, b)).toBe(expected);
      }),
    );
  });

  test('the latest day for notice is in time, and the day after it is not', () => {
    fc.assert(
      fc.property(anyDay, anyDuration, (end, notice) => {
        const latest = latestNoticeDay(end, notice);
        expect(plain(latest).add(notice).toString() <= end).toBe(true);
        expect(plain(addDays(latest, 1)).add(notice).toString() > end).toBe(true);
      }),
    );
  });

  test('renewed terms do not drift: each is counted from the first day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 24 }), fc.nat(200), (start, months, renewals) => {
        const end = termsFrom(start, `P${months}M`)!.endOf(renewals);
        expect(addDays(end, 1)).toBe(
          plain(start)
            .add(`P${months * (renewals + 1)}M`)
            .toString(),
        );
      }),
    );
    expect(termsFrom('2026-01-31', 'P1M')!.endOf(0)).toBe('2026-02-27');
    expect(termsFrom('2026-01-31', 'P1M')!.endOf(1)).toBe('2026-03-30');
  });

  test('a statutory period never ends on a day off, nor earlier than counted', () => {
    const calendar = {
      fixed: '0101 1225 1226',
      moving: { '2026': '0406' },
      regions: { BY: { fixed: '0106', moving: {} } },
    };
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 400 }), (anchor, days) => {
        const end = lastDayOfPeriod(anchor, `P${days}D`, calendar, 'BY');
        expect(end >= addDays(anchor, days)).toBe(true);
        expect(end <= addDays(anchor, days + 5)).toBe(true);
        expect([0, 6]).not.toContain(new Date(end).getUTCDay());
        expect(['01-01', '01-06', '12-25', '12-26']).not.toContain(end.slice(5));
      }),
    );
    expect(lastDayOfPeriod('2026-03-23', 'P14D', calendar)).toBe('2026-04-07');
    expect(lastDayOfPeriod('2025-12-23', 'P14D', calendar)).toBe('2026-01-06');
    expect(lastDayOfPeriod('2025-12-23', 'P14D', calendar, 'BY')).toBe('2026-01-07');
  });

  test('whoever starts later ends no earlier, and may wait no less long', () => {
    const calendar = { fixed: '0101 1225 1226', moving: { '2026': '0406 0514' } };
    fc.assert(
      fc.property(anyDay, fc.nat(800), anyDuration, (first, more, duration) => {
        const second = addDays(first, more);
        expect(addDuration(first, duration) <= addDuration(second, duration)).toBe(true);
        expect(latestNoticeDay(first, duration) <= latestNoticeDay(second, duration)).toBe(true);
        const [a, b] = [first, second].map((day) => lastDayOfPeriod(day, duration, calendar));
        expect(a! <= b!).toBe(true);
      }),
    );
  });

  test('a working day is left where it is, so that moving twice moves no further', () => {
    const calendar = { fixed: '0101 0501 1225 1226', moving: { '2026': '0406 0514 0525' } };
    const days = fc.oneof(
      anyDay,
      fc.nat(400).map((later) => addDays('2026-01-01', later)),
    );
    fc.assert(
      fc.property(days, (day) => {
        const moved = nextWorkingDay(day, calendar);
        expect(moved >= day).toBe(true);
        expect(nextWorkingDay(moved, calendar)).toBe(moved);
      }),
    );
  });

  test('refuses what is no duration, and names it', () => {
    for (const wrong of ['', 'P', '1M', 'PT5H', 'P1.5M']) {
      expect(() => addDuration('2026-01-01', wrong)).toThrow(`"${wrong}"`);
    }
  });
});

describe('turning a moment into a calendar day', () => {
  test('takes the day it is for the consumer, summer time or not', () => {
    const moments = fc.date({
      min: new Date('1950-01-01'),
      max: new Date('2100-01-01'),
      noInvalidDate: true,
    });
    const zones = fc.constantFrom(
      'Europe/Amsterdam',
      'Europe/Berlin',
      'America/New_York',
      'Pacific/Auckland',
      'UTC',
    );
    fc.assert(
      fc.property(moments, zones, (moment, zone) => {
        const day = Temporal.Instant.from(moment.toISOString()).toZonedDateTimeISO(zone).toPlainDate();
        expect(civilDay(moment, zone)).toBe(day.toString());
      }),
    );
    expect(civilDay('2026-11-02T23:30:00Z', 'Europe/Amsterdam')).toBe('2026-11-03');
    expect(civilDay('2026-10-25T00:30:00+02:00', 'Europe/Amsterdam')).toBe('2026-10-25');
    expect(civilDay('2026-11-22', 'Pacific/Auckland')).toBe('2026-11-22');
  });
});

test('in whatever zone, a day stays the day that was given', async () => {
  const law = await loadLaw('NL', 'en');
  const zones = fc.constantFrom('Pacific/Kiritimati', 'Pacific/Niue', 'America/St_Johns', 'Asia/Kathmandu');
  fc.assert(
    fc.property(anyDay, zones, fc.nat(40), (concluded, zone, days) => {
      // Noon in UTC is another day in some of these, so the moment is chosen by the day it is there.
      const today = addDays(concluded, days);
      const hours = Array.from(
        { length: 48 },
        (_, hour) => new Date(Date.parse(addDays(today, -1)) + hour * 3_600_000),
      );
      const now = hours.find((moment) => civilDay(moment, zone) === today)!;
      const contract = {
        jurisdiction: 'NL',
        audience: 'consumer',
        channel: 'online',
        subject: 'service',
        concluded,
      } as const;
      const here = resolveRights(law, contract, now, zone);
      const there = resolveRights(law, contract, new Date(`${today}T12:00:00Z`), 'UTC');
      expect(here.today).toBe(today);
      expect(JSON.stringify(here)).toBe(JSON.stringify(there));
    }),
  );
});

describe('dividing money over days', () => {
  test('rounds half up to whole cents, exactly, for any amount', () => {
    const amounts = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });
    fc.assert(
      fc.property(amounts, fc.nat(400), fc.integer({ min: 1, max: 400 }), (amount, days, total) => {
        const used = Math.min(days, total);
        const share = BigInt(proRata(amount, used, total));
        // |share - exact| <= 1/2, and exactly one half goes up.
        const difference = 2n * (share * BigInt(total) - BigInt(amount) * BigInt(used));
        expect(difference > -BigInt(total) && difference <= BigInt(total)).toBe(true);
      }),
    );
    expect(proRata(1, 1, 2)).toBe(1);
    expect(proRata(24_000, 346, 366)).toBe(22_689);
    expect(proRata(3000, 10, 30)).toBe(1000);
  });
});
