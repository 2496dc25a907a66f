import fc from 'fast-check';
import { expect, test } from 'vitest';
import { originOf, pathOf } from './address.ts';

const examples = [
  'http://leave.example/v1/messages',
  'https://leave.example:443/v1/messages?x=/a/b#/c',
  'http://leave.example:80/v1/../messages',
  'http://leave.example/v1/%2e%2e/messages',
  'http://leave.example\\v1\\messages',
  'http://user:word@leave.example/v1/messages',
  'http://leave.example?/v1/messages',
  'http://[::1]:8787/v1/receipts/a.html?site=b',
  'http://LEAVE.example/v1/.hidden/./x',
  'http://xn--bcher-kva.example/ä',
];

test.each(examples)('%s is read as a URL is', (url) => {
  expect(pathOf(url)).toBe(new URL(url).pathname);
  expect(originOf(url)).toBe(new URL(url).origin);
});

test('whatever stands in an address is read as a URL is', () => {
  const sign = fc.constantFrom(...'/..?#:@\\%2eab-~ \t'.split(''), 'é', '[::1]');
  const rest = fc.array(sign, { maxLength: 12 }).map((signs) => signs.join(''));
  const address = fc
    .tuple(fc.constantFrom('http:', 'https:'), fc.constantFrom('a.example', 'B.example:80', '127.1'), rest)
    .map(([scheme, host, tail]) => `${scheme}//${host}${tail}`)
    .filter((url) => URL.canParse(url));
  fc.assert(
    fc.property(address, (url) => {
      expect(pathOf(url)).toBe(new URL(url).pathname);
      expect(originOf(url)).toBe(new URL(url).origin);
    }),
    { numRuns: 2000 },
  );
});
