import { readFileSync, readdirSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import * as z from 'zod';
import { describe, expect, test } from 'vitest';
import { jsonSchemas } from './json-schema.ts';
import { Message } from './message.ts';

const folder = (name: string) => new URL(`../fixtures/${name}/`, import.meta.url);
const read = (name: string) =>
  readdirSync(folder(name)).map((file) => ({
    file,
    content: JSON.parse(readFileSync(new URL(file, folder(name)), 'utf8')),
  }));

// An independent validator on the generated JSON Schema, for people who check messages without our code.
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(jsonSchemas['message'] as object);

describe.each(read('valid'))('valid/$file', ({ content }) => {
  test('is a message', () => {
    const result = Message.safeParse(content);
    expect(result.error && z.prettifyError(result.error)).toBeUndefined();
  });

  test('keeps every field it came with', () => {
    expect(Message.parse(content)).toMatchObject(content);
  });

  test('passes the JSON Schema', () => {
    validate(content);
    expect(validate.errors).toBeNull();
  });
});

const invalid = read('invalid').map(({ file, content }) => ({ file, ...content }));

test.each(invalid)('invalid/$file is refused at $field', ({ field, message }) => {
  const fields = Message.safeParse(message).error?.issues.map(({ path }) => `/${path.join('/')}`);
  expect(fields).toContain(field);
});

// JSON Schema cannot say what a refinement says (a real day, at least one of two objects).
test.each(invalid.filter(({ refinement }) => !refinement))(
  'invalid/$file fails the JSON Schema',
  ({ message }) => expect(validate(message)).toBe(false),
);
