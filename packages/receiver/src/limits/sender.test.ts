import { expect, test } from 'vitest';
import { senderOf } from './sender.ts';

const from = (proxies: number, address: string | undefined, forwarded?: string) =>
  senderOf({ proxies, address, forwarded });

test('without a proxy the other end of the connection is the sender, whatever it says of itself', () => {
  expect(from(0, '203.0.113.7')).toBe('203.0.113.7');
  expect(from(0, '203.0.113.7', '198.51.100.1')).toBe('203.0.113.7');
  expect(from(0, '::ffff:203.0.113.7')).toBe('203.0.113.7');
});

test.each([
  [1, '198.51.100.1', '198.51.100.1'],
  [1, 'anything, 198.51.100.1', '198.51.100.1'],
  [1, '10.0.0.1, 198.51.100.1', '198.51.100.1'],
  [2, '192.0.2.9, 198.51.100.1, 10.0.0.2', '198.51.100.1'],
  [1, '198.51.100.1:44321', '198.51.100.1'],
  [2, '192.0.2.9, 198.51.100.1:44321, 10.0.0.2:80', '198.51.100.1'],
])('behind %i proxies, of %j only what they added counts', (proxies, forwarded, sender) => {
  expect(from(proxies, '127.0.0.1', forwarded)).toBe(sender);
});

test.each([
  ['no header', undefined],
  ['an empty one', ''],
  ['a name', 'unknown'],
  ['too few entries', '198.51.100.1'],
])('nobody can tell from %s', (_, forwarded) => {
  expect(from(2, '127.0.0.1', forwarded)).toBeNull();
});

test('a network that was given out as one is one sender', () => {
  expect(from(0, '2001:db8:1:2::1')).toBe(from(0, '2001:db8:1:2:ffff:ffff:ffff:ffff'));
  for (const written of ['[2001:db8:1:2::1]', '[2001:db8:1:2::1]:443'])
    expect(from(1, '127.0.0.1', written)).toBe(from(0, '2001:db8:1:2::1'));
  expect(from(0, '2001:db8:1:2::1')).not.toBe(from(0, '2001:db8:1:3::1'));
});
