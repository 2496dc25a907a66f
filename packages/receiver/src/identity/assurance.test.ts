import { readFileSync } from 'node:fs';
import { Message, TokenClaims } from '@fairwell/schema';
import { describe, expect, test } from 'vitest';
import { assuranceOf } from './assurance.ts';
import type { Sent } from './assurance.ts';
import { roles } from './roles.ts';
import type { TokenResult } from './verify-token.ts';

const fixture = (name: string, data: object = {}): Message => {
  const file = new URL(`../../../schema/fixtures/valid/${name}.json`, import.meta.url);
  const message = JSON.parse(readFileSync(file, 'utf8'));
  return Message.parse({ ...message, data: { ...message.data, ...data } });
};

const subscription = { id: 'sub_1', reference: '2024-118' };
const cancellation = fixture('cancellation-least', { subscription, customer: { id: 'c_1' } });
const withdrawal = fixture('withdrawal', { contract: subscription, customer: { id: 'c_1' } });
const undone = fixture('cancellation-undone');

const claims = (change: object = {}) =>
  TokenClaims.parse({
    iss: 'https://shop.example',
    aud: 'https://leave.example',
    sub: 'sub_1',
    iat: 1,
    exp: 2,
    jti: '1',
    scope: 'cancel',
    ...change,
  });
const good = (change?: object): TokenResult => ({ level: 3, claims: claims(change), defect: null });
const stale: TokenResult = { level: 1, claims: claims(), defect: 'stale' };
const broken: TokenResult = { level: 0, defect: 'signature' };

const assured = (sent: Partial<Sent>) =>
  assuranceOf({ message: cancellation, role: null, token: null, declaration: null, ...sent });

test.each<[string, Partial<Sent>, number, string | null]>([
  ['nothing', {}, 0, null],
  ['a good token', { token: good() }, 3, null],
  ['a stale token', { token: stale }, 1, 'stale'],
  ['a broken token', { token: broken }, 0, 'signature'],
  ['the key of a server', { role: 'server' }, 4, null],
  ['the key of a server and a broken token', { role: 'server', token: broken }, 4, null],
])('%s', (_, sent, level, defect) => {
  expect(assured(sent)).toEqual({ level, defect });
});

test.each(roles.filter((role) => role !== 'server'))('the key of a person (%s) is not a server', (role) => {
  expect(assured({ role })).toEqual({ level: 0, defect: null });
});

describe('a token speaks for its own subscription alone', () => {
  const other = { level: 0, defect: 'subscription' };
  test.each<[string, Message, TokenResult]>([
    ['another id', cancellation, good({ sub: 'sub_2' })],
    ['another id in a withdrawal', withdrawal, good({ sub: 'sub_2' })],
    ['an id that only begins alike', cancellation, good({ sub: 'sub_' })],
    [
      'no id, only a reference',
      fixture('cancellation-least', { subscription: { reference: '2024-118' } }),
      good(),
    ],
    [
      'no id, only a customer',
      fixture('cancellation-least', { subscription: {}, customer: { id: 'c_1' } }),
      good(),
    ],
    [
      'a reference that is signed differently',
      cancellation,
      good({ subscription: { reference: '2024-119' } }),
    ],
    ['a customer who is signed differently', cancellation, good({ customer: { id: 'c_2' } })],
  ])('%s', (_, message, token) => {
    expect(assured({ message, token })).toEqual(other);
  });

  test('also when it is stale', () => {
    const message = fixture('cancellation-least', { subscription: { id: 'sub_2' } });
    expect(assured({ message, token: stale })).toEqual(other);
  });

  test.each<[string, Message, TokenResult]>([
    ['a withdrawal of it', withdrawal, good()],
    [
      'the same reference and customer',
      cancellation,
      good({ subscription: { reference: '2024-118' }, customer: { id: 'c_1' } }),
    ],
    [
      'a reference that the message leaves out',
      fixture('cancellation-least', { subscription: { id: 'sub_1' } }),
      good({ subscription: { reference: '2024-118' } }),
    ],
  ])('%s is level 3', (_, message, token) => {
    expect(assured({ message, token })).toEqual({ level: 3, defect: null });
  });
});

describe('an undo', () => {
  test('of a declaration about the same subscription is level 3', () => {
    expect(assured({ message: undone, token: good(), declaration: cancellation })).toMatchObject({
      level: 3,
    });
  });

  test('of somebody else’s declaration is not', () => {
    expect(assured({ message: undone, token: good({ sub: 'sub_2' }), declaration: cancellation })).toEqual({
      level: 0,
      defect: 'subscription',
    });
  });

  test('of a declaration nobody knows is not', () => {
    expect(assured({ message: undone, token: good() })).toEqual({ level: 0, defect: null });
  });
});

test.each(['survey', 'contact-complaint', 'preferences-stop-marketing', 'flow-step'])(
  'a token says nothing about %s, which names no subscription',
  (name) => {
    expect(assured({ message: fixture(name), token: good() })).toEqual({ level: 0, defect: null });
    // A declaration at hand changes nothing for what is no undo.
    expect(assured({ message: fixture(name), token: good(), declaration: cancellation }).level).toBe(0);
  },
);
