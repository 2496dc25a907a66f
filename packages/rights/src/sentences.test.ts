import type { Contract } from '@fairwell/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addressed,
  type Answer,
  jurisdictions,
  languages,
  loadLaw,
  type Rights,
  resolveRights,
} from './index.ts';
import { sentences as du } from './sentences/de.informal.ts';
import { sentences as de } from './sentences/de.ts';
import { sentences as en } from './sentences/en.ts';
import { sentences as u } from './sentences/nl.formal.ts';
import { type SentenceKey, sentences as nl } from './sentences/nl.ts';

const keys = Object.keys(nl).filter(
  (key): key is SentenceKey => !['date', 'dates', 'units', 'labels'].includes(key),
);
const gaps = (text: string) => [...new Set(text.match(/\$\d/g))].toSorted();
// What must never be said: that a right does not exist, or that leaving is a shame.
const forbidden =
  /geen recht|no right|not entitled|kein Recht|nicht berechtigt|mag (je )?niet opzeggen|can ?not cancel|can't cancel|nicht kündigen|jammer|helaas|sorry|schade|leider|unfortunately|sad to/i;

describe('what is said', () => {
  test.each(keys)('%s: something in every language, with the same gaps', (key) => {
    for (const text of [nl[key], en[key], de[key]]) {
      expect(text).not.toBe('');
      expect(text).not.toMatch(forbidden);
      expect(gaps(text)).toEqual(gaps(nl[key]));
    }
  });

  const roles = ['cancelEntry', 'cancelConfirm', 'withdrawEntry', 'withdrawConfirm'] as const;
  test.each(roles)('%s: words in every language', (role) => {
    for (const { labels } of [nl, en, de]) {
      expect(labels[role]).not.toBe('');
      expect(labels[role]).not.toMatch(forbidden);
    }
  });

  test.each([
    ['u', nl, u, /(?<!\p{L})(je|jij|jou|jouw)(?!\p{L})/iu],
    ['du', de, du, /(?<!\p{L})(Sie|Ihnen|Ihre?[mnrs]?)(?!\p{L})/u],
  ] as const)('who is addressed as %s is never addressed otherwise', (_, own, other, mustNotSay) => {
    for (const key of keys) {
      const text = other[key] ?? own[key];
      expect(text).not.toMatch(mustNotSay);
      expect(text).not.toMatch(forbidden);
      expect(gaps(text)).toEqual(gaps(own[key]));
    }
    for (const [key, text] of Object.entries(other)) expect(text).not.toBe(Reflect.get(own, key));
  });

  test('a tag asks for a form of address, and gets it where the language has another one', async () => {
    const disclaimer = async (tag: string) =>
      (await addressed(await loadLaw('NL', tag), tag)).sentences.disclaimer;
    expect(await Promise.all(['nl-BE-x-formal', 'NL-X-FORMAL', 'de-x-informal'].map(disclaimer))).toEqual([
      u.disclaimer,
      u.disclaimer,
      du.disclaimer,
    ]);
    expect(await Promise.all(['nl', 'nl-x-informal', 'de-x-formal', 'fr-x-formal'].map(disclaimer))).toEqual([
      nl.disclaimer,
      nl.disclaimer,
      de.disclaimer,
      en.disclaimer,
    ]);
  });

  test.each(languages)('no summary of the law in %s says that a right does not exist', async (language) => {
    for (const jurisdiction of jurisdictions) {
      const { readOn = [] } = await loadLaw(jurisdiction, language, { summaries: true });
      expect(readOn.length).toBeGreaterThan(1);
      for (const { title, summary } of readOn) expect(`${title} ${summary}`).not.toMatch(forbidden);
    }
  });

  test('a language narrows to one we speak, and else to English', async () => {
    const spoken = async (tag: string) => (await loadLaw('NL', tag)).language;
    expect(await Promise.all(['nl-NL', 'NL', 'de-AT', 'en-US', 'fr', ''].map(spoken))).toEqual([
      'nl',
      'nl',
      'de',
      'en',
      'en',
      'en',
    ]);
  });
});

const day = fc.integer({ min: 0, max: 2200 }).map((days) => addDays('2021-01-01', days));
const duration = fc.constantFrom('P0D', 'P1D', 'P14D', 'P2W', 'P1M', 'P3M', 'P6M', 'P1Y', 'P2Y', 'P1Y6M');
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const money = fc.record({ amount: fc.nat(100_000), currency: fc.constant('EUR') });
const contracts = fc
  .record({
    jurisdiction: fc.constantFrom(...jurisdictions, 'ZZ'),
    region: maybe(fc.constantFrom('BY', 'SN')),
    audience: fc.constantFrom('consumer', 'business'),
    subject: fc.constantFrom(
      'service',
      'digital-service',
      'digital-content',
      'goods-regular',
      'periodical',
      'telecom',
    ),
    lessThanMonthly: maybe(fc.boolean()),
    channel: fc.constantFrom('online', 'phone', 'paper', 'in-person'),
    concluded: day,
    start: maybe(day),
    delivered: maybe(day),
    term: maybe(duration),
    renewal: maybe(
      fc.oneof(
        fc.record({ into: fc.constant('fixed'), term: duration }),
        fc.record({ into: fc.constantFrom('indefinite', 'none') }),
      ),
    ),
    notice: maybe(duration),
    interval: maybe(duration),
    price: maybe(money),
    paid: maybe(fc.record({ from: day, until: day, amount: money })),
    informedOfWithdrawal: maybe(fc.oneof(fc.boolean(), day)),
    startedOnRequest: maybe(fc.boolean()),
    trial: maybe(fc.record({ until: day, informedOfConversion: maybe(fc.boolean()) })),
    introductory: maybe(fc.boolean()),
  })
  // A site leaves out what it does not know.
  .map((facts): Contract => JSON.parse(JSON.stringify(facts)));

const answers = (rights: Rights): Answer<unknown>[] => [
  rights.endsOn,
  rights.termEnd,
  rights.nextRenewal,
  rights.latestNotice,
  rights.charges,
  rights.withdrawal,
  rights.withdrawalRefund,
];

test('an answer that is sent on as JSON takes its reasons along', async () => {
  const contract: Contract = {
    jurisdiction: 'NL',
    audience: 'consumer',
    channel: 'online',
    subject: 'service',
    concluded: '2026-11-10',
  };
  const { withdrawal } = resolveRights(await loadLaw('NL', 'nl'), contract, new Date('2026-11-22T11:00:00Z'));
  const { steps, ruleIds, confidence, sources } = withdrawal.trace;
  expect(steps[0]).toBe('Je nam het abonnement op 10 november 2026.');
  expect(JSON.parse(JSON.stringify(withdrawal)).trace).toEqual({ steps, ruleIds, confidence, sources });
});

describe('whatever a site says about a contract', () => {
  test('every answer is explained in whole sentences, and the dates agree with each other', async () => {
    await fc.assert(
      fc.asyncProperty(contracts, day, fc.constantFrom(...languages), async (contract, now, language) => {
        const law = await loadLaw(contract.jurisdiction, language);
        const rights = resolveRights(law, contract, new Date(`${now}T11:00:00Z`));
        for (const answer of answers(rights)) {
          expect(answer.trace.steps.length).toBeGreaterThan(0);
          for (const step of answer.trace.steps) {
            expect(step).toMatch(/^[A-ZÄÖÜ0-9].*[.?!]$/);
            expect(step).not.toMatch(/\$|undefined|NaN|Invalid|\[object|P\d|\d{4}-\d\d/);
          }
          if (!answer.established) expect(answer.authority.url).toMatch(/^https:/);
        }
        for (const { earliest, latest, before, trace } of rights.notices) {
          expect(earliest === null || earliest < latest).toBe(true);
          expect(latest < before.on).toBe(true);
          for (const step of trace.steps) expect(step).toMatch(/^[A-ZÄÖÜ0-9].*[.?!]$/);
        }
        const { endsOn, termEnd, nextRenewal, latestNotice, charges } = rights;
        const byItself = contract.renewal?.into === 'none' || contract.introductory;
        if (endsOn.established && !byItself) expect(endsOn.value >= now).toBe(true);
        if (termEnd.established && termEnd.value) {
          if (nextRenewal.established && nextRenewal.value)
            expect(nextRenewal.value).toBe(addDays(termEnd.value, 1));
          if (latestNotice.established && latestNotice.value)
            expect(latestNotice.value <= termEnd.value).toBe(true);
        }
        if (charges.established && endsOn.established) {
          for (const { on } of charges.value) expect(on >= now && on <= endsOn.value).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
