import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NotStrictJson, parseStrictJson, parseStrictValue } from './strict-json.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('a key with an escape', () => {
  test('is read as what it stands for, whatever was read before', () => {
    // Not through our own door, as a header of a token would be: it is what the next key is taken for.
    JSON.parse(String.raw`{"y":1,"n\\":2}`);
    const written = String.raw`{"y":1,"n\u0061me":2}`;
    expect(parseStrictJson(bytes(written))).toEqual({ text: '{"y":1,"name":2}', value: { y: 1, name: 2 } });
  });

  test.each([String.raw`{"a\"":1}`, String.raw`{"a\\":1}`, String.raw`{"a\n":1}`, String.raw`{"\ud800":1}`])(
    'that it cannot do without is refused: %s',
    (text) => expect(() => parseStrictValue(text, 1)).toThrow(NotStrictJson),
  );

  test('is the same key as without', () => {
    expect(() => parseStrictValue(String.raw`{"a":1,"\u0061":2}`, 1)).toThrow('same key twice');
  });
});

test('a key twice is found at any depth, and no text is taken for one', () => {
  const key = fc.constantFrom('a', 'b', 'c d', 'é', 'a:');
  const scalar = fc.constantFrom('1', 'null', '"a"', String.raw`"\\"`, String.raw`"a\":"`, '" : "', '""');
  interface Json {
    text: string;
    isStrict: boolean;
  }
  const { value } = fc.letrec<{ value: Json }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      scalar.map((text) => ({ text, isStrict: true })),
      fc.array(tie('value'), { maxLength: 3 }).map((members) => ({
        text: `[${members.map(({ text }) => text).join(', ')}]`,
        isStrict: members.every(({ isStrict }) => isStrict),
      })),
      fc
        .array(fc.tuple(key, fc.constantFrom(':', ' \n: '), tie('value')), { maxLength: 4 })
        .map((members) => ({
          text: `{${members.map(([name, colon, { text }]) => JSON.stringify(name) + colon + text).join()}}`,
          isStrict:
            new Set(members.map(([name]) => name)).size === members.length &&
            members.every(([, , { isStrict }]) => isStrict),
        })),
    ),
  }));
  fc.assert(
    fc.property(value, ({ text, isStrict }) => {
      if (isStrict) expect(parseStrictValue(text, 99)).toEqual(JSON.parse(text));
      else expect(() => parseStrictValue(text, 99)).toThrow('same key twice');
    }),
    { numRuns: 1000 },
  );
});
