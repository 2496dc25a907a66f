import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { checkFairness, describeFlow } from '../packages/rights/src/fairness/fairness.ts';
import { acceptLabels, keepLabels } from '../packages/rights/src/fairness/words/staying.ts';
import { loadLaw, resolveRights } from '../packages/rights/src/index.ts';
import { describe, expect, test } from 'vitest';
import { reasonsOf } from '../packages/elements/src/exit-survey/exit-survey.reasons.ts';
import cancelDe from '../packages/elements/src/locale/cancel/de.ts';
import cancelEn from '../packages/elements/src/locale/cancel/en.ts';
import cancelNl from '../packages/elements/src/locale/cancel/nl.ts';
import offerDe from '../packages/elements/src/locale/cancel-offer/de.ts';
import offerEn from '../packages/elements/src/locale/cancel-offer/en.ts';
import offerNl from '../packages/elements/src/locale/cancel-offer/nl.ts';
import surveyDe from '../packages/elements/src/locale/survey/de.ts';
import surveyEn from '../packages/elements/src/locale/survey/en.ts';
import surveyNl from '../packages/elements/src/locale/survey/nl.ts';
import deeperDe from '../packages/elements/src/locale/survey-deeper/de.ts';
import deeperEn from '../packages/elements/src/locale/survey-deeper/en.ts';
import deeperNl from '../packages/elements/src/locale/survey-deeper/nl.ts';
import type { UndoneStrings } from '../packages/elements/src/locale/cancel-undone/nl.ts';
import type { RefundStrings } from '../packages/elements/src/locale/cancel-refund/nl.ts';
import type { ContactStrings } from '../packages/elements/src/locale/contact/nl.ts';
import type { StatusStrings } from '../packages/elements/src/locale/status/nl.ts';
import type { SurveyStrings } from '../packages/elements/src/locale/survey/nl.ts';
import type { DeeperStrings } from '../packages/elements/src/locale/survey-deeper/nl.ts';
import type { Words } from '../packages/receiver/src/pages/locale/visitor/nl.ts';
import { defaultReasons } from '../packages/schema/src/default-reasons.ts';

const pages = new URL('../packages/receiver/src/pages/locale/visitor/', import.meta.url);
const elements = new URL('../packages/elements/src/locale/', import.meta.url);

/** Every language in which somebody can leave. */
const languages = readdirSync(pages).map((file) => basename(file, '.ts'));

const wordsOf = async <Strings>(file: string, folder: URL): Promise<Strings> => {
  const { default: words } = (await import(new URL(file, folder).href)) as { default: Strings };
  return words;
};
const pagesIn = (language: string) => wordsOf<Words>(`${language}.ts`, pages);
const elementIn = <Strings>(part: string, language: string) =>
  wordsOf<Strings>(`${part}/${language}.ts`, elements);

// The rooms never import each other, so each has its own words; answers from both are counted together.
describe('the survey asks the same with and without JavaScript', () => {
  test.each(languages)('in %s, code by code', async (language) => {
    const [{ reasons }, deeper, { survey }] = await Promise.all([
      elementIn<SurveyStrings>('survey', language),
      elementIn<DeeperStrings>('survey-deeper', language),
      pagesIn(language),
    ]);
    const { more, narrower, replies, questions } = survey;
    // Stopping what was asked for is a page of the receiver.
    const notify = { ...survey.notify, stop: undefined };
    expect(Object.entries(survey.reasons)).toEqual(Object.entries(reasons));
    expect({ more, narrower, replies, questions, notify }).toEqual(deeper);
  });

  test('the reasons are those of the schema, each under its category', () => {
    const counted = reasonsOf(undefined).map(({ code, category }) => [code, category]);
    expect(counted).toEqual(defaultReasons.map(({ code, category }) => [code, category]));
    const narrower = Object.entries(deeperNl.narrower).map(([code, words]) => [code, Object.keys(words)]);
    const known = defaultReasons.map(
      ({ code, reasons }) => [code, reasons.map((below) => below.code)] as const,
    );
    expect(narrower).toEqual(known.filter(([, codes]) => codes.length > 0));
  });

  test.each([
    ['nl', surveyNl, deeperNl],
    ['de', surveyDe, deeperDe],
    ['en', surveyEn, deeperEn],
  ] as const)(
    'in %s nothing it says shames anybody or asks them to stay',
    async (language, survey, deeper) => {
      const law = await loadLaw('NL', language);
      const facts = { jurisdiction: 'NL', subject: 'periodical', concluded: '2025-09-01' } as const;
      const contract = { ...facts, audience: 'consumer', channel: 'online' } as const;
      const day = new Date('2026-11-22T11:00:00Z');
      const support = { email: 'service@voorbeeld.example' };
      const flow = describeFlow({ locale: language, support }, resolveRights(law, contract, day));
      const { reasons, ...other } = survey;
      const { narrower, replies, questions, notify } = deeper;
      const texts = [reasons, other, replies, questions, notify, ...Object.values(narrower)].flatMap(
        (words): string[] => Object.values(words),
      );
      expect(texts.length).toBeGreaterThan(80);
      expect(await checkFairness({ ...flow, texts }, 'NL', day)).toEqual([]);
    },
  );

  test('what is said of a reason is said of one there is', () => {
    const codes = new Set<string>(
      defaultReasons.flatMap(({ code, reasons }) => [code, ...reasons.map((below) => below.code)]),
    );
    const said = [...Object.keys(deeperNl.replies), ...Object.keys(deeperNl.questions)];
    expect(said.filter((code) => !codes.has(code))).toEqual([]);
  });
});

describe('a question is asked and followed in the same words with and without JavaScript', () => {
  test.each(languages)('in %s, topic by topic', async (language) => {
    const { topics } = await elementIn<ContactStrings>('contact', language);
    const { contact } = await pagesIn(language);
    const first = topics.map(({ code, label }) => [code, label]);
    expect(Object.entries(contact.topics)).toEqual(first);
  });

  test.each(languages)('in %s, standing by standing', async (language) => {
    const { standing, next, judge } = await elementIn<StatusStrings>('status', language);
    const words = await pagesIn(language);
    const { status, fields } = words;
    const { contact } = status;
    const told = Object.fromEntries(Object.entries(standing).map(([key, say]) => [key, say('X')]));
    expect(told).toEqual({
      received: status.received,
      undone: status.undone,
      stands: `${words.receipt.title['cancellation.undone']}. ${status.stands}`,
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
    expect(next.stands).toBe(status.standsNext);
    const undone = await elementIn<UndoneStrings>('cancel-undone', language);
    expect([undone.stands, undone.standsNext]).toEqual([status.stands, status.standsNext]);
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

test('… and on the button that takes an offer; nothing said of an offer shames anybody', async () => {
  const tongues = { nl: offerNl, en: offerEn, de: offerDe };
  expect(acceptLabels).toEqual({ nl: offerNl.accept, en: offerEn.accept, de: offerDe.accept });
  for (const [language, words] of Object.entries(tongues)) {
    const law = await loadLaw('NL', language);
    const facts = { jurisdiction: 'NL', subject: 'periodical', concluded: '2025-09-01' } as const;
    const contract = { ...facts, audience: 'consumer', channel: 'online' } as const;
    const day = new Date('2026-11-22T11:00:00Z');
    const support = { email: 'service@voorbeeld.example' };
    const flow = describeFlow({ locale: language, support }, resolveRights(law, contract, day));
    const said = Object.values(words).flatMap((one): unknown[] =>
      typeof one === 'object' ? Object.values(one) : [one],
    );
    const texts = said.map((one) => (typeof one === 'function' ? String(one('X', 'X', 'X')) : String(one)));
    expect(texts.length).toBeGreaterThan(30);
    expect(await checkFairness({ ...flow, texts }, 'NL', day)).toEqual([]);
  }
});

describe('what comes back is said the same with and without JavaScript', () => {
  // Sentences with blanks are compared by what they come to.
  const spoken = (words: Record<string, unknown>): unknown =>
    Object.entries(words).map(([key, said]) => [
      key,
      typeof said === 'function' ? said('a', 2, 3, 'd') : said,
    ]);

  test.each(languages)('in %s', async (language) => {
    const { situation } = await pagesIn(language);
    expect(spoken(situation.refund)).toEqual(
      spoken(await elementIn<RefundStrings>('cancel-refund', language)),
    );
  });
});
