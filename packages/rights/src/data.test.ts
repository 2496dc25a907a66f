import { describe, expect, test } from 'vitest';
import { compileLaw, compileReadOn } from '../scripts/compile-law.ts';
import { languages, loadLaw } from './index.ts';
import { law as de } from './data/de.ts';
import { law as eu } from './data/eu.ts';
import { law as nl } from './data/nl.ts';

const laws = [eu, nl, de];
const rules = laws.flatMap((law) => law.rules);
const ids = rules.map((rule) => rule.id);
const today = new Date().toISOString().slice(0, 10);
const isDay = (day: string) => new Date(day).toISOString().slice(0, 10) === day;

describe('the law as it is written down', () => {
  test.each(laws)('$code was reviewed, and is not due for review again', (law) => {
    expect(isDay(law.lastReviewed) && isDay(law.reviewBy)).toBe(true);
    expect(law.lastReviewed < law.reviewBy).toBe(true);
    expect(
      today <= law.reviewBy,
      `${law.code} is past its reviewBy: read the law again, then move the day`,
    ).toBe(true);
    expect(law.dataVersion).toMatch(/^\d+\.\d+\.\d+$/);
    expect(() => new Intl.DateTimeFormat('en', { timeZone: law.zone })).not.toThrow();
    expect(new URL(law.authority.url).protocol).toBe('https:');
  });

  test('every rule has an id of its own that starts with its jurisdiction', () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const law of laws) {
      for (const rule of law.rules)
        expect(rule.id).toMatch(new RegExp(`^${law.code.toLowerCase()}\\.[a-z0-9.-]+$`));
    }
  });

  test.each(rules)('$id is titled, explained, cited and dated', (rule) => {
    for (const language of languages) {
      expect(rule.title[language].length).toBeGreaterThan(5);
      expect(rule.title[language].length).toBeLessThanOrEqual(60);
      expect(rule.summary[language].length).toBeGreaterThan(30);
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
    expect(marked('recalled')).toEqual([
      'eu.crd.10',
      'eu.crd.13',
      'eu.crd.16-j',
      'eu.crd.16-m',
      'de.bgb.309-9-open-ended',
      'de.bgb.309-9-old-b',
      'de.bgb.309-9-old-c',
    ]);
    for (const id of ids.filter((one) => one.startsWith('de.bgb.312k')))
      expect(marked('secondary-read')).toContain(id);
    expect(marked('primary-read').every((id) => !id.includes('11a') && !id.includes('230oa'))).toBe(true);
  });
});

describe('the law that ships', () => {
  const cases = laws.flatMap((law) => languages.map((language) => ({ code: law.code, law, language })));
  test.each(cases)(
    '$code in $language is what is written down: run scripts/write-law.ts',
    async ({ law, language }) => {
      const loaded = await loadLaw(law.code, language, { summaries: true });
      expect(loaded.book).toEqual(compileLaw(law));
      expect(loaded.readOn).toEqual(compileReadOn(law, language));
    },
  );

  test('carries no rule that another carries out, and none that nothing is computed from', () => {
    const shipped = compileLaw(nl).rules.map(({ source }) => source.ruleId);
    expect(shipped).toContain('eu.cjeu.c-565-22');
    expect(shipped).not.toContain('eu.crd.9');
    expect(shipped).not.toContain('nl.bw.6-237-l');
  });
});
