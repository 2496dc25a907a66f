import { expect, test } from 'vitest';
import { standsOut } from './log-odds.ts';

test('is what the paper says, worked out by hand', () => {
  // 30 of 1,000 words here, 20 of 9,000 elsewhere: prior 500 × 50 ÷ 10,000 = 2.5.
  const here = Math.log(32.5 / (1000 + 500 - 30 - 2.5));
  const elsewhere = Math.log(22.5 / (9000 + 500 - 20 - 2.5));
  const z = (here - elsewhere) / Math.sqrt(1 / 32.5 + 1 / 22.5);
  expect(standsOut({ word: 30, all: 1000 }, { word: 20, all: 9000 })).toBeCloseTo(z, 12);
});

test('what all use alike does not stand out, however often; nor does what two people happened to write', () => {
  expect(Math.abs(standsOut({ word: 400, all: 4000 }, { word: 800, all: 8000 }))).toBeLessThan(1e-9);
  expect(standsOut({ word: 2, all: 1000 }, { word: 0, all: 9000 })).toBeLessThan(3.1);
  expect(standsOut({ word: 60, all: 1000 }, { word: 5, all: 9000 })).toBeGreaterThan(3.1);
  expect(standsOut({ word: 0, all: 0 }, { word: 0, all: 0 })).toBe(0);
});

test('what is missing here stands out the other way round, by as much', () => {
  const [a, b] = [
    { word: 30, all: 1000 },
    { word: 20, all: 9000 },
  ];
  expect(standsOut(a, b)).toBeCloseTo(-standsOut(b, a), 12);
});
