import { describe, expect, test } from 'vitest';
import { readFilters, writeFilters } from './insights.address.ts';

const TODAY = '2026-11-22';
const read = (fragment: string) => readFilters(fragment, 'live', TODAY);

describe('filters in the address', () => {
  test('the first visit shows the last ninety days by week, today included', () => {
    expect(read('')).toEqual({
      period: '90',
      from: '2026-08-25',
      to: '2026-11-22',
      interval: 'week',
      mode: 'live',
      plan: '',
      segment: '',
      jurisdiction: '',
      language: '',
      client: '',
      reason: '',
      by: 'tenure',
      topic: '',
      search: '',
      tag: '',
      notes: '',
    });
  });

  test.each([
    ['#period=30', { from: '2026-10-24', to: TODAY, interval: 'day' }],
    ['#period=365', { from: '2025-11-23', to: TODAY, interval: 'month' }],
    ['#period=30&interval=week', { interval: 'week' }],
    [
      '#period=custom&from=2024-02-29&to=2024-03-01',
      { from: '2024-02-29', to: '2024-03-01', interval: 'day' },
    ],
    ['#period=custom&from=2026-11-22&to=2026-11-01', { from: '2026-11-01', to: '2026-11-22' }],
    ['#topic=delivery%2Flate', { topic: 'delivery/late' }],
    [
      '#mode=test&reason=too_expensive&search=te+duur',
      { mode: 'test', reason: 'too_expensive', search: 'te duur' },
    ],
    [
      '#reason=price%2Ftoo_expensive&plan=Weekblad+%26+meer&segment=student&jurisdiction=BE&language=nl&by=plan',
      {
        reason: 'price/too_expensive',
        plan: 'Weekblad & meer',
        segment: 'student',
        jurisdiction: 'BE',
        language: 'nl',
        by: 'plan',
      },
    ],
  ])('%s is read', (fragment, expected) => {
    expect(read(fragment)).toMatchObject(expected);
  });

  test.each([
    '#period=31',
    '#period=custom',
    '#period=custom&from=2026-02-31&to=2026-03-01',
    '#interval=hour',
    '#mode=both',
    '#reason=<script>',
    '#reason=a/b/c/d/e',
    '#jurisdiction=Belgium',
    '#language=nl-NL',
    '#by=shoe_size',
    '#notes=2026-13-40+nonsense',
    '#notes=no+day',
  ])('%s makes no sense and is passed over', (fragment) => {
    expect(read(fragment)).toEqual(read(''));
  });

  test('what is written is read back', () => {
    const filters = read(
      '#period=custom&from=2026-01-01&to=2026-06-30&interval=month&mode=test&search=é%26%23&reason=price%2Frise&client=a%2F1.0&by=segment&notes=2026-03-01+price+rise%0A2026-05-04+strike',
    );
    expect(read(writeFilters('', filters))).toEqual(filters);
  });

  test('a relative period stays relative: tomorrow the link shows tomorrow', () => {
    const written = writeFilters('', read('#period=30'));
    expect(readFilters(written, 'live', '2026-11-23')).toMatchObject({
      from: '2026-10-25',
      to: '2026-11-23',
    });
  });

  test('other parts of the fragment stay', () => {
    expect(writeFilters('#tab=leaving', read('#period=30'))).toMatch(/^#tab=leaving&/);
  });
});
