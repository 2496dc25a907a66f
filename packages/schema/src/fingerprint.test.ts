import { createHash } from 'node:crypto';
import canonicalizeReference from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalize, fingerprint } from './fingerprint.ts';

describe('canonicalize', () => {
  test('agrees with an independent RFC 8785 implementation on any JSON value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false, maxDepth: 5 }), (value) => {
        expect(canonicalize(value)).toBe(canonicalizeReference(value));
      }),
      { numRuns: 2000 },
    );
  });

  test('orders keys by UTF-16 code units, as the example in RFC 8785 section 3.2.3 does', () => {
    const value = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\u{1f600}': 5, '\u0080': 6, '\u00f6': 7 };
    expect(canonicalize(value)).toBe(
      '{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\u{1f600}":5,"\ufb33":3}',
    );
  });

  test.each([[NaN], [Infinity], [undefined], [() => 1], ['\ud800'], [{ '\udfff': 1 }], [[undefined]]])(
    'refuses %s instead of changing it silently',
    (value) => expect(() => canonicalize(value)).toThrow(TypeError),
  );

  test('leaves out members that are undefined, as JSON does', () => {
    expect(canonicalize({ site: undefined, type: 'x' })).toBe('{"type":"x"}');
  });
});

describe('fingerprint', () => {
  const message = { site: 'a', type: 'survey.answered', data: { b: [1, 2], a: 'é' } };

  test('is SHA-256 over the canonical form, in lower-case hex', async () => {
    const canonical = '{"data":{"a":"é","b":[1,2]},"site":"a","type":"survey.answered"}';
    expect(await fingerprint(message)).toBe(createHash('sha256').update(canonical).digest('hex'));
  });

  test('does not change with what changes on the way', async () => {
    const later = { ...message, sentAt: '2026-11-22T10:15:30Z', attempt: 4, token: 'other' };
    expect(await fingerprint(later)).toBe(await fingerprint(message));
  });

  test('changes with any part of the content', async () => {
    const others = [
      { ...message, site: 'b' },
      { ...message, type: 'flow.step' },
      { ...message, data: { ...message.data, a: 'e' } },
    ];
    const hashes = await Promise.all([message, ...others].map(fingerprint));
    expect(new Set(hashes).size).toBe(4);
  });
});
