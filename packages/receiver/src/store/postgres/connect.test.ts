import { expect, onTestFinished, test } from 'vitest';
import { temporaryDatabase } from '../../../test/database.ts';
import { openPatientPool } from './connect.ts';

test('whoever reads through everything takes one processor at a time', async () => {
  const pool = openPatientPool(await temporaryDatabase());
  onTestFinished(() => pool.end());
  expect((await pool.query('SHOW max_parallel_workers_per_gather')).rows).toEqual([
    { max_parallel_workers_per_gather: '0' },
  ]);
});
