import { expect, test } from 'vitest';
import { ORIGIN } from '../../test/kit.ts';
import { isFromOwnPage } from './own-page.ts';

const from = (method: string, headers: Record<string, string>) =>
  isFromOwnPage(new Request(`${ORIGIN}/insights`, { method, headers }), `${ORIGIN}/leave`);

test.each([
  ['GET', { 'sec-fetch-site': 'same-origin' }, true],
  ['GET', { 'sec-fetch-site': 'none' }, true],
  ['GET', { 'sec-fetch-site': 'same-site' }, false],
  ['GET', { 'sec-fetch-site': 'cross-site' }, false],
  ['GET', {}, true],
  ['POST', { 'sec-fetch-site': 'same-origin' }, true],
  ['POST', { 'sec-fetch-site': 'none' }, false],
  ['POST', { 'sec-fetch-site': 'cross-site', origin: ORIGIN }, false],
  ['POST', { origin: ORIGIN }, true],
  ['POST', { origin: 'null' }, false],
  ['POST', { origin: `${ORIGIN}.evil.example` }, false],
  ['POST', {}, false],
])('%s with %j: %s', (method, headers, isOurs) => {
  expect(from(method, headers)).toBe(isOurs);
});
