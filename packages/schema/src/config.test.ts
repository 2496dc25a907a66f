import { expect, test } from 'vitest';
import { CancelConfig, WithdrawConfig } from './config.ts';

const least = {
  endpoint: 'https://leave.example/v1/messages',
  contract: { jurisdiction: 'NL', subject: 'periodical', concluded: '2025-09-01' },
} as const;

const fieldsRefused = (config: unknown) =>
  CancelConfig.safeParse(config).error?.issues.map(({ path }) => path.join('.')) ?? [];

test('an endpoint and a contract are enough', () => {
  expect(fieldsRefused(least)).toEqual([]);
});

test.each([
  ['http://leave.example/v1/messages', 'plain http would carry names and addresses in the open'],
  ['javascript:alert(1)', 'not an address to send to'],
  ['/v1/messages', 'the full address, because a page may stand anywhere'],
])('refuses %s as an endpoint: %s', (endpoint) => {
  expect(fieldsRefused({ ...least, endpoint })).toContain('endpoint');
});

test('takes http on the developer’s own machine', () => {
  expect(fieldsRefused({ ...least, endpoint: 'http://127.0.0.1:8787/v1/messages' })).toEqual([]);
});

test('names a key it does not know', () => {
  const { error } = CancelConfig.safeParse({ ...least, endpont: 'https://leave.example' });
  expect(error?.issues[0]).toMatchObject({ code: 'unrecognized_keys', keys: ['endpont'] });
});

test('refuses a contract concluded on a day that does not exist', () => {
  const contract = { ...least.contract, concluded: '2025-02-29' };
  expect(fieldsRefused({ ...least, contract })).toContain('contract.concluded');
});

test('what can be withdrawn from may be named, with parts to choose from', () => {
  const order = { reference: 'B-2207', name: 'Leeslamp en boek', items: ['Leeslamp', 'Boek'] };
  expect(WithdrawConfig.safeParse({ ...least, order }).success).toBe(true);
  expect(WithdrawConfig.safeParse({ ...least, order: { items: [''] } }).success).toBe(false);
  expect(WithdrawConfig.safeParse({ ...least, cancel: 'javascript:alert(1)' }).success).toBe(false);
});

const pause = { id: 'pause_summer', kind: 'pause', madeTo: 'everyone', duration: 'P3M' };

test('an offer says who can have it, because nobody may find out later', () => {
  expect(fieldsRefused({ ...least, offers: { list: [pause] } })).toEqual([]);
  const { madeTo: _, ...secret } = pause;
  expect(fieldsRefused({ ...least, offers: { list: [secret] } })).toEqual(['offers.list.0.madeTo']);
});

test.each([
  ['two of one id', [pause, pause], 'offers.list'],
  ['a kind nobody knows', [{ ...pause, kind: 'gift' }], 'offers.list.0.kind'],
  [
    'a link that runs code',
    [{ id: 'talk', kind: 'contact', madeTo: 'everyone', link: 'javascript:alert(1)' }],
    'offers.list.0.link',
  ],
  [
    'something of its own without words for it',
    [{ id: 'own', kind: 'custom', madeTo: 'everyone' }],
    'offers.list.0.title',
  ],
])('refuses %s among the offers', (_, list, field) => {
  expect(fieldsRefused({ ...least, offers: { list } })).toContain(field);
});
