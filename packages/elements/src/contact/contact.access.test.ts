import { expect } from 'vitest';
import { page } from 'vitest/browser';
import { everybodyCanUse } from '../../test/access.ts';
import { device, heading, json, leftBehind, offline } from '../../test/account-page.ts';
import { complain, complaint, config, contact, received, refused, send } from '../../test/contact-page.ts';

type Answer = Parameters<typeof device>[0];
const ask = async (answer: Answer = received, given = {}): Promise<void> => {
  await contact(given, device(answer).outbox).button.click();
  await expect.element(send()).toBeVisible();
};
const complainTo = async (answer: Answer, given = {}): Promise<void> => {
  await ask(answer, given);
  await complain();
};
const otherWay = () => page.getByRole('link', { name: 'lezers@courant.example' });

everybodyCanUse('Mijn abonnement', {
  closed: async () => {
    const { button } = contact({}, device(received).outbox);
    await expect.element(button).toBeVisible();
  },
  form: () => ask(),
  'form, with a complaint about the delivery': async () => {
    await ask();
    await complaint().click();
    await page.getByRole('combobox', { name: /Waar gaat het over/ }).selectOptions('De bezorging');
    await expect.element(page.getByRole('combobox').nth(1)).toBeVisible();
  },
  'form, with nothing filled in': async () => {
    await ask(received, { customer: undefined });
    await send().click();
    await expect.element(page.getByRole('link', { name: /Vul je e-mailadres in/ })).toBeVisible();
  },
  sending: async () => {
    await complainTo(() => new Promise(() => undefined));
    await expect.element(heading(/versturen/)).toBeVisible();
  },
  'not received yet': async () => {
    await complainTo(offline);
    await expect.element(otherWay()).toBeVisible();
  },
  'left behind days ago': async () => {
    const { outbox, store } = device(received);
    const data = { message: 'Waar blijft mijn krant?', replyTo: config.customer?.email };
    await store.put(leftBehind('contact.submitted', data));
    const { button } = contact({}, outbox);
    await expect.element(page.getByText(/van eerder is niet verstuurd/).last()).toBeVisible();
    await button.click();
    await expect.element(page.getByText('Waar blijft mijn krant?')).toBeVisible();
  },
  refused: async () => {
    await complainTo(refused);
    await expect.element(page.getByText(/Kijk dit nog na/)).toBeVisible();
    await expect.element(otherWay()).toBeVisible();
  },
  'sent without proof': async () => {
    await complainTo(() => new Response(null, { status: 204 }), { acknowledgement: 'status' });
    await expect.element(heading('Je bericht is verstuurd')).toBeVisible();
    await expect.element(otherWay()).toBeVisible();
  },
  received: async () => {
    await complainTo(received);
    await expect.element(page.getByRole('link', { name: 'Kijk hoe het ermee staat' })).toBeVisible();
  },
  'an answer that nobody could promise': async () => {
    await complainTo(({ id }) => json({ id, status: 'received' }), { answerBy: {} });
    await expect.element(page.getByText(/Vraag het gerust na/)).toBeVisible();
  },
});
