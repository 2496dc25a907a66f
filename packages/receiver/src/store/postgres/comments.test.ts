import { expect, onTestFinished, test } from 'vitest';
import { temporaryDatabase } from '../../../test/database.ts';
import { replay } from '../../../test/exits/replay.ts';
import { makeYear } from '../../../test/exits/year.ts';
import { postgresComments } from './comments.ts';
import { openPool } from './connect.ts';

test('it makes no difference how many are looked up one by one', async () => {
  const databaseUrl = await temporaryDatabase();
  await replay(makeYear({ seed: 40, contracts: 24 }), onTestFinished, { databaseUrl });
  const pool = openPool(databaseUrl);
  onTestFinished(() => pool.end());
  const { rows } = await pool.query('SELECT sequence FROM event ORDER BY sequence DESC');
  const sequences = rows.map(({ sequence }) => Number(sequence));
  for (const wanted of [
    { sequences, words: ['e'], limit: 100 },
    { sequences, words: ['e', 'n'], limit: 2 },
    { sequences: sequences.filter((_, index) => index % 3 > 0), words: [], limit: 100 },
  ]) {
    const lookedUp = await postgresComments(pool, wanted, Infinity);
    expect(lookedUp.length).toBeGreaterThan(1);
    expect(await postgresComments(pool, wanted, 1)).toEqual(lookedUp);
  }
  expect(await postgresComments(pool, { sequences, words: ['nobody wrote this'], limit: 9 }, 1)).toEqual([]);
});
