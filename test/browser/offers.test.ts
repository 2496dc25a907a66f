/** One offer, from a site's page to the receiver's figures; and a service that makes offers, over a real network. */
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { CancelConfig, Offer, OffersAnswer } from '@fairwell/schema';
import { expect, onTestFinished, test } from 'vitest';
import { cancelButton, configFor, openSite } from './site.ts';
import { createWorld } from './world.ts';

const cheaper: Offer = {
  id: 'half_price',
  kind: 'discount',
  madeTo: 'leaving',
  price: { amount: 495, currency: 'EUR' },
  when: { reasons: ['too_expensive'] },
};

async function stage(change: Partial<CancelConfig>) {
  const world = await createWorld();
  const { origin } = new URL(world.demo.url);
  const config = { ...configFor(`${origin}/v1/messages`, 'sub_offers'), ...change };
  const site = await openSite(() => ({
    body: `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Account</title>
${cancelButton(config, `${origin}/cancel`)}
<script>document.querySelector('fairwell-cancel').handleOffer = async () => ({ reference: 'P-12' })</script>
<script type="module" src="/fairwell/fairwell.js"></script>`,
  }));
  return { world, site, origin };
}

test('who takes an offer below the proof takes the cancellation back, and the figures say so', async () => {
  const from = new Date().toISOString().slice(0, 10);
  const { world, site, origin } = await stage({ survey: true, offers: { list: [cheaper] } });
  const page = await world.visit('/');
  await page.goto(site);
  await page.getByRole('button', { name: 'Abonnement opzeggen' }).click();
  await page.getByRole('button', { name: 'Nu opzeggen' }).click();
  await page.getByRole('radio', { name: 'Het is me te duur' }).check();
  await page.getByText(/Wil je het preciezer zeggen/).waitFor();
  await page.getByRole('button', { name: 'Verstuur mijn antwoord' }).click();
  await page.getByRole('button', { name: 'Verder voor deze prijs' }).click();
  await page.getByRole('heading', { name: 'Je intrekking is ontvangen' }).waitFor();
  await page.getByText('Dat is geregeld.').waitFor();
  const [declared] = world.kept('cancellation.requested');
  const [undone] = world.kept('cancellation.undone');
  expect(undone?.message.data).toMatchObject({
    declaration: declared?.id,
    offer: { id: 'half_price', madeTo: 'leaving' },
  });
  expect(undone?.case_id).toBe(declared?.case_id);

  const asked = new URLSearchParams({ from, to: new Date().toISOString().slice(0, 10), zone: 'UTC' });
  const figures = async () => {
    const response = await fetch(`${origin}/v1/insights/offers?${asked}`, {
      headers: { authorization: `Bearer ${world.demo.apiKey}` },
    });
    return ((await response.json()) as OffersAnswer).offers;
  };
  await expect
    .poll(figures)
    .toMatchObject([{ id: 'half_price', offered: 1, declined: 0, taken: 1, unnamed: 0, toLeaving: 1 }]);
  const [{ kept, notKept, pending } = {}] = await figures();
  // It was taken just now, so nobody can know yet.
  expect([kept ?? 0, notKept, pending]).toEqual([0, 0, 1]);
});

test('a service that breaks or hangs is not noticed; one that answers is heard', async () => {
  let answer: (response: ServerResponse) => void = () => undefined;
  const questions: unknown[] = [];
  const service = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    questions.push(JSON.parse(body));
    response.setHeader('Access-Control-Allow-Origin', '*');
    answer(response);
  }).listen(0, '127.0.0.1');
  await once(service, 'listening');
  onTestFinished(() => {
    service.closeAllConnections();
    service.close();
  });
  const address = service.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  const { world, site } = await stage({ offers: { service: `http://localhost:${address.port}/offers` } });

  const answers: ((response: ServerResponse) => void)[] = [
    (response) => void response.writeHead(500).end('<html>'),
    // Begins, and never comes to an end.
    (response) => void response.write('{"offers":['),
  ];
  for (const [at, one] of answers.entries()) {
    answer = one;
    const page = await world.visit('/');
    await page.goto(site);
    await page.getByRole('button', { name: 'Abonnement opzeggen' }).click();
    await expect.poll(() => questions.length).toBe(at + 1);
    await page.getByRole('button', { name: 'Nu opzeggen' }).click();
    await page.getByRole('heading', { name: 'Je opzegging is ontvangen' }).waitFor();
    expect(world.kept('cancellation.requested')).toHaveLength(at + 1);
    expect(await page.locator('.offer').count()).toBe(0);
  }

  answer = (response) => {
    const offers = [
      {
        id: 'monday',
        kind: 'custom',
        madeTo: 'everyone',
        title: 'Alleen op maandag',
        accept: 'Alleen op maandag',
      },
    ];
    response.end(JSON.stringify({ offers }));
  };
  const page = await world.visit('/');
  await page.goto(site);
  await page.getByRole('button', { name: 'Abonnement opzeggen' }).click();
  await page.getByRole('button', { name: 'Alleen op maandag' }).click();
  await page.getByText('Dat is geregeld. Opzeggen kan nog steeds.').waitFor();
  expect(questions.at(-1)).toEqual({ plan: 'De Wekelijkse Courant', jurisdiction: 'NL', locale: 'nl-NL' });
});

test('without JavaScript the same configuration leads to the same cancellation, without an offer', async () => {
  const { world, site } = await stage({ offers: { list: [{ ...cheaper, when: undefined }] } });
  const page = await world.visit('/', { javaScriptEnabled: false });
  await page.goto(site);
  await page.getByRole('button', { name: 'Abonnement opzeggen' }).click();
  await page.getByRole('button', { name: 'Nu opzeggen' }).click();
  await expect.poll(() => world.kept('cancellation.requested').length).toBe(1);
});
