import { keepLabels } from '../packages/rights/src/fairness/words/staying.ts';
import { describe, expect, test } from 'vitest';
import { reasonsOf } from '../packages/elements/src/exit-survey/exit-survey.reasons.ts';
import elementsDe from '../packages/elements/src/locale/de.ts';
import elementsEn from '../packages/elements/src/locale/en.ts';
import elementsNl from '../packages/elements/src/locale/nl.ts';
import pagesDe from '../packages/receiver/src/pages/locale/de.ts';
import pagesEn from '../packages/receiver/src/pages/locale/en.ts';
import pagesNl from '../packages/receiver/src/pages/locale/nl.ts';
import { categories } from '../packages/receiver/src/pages/survey-form.ts';

// The rooms never import each other, so each has its own words; answers from both are counted together.
describe('the survey asks the same with and without JavaScript', () => {
  test.each([
    ['Dutch', elementsNl, pagesNl],
    ['German', elementsDe, pagesDe],
    ['English', elementsEn, pagesEn],
  ])('in %s, code by code', (_, elements, pages) => {
    const labels = Object.entries(elements.reasons).map(([code, { label }]) => [code, label]);
    expect(Object.entries(pages.survey.reasons)).toEqual(labels);
  });

  test('and counts each reason under the same category', () => {
    const counted = reasonsOf(undefined).map(({ code, category }) => [code, category]);
    expect(Object.entries(categories)).toEqual(counted);
  });
});

test('the fairness check judges the words that stand on the button to stay', () => {
  const standing = { nl: elementsNl.cancel.keep, en: elementsEn.cancel.keep, de: elementsDe.cancel.keep };
  expect(keepLabels).toEqual(standing);
});
