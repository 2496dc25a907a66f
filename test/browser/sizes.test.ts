/** The script tag as it is built here keeps its budget, byte for byte. */
import { expect, inject, test } from 'vitest';
import { ALL_ANSWERS_AT_MOST, ENGINE_GATE, allAnswersSize, engineSize } from '../../bench/sizes.ts';
import { loads, scales } from '../../bench/weigh.ts';

const weigh = scales(inject('assets'));

test.each(loads.filter(({ gate }) => gate !== undefined))('$what', ({ bytes, gate = 0, atMost = gate }) => {
  expect(bytes(weigh)).toBeLessThanOrEqual(atMost);
});

test('the first file brings neither Lit, nor a language, nor the outbox', () => {
  expect(weigh(['src/cdn.ts'])).toBeLessThan(weigh(['src/outbox/take-up.ts']) / 4);
});

test('the law engine for a cancel flow, without a law', async () => {
  expect(await engineSize()).toBeLessThanOrEqual(ENGINE_GATE);
  expect(await allAnswersSize()).toBeLessThanOrEqual(ALL_ANSWERS_AT_MOST);
});
