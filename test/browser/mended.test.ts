/** From the wish to hear that it is mended to the mail that says so, and out of it again: an element, the team's page, a mailbox. */
import { expect, inject, onTestFinished, test } from 'vitest';
import { mailServer } from '../../packages/receiver/test/mail-server.ts';
import { temporaryFolder } from '../../packages/receiver/test/kit.ts';
import { createReceiver } from '@fairwell/receiver';
import { serve } from '@fairwell/receiver/node';
import { openSite } from './site.ts';
import { openPage } from './world.ts';

const TOKEN = 'the-key-of-an-agent';

const page = (body: string) => ({
  body: `<!doctype html><html lang="nl"><meta charset="utf-8"><title>De Zaterdag</title>${body}
<script type="module" src="/fairwell/fairwell.js"></script>`,
});

test('whoever asks in a survey to hear when it is mended gets the mail the team read before, and can stop it', async () => {
  const mails = await mailServer();
  const receiver = await createReceiver({
    data: temporaryFolder(),
    assets: inject('assets'),
    keys: [{ role: 'agent', key: TOKEN }],
    publicUrl: 'https://leave.example',
    mail: { url: `smtp://localhost:${mails.port}`, from: 'De Zaterdag <abonnement@dezaterdag.example>' },
  });
  const server = await serve(receiver, { port: 0 });
  onTestFinished(() => server.close());
  const { url } = server;
  const insights = JSON.stringify({ endpoint: `${url}/v1/insights`, token: TOKEN, locale: 'nl-NL' });
  const site = await openSite(({ pathname }) =>
    pathname === '/team'
      ? page(`<fairwell-insights><script type="application/json">${insights}</script></fairwell-insights>`)
      : page(`<fairwell-survey endpoint="${url}/v1/messages"></fairwell-survey>`),
  );

  const subscriber = await openPage(site);
  await subscriber.getByRole('radio', { name: 'Ik kreeg geen antwoord, of te laat' }).check();
  await subscriber.getByRole('checkbox', { name: /Laat het me weten/ }).check();
  await subscriber.getByRole('textbox', { name: 'Je e-mailadres' }).fill('sanne@voorbeeld.example');
  await subscriber.getByRole('button', { name: 'Verstuur mijn antwoord' }).click();
  await subscriber.getByText('Als dit verholpen is, hoor je het van ons.').waitFor();

  const team = await openPage(`${site}/team`);
  await team.getByText('Oorzaak bekend? Schrijf hem op').click();
  await team
    .getByRole('textbox', { name: 'Wat is de oorzaak?' })
    .fill('De postbus werd een maand niet gelezen.');
  await team.getByRole('button', { name: 'Schrijf op' }).click();
  await team.getByText('De postbus werd een maand niet gelezen.').waitFor();
  await team.getByText('Verholpen? Vertel het wie erom vroeg').click();
  await team.getByText('Eén persoon vroeg om een bericht als dit verholpen is.').waitFor();
  await team
    .getByRole('textbox', { name: /Wat is er verholpen/ })
    .fill('We antwoorden weer binnen twee dagen.');
  await team.getByRole('button', { name: 'Bekijk de mail' }).click();
  const letter = await team.getByRole('region', { name: 'Bekijk de mail' }).locator('blockquote').innerText();
  expect(letter).toContain('We antwoorden weer binnen twee dagen.');
  expect(mails.taken).toEqual([]);
  await team.getByRole('button', { name: 'Verstuur aan één persoon' }).click();
  await team
    .getByText(/Verholpen sinds/)
    .first()
    .waitFor();

  await expect.poll(() => mails.taken.length, { timeout: 10_000 }).toBe(1);
  const [{ to, mail } = expect.fail('no mail')] = mails.taken;
  expect(to).toEqual(['sanne@voorbeeld.example']);
  // What the team read is what was sent, but for the address at which it is stopped.
  const address = /https:\S+\/follow-up\/\S+/;
  const plain = (text = '') => text.replace(address, '').replaceAll(/\s+/g, ' ').trim();
  expect(plain(letter)).toBe(plain(mail.text));

  const stop = new URL(address.exec(mail.text ?? '')?.[0] ?? '');
  const mailbox = await openPage(`${url}${stop.pathname}${stop.search}`, { javaScriptEnabled: false });
  await mailbox.getByRole('button', { name: 'Stuur me geen bericht meer' }).click();
  await mailbox.getByText('We schrijven je niet meer over wat verholpen is.').waitFor();
  // And for the team it is told.
  await team.reload();
  await team.getByText('Bericht gestuurd aan degene die erom vroeg.').waitFor();
});
