import { expect, test } from 'vitest';
import { SubscriptionFacts, TokenClaims } from './token.ts';

const least = {
  iss: 'https://shop.example',
  aud: 'https://leave.example',
  sub: 'sub_1',
  iat: 1_795_343_400,
  exp: 1_795_343_700,
  jti: '1',
  scope: 'cancel',
};

test('the registered claims and a scope are enough, and mean live', () => {
  expect(TokenClaims.parse(least)).toEqual({ ...least, mode: 'live' });
});

test('carries everything the flow shows', () => {
  const facts = {
    reference: '2024-118',
    plan: 'Weekly on paper',
    price: { amount: 995, currency: 'EUR' },
    interval: 'P1M',
    start: '2025-09-01',
    currentPeriodEnd: '2026-11-30',
    term: 'P1Y',
    jurisdiction: 'NL',
    segment: 'student',
  };
  expect(TokenClaims.parse({ ...least, subscription: facts }).subscription).toEqual(facts);
});

test('leaves out what it does not know, so a newer back end can speak to an older receiver', () => {
  const newer = { ...least, cnf: {}, subscription: { plan: 'Weekly', colour: 'blue' } };
  expect(TokenClaims.parse(newer)).toEqual({ ...least, mode: 'live', subscription: { plan: 'Weekly' } });
});

test('names a fact that is misspelled before it is signed', () => {
  const { error } = SubscriptionFacts.safeParse({ plna: 'Weekly' });
  expect(error?.issues[0]).toMatchObject({ code: 'unrecognized_keys', keys: ['plna'] });
});

test.each([
  ['exp', undefined],
  ['exp', '1795343700'],
  ['exp', 1_795_343_700.5],
  ['exp', -1],
  ['iat', undefined],
  ['jti', undefined],
  ['aud', []],
  ['sub', ''],
  ['scope', 'login'],
  ['mode', 'both'],
  ['site', 'Not A Site'],
  ['subscription', { price: { amount: 9.95, currency: 'EUR' } }],
  ['subscription', { currentPeriodEnd: '2026-02-30' }],
  ['customer', { email: 'nobody' }],
])('refuses %s as %j', (claim, value) => {
  const fields = TokenClaims.safeParse({ ...least, [claim]: value }).error?.issues.map(({ path }) => path[0]);
  expect(fields).toContain(claim);
});
