import { expect, test } from 'vitest';
import { mailableContractName } from './contract-name.ts';

test.each([
  ['DZ-2025-8841', 'DZ-2025-8841'],
  [' 10 0042 ', '10 0042'],
  ['K-10042', 'K-10042'],
  ['2025/117_b', '2025/117_b'],
  ['NL.12.345', 'NL.12.345'],
  ['Ä-77', 'Ä-77'],
  ['12345 DZ', '12345 DZ'],
  ['E\u0301-77', 'É-77'],
  ['ＤＺ－８８４１', 'DZ-8841'],
  ['1'.repeat(64), '1'.repeat(64)],
])('a mail may carry %s', (typed, shown) => expect(mailableContractName(typed)).toBe(shown));

test.each([
  ['a number that was cut off', '1'.repeat(300)],
  ['one sign too many', '1'.repeat(65)],
  ['words', 'your account is locked, call 0900 1234'],
  ['a sentence that looks like a number', 'your account is locked call 09001234'],
  ['a sentence with a number to call', 'Win 500 euro bel 0900 1234'],
  ['words around a number', 'Bel 0900-12345 nu'],
  ['words without spaces', 'bel0900nu'],
  ['a name without a number', 'Weekblad'],
  ['a link', 'https://evil.example/1'],
  ['a bare host', 'evil.example-1'],
  ['a host behind a number', '1.evil.com'],
  ['a host in full-width signs', '１．ｅｖｉｌ．ｃｏｍ'],
  ['an address in numbers', '192.0.2.1'],
  ['a mail address', 'a1@evil.example'],
  ['HTML', '<b>1</b>'],
  ['an entity', '&lt;1'],
  ['a reversed number', 'DZ-\u202E1488'],
  ['an invisible sign', 'DZ-88\u200B41'],
  ['a header', 'DZ-1\r\nBcc: victim@voorbeeld.example'],
  ['Cyrillic that looks Latin', 'DZ-\u0410\u04121'],
  ['nothing', ''],
])('a mail may not carry %s', (_, typed) => expect(mailableContractName(typed)).toBeNull());
