import { expect, test, vi } from 'vitest';
import { clockAt } from '../../test/clock.ts';
import { temporaryDatabase } from '../../test/database.ts';
import { start, temporaryFolder } from '../../test/kit.ts';
import { LATE, known, mended, noted, survey, told } from '../../test/mending.ts';

test('of several receivers on one database, one tells whoever asked, also where the other broke off', async () => {
  const shared = { data: temporaryFolder(), databaseUrl: await temporaryDatabase() };
  const clock = clockAt('2026-11-28T12:00:00Z');
  let left = Number.POSITIVE_INFINITY;
  const newId = () => {
    if (left-- <= 0) throw new Error('no more');
    return crypto.randomUUID();
  };
  const one = await start({ ...shared, now: clock.now, newId, timer: () => () => {} });
  const two = await start({ ...shared, now: clock.now, timer: clock.timer });
  for (let at = 0; at < 6; at++) await one.received(survey(LATE, `${at}@voorbeeld.example`));
  const cause = await known(one);
  await Promise.all([mended(one, cause), mended(two, cause)]);
  await vi.waitFor(async () => expect((await noted(two)).at(-1)?.type).toBe('cause.announced'));
  expect(new Set(await told(two)).size).toBe(6);
  expect(await told(two)).toHaveLength(6);
  await one.received(survey(['price'], 'a@voorbeeld.example'));
  const other = await known(one, { path: ['price'] });
  left = 1;
  expect((await mended(one, other)).mended?.people).toBeNull();
  expect(await told(two)).toHaveLength(6);
  clock.pass(60_000);
  await vi.waitFor(async () => expect(await told(two)).toHaveLength(7));
});
