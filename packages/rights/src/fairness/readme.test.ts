import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalog } from './catalog.ts';

test('the README lists every rule, and where breaking it is an error', () => {
  const readme = readFileSync(new URL('README.md', import.meta.url), 'utf8');
  const rows = [...readme.matchAll(/^\| (R\d\d) \|.*\| ([^|]+) \|$/gm)].map(([, rule, where]) => [
    rule,
    where,
  ]);
  const listed = Object.entries(catalog).map(([rule, { error }]) => {
    if (error === 'everywhere') return [rule, error];
    return [rule, error.length > 0 ? error.join(', ') : 'nowhere'];
  });
  expect(rows).toEqual(listed);
});
