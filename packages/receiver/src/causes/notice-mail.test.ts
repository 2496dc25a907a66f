/** The mail that says that it is mended: what stands in it, what never does, and the way to stop it. */
import type { Causes } from '@fairwell/schema';
import { expect, test } from 'vitest';
import { clockAt } from '../../test/clock.ts';
import { cancellation, eventually, nothingWaits, waiting } from '../../test/destination.ts';
import { linksOf, textOf } from '../../test/html.ts';
import { start } from '../../test/kit.ts';
import { mailServer } from '../../test/mail-server.ts';
import { LATE, SENTENCES, known, mended, stopped, survey } from '../../test/mending.ts';

const ADDRESS = 'lezer@voorbeeld.example';

/** A receiver with a mail server, and the mails that arrived there. */
async function mailing(options: object = {}) {
  const server = await mailServer();
  const running = await start({
    publicUrl: 'https://leave.example',
    mail: { url: `smtp://localhost:${server.port}`, from: 'De Zaterdag <abonnement@dezaterdag.example>' },
    ...options,
  });
  return { running, taken: server.taken };
}

test('says what is mended since when, in general words, and how to stop', async () => {
  const { running, taken } = await mailing();
  const { id } = await running.received(survey(LATE, ADDRESS));
  await mended(running, await known(running, { label: 'Te late bezorging' }));
  await nothingWaits(running);
  const [{ mail, to, source } = expect.fail('no mail'), ...more] = taken;
  expect([to, more]).toEqual([[ADDRESS], []]);
  expect(mail.subject).toBe('Verholpen: waar je ons over vertelde');
  const html = typeof mail.html === 'string' ? mail.html : '';
  for (const said of [SENTENCES.nl, '20 november 2026', 'één keer', 'De Zaterdag']) {
    expect(mail.text).toContain(said);
    expect(textOf(html)).toContain(said);
  }
  // Others may read it: neither the reason nor a word they wrote, nor what the team says among itself.
  expect(`${mail.subject}${mail.text}${html}`).not.toMatch(
    /krant kwam nooit|late bezorging|gebeld|late_delivery|wijken/i,
  );
  const address = `https://leave.example/follow-up/${id}?site=de-zaterdag`;
  expect(linksOf(html)).toEqual([address]);
  expect(mail.text).toContain(address);
  expect(source).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m);
  expect(mail.headers.get('list')).toMatchObject({ unsubscribe: { url: address } });
  const { causes } = await running.read<Causes>('/v1/causes');
  expect(causes[0]?.mended).toMatchObject({ people: 1, told: 1, failed: 0 });
});

test.each([
  ['en-GB', 'Fixed: what you told us about', SENTENCES.en],
  ['de', 'Behoben: worüber Sie uns geschrieben haben', SENTENCES.de],
  ['fr', 'Fixed: what you told us about', SENTENCES.en],
])('comes in the language of the answer: %s', async (locale, subject, sentence) => {
  const { running, taken } = await mailing();
  await running.received(survey(LATE, ADDRESS, { locale }));
  await mended(running, await known(running));
  await nothingWaits(running);
  expect(taken[0]?.mail.subject).toBe(subject);
  expect(taken[0]?.mail.text).toContain(sentence);
});

test('of a test is marked as one', async () => {
  const { running, taken } = await mailing();
  await running.received(survey(LATE, ADDRESS, { mode: 'test' }));
  await mended(running, await known(running, { mode: 'test' }));
  await nothingWaits(running);
  expect(taken.map(({ mail }) => mail.subject?.slice(0, 6))).toEqual(['Test: ']);
});

test('waits for its turn like every mail, and is not sent any more to whoever stopped it meanwhile', async () => {
  const clock = clockAt('2026-11-28T12:00:00Z');
  const { running, taken } = await mailing({ now: clock.now, timer: clock.timer });
  const { id } = await running.received(survey(LATE, ADDRESS));
  await running.received(survey(['price'], ADDRESS));
  const declared = { customer: { email: ADDRESS } };
  for (let count = 0; count < 3; count++) {
    const message = cancellation(`contract ${count}`);
    await running.received({ ...message, data: { ...message.data, ...declared } });
  }
  await eventually(() => expect(taken).toHaveLength(3));
  for (const path of [LATE, ['price']]) await mended(running, await known(running, { path }));
  await eventually(async () =>
    expect((await waiting(running)).waiting.map(({ lastError }) => lastError)).toEqual([
      'MailCapReached',
      'MailCapReached',
    ]),
  );
  await stopped(running, `/follow-up/${id}?site=de-zaterdag`);
  clock.pass(2 * 3_600_000);
  await nothingWaits(running);
  expect(taken).toHaveLength(3);
});

test('the receipt of the answer says that it was promised, and lets go of it', async () => {
  const { running } = await mailing();
  const { id } = await running.received(survey(LATE, ADDRESS));
  const receipt = async () => (await running.get(`/v1/receipts/${id}.html`, { accept: 'text/html' })).text();
  const path = `/follow-up/${id}?site=de-zaterdag`;
  expect(linksOf(await receipt())).toContain(path);
  await stopped(running, path);
  expect(linksOf(await receipt())).not.toContain(path);
  // Nothing to stop where nothing was asked for.
  const silent = await running.received(survey(LATE, null));
  expect((await running.get(`/follow-up/${silent.id}`)).status).toBe(404);
});
