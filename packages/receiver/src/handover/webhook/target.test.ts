import { describe, expect, test } from 'vitest';
import { readAllowed } from './address.ts';
import { readTarget } from './target.ts';

const LOCAL = readAllowed(['127.0.0.0/8', '::1/128', '10.1.2.0/24']);

describe('is refused when it is configured', () => {
  test.each([
    'https://127.0.0.1/',
    'https://127.1/',
    'https://127.0.1/',
    'https://0x7f.1/',
    'https://0x7f000001/',
    'https://2130706433/',
    'https://017700000001/',
    'https://0177.0.0.1/',
    'https://0/',
    'https://①②⑦.⓪.⓪.①/',
    'https://127。0。0。1/',
    'https://%31%32%37.0.0.1/',
    'https://127.0.0.1./',
    'https:127.0.0.1',
    'https:\\\\127.0.0.1\\hooks',
    ' https://127.0.0.1/',
    'https://ht\ntps.127.0.0.1.nip.example@127.0.0.1/',
    'https://[::1]/',
    'https://[::]/',
    'https://[0:0:0:0:0:0:0:1]/',
    'https://[::ffff:7f00:1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[::7f00:1]/',
    'https://[64:ff9b::a9fe:a9fe]/',
    'https://[2002:a9fe:a9fe::1]/',
    'https://[fe90::1]/',
    'https://[fec0::1]/',
    'https://169.254.169.254/latest/meta-data/',
    'https://0xa9fea9fe/',
    'https://239.255.255.250/',
    'https://250.1.2.3/',
    'https://192.88.99.1/',
    'https://localhost/',
    'https://LOCALHOST/',
    'https://localhost./',
    'https://localhost../',
    'https://ｌｏｃａｌｈｏｓｔ/',
    'https://billing.localhost/',
    'https://metadata.google.internal/',
    'https://metadata.google.internal./',
    'https://metadata/',
    'https://printer.local/',
    'https://router.lan/',
    'https://nas.home.arpa/',
    'http://billing.example/',
    'http://8.8.8.8/',
    'http://10.1.2.3/',
    'https://sender@billing.example/',
    'https://sender:secret@billing.example/',
    'https://:secret@billing.example/',
    'https://billing.example/#part',
    'https://billing.example/#',
    'https://billing.example:22/',
    'https://billing.example:25/',
    'https://billing.example:465/',
    'https://billing.example:2375/',
    'https://billing.example:3306/',
    'https://billing.example:5432/',
    'https://billing.example:6379/',
    'https://billing.example:6667/',
    'https://billing.example:10250/',
    'https://billing.example:11211/',
    'https://billing.example:0/',
    'ftp://billing.example/',
    'file:///etc/passwd',
    'gopher://billing.example/_x',
    'unix:/var/run/docker.sock',
    'data:text/plain,x',
    'javascript:alert(1)',
    'ws://billing.example/',
    'billing.example/hooks',
    '//billing.example/hooks',
    'https://',
    'https://billing.example:99999/',
    'https://[::1',
    'https://[fe80::1%25eth0]/',
    '',
  ])('%j', (url) => expect(() => readTarget(url, [])).toThrow(/^The address of a webhook /));
});

describe('is taken', () => {
  test.each([
    ['https://billing.example', 'https://billing.example/'],
    ['https://billing.example:8443/hooks?tenant=1', 'https://billing.example:8443/hooks?tenant=1'],
    ['https://billing.example./hooks', 'https://billing.example/hooks'],
    ['https://büro.example/', 'https://xn--bro-hoa.example/'],
    ['https://internal.billing.example/', 'https://internal.billing.example/'],
    ['https://localhost.billing.example/', 'https://localhost.billing.example/'],
    ['https://8.8.8.8/', 'https://8.8.8.8/'],
    ['https://[2606:4700:4700::1111]/', 'https://[2606:4700:4700::1111]/'],
  ])('%s', (given, url) => expect(readTarget(given, []).href).toBe(url));
});

describe('where networks are allowed', () => {
  test.each([
    'http://127.0.0.1:3000/hooks',
    'http://127.1/',
    'http://localhost:3000/',
    'http://[::1]:3000/',
    'http://billing:3000/',
    'http://billing.internal/',
    'https://10.1.2.3/',
    'https://billing.example/',
  ])('%s is taken', (url) => expect(readTarget(url, LOCAL).href).toMatch(/^https?:/));

  test.each([
    'http://10.1.3.1/',
    'https://10.1.3.1/',
    'http://8.8.8.8/',
    'http://127.0.0.1:6379/',
    'http://user@127.0.0.1/',
    'https://169.254.169.254/',
  ])('%s is still refused', (url) =>
    expect(() => readTarget(url, LOCAL)).toThrow(/^The address of a webhook /),
  );
});

test('the remedy is told', () => {
  expect(() => readTarget('https://10.0.0.1/', [])).toThrow('name its network in "allow"');
  expect(() => readTarget('http://billing.example/', [])).toThrow('must start with https:');
  expect(() => readTarget('https://billing.example:25/', [])).toThrow('port 25');
});

test('what may be a secret is not told', () => {
  const secret = 'T0ken';
  for (const url of [
    `https://u:${secret}@billing.example/`,
    `http://billing.example/${secret}`,
    `https://10.0.0.1/?${secret}`,
  ]) {
    expect(() => readTarget(url, [])).toThrow(expect.not.stringContaining(secret));
  }
});

test('localhost has two addresses, and both must be allowed', () => {
  const url = 'http://localhost:3000/';
  expect(() => readTarget(url, readAllowed(['127.0.0.0/8']))).toThrow('leads to ::1,');
  expect(() => readTarget(url, readAllowed(['::1/128']))).toThrow('leads to 127.0.0.1,');
});

describe('this receiver itself', () => {
  const mounted = 'https://site.example/fairwell';
  test.each([
    'https://site.example/fairwell',
    'https://SITE.example:443/fairwell/v1/messages',
    'https://site.example./fairwell/',
  ])('%s is refused', (url) => expect(() => readTarget(url, [], mounted)).toThrow('this receiver itself'));
  test.each([
    'https://site.example/hooks',
    'https://site.example/fairwell-billing',
    'https://billing.site.example/fairwell',
  ])('%s is another service', (url) => expect(readTarget(url, [], mounted).href).toBe(url));
  test('at the root of its host it leaves no room for others', () => {
    expect(() => readTarget('https://leave.example/hooks', [], 'https://leave.example')).toThrow(
      'this receiver itself',
    );
  });
});
