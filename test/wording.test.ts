import { keepLabels } from '../packages/rights/src/fairness/words/staying.ts';
import { describe, expect, test } from 'vitest';
import { reasonsOf } from '../packages/elements/src/exit-survey/exit-survey.reasons.ts';
import cancelDe from '../packages/elements/src/locale/cancel/de.ts';
import cancelEn from '../packages/elements/src/locale/cancel/en.ts';
import cancelNl from '../packages/elements/src/locale/cancel/nl.ts';
import contactDe from '../packages/elements/src/locale/contact/de.ts';
import contactEn from '../packages/elements/src/locale/contact/en.ts';
import contactNl from '../packages/elements/src/locale/contact/nl.ts';
import statusDe from '../packages/elements/src/locale/status/de.ts';
import statusEn from '../packages/elements/src/locale/status/en.ts';
import statusNl from '../packages/elements/src/locale/status/nl.ts';
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

describe('a question is asked and followed in the same words with and without JavaScript', () => {
  const tongues = [
    ['Dutch', contactNl, statusNl, pagesNl],
    ['German', contactDe, statusDe, pagesDe],
    ['English', contactEn, statusEn, pagesEn],
  ] as const;

  test.each(tongues)('in %s, topic by topic', (_, { topics }, __, { contact }) => {
    const first = topics.map(({ code, label }) => [code, label]);
    expect(Object.entries(contact.topics)).toEqual(first);
  });

  test.each(tongues)('in %s, standing by standing', (_, __, { standing, judge }, { status, fields }) => {
    const { contact } = status;
    const said = Object.fromEntries(Object.entries(standing).map(([key, say]) => [key, say('X')]));
    expect(said).toEqual({
      received: status.received,
      undone: status.undone,
      scheduled: status.scheduled('X'),
      effective: status.effective('X'),
      failed: status.failed,
      open: contact.open('X'),
      overdue: contact.overdue('X'),
      reported: `${contact.overdue('X')} ${contact.reported}`,
      answered: contact.answered,
      solved: contact.solved,
      reopened: contact.reopened('X'),
      unasked: contact.unasked,
    });
    expect([standing.scheduled(''), standing.effective('')]).toEqual([
      status.scheduled(),
      status.effective(),
    ]);
    const { question, yes, no, stillNot, missing } = judge;
    expect({ question, yes, no, stillNot, missing }).toEqual({
      question: contact.question,
      yes: contact.yes,
      no: contact.no,
      stillNot: contact.stillNot,
      missing: fields.missing,
    });
  });
});

test('the fairness check judges the words that stand on the button to stay', () => {
  const standing = { nl: cancelNl.keep, en: cancelEn.keep, de: cancelDe.keep };
  expect(keepLabels).toEqual(standing);
});
