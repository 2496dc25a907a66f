import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { fixture, start, temporaryFolder } from '../../test/kit.ts';
import { rebuild } from './rebuild.ts';

const now = new Date();

test('tells what differs, puts it right, and says so', async () => {
  const running = await start();
  await running.received(fixture('survey'));
  const flags = ['--data', running.data];
  await expect(rebuild(flags, now)).rejects.toThrow(/Stop it/);
  await running.receiver.close();
  expect(await rebuild([...flags, '--check'], now)).toEqual({
    text: 'Antwoorden op de vragenlijst: 1, anders geteld: 0.\nOpzeggingen: 0, anders geteld: 0.\nVragen en klachten: 0, anders geteld: 0.\nAlles wordt geteld zoals het is ontvangen.\n',
    exitCode: 0,
  });
  const database = new DatabaseSync(join(running.data, 'fairwell.db'));
  database.exec("UPDATE survey SET language = 'xx'");
  database.close();
  const told = await rebuild([...flags, '--check', '--lang', 'en'], now);
  expect(told.exitCode).toBe(1);
  expect(told.text).toContain('Survey answers: 1, counted otherwise: 1.\n');
  expect(told.text).toContain('run `fairwell rebuild`');
  const { text, exitCode } = await rebuild([...flags, '--json'], now);
  expect(exitCode).toBe(0);
  expect(JSON.parse(text)).toMatchObject({ holds: true, surveys: { checked: 1, mended: 1 } });
  expect((await rebuild([...flags, '--check', '--lang', 'de'], now)).exitCode).toBe(0);
});

test('a folder without a database is told to whoever named it', async () => {
  await expect(rebuild(['--data', temporaryFolder()], now)).rejects.toThrow(/There is no database/);
  await expect(rebuild(['now'], now)).rejects.toThrow(/takes flags only/);
});
