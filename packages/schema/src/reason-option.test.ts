import { describe, expect, test } from 'vitest';
import { SurveyConfig } from './config.ts';

const endpoint = 'https://leave.example/v1/messages';
const other = { code: 'other', category: 'other' };
const refused = (...reasons: unknown[]) =>
  SurveyConfig.safeParse({ endpoint, reasons: [...reasons, other] }).error?.issues.map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  ) ?? [];

/** A reason with one narrower one under it, and so on. */
const chain = (...[code, ...codes]: string[]): object => ({
  code,
  ...(codes.length > 0 && { reasons: [chain(...codes)] }),
});

describe('reasons of a site', () => {
  test('may have words of their own, and go four levels deep', () => {
    const words = { label: 'De prijs', reply: 'Dat begrijpen we.', question: 'Wat was wel redelijk?' };
    expect(refused({ ...chain('price', 'raised', 'twice', 'unasked'), category: 'price', ...words })).toEqual(
      [],
    );
  });

  test('a narrower one may be filed elsewhere than the one above it', () => {
    const reasons = [{ code: 'late', category: 'service' }];
    expect(refused({ code: 'paper', category: 'product', reasons })).toEqual([]);
  });

  test('a fifth level is refused where it begins', () => {
    expect(refused({ ...chain('a', 'b', 'c', 'd', 'e'), category: 'price' })).toEqual([
      'reasons.0.reasons.0.reasons.0.reasons.0.reasons: four levels at most, and this would be the fifth',
    ]);
  });

  test('a code that stands twice is refused where it stands again, on whatever level', () => {
    const [problem, ...more] = refused({ ...chain('price', 'other'), category: 'price' });
    expect(problem).toMatch(/^reasons\.1\.code: a code of its own: other is taken/);
    expect(more).toEqual([]);
  });

  test.each([
    ['a code in capitals', { code: 'Price', category: 'price' }, /^reasons\.0\.code: a code such as/],
    ['one without a category', { code: 'price' }, /^reasons\.0\.category: /],
    [
      'a key it does not know',
      { code: 'price', category: 'price', options: [] },
      /Unrecognized key: "options"/,
    ],
  ])('%s is refused by name', (_, reason, problem) => {
    expect(refused(reason)).toEqual([expect.stringMatching(problem)]);
  });
});
