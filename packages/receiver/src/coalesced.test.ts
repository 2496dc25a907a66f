import { expect, test } from 'vitest';
import { Coalesced } from './coalesced.ts';

/** Lets everything go on that waits for nothing but its turn. */
const turns = async (count: number) => {
  for (let turn = 0; turn < count; turn++) await Promise.resolve();
};

// The moment between the last look and the end of it is a few turns long; one of these meets it.
test.each(Array.from({ length: 20 }, (_, after) => after))(
  'whoever asks %i turns after somebody else is served by a round that begins later',
  async (after) => {
    let rounds = 0;
    const work = new Coalesced(async () => {
      rounds++;
      await turns(3);
    });
    work.ask();
    await turns(after);
    const before = rounds;
    work.ask();
    await turns(50);
    expect(rounds).toBeGreaterThan(before);
  },
);

test('all who ask while it is under way share one more round', async () => {
  let rounds = 0;
  const work = new Coalesced(async () => {
    rounds++;
    await turns(5);
  });
  work.ask();
  await turns(2);
  for (let times = 0; times < 100; times++) work.ask();
  await work.settled();
  expect(rounds).toBe(2);
});

test('there is never more than one round under way', async () => {
  let underWay = 0;
  let most = 0;
  const work = new Coalesced(async () => {
    most = Math.max(most, ++underWay);
    await turns(3);
    underWay--;
  });
  for (let turn = 0; turn < 40; turn++) {
    work.ask();
    await turns(1);
  }
  await work.settled();
  expect(most).toBe(1);
});

test('a round that asks again gets another one, and then it is settled', async () => {
  let rounds = 0;
  const work: Coalesced = new Coalesced(async () => {
    if (++rounds < 3) work.ask();
  });
  work.ask();
  await work.settled();
  expect(rounds).toBe(3);
  work.ask();
  await work.settled();
  expect(rounds).toBe(4);
});
