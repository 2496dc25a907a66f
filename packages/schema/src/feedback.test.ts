import { describe, expect, test } from 'vitest';
import { defaultReasons } from './default-reasons.ts';
import { feedbackCodes, feedbackOf } from './feedback.ts';
import { ReasonOptions } from './reason-option.ts';

const paths = defaultReasons.flatMap(({ code, category, reasons }) => [
  { path: [code], category },
  ...reasons.map((narrower) => ({ path: [code, narrower.code], category })),
]);

test('the default reasons are what a site may configure', () => {
  expect(ReasonOptions.safeParse(defaultReasons).error).toBeUndefined();
});

describe('the word a billing system knows', () => {
  test('there is one for every default reason, and none is without a reason', () => {
    const used = new Set(paths.map(feedbackOf));
    expect([...used].toSorted()).toEqual([...feedbackCodes]);
  });

  test('a reason with the same name means the same', () => {
    const codes: readonly string[] = feedbackCodes;
    const alike = paths.filter(({ path }) => codes.includes(path.at(-1) ?? ''));
    expect(alike.map(feedbackOf)).toEqual(alike.map(({ path }) => path.at(-1)));
    expect(alike).toHaveLength(feedbackCodes.length);
  });

  test.each([
    ['a narrower one says more than the one above it', ['missing_features', 'low_quality'], 'low_quality'],
    [
      'one of the site counts as the built-in one above it',
      ['too_expensive', 'student_rate'],
      'too_expensive',
    ],
    ['one that only the site knows counts by its category', ['paywall'], 'missing_features'],
    ['what every object has is no reason', ['constructor'], 'missing_features'],
  ])('%s', (_, path, word) => {
    expect(feedbackOf({ path, category: 'product' })).toBe(word);
  });
});
