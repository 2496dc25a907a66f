/** The address of who asked to hear when it is mended: kept for that alone, found and erased with the person. */
import { expect, onTestFinished, test, vi } from 'vitest';
import { fixture, start } from '../../test/kit.ts';
import { intruder } from '../../test/tampering.ts';
import { erase } from '../commands/erase.ts';
import { exportPerson } from '../commands/export.ts';

const ADDRESS = 'sanne@voorbeeld.example';
const now = new Date('2026-11-22T09:15:30Z');

async function withFollowUp() {
  const running = await start();
  vi.stubEnv('FAIRWELL_DATABASE_URL', running.databaseUrl);
  onTestFinished(() => void vi.unstubAllEnvs());
  const survey = fixture('survey-narrower');
  await running.received(survey);
  await running.received(fixture('survey'));
  return { running, survey };
}

test('is handed over and exported, and stands in no figure', async () => {
  const { running, survey } = await withFollowUp();
  const events = await running.read('/v1/events');
  expect(JSON.stringify(events)).toContain(ADDRESS);
  for (const path of ['overview', 'comments']) {
    const period = 'from=2026-01-01&to=2035-01-01';
    expect(JSON.stringify(await running.read(`/v1/insights/${path}?${period}`))).not.toContain(ADDRESS);
  }
  const receipt = await running.get(`/v1/receipts/${survey.id}.html?site=de-zaterdag`, {
    accept: 'text/html',
  });
  expect(receipt.status).toBe(200);
  expect(await receipt.text()).not.toContain(ADDRESS);
  await running.receiver.close();
  const { text } = await exportPerson(['--data', running.data, '--email', ADDRESS.toUpperCase()], now);
  expect(text).toContain(ADDRESS);
  expect(text).toContain(survey.id);
});

test('is erased by itself, and the reason is still counted', async () => {
  const { running } = await withFollowUp();
  await running.receiver.close();
  const { exitCode } = await erase(
    ['--data', running.data, '--lang', 'en', '--email', ADDRESS, '--yes'],
    now,
  );
  expect(exitCode).toBe(0);
  const sql = await intruder(running);
  const left = JSON.stringify([await sql('SELECT * FROM event'), await sql('SELECT * FROM survey')]);
  expect(left).not.toContain(ADDRESS);
  expect(JSON.stringify(await sql('SELECT * FROM survey_reason'))).toContain('price_increase');
});
