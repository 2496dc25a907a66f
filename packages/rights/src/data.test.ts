import { describe, expect, test } from 'vitest';
import { compileLaw, compileReadOn, isLaw, readingLanguages } from './compile-law.ts';
import { addDays, civilDay, loadLaw } from './index.ts';
import { law as nl } from './data/nl.ts';
import { laws } from './laws.ts';
import type { Jurisdiction } from './model.ts';
import { overdue } from './review.ts';

const rules = laws.flatMap((law) => law.rules);
const ids = rules.map((rule) => rule.id);
const today = new Date().toISOString().slice(0, 10);
const NL_AND_EN = ['nl', 'en'] as const;
const shippedIds = (law: Jurisdiction) =>
  Object.values(compileLaw(law).rules).flatMap((kind) => kind.map(({ source }) => source.ruleId));
const isDay = (day: string) => new Date(day).toISOString().slice(0, 10) === day;

describe('the law as it is written down', () => {
  test.each(laws)('$code: what is known of its clocks leads to the days that its zone says', (law) => {
    const { ahead } = compileLaw(law);
    for (const year of [1972, 1999, 2026, 2040])
      for (let moment = Date.UTC(year, 0); moment < Date.UTC(year + 1, 0); moment += 1_800_000)
        expect(civilDay(new Date(moment), law.zone, ahead)).toBe(civilDay(new Date(moment), law.zone));
  });

  test.each(laws)(
    '$code was reviewed, and says by when it is again: `pnpm check` names what is late',
    (law) => {
      expect(isDay(law.lastReviewed) && isDay(law.reviewBy)).toBe(true);
      expect(law.lastReviewed < law.reviewBy).toBe(true);
      expect(overdue(law, law.reviewBy)).toEqual([]);
      expect(overdue(law, addDays(law.reviewBy, 1))).toEqual(law.rules.map(({ id }) => id));
      expect(law.dataVersion).toMatch(/^\d+\.\d+\.\d+$/);
      expect(() => new Intl.DateTimeFormat('en', { timeZone: law.zone })).not.toThrow();
      expect(new URL(law.authority.url).protocol).toBe('https:');
    },
  );

  test.each(laws)('$code has a code of its own, and parents that are written down', (law) => {
    expect(laws.filter(({ code }) => code === law.code)).toEqual([law]);
    for (const parent of law.parents) expect(laws).toContain(parent);
  });

  test('every rule has an id of its own that starts with its jurisdiction', () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const law of laws) {
      for (const rule of law.rules)
        expect(rule.id).toMatch(new RegExp(`^${law.code.toLowerCase()}\\.[a-z0-9.-]+$`));
    }
  });

  const spoken = laws.flatMap((law) => {
    const german = law.languages.includes('de') || law.code === 'NL';
    const explainedIn = [
      ...NL_AND_EN,
      ...(german ? (['de'] as const) : []),
      ...(law.languages.includes('fr') ? (['fr'] as const) : []),
    ];
    return law.rules.map((rule) => ({ id: rule.id, rule, explainedIn }));
  });
  test.each(spoken)('$id is titled, explained, cited and dated', ({ rule, explainedIn }) => {
    for (const language of explainedIn) {
      expect(rule.title[language]?.length).toBeGreaterThan(5);
      expect(rule.title[language]?.length).toBeLessThanOrEqual(60);
      expect(rule.summary[language]?.length).toBeGreaterThan(30);
    }
    for (const { locator, url } of rule.citations) {
      expect(locator).not.toBe('');
      expect(new URL(url).protocol).toBe('https:');
    }
    const { from, to } = rule.effective;
    for (const day of [from, to, rule.lastVerified]) expect(!day || isDay(day)).toBe(true);
    expect(!from || !to || from <= to).toBe(true);
    expect(rule.lastVerified <= today).toBe(true);
    for (const other of [rule.supersedes, ...(rule.conflictsWith ?? [])])
      expect(!other || ids.includes(other)).toBe(true);
    if (rule.conflictsWith || rule.effective.uncertain) expect(rule.confidence).toBe('conflict');
  });

  test('conflicts are known on both sides', () => {
    for (const rule of rules) {
      for (const other of rule.conflictsWith ?? []) {
        expect(rules.find(({ id }) => id === other)?.conflictsWith).toContain(rule.id);
      }
    }
  });

  test('rules that were only recalled or read in reports stay marked so', () => {
    const marked = (...marks: string[]) =>
      rules.filter(({ confidence }) => marks.includes(confidence)).map(({ id }) => id);
    expect(marked('recalled').toSorted()).toEqual([
      'at.kschg.6-1-2',
      'de.bgb.309-9-old-b',
      'de.bgb.309-9-old-c',
      'de.bgb.309-9-open-ended',
      'de.bgb.312k-5',
      'eu.crd.10',
      'eu.crd.11',
      'eu.crd.11a-5',
      'eu.crd.13',
      'eu.crd.13-3',
      'eu.crd.14-1',
      'eu.crd.14-4',
      'eu.crd.16-a',
      'eu.crd.16-j',
      'eu.crd.16-m',
      'eu.crd.2-16',
      'eu.dcd.18',
      'eu.ucpd.9-d',
      'fr.conso.l242-4',
      'fr.loi.2022-1158',
      'gb.ccr2013.34',
      'gb.ccr2013.36',
      'gb.ccr2013.37',
      'gb.ccr2013.counting',
      'gb.dmcc.261',
      'it.conso.65-bis',
      'nl.bw.6-233-a',
      'pl.upk.27',
      'us-ca.17602-d-login',
      'us.other-states',
    ]);
    for (const id of ids.filter((one) => one.startsWith('de.bgb.312k')))
      expect(marked('secondary-read', 'recalled')).toContain(id);
    expect(marked('primary-read').every((id) => !id.includes('11a') && !id.includes('230oa'))).toBe(true);
  });
});

describe('what holds', () => {
  const force = (id: string) => rules.find((rule) => rule.id === id)?.force;

  test('a regime that is only announced does not, nor does a rule a court vacated', () => {
    expect(force('gb.dmcc.254')).toBe('announced');
    expect(force('us.ftc.negative-option-2024')).toBe('vacated');
    const shipped = laws.flatMap((law) => shippedIds(law));
    const unheld = rules.filter((rule) => !isLaw(rule)).map(({ id }) => id);
    expect(unheld.length).toBeGreaterThan(10);
    for (const id of unheld) expect(shipped).not.toContain(id);
  });

  test('what parliament adopted ships before its first day, and the day decides', () => {
    expect(force('be.wet.2026-04-20')).toBe('adopted');
    const rule = rules.find(({ id }) => id === 'be.wet.2026-04-20');
    expect(rule?.effective).toMatchObject({ from: '2027-05-01', by: 'renewal-date' });
    expect(rule && isLaw(rule)).toBe(true);
  });
});

describe('the law that ships', () => {
  const cases = laws.flatMap((law) =>
    readingLanguages(law).map((language) => ({ code: law.code, law, language })),
  );
  test.each(cases)(
    '$code in $language is what is written down: run scripts/write-law.ts',
    async ({ law, language }) => {
      const { book } = await loadLaw(law.code, language);
      const { readOn } = await loadLaw(law.code, language, { summaries: true });
      expect(book).toEqual(compileLaw(law));
      expect(readOn).toEqual(compileReadOn(law, language));
    },
  );

  test('carries no rule that another carries out, and none that nothing is computed from', () => {
    const shipped = shippedIds(nl);
    expect(shipped).toContain('eu.cjeu.c-565-22');
    expect(shipped).not.toContain('eu.crd.9');
    expect(shipped).not.toContain('nl.bw.6-237-l');
  });

  test('asks in a cancel flow for no fact that only the other questions give', () => {
    const given = new Set(['informedOfWithdrawal', 'informedOfConversion', 'trialLength']);
    const asked = ['first-term', 'renewed', 'open-ended', 'renewal', 'page', 'button-label'] as const;
    const facts = laws.flatMap((law) => {
      const { covers, rules: compiled } = compileLaw(law);
      return [covers, ...asked.flatMap((kind) => compiled[kind]?.map(({ when }) => when ?? []) ?? [])];
    });
    expect(facts.flat().filter(({ fact }) => given.has(fact))).toEqual([]);
    expect(facts.flat().length).toBeGreaterThan(40);
  });
});
