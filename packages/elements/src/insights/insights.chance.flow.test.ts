import { expect, test } from 'vitest';
import { difference, type Part, turnIn } from './insights.chance.ts';

/** Numbers that look random and are the same every time (mulberry32). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const part = (gave: number, of: number): Part => ({ gave, of });

test('a reason that is given more often from some day on is found on that day', () => {
  const parts = [
    part(2, 40),
    part(3, 40),
    part(1, 40),
    part(2, 40),
    part(14, 40),
    part(16, 40),
    part(13, 40),
  ];
  expect(turnIn(parts)).toMatchObject({ at: 4, before: 8 / 160, after: 43 / 120 });
});

test('nothing is said of a reason that fades, of one that stays, and of a handful of people', () => {
  expect(turnIn([part(20, 40), part(19, 40), part(2, 40), part(1, 40)])).toBeNull();
  expect(turnIn([part(10, 40), part(10, 40), part(10, 40)])).toBeNull();
  expect(turnIn([part(0, 4), part(0, 5), part(5, 5), part(5, 5)])).toBeNull();
});

test('twice as different is more, whichever way, and the same rate is no difference', () => {
  expect(difference(part(10, 100), part(20, 200))).toBeCloseTo(0, 10);
  // By hand: 2 Σ observed · ln(observed ÷ expected) over the four cells.
  const [rise, expected] = [difference(part(10, 100), part(30, 100)), 20];
  const byHand =
    2 *
    (10 * Math.log(10 / expected) +
      30 * Math.log(30 / expected) +
      90 * Math.log(90 / 80) +
      70 * Math.log(70 / 80));
  expect(rise).toBeCloseTo(byHand, 10);
  expect(difference(part(30, 100), part(10, 100))).toBeCloseTo(rise, 10);
});

test('of a thousand pages on which nothing changed, about ten speak of a change', () => {
  const roll = dice(11);
  let alarms = 0;
  for (let page = 0; page < 1000; page++) {
    const reasons = [0.3, 0.25, 0.15, 0.12, 0.1, 0.08];
    const turned = reasons.some((chance) => {
      const parts = Array.from({ length: 13 }, () => {
        const gave = Array.from({ length: 25 }, () => roll() < chance).filter(Boolean).length;
        return part(gave, 25);
      });
      return turnIn(parts) !== null;
    });
    alarms += Number(turned);
  }
  expect(alarms).toBeGreaterThan(0);
  expect(alarms).toBeLessThan(20);
});
