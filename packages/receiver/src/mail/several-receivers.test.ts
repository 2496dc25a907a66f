import { expect, test } from 'vitest';
import { clockAt } from '../../test/clock.ts';
import { temporaryDatabase } from '../../test/database.ts';
import { cancellation, eventually, nothingWaits, waiting } from '../../test/destination.ts';
import { start, temporaryFolder } from '../../test/kit.ts';
import { mailServer } from '../../test/mail-server.ts';

const HOUR = 3_600_000;

test('what waited goes along with the next mail of one receiver, never with those of two', async () => {
  // Long enough for the other one to begin as well.
  const server = await mailServer({ onMailFrom: (_address, _session, done) => void setTimeout(done, 200) });
  const { now, timer, pass } = clockAt('2026-11-22T09:00:00Z');
  const options = {
    data: temporaryFolder(),
    databaseUrl: await temporaryDatabase(),
    publicUrl: 'https://leave.example',
    mail: { url: `smtp://localhost:${server.port}`, from: 'De Zaterdag <abonnement@dezaterdag.example>' },
    now,
    timer,
    random: () => 0.5,
  };
  const one = await start(options);
  for (let count = 0; count < 3; count++) await one.received(cancellation(`contract ${count}`));
  await nothingWaits(one, 30_000);
  for (let count = 3; count < 15; count++) await one.received(cancellation(`contract ${count}`));
  await eventually(async () =>
    expect((await waiting(one)).waiting.map(({ lastError }) => lastError)).toEqual(
      Array.from({ length: 12 }, () => 'MailCapReached'),
    ),
  );
  await start(options);
  pass(HOUR + 1000);
  await nothingWaits(one, 30_000);
  const receipts = server.taken.flatMap(({ mail }) => mail.attachments.map(({ filename }) => filename));
  expect(receipts).toHaveLength(15);
  expect(new Set(receipts).size).toBe(15);
});
