import { describe, expect, test } from 'vitest';
import { MailSettings, mailServerAddress } from './mail-settings.ts';

const least = { url: 'smtps://mail.example', from: 'De Zaterdag <abonnement@dezaterdag.example>' };
const refused = (change: object) =>
  MailSettings.safeParse({ ...least, ...change }).error?.issues.map(({ path }) => path.join('.')) ?? [];

test('an address and a sender are enough', () => {
  expect(MailSettings.parse(least)).toEqual({
    url: 'smtps://mail.example',
    from: { name: 'De Zaterdag', address: 'abonnement@dezaterdag.example' },
  });
});

test.each([
  ['no mail server', { url: 'https://mail.example' }, 'url'],
  ['no server at all', { url: 'smtps://' }, 'url'],
  ['a way around TLS', { url: 'smtps://mail.example?tls.rejectUnauthorized=false' }, 'url'],
  ['a path', { url: 'smtps://mail.example/inbox' }, 'url'],
  ['a password that is half encoded', { url: 'smtps://user:100%@mail.example' }, 'url'],
  ['two senders', { from: 'a@dezaterdag.example, b@dezaterdag.example' }, 'from'],
  ['a sender without an address', { from: 'De Zaterdag' }, 'from'],
  ['a header', { from: 'De Zaterdag\r\nBcc: b@dezaterdag.example <a@dezaterdag.example>' }, 'from'],
  ['an unknown setting', { secure: false }, ''],
  ['TLS and none', { unencrypted: true }, 'unencrypted'],
])('refuses %s', (_, change, field) => expect(refused(change)).toContain(field));

describe('the mail server', () => {
  test.each([
    ['smtps://mail.example', { host: 'mail.example', port: 465, secure: true, login: null }],
    ['smtp://mail.example', { host: 'mail.example', port: 587, secure: false, isLoopback: false }],
    ['smtp://localhost:1025', { host: 'localhost', port: 1025, isLoopback: true }],
    ['smtp://[::1]:25', { host: '::1', port: 25, isLoopback: true }],
    ['smtp://localhost.evil.example', { isLoopback: false }],
    ['smtps://me%40here:p%40ss%3A@mail.example', { login: { user: 'me@here', pass: 'p@ss:' } }],
  ])('is read from %s', (url, expected) => expect(mailServerAddress(url)).toMatchObject(expected));
});
