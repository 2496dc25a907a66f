import type { CancelConfig, Offer } from '@fairwell/schema';
import { expect } from 'vitest';
import { page } from 'vitest/browser';
import { everybodyCanUse } from '../../test/access.ts';
import { account, confirm, device, dutch, received } from '../../test/account-page.ts';

const pause: Offer = { id: 'pause', kind: 'pause', madeTo: 'everyone', duration: 'P3M' };
const unused = { ...pause, when: { reasons: ['unused'] } };

const open = async (config: CancelConfig): Promise<void> => {
  const handleOffer = async () => ({ reference: 'P-12' });
  const { button } = account(config, device(received).outbox, { handleOffer });
  await button.click();
};
const accept = () => page.getByRole('button', { name: 'Liever pauzeren' });

everybodyCanUse('Mijn abonnement', {
  'an offer below the button that cancels': async () => {
    await open({ ...dutch, offers: { list: [pause] } });
    await expect.element(accept()).toBeInTheDocument();
  },
  'an offer that was taken': async () => {
    await open({ ...dutch, offers: { list: [pause] } });
    await accept().click();
    await expect.element(page.getByText(/Dat is geregeld/)).toBeVisible();
  },
  'an offer below the proof': async () => {
    await open({ ...dutch, survey: true, offers: { list: [unused] } });
    await confirm().click();
    await page.getByRole('radio', { name: 'Ik gebruik het te weinig' }).click();
    await expect.element(page.getByText(/Wil je het preciezer zeggen/)).toBeVisible();
    await page.getByRole('button', { name: 'Verstuur mijn antwoord' }).click();
    await expect.element(page.getByText(/Je antwoord is binnen/)).toBeVisible();
    await expect.element(accept()).toBeInTheDocument();
  },
});
