import { expect, test } from 'vitest';
import { DAY, MONDAY, ask, goingBy, noted } from '../../test/asking.ts';
import { clockAt } from '../../test/clock.ts';
import { temporaryDatabase } from '../../test/database.ts';
import { eventually } from '../../test/destination.ts';
import { start, temporaryFolder } from '../../test/kit.ts';

/** Several receivers on one database share their signing key as well. */
async function place() {
  return { data: temporaryFolder(), databaseUrl: await temporaryDatabase() };
}

/** How long the others may take to look, and a bit. */
const LOOK = 16_000;
const MINUTE = 60_000;

test('of several receivers on one database, one notes a missed promise', async () => {
  const shared = await place();
  const clocks = Array.from({ length: 3 }, () => clockAt(MONDAY));
  const receivers = [];
  for (const clock of clocks) receivers.push(await start({ ...goingBy(clock), ...shared }));
  const [first, ...others] = receivers;
  await ask(first!, { kind: 'question' });
  for (const clock of clocks) clock.pass(3 * DAY);
  await eventually(async () => expect(await noted(first!)).toHaveLength(1));
  // Whoever comes later finds it noted.
  for (const clock of clocks) clock.pass(LOOK);
  for (const other of others) expect(await noted(other)).toHaveLength(1);
});

test('what a receiver promised before it died is noted by another', async () => {
  const shared = await place();
  const [one, two] = [clockAt(MONDAY), clockAt(MONDAY)];
  const dying = await start({ ...goingBy(one), ...shared });
  const other = await start({ ...goingBy(two), ...shared });
  // Sooner than anybody would look who only knows of promises of their own.
  await ask(dying, { answerBy: '2026-11-23T10:25:00+01:00' });
  await dying.receiver.close();
  two.pass(11 * MINUTE);
  await eventually(async () =>
    expect((await noted(other)).map(({ type }) => type)).toEqual(['contact.overdue']),
  );
});
