import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { jsonSchemas } from './json-schema.ts';

const names = Object.keys(jsonSchemas);

test.each(names)('schemas/%s.json is what the source says', (name) => {
  const file = new URL(`../schemas/${name}.json`, import.meta.url);
  expect(JSON.parse(readFileSync(file, 'utf8')), 'run `pnpm build`').toEqual(jsonSchemas[name]);
});

test.each(names)('an independent validator can compile %s', (name) => {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  expect(() => ajv.compile(jsonSchemas[name]!)).not.toThrow();
});
