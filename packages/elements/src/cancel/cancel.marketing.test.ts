import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import {
  account,
  confirm,
  device,
  dutch,
  focused,
  heading,
  offline,
  received,
} from '../../test/account-page.ts';
import type { CancelConfig } from '@fairwell/schema';

const LABEL = 'Stuur me ook geen reclame meer';
const stop = () => page.getByRole('button', { name: LABEL });

async function leave(config: CancelConfig = dutch, answer = received) {
  const opened = device(answer);
  const { button, element } = account(config, opened.outbox);
  await button.click();
  // Nothing about it before the proof is in.
  expect(stop().elements()).toEqual([]);
  await confirm().click();
  await expect.element(heading('Je opzegging is ontvangen')).toBeVisible();
  return { ...opened, element };
}

test('stops the marketing mail with one click after the proof, and shows the proof of that too', async () => {
  const { sent } = await leave();
  // Nobody asked for it yet, so nothing was sent.
  await expect.element(stop()).toBeVisible();
  expect(sent).toHaveLength(1);
  await stop().click();
  await expect
    .element(page.getByText(/^Je wilt geen reclame meer\. Dat is ontvangen op 22 november/))
    .toBeVisible();
  expect(sent[1]).toMatchObject({
    type: 'preferences.changed',
    locale: 'nl-NL',
    session: sent[0]?.session,
    data: {
      marketing: 'stop',
      customer: { email: 'sanne@voorbeeld.example' },
      about: sent[0]?.id,
      declared: { text: 'Stuur me geen reclame meer.', buttonLabel: LABEL },
    },
  });
  expect(stop().elements()).toEqual([]);
  // The focus stays with what was pressed.
  expect(focused()?.textContent).toContain('Dat is ontvangen');
});

test('says that it was not received where it was not, and sends the same again', async () => {
  const { sent, given } = await leave();
  given.answer = offline;
  await stop().click();
  await expect.element(page.getByText(/is nog niet ontvangen/)).toBeVisible();
  expect(page.getByText(/Dat is ontvangen/).elements()).toEqual([]);
  given.answer = received;
  await page.getByRole('button', { name: 'Probeer het nu' }).click();
  await expect.element(page.getByText(/Dat is ontvangen/)).toBeVisible();
  expect(new Set(sent.slice(1).map(({ id }) => id)).size).toBe(1);
});

test('is asked once, however often it is pressed', async () => {
  const { sent, element } = await leave();
  // It comes a moment after the proof.
  await expect.element(stop()).toBeVisible();
  const button = stop().element() as HTMLButtonElement;
  for (let i = 0; i < 3; i++) button.click();
  await expect.element(page.getByText(/Dat is ontvangen/)).toBeVisible();
  // Another language says the same, and forgets nothing.
  element.config = { ...dutch, locale: 'de-DE' };
  await expect.element(page.getByText(/Das ist am 22\. November .* eingegangen/)).toBeVisible();
  expect(sent).toHaveLength(2);
});

test('is not offered where the site does not want it', async () => {
  await leave({ ...dutch, marketing: false });
  await expect.element(page.getByText('Toch blijven?')).toBeVisible();
  expect(stop().elements()).toEqual([]);
});
