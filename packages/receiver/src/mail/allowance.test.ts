import { expect, test } from 'vitest';
import { mayMailAt } from './allowance.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NOW = Date.parse('2026-11-22T12:00:00Z');
const ago = (...ms: number[]) => ms.map((each) => NOW - each);

test.each([
  ['nothing was sent', [], 0],
  ['two went this hour', ago(MINUTE, 2 * MINUTE), 0],
  ['three went this hour', ago(5 * MINUTE, 20 * MINUTE, 50 * MINUTE), 10 * MINUTE],
  ['three went this hour, in any order', ago(50 * MINUTE, 5 * MINUTE, 20 * MINUTE), 10 * MINUTE],
  ['the third was sent exactly an hour ago', ago(5 * MINUTE, 20 * MINUTE, HOUR), 0],
  ['nine went today', ago(...Array.from({ length: 9 }, (_, index) => (index + 2) * HOUR)), 0],
  ['ten went today', ago(...Array.from({ length: 10 }, (_, index) => (index + 2) * HOUR)), 13 * HOUR],
  ['both caps are reached', ago(MINUTE, 2 * MINUTE, 3 * MINUTE, ...Array(7).fill(4 * HOUR)), 20 * HOUR],
  ['more went than may', ago(...Array(40).fill(MINUTE)), 24 * HOUR - MINUTE],
  ['a clock was set back', ago(-MINUTE, -2 * MINUTE, -3 * MINUTE), HOUR + MINUTE],
])('where %s', (_, sent, wait) => expect(mayMailAt(sent, NOW) - NOW).toBe(wait));
