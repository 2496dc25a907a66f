import { describe, expect, test } from 'vitest';
import { delayBefore } from './backoff.ts';

const SECOND = 1000;
const QUARTER = 15 * 60 * SECOND;

describe('the delay before the next attempt', () => {
  test.each([1, 2, 3, 7, 10, 50, 1100, 99_999])(
    'stays within a second and a quarter of an hour, attempt %i',
    (attempt) => {
      for (const random of [0, 0.5, 0.999_999]) {
        const delay = delayBefore(attempt, () => random);
        expect(delay).toBeGreaterThanOrEqual(SECOND);
        expect(delay).toBeLessThanOrEqual(QUARTER);
      }
    },
  );

  test.each([
    [0, SECOND],
    [-5, SECOND],
    [1e99, QUARTER],
    [99_999_999, QUARTER],
    [120, 120 * SECOND],
  ])('asked for %d seconds', (asked, delay) => {
    expect(delayBefore(1, () => 0, asked)).toBe(delay);
  });

  test('grows, and is spread over the whole span', () => {
    expect(delayBefore(5, () => 0.5)).toBe(16 * SECOND);
    expect(delayBefore(6, () => 0.5)).toBe(32 * SECOND);
    expect(delayBefore(6, () => 0.25)).toBe(16 * SECOND);
  });
});
