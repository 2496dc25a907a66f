import { expect, test } from 'vitest';
import { answer, answered, ask, asked, list } from '../../test/asking.ts';
import { cancellation, eventually, nothingWaits, waiting } from '../../test/destination.ts';
import { linksOf, textOf } from '../../test/html.ts';
import { start } from '../../test/kit.ts';
import { mailServer } from '../../test/mail-server.ts';

const ANSWER =
  'Sorry dat de krant zo laat kwam.\n\nVanaf zaterdag komt hij weer om 7 uur.\nLukt dat niet? Bel me.';

/** A receiver with a mail server, and the mails with an answer that arrived there. */
async function mailing() {
  const server = await mailServer();
  const running = await start({
    publicUrl: 'https://leave.example',
    mail: {
      url: `smtp://localhost:${server.port}`,
      from: 'De Zaterdag <abonnement@dezaterdag.example>',
    },
  });
  const arrived = () =>
    server.taken.filter(({ mail }) => /antwoord|antwort|answer/i.test(mail.subject ?? ''));
  const answers = async () => {
    await nothingWaits(running);
    return arrived();
  };
  return { running, arrived, answers };
}

test('an answer goes to whoever asked, in the words of the team, with a page to say whether it helped', async () => {
  const { running, answers } = await mailing();
  const { id, reference } = await ask(running);
  expect((await list(running)).mailed).toBe(true);
  await answered(running, id, ANSWER);
  const [{ to, mail } = expect.fail('no mail'), ...more] = await answers();
  expect(more).toEqual([]);
  expect(to).toEqual(['lezer@voorbeeld.example']);
  expect(mail.subject).toBe(`Antwoord op je klacht (kenmerk ${reference})`);
  expect(mail.text).toContain(ANSWER);
  const html = typeof mail.html === 'string' ? mail.html : '';
  for (const line of ANSWER.split('\n')) expect(textOf(html)).toContain(line);
  const address = `https://leave.example/status/${reference}?receipt=${id}`;
  expect(linksOf(html)).toEqual([address]);
  expect(mail.text).toContain(address);
  expect(mail.attachments).toEqual([]);
  const page = await running.get(address.slice('https://leave.example'.length));
  expect(await page.text()).toContain('name="solved"');
});

test('what was asked stays out of the mail, because anybody can name any address', async () => {
  const { running, answers } = await mailing();
  const { id } = await ask(running, { message: 'Win nu een reis: http://slecht.example' });
  await answered(running, id, 'Dit bericht begrijpen we niet.');
  const [sent] = await answers();
  expect(`${sent?.mail.text}${String(sent?.mail.html)}`).not.toContain('slecht.example');
});

test('what the team writes is text and never markup', async () => {
  const { running, answers } = await mailing();
  const { id } = await ask(running);
  await answered(running, id, '<b>Sorry</b> & tot <script>alert(1)</script> zaterdag');
  const [sent] = await answers();
  expect(sent?.mail.html).toContain('&lt;script&gt;');
  expect(sent?.mail.html).not.toMatch(/<script|<b>/);
  expect(sent?.mail.text).toContain('<b>Sorry</b> & tot <script>alert(1)</script> zaterdag');
});

test('the same answer again makes no second mail, another answer does', async () => {
  const { running, answers } = await mailing();
  const { id } = await ask(running);
  await answered(running, id, 'We zoeken het uit.');
  await answered(running, id, 'We zoeken het uit.');
  expect(await answers()).toHaveLength(1);
  await answered(running, id, 'De bezorger had een nieuw adres.');
  expect((await answers()).map(({ mail }) => mail.text?.includes('nieuw adres'))).toEqual([false, true]);
});

test('an answer waits for no allowance that receipts used up', async () => {
  const { running, arrived } = await mailing();
  const { id } = await ask(running);
  for (let count = 0; count < 3; count++) await running.received(cancellation(`contract ${count}`));
  await answered(running, id, ANSWER);
  await eventually(async () => {
    expect(arrived()).toHaveLength(1);
    expect((await waiting(running)).waiting).toMatchObject([{ lastError: 'MailCapReached' }]);
  });
});

test.each([
  ['nl', { kind: 'question' }, 'Antwoord op je vraag', 'Je stelde ons een vraag op'],
  ['de', { kind: 'complaint' }, 'Antwort auf Ihre Beschwerde', 'eine Beschwerde geschickt'],
  ['en', { kind: 'question' }, 'The answer to your question', 'You asked us a question on'],
])('an answer comes in the language of the question: %s', async (locale, data, title, lead) => {
  const { running, answers } = await mailing();
  const { id } = await running.received(asked(data, { locale }));
  await answered(running, id, ANSWER);
  const [sent] = await answers();
  expect(sent?.mail.subject).toContain(title);
  expect(sent?.mail.text).toContain(lead);
});

test('an answer to a test is marked as one', async () => {
  const { running, answers } = await mailing();
  const { id } = await running.received(asked({}, { mode: 'test' }));
  await answered(running, id, ANSWER);
  expect((await answers()).map(({ mail }) => mail.subject?.slice(0, 6))).toEqual(['Test: ']);
});

test('nothing is mailed to whoever left a telephone number, and nothing waits', async () => {
  const { running, answers } = await mailing();
  const { id } = await ask(running, { replyTo: '0201234567' });
  expect((await answer(running, id, { text: ANSWER })).status).toBe(200);
  expect(await answers()).toEqual([]);
});
