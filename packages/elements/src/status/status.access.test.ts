import type { Status } from '@fairwell/schema';
import { expect } from 'vitest';
import { page } from 'vitest/browser';
import { everybodyCanUse } from '../../test/access.ts';
import { device, heading, leftBehind, offline, received } from '../../test/account-page.ts';
import {
  answered,
  bare,
  cancelled,
  ID,
  look,
  no,
  question,
  reopened,
  status,
  title,
} from '../../test/status-page.ts';

const support = { email: 'lezers@courant.example', phone: '020 123 45 67' };
const never = () => new Promise<Status>(() => undefined);

/** Somebody with the receipt looks, and sees this. */
const see = async (shown: Status, extra: Record<string, unknown> = {}): Promise<void> => {
  status({ receipt: ID, support }, { handleStatus: async () => shown, ...extra });
  await expect.element(title()).toBeVisible();
  await expect.poll(() => page.getByText(/Een ogenblik/).elements()).toEqual([]);
  await expect.element(page.getByText('7KXM-2QPD-9T4H')).toBeVisible();
};
const takeBack = async (answer = received): Promise<void> => {
  await see(cancelled, { outbox: device(answer).outbox });
  await page.getByText('Toch blijven?').click();
  await page.getByRole('button', { name: 'Opzegging intrekken' }).click();
};

everybodyCanUse('Hoe het ermee staat', {
  'asking for the reference': async () => {
    status();
    await look().click();
    await expect.element(page.getByText('Vul het kenmerk in, of plak de link.')).toBeVisible();
  },
  'what waits on this device, about to be deleted': async () => {
    const { outbox, store } = device(received);
    await store.put(leftBehind('cancellation.requested', { subscription: { id: 'a', plan: 'Weekblad' } }));
    status({}, { outbox });
    await page.getByRole('button', { name: 'Wis van dit apparaat' }).click();
    await expect.element(page.getByText(/^Zeker weten/)).toBeVisible();
  },
  loading: async () => {
    status({ receipt: ID }, { handleStatus: never });
    await expect.element(page.getByText(/Een ogenblik/).first()).toBeVisible();
  },
  'nothing to be seen': async () => {
    status({ receipt: ID }, { handleStatus: () => Promise.reject(new TypeError('Failed to fetch')) });
    await expect.element(page.getByRole('button', { name: 'Probeer het opnieuw' })).toBeVisible();
  },
  'no more than a reference': () => see({ ...bare, standing: 'answered' }),
  'an open question': () => see(question),
  'an answer that is late': () => see({ ...question, standing: 'reported' }),
  'an answer': () => see(answered),
  'an answer that did not help, on its way': async () => {
    await see(answered, { handleJudgement: never });
    await no().click();
    await expect.element(page.getByText('We geven het door. Een ogenblik.')).toBeVisible();
  },
  'an answer that did not help, not received yet': async () => {
    await see(answered, { handleJudgement: () => Promise.reject(new TypeError('Failed to fetch')) });
    await no().click();
    await expect.element(page.getByText(/Dit is nog niet aangekomen/).first()).toBeVisible();
  },
  'a question that is open again': () => see(reopened),
  'a cancellation': async () => {
    await see(cancelled);
    await expect.element(page.getByText('Toch blijven?')).toBeVisible();
  },
  'a cancellation whose last day has passed': () =>
    see({
      ...cancelled,
      standing: 'effective',
      effectiveOn: '2026-11-20',
      holder: { ...cancelled.holder!, endsOn: '2026-11-20', canUndo: false },
    }),
  'a cancellation being taken back, not received yet': async () => {
    await takeBack(offline);
    await expect.element(page.getByText(/Tot dat zo is, geldt je opzegging/)).toBeVisible();
  },
  'a cancellation taken back': async () => {
    await takeBack();
    await expect.element(heading('Je intrekking is ontvangen')).toBeVisible();
  },
});
