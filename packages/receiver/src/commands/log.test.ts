import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { fixture, start, temporaryFolder } from '../../test/kit.ts';
import { erase } from './erase.ts';
import { exportPerson } from './export.ts';
import { verify } from './verify.ts';

const now = new Date('2026-11-22T09:15:30Z');

test('verify says in a sentence that everything holds, beside a running receiver', async () => {
  const { received, data } = await start();
  await received(fixture('cancellation-dutch-weekly'));
  await received(fixture('survey'));
  expect(await verify(['--data', data], now)).toEqual({
    text: 'Nagekeken berichten: 2. Nagekeken controlepunten: 0.\nAlles klopt.\n',
    exitCode: 0,
  });
});

test.each([
  ['nl', 'Bericht 1: het bericht of het antwoord is veranderd.', 'Eén ding klopt niet.'],
  ['en', 'Record 1: the message or its answer was changed.', 'One thing does not hold.'],
  ['de', 'Nachricht 1: die Nachricht oder die Antwort wurde geändert.', 'Eine Sache stimmt nicht.'],
])('in %s it names the record and what is wrong with it', async (language, finding, end) => {
  const { received, receiver, data } = await start();
  await received(fixture('cancellation-dutch-weekly'));
  await receiver.close();
  const outside = new DatabaseSync(join(data, 'fairwell.db'));
  onTestFinished(() => outside.close());
  outside.exec(`UPDATE event SET message = replace(message, '"attempt":1', '"attempt":2')`);
  const { text, exitCode } = await verify(['--data', data, '--lang', language], now);
  expect(exitCode).toBe(1);
  expect(text.split('\n')[0]).toBe(finding);
  expect(text).toContain(end);
});

test('a running receiver keeps the embedded database from being erased in', async () => {
  const { received, data } = await start();
  const sent = fixture('contact-complaint');
  await received(sent);
  await expect(erase(['--data', data, '--id', sent.id, '--yes'], now)).rejects.toThrow(/already uses/);
});

test.each([
  ['verify', verify, []],
  ['export', exportPerson, ['--id', crypto.randomUUID()]],
  ['erase', erase, ['--id', crypto.randomUUID()]],
])('%s says where there is no database, and --help names every flag', async (_, command, flags) => {
  const nowhere = ['--data', temporaryFolder(), ...flags];
  await expect(command(nowhere, now)).rejects.toThrow(/There is no database in/);
  await expect(command(['--colour'], now)).rejects.toThrow(/Unknown option '--colour'/);
  const { text, exitCode } = await command(['--help'], now);
  expect(exitCode).toBe(0);
  for (const flag of ['--data', '--config', '--help']) expect(text).toContain(flag);
});
