import { expect, test } from 'vitest';
import { clockAt } from '../../test/clock.ts';
import { rowsIn } from '../../test/database.ts';
import { cancellation, eventually, nothingWaits, undoOf, waiting } from '../../test/destination.ts';
import { fixture, restart, start } from '../../test/kit.ts';
import { mailServer, reply } from '../../test/mail-server.ts';
import type { MailServer } from '../../test/mail-server.ts';
import type { LogEntry } from '../index.ts';

const HOUR = 3_600_000;
const settings = (server: Pick<MailServer, 'port'>) => ({
  publicUrl: 'https://leave.example',
  mail: {
    url: `smtp://localhost:${server.port}`,
    from: 'De Zaterdag <abonnement@dezaterdag.example>',
  },
});

test('a receipt goes to the address in the message, and its undo too; steps and surveys are not even kept for it', async () => {
  const server = await mailServer();
  const running = await start(settings(server));
  const declared = cancellation('DZ-2025-8841');
  const { reference } = await running.received(declared);
  await running.received(fixture('survey', { site: undefined }));
  await running.received(fixture('flow-step'));
  await running.received(undoOf(declared));
  await nothingWaits(running);
  expect(await rowsIn(running, 'SELECT sequence FROM outbox')).toHaveLength(2);
  expect(server.taken.map(({ to }) => to)).toEqual([
    ['lezer@voorbeeld.example'],
    ['lezer@voorbeeld.example'],
  ]);
  const [{ mail }] = server.taken as [(typeof server.taken)[0]];
  expect(mail.text).toContain(reference);
  expect(mail.text).toContain('https://leave.example/v1/receipts/');
  expect(mail.text).not.toContain('ik zeg mijn abonnement');
  expect(mail.subject).not.toMatch(/test/i);
});

test('a test is marked in the subject', async () => {
  const server = await mailServer();
  const running = await start(settings(server));
  await running.received({ ...cancellation('DZ-2025-8841'), mode: 'test' });
  await nothingWaits(running);
  expect(server.taken[0]?.mail.subject).toMatch(/^(TEST|\[test\]|Test)/i);
});

test('one address gets three mails an hour, also after a restart; what waited goes along with the next', async () => {
  const server = await mailServer();
  const { now, timer, pass } = clockAt('2026-11-22T09:00:00Z');
  const options = { ...settings(server), now, timer, random: () => 0.5 };
  const running = await start(options);
  for (let count = 0; count < 3; count++) await running.received(cancellation(`contract ${count}`));
  await nothingWaits(running);
  await running.received(cancellation('contract 4'));
  await running.received(cancellation('contract 5'));
  const untilTheHourIsOver = expect.stringContaining('T11:00:00');
  await eventually(async () =>
    expect((await waiting(running)).waiting).toMatchObject([
      { destination: 'mail', lastError: 'MailCapReached', nextAttempt: untilTheHourIsOver },
      { destination: 'mail', lastError: 'MailCapReached', nextAttempt: untilTheHourIsOver },
    ]),
  );
  const again = await restart(running, options);
  await again.received(cancellation('contract 6'));
  await eventually(async () =>
    expect((await waiting(again)).waiting.map(({ lastError }) => lastError)).toEqual(
      Array.from({ length: 3 }, () => 'MailCapReached'),
    ),
  );
  expect(server.taken).toHaveLength(3);
  pass(HOUR + 1000);
  await nothingWaits(again);
  expect(server.taken).toHaveLength(4);
  expect(server.taken[3]?.mail.attachments).toHaveLength(3);
});

test('an address that nobody can be reached at is given up at once and told; the next declaration goes on', async () => {
  const server = await mailServer({
    onRcptTo: ({ address }, _session, done) =>
      done(address.startsWith('nobody') ? reply(550, '5.1.1 no such user') : null),
  });
  const log: LogEntry[] = [];
  const running = await start({ ...settings(server), log: (entry) => log.push(entry) });
  const declared = cancellation('DZ-2025-8841');
  const wrong = {
    ...declared,
    data: { ...declared.data, customer: { email: 'nobody@voorbeeld.example' } },
  };
  await running.received(wrong);
  await running.received({ ...cancellation('DZ-2025-8841') });
  await eventually(async () =>
    expect(await waiting(running)).toMatchObject({
      waiting: [],
      dead: [{ destination: 'mail', id: wrong.id, attempts: 1, lastError: 'MailRefused' }],
    }),
  );
  expect(server.taken).toHaveLength(1);
  expect(log.filter(({ level }) => level === 'error')).toMatchObject([
    { event: 'delivery-dead', destination: 'mail', error: 'MailRefused' },
  ]);
  expect(JSON.stringify(log)).not.toContain('voorbeeld');
});
