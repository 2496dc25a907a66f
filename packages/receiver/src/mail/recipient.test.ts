import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { mailableAddress, mailboxHash, mailboxKey } from './recipient.ts';

describe('an address', () => {
  test.each([
    ['lezer@voorbeeld.example', 'lezer@voorbeeld.example'],
    ['a@b', 'a@b'],
    ["o'brien+krant@Voorbeeld.EXAMPLE", "o'brien+krant@voorbeeld.example"],
    ['jürgen@bücher.example', 'jürgen@xn--bcher-kva.example'],
  ])('%s goes to %s', (given, to) => expect(mailableAddress(given)).toBe(to));

  test.each([
    'lezer@voorbeeld.example\r\nBcc: victim@voorbeeld.example',
    'lezer\r\nRCPT TO:<victim@voorbeeld.example>@voorbeeld.example',
    'a,victim@voorbeeld.example',
    'a;victim@voorbeeld.example',
    '<victim@voorbeeld.example>',
    'x>,<victim@voorbeeld.example',
    '"a\\"@evil"@voorbeeld.example',
    'a(comment)@voorbeeld.example',
    'lezer@[192.0.2.1]',
    'lezer@voorbeeld.example>',
    'lezer@voor%0d%0abeeld.example',
    'le\u202Ezer@voorbeeld.example',
    'le\u200Bzer@voorbeeld.example',
    '.lezer@voorbeeld.example',
    `${'a'.repeat(65)}@voorbeeld.example`,
    '@voorbeeld.example',
    'lezer@',
    'lezer',
    '',
  ])('%j goes nowhere', (given) => expect(mailableAddress(given)).toBeNull());
});

describe('a mailbox', () => {
  const keyOf = () => mailboxKey(generateKeyPairSync('ed25519').privateKey);
  const key = keyOf();

  test('is the same however its address is written', () => {
    const addresses = ['jjansen@mail.example', 'J.Jansen@mail.example', 'jjansen+1@Mail.example'];
    expect(new Set(addresses.map((address) => mailboxHash(address, key)))).toHaveLength(1);
  });

  test('is another one at another provider, or under another key', () => {
    const hash = mailboxHash('jjansen@mail.example', key);
    expect(mailboxHash('jjansen@post.example', key)).not.toBe(hash);
    expect(mailboxHash('jjansen@mail.example', keyOf())).not.toBe(hash);
  });

  test('cannot be read from its hash', () => {
    expect(mailboxHash('jjansen@mail.example', key)).toMatch(/^[\w-]{43}$/);
  });
});
