import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPublicAddress, readAllowed } from './address.ts';

const FORBIDDEN: Record<string, string[]> = {
  'this machine': ['127.0.0.1', '127.0.0.2', '127.1.2.3', '127.255.255.255', '::1', '::'],
  'no host in particular': ['0.0.0.0', '0.0.0.1', '0.255.255.255', '255.255.255.255'],
  'a private network': [
    '10.0.0.0',
    '10.0.0.1',
    '10.255.255.255',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.0.1',
    '192.168.255.255',
    'fc00::1',
    'fd00::1',
    'fd12:3456:789a::1',
    'fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff',
  ],
  'a provider behind its own translation': ['100.64.0.1', '100.127.255.255'],
  'the metadata of a cloud': [
    '169.254.169.254',
    '169.254.170.2',
    '100.100.100.200',
    '192.0.0.192',
    '168.63.129.16',
    'fd00:ec2::254',
    'fd20:ce::254',
  ],
  'this link or this site': [
    '169.254.0.1',
    '169.254.255.255',
    'fe80::1',
    'fe80::a9fe:a9fe',
    'fe90::1',
    'febf::1',
    'fec0::1',
    'feff::1',
  ],
  'a zone of this machine': ['fe80::1%eth0', '2606:4700::1111%eth0', '::1%lo'],
  'many hosts at once': ['224.0.0.1', '239.255.255.250', 'ff02::1', 'ff0e::1', 'ff05::1:3'],
  'reserved, for examples or for measuring': [
    '192.0.0.1',
    '192.0.2.1',
    '198.51.100.1',
    '203.0.113.1',
    '198.18.0.1',
    '198.19.255.255',
    '192.88.99.1',
    '192.31.196.1',
    '192.52.193.1',
    '192.175.48.1',
    '240.0.0.1',
    '250.1.2.3',
    '255.255.255.254',
    '2001:2::1',
    '2001:3::1',
    '2001:4:112::1',
    '2001:10::1',
    '2001:20::1',
    '2001:30::1',
    '2001:1ff::1',
    '2001:db8::1',
    '2620:4f:8000::1',
    '3fff::1',
    '5f00::1',
    '100::1',
    '100:0:0:1::1',
  ],
  'given to nobody': [
    '200::1',
    '400::1',
    '1000::1',
    '4000::1',
    '8000::1',
    'a000::1',
    'e000::1',
    'fe00::1',
    '::2:0:0:1',
  ],
  'IPv4 inside IPv6: mapped': [
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '::ffff:10.0.0.1',
    '::ffff:169.254.169.254',
    '0:0:0:0:0:ffff:192.168.1.1',
    '::ffff:0.0.0.0',
    '::ffff:168.63.129.16',
  ],
  'IPv4 inside IPv6: translated (RFC 2765)': ['::ffff:0:127.0.0.1', '::ffff:0:8.8.8.8'],
  'IPv4 inside IPv6: compatible': ['::7f00:1', '::127.0.0.1', '::a9fe:a9fe', '::10.0.0.1', '::8.8.8.8'],
  'IPv4 inside IPv6: NAT64': [
    '64:ff9b::a9fe:a9fe',
    '64:ff9b::169.254.169.254',
    '64:ff9b::127.0.0.1',
    '64:ff9b::10.0.0.1',
    '64:ff9b::192.168.0.1',
    '64:ff9b::a83f:8110',
    '64:ff9b:1::a9fe:a9fe',
    '64:ff9b:1::8.8.8.8',
    '64:ff9b:1:a9fe:a9:fe00::',
    '64:ff9b:2::1',
  ],
  'IPv4 inside IPv6: 6to4': ['2002:a9fe:a9fe::1', '2002:7f00:1::', '2002:a00:1::1', '2002:808:808::1'],
  'IPv4 inside IPv6: Teredo': [
    '2001::1',
    '2001:0:a9fe:a9fe::1',
    '2001:0:4136:e378:8000:63bf:5601:5601',
    '2001:0:808:808::1',
  ],
  'IPv4 inside IPv6: ISATAP': [
    '2606:4700::5efe:10.0.0.1',
    '2606:4700::200:5efe:127.0.0.1',
    '2a00:1450:4001:800:0:5efe:a9fe:a9fe',
    'fe80::5efe:8.8.8.8',
  ],
  'no address at all': [
    '',
    'localhost',
    '127.1',
    '2130706433',
    '0x7f.1',
    '0177.0.0.1',
    '8.8.8',
    '8.8.8.8 ',
    '8.8.8.8/8',
    '[::1]',
    '①②⑦.0.0.1',
    '1.2.3.4.5',
    '008.8.8.8',
  ],
};

const PUBLIC = [
  '1.1.1.1',
  '8.8.8.8',
  '9.255.255.255',
  '11.0.0.0',
  '93.184.215.14',
  '100.63.255.255',
  '100.128.0.0',
  '126.255.255.255',
  '128.0.0.1',
  '168.63.129.15',
  '169.253.255.255',
  '169.255.0.0',
  '172.15.255.255',
  '172.32.0.0',
  '192.0.1.1',
  '192.167.255.255',
  '192.169.0.0',
  '198.17.255.255',
  '198.20.0.0',
  '223.255.255.255',
  '2001:200::1',
  '2001:4860:4860::8888',
  '2003::1',
  '2606:4700:4700::1111',
  '2a00:1450:4001:800::200e',
  '2c0f:f248::1',
  '::ffff:8.8.8.8',
  '64:ff9b::8.8.8.8',
  '64:ff9b::808:808',
  '2606:4700::5efe:8.8.8.8',
];

describe.each(Object.entries(FORBIDDEN))('%s may not be reached', (_, addresses) => {
  test.each(addresses)('%s', (address) => expect(isPublicAddress(address)).toBe(false));
});

describe('anybody may reach', () => {
  test.each(PUBLIC)('%s', (address) => expect(isPublicAddress(address)).toBe(true));
});

test('an IPv4 address is judged alike however it is reached over IPv6', () => {
  fc.assert(
    fc.property(fc.ipV4(), (address) => {
      const judged = isPublicAddress(address);
      expect(isPublicAddress(`::ffff:${address}`)).toBe(judged);
      expect(isPublicAddress(`64:ff9b::${address}`)).toBe(judged);
      expect(isPublicAddress(`::${address}`)).toBe(false);
    }),
  );
});

describe('networks that were allowed', () => {
  const allowed = readAllowed(['10.1.2.0/24', '127.0.0.1/32', 'fd00:1::/64', '64:ff9b:1:2::/96']);
  test.each(['10.1.2.3', '127.0.0.1', 'fd00:1::5', '::ffff:10.1.2.3', '64:ff9b:1:2::10.0.0.1'])(
    '%s',
    (address) => expect(isPublicAddress(address, allowed)).toBe(true),
  );
  test.each(['10.1.3.1', '127.0.0.2', 'fd00:1:0:1::5', '64:ff9b::10.1.2.3', '::10.1.2.3', '2002:a01:203::1'])(
    'and nothing beside them: %s',
    (address) => expect(isPublicAddress(address, allowed)).toBe(false),
  );
  test('and what is public anyway', () => expect(isPublicAddress('8.8.8.8', allowed)).toBe(true));
});

test.each([
  '10.0.0.1',
  '10/8',
  '10.0.0.0/33',
  '10.0.0.0/',
  '127.1/32',
  'fd00::/129',
  'billing.example',
  '',
  '*',
  '10.0.0.0/8/8',
])('allowing %j is refused', (range) =>
  expect(() => readAllowed([range])).toThrow(`allow: "${range}" is not a CIDR range`),
);

test.each(['0.0.0.0/0', '0.0.0.0/1', '::/0', 'f000::/4'])('allowing %s would open everything', (range) => {
  expect(() => readAllowed([range])).toThrow('opens too much');
});
