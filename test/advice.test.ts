import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const root = new URL('../', import.meta.url).pathname;
const pages = readFileSync(`${root}docs/advice.md`, 'utf8');

const sources = globSync(`${root}packages/elements/src/**/*.ts`).filter((file) => !file.endsWith('.test.ts'));
const said = sources.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/warnOnce\(\s*'(FW\d{3})'/g)]);
const codes = said.map(([, code]) => code as string);

/** Sections of the page, by code. */
const sections = new Map(
  pages
    .split(/^## /m)
    .slice(1)
    .map((section) => [section.slice(0, section.indexOf('\n')), section.trim().split('\n\n').slice(1)]),
);

describe('what the console says', () => {
  test('has a code of its own for each mistake, and a section for each code', () => {
    expect(codes).not.toEqual([]);
    expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([]);
    expect(new Set(sections.keys())).toEqual(new Set(codes));
  });

  test('is always said with a code', () => {
    const calls = sources
      .filter((file) => !file.endsWith('/warn.ts'))
      .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/warnOnce\(/g)]);
    expect(calls).toHaveLength(codes.length);
  });

  test.each([...sections])(
    '%s says what is wrong, what it does to people, and how to mend it',
    (_, parts) => {
      const [what = '', ...remedy] = parts;
      expect(what).toMatch(/^\*\*.+\.\*\* /s);
      expect(remedy).not.toEqual([]);
    },
  );
});
