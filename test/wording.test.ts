import { keepLabels } from '../packages/rights/src/fairness/words/staying.ts';
import { describe, expect, test } from 'vitest';
import { reasonsOf } from '../packages/elements/src/exit-survey/exit-survey.reasons.ts';
import cancelDe from '../packages/elements/src/locale/cancel/de.ts';
import cancelEn from '../packages/elements/src/locale/cancel/en.ts';
import cancelNl from '../packages/elements/src/locale/cancel/nl.ts';
import surveyDe from '../packages/elements/src/locale/survey/de.ts';
import surveyEn from '../packages/elements/src/locale/survey/en.ts';
import surveyNl from '../packages/elements/src/locale/survey/nl.ts';
import pagesDe from '../packages/receiver/src/pages/locale/de.ts';
import pagesEn from '../packages/receiver/src/pages/locale/en.ts';
import pagesNl from '../packages/receiver/src/pages/locale/nl.ts';
import { categories } from '../packages/receiver/src/pages/survey-form.ts';

// The rooms never import each other, so each has its own words; answers from both are counted together.
describe('the survey asks the same with and without JavaScript', () => {
  test.each([
    ['Dutch', surveyNl, pagesNl],
    ['German', surveyDe, pagesDe],
    ['English', surveyEn, pagesEn],
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
  const standing = { nl: cancelNl.keep, en: cancelEn.keep, de: cancelDe.keep };
  expect(keepLabels).toEqual(standing);
});
