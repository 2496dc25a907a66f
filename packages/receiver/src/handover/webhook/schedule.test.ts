import { expect, test } from 'vitest';
import { nextAttemptMs } from './schedule.ts';

const HOUR = 3_600_000;
const half = () => 0.5;

/** Every wait until it gives up, in hours. */
function waits(isDeclaration: boolean): number[] {
  const all: number[] = [];
  for (let attempts = 1; ; attempts++) {
    const wait = nextAttemptMs(attempts, half, isDeclaration);
    if (wait === null) return all;
    all.push(wait / HOUR);
  }
}

const STANDARD = [5 / 3600, 5 / 60, 0.5, 2, 5, 10, 14, 20, 24];
const sum = (list: number[]) => list.reduce((total, wait) => total + wait, 0);

test('ten attempts in 75 h 35 min, as Standard Webhooks has them', () => {
  expect(waits(false)).toEqual(STANDARD);
  expect(sum(waits(false))).toBeCloseTo(75 + 35 / 60, 1);
});

test('declarations go on daily, up to thirty days', () => {
  const all = waits(true);
  expect(all.slice(0, STANDARD.length)).toEqual(STANDARD);
  expect(new Set(all.slice(STANDARD.length))).toEqual(new Set([24]));
  expect(sum(all)).toBeLessThanOrEqual(30 * 24);
  expect(sum(all) + 24).toBeGreaterThan(30 * 24);
});

test('a fifth more or less', () => {
  expect(nextAttemptMs(3, () => 0, false)).toBe(0.4 * HOUR);
  expect(nextAttemptMs(3, () => 1, false)).toBe(0.6 * HOUR);
});

test.each([
  ['nothing', 0, 0.5],
  ['less than planned', 60_000, 0.5],
  ['a little more', 0.75 * HOUR, 0.75],
  ['far too much', 99_999_999_000, 1],
  ['more than a number can say', Infinity, 1],
  ['a moment that has passed', -HOUR, 0.5],
  ['what is no number', NaN, 0.5],
])('who asks for %s gets between once and twice what was planned', (_, retryAfterMs, hours) => {
  expect(nextAttemptMs(3, half, false, retryAfterMs)).toBe(hours * HOUR);
});

test('who asks for time is never asked earlier, and not by everybody at once', () => {
  expect(nextAttemptMs(3, () => 0, false, 0.5 * HOUR)).toBe(0.5 * HOUR);
  expect(nextAttemptMs(3, () => 1, false, 0.5 * HOUR)).toBe(0.6 * HOUR);
});

test('asking for time changes nothing about the last attempt', () => {
  expect(nextAttemptMs(10, half, false, 1000)).toBeNull();
});
