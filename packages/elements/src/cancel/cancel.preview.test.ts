import { afterEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { CancelConfig } from '@fairwell/schema';
import {
  account,
  confirm,
  device,
  dutch,
  german,
  heading,
  native,
  offline,
  received,
} from '../../test/account-page.ts';
import { pageOutbox } from '../outbox/page.ts';

/** On the screen; what is said aloud comes after it. */
const markOf = (text: string) => page.getByText(text, { exact: true }).first();
const mark = () => markOf('Voorbeeld: er wordt niets verstuurd.');
const events = ['opened', 'closed', 'received', 'sent', 'unreceived', 'attention', 'undone', 'answered'];

afterEach(() => vi.restoreAllMocks());

describe('a preview', () => {
  test('goes through the whole flow, marked at every step, and sends, keeps and tells nothing', async () => {
    const doFetch = vi.spyOn(globalThis, 'fetch');
    const warn = vi.spyOn(console, 'warn');
    const { outbox, sent, store } = device(received);
    const handleCancel = vi.fn<() => Promise<object>>(async () => ({}));
    const config: CancelConfig = {
      ...dutch,
      preview: true,
      survey: true,
      acknowledgement: 'signed' as const,
      keys: [{ kid: 'now', x: 'A' }],
    };
    const { element, button } = account(config, outbox, { handleCancel, handleUndo: handleCancel });
    const heard = vi.fn<(event: Event) => void>();
    for (const name of events) element.addEventListener(`fairwell-${name}`, heard);

    await button.click();
    await expect.element(heading('De Wekelijkse Courant opzeggen')).toBeVisible();
    await expect.element(mark()).toBeVisible();
    await confirm().click();
    await expect.element(heading('Je opzegging is ontvangen')).toBeVisible();
    await expect.element(mark()).toBeVisible();
    await page.getByRole('radio', { name: 'Het is me te duur' }).click();
    // What follows the reason moves the button.
    await expect.element(page.getByRole('textbox', { name: /redelijk gevonden/ })).toBeVisible();
    await page.getByRole('button', { name: 'Verstuur mijn antwoord' }).click();
    await expect.element(page.getByText('Dank je wel. Je antwoord is binnen.')).toBeVisible();
    await page.getByText('Toch blijven?').click();
    await page.getByRole('button', { name: 'Opzegging intrekken' }).click();
    await expect.element(heading('Je intrekking is ontvangen')).toBeVisible();
    await expect.element(mark()).toBeVisible();

    expect(warn).not.toHaveBeenCalled();
    expect(sent).toEqual([]);
    expect(await store.all()).toEqual([]);
    expect(await pageOutbox().pending()).toEqual([]);
    expect(doFetch.mock.calls.filter(([, init]) => init?.method === 'POST')).toEqual([]);
    expect(handleCancel).not.toHaveBeenCalled();
    expect(heard).not.toHaveBeenCalled();
    expect(native).not.toHaveBeenCalled();
  });

  test('is marked where only words are: beside the button, aloud, and in the file that is kept', async () => {
    const { outbox } = device(received);
    const { element, button } = account({ ...dutch, preview: true }, outbox);
    let file: Blob | undefined;
    vi.spyOn(URL, 'createObjectURL').mockImplementation((made) => {
      file = made as Blob;
      return 'blob:none';
    });
    await button.click();
    await expect
      .element(page.getByRole('dialog'))
      .toHaveAccessibleName('Voorbeeld: er wordt niets verstuurd. De Wekelijkse Courant opzeggen');
    await confirm().click();
    const aloud = () => element.shadowRoot?.querySelector('[role="status"]')?.textContent?.trim();
    await expect.poll(aloud).toBe('Voorbeeld: er wordt niets verstuurd. Je opzegging is ontvangen.');
    await page.getByRole('button', { name: 'Bewaar als bestand' }).click();
    expect(await file?.text()).toMatch(/^Voorbeeld: er wordt niets verstuurd\./);
    await page.getByRole('button', { name: 'Sluiten' }).click();
    await expect
      .element(page.getByText('Voorbeeld: er wordt niets verstuurd. Je opzegging is ontvangen.').last())
      .toBeVisible();
  });

  test('needs no endpoint, and speaks the language of the page', async () => {
    const { endpoint: _, ...rest } = german;
    const { outbox } = device(received);
    const { button } = account({ ...rest, preview: true }, outbox);
    await button.click();
    await expect.element(markOf('Vorschau: Es wird nichts gesendet.')).toBeVisible();
  });

  test('does not take up what an earlier visit left', async () => {
    const first = device(offline);
    const { screen, button } = account(dutch, first.outbox);
    await button.click();
    await confirm().click();
    await expect.element(heading('Nog niet ontvangen')).toBeVisible();
    await expect.poll(() => first.store.all()).toHaveLength(1);
    screen.unmount();
    const { outbox } = first.next(offline);
    const later = account({ ...dutch, preview: true }, outbox);
    await outbox.pending();
    await later.button.click();
    await expect.element(heading('De Wekelijkse Courant opzeggen')).toBeVisible();
    await expect.element(mark()).toBeVisible();
  });

  test('leaves nothing behind when it becomes real', async () => {
    const { outbox, sent } = device(received);
    const { element, button } = account({ ...dutch, preview: true }, outbox);
    await button.click();
    await confirm().click();
    await expect.element(heading('Je opzegging is ontvangen')).toBeVisible();
    element.config = dutch;
    await expect.element(heading('Je opzegging is ontvangen')).not.toBeInTheDocument();
    await expect.element(page.getByText(/is ontvangen/)).not.toBeInTheDocument();
    await button.click();
    await expect.element(mark()).not.toBeInTheDocument();
    await confirm().click();
    await expect.element(page.getByText('7KXM-2QPD-9T4H')).toBeVisible();
    expect(sent).toHaveLength(1);
  });
});

test('a test is marked on the screen too, and is sent as one', async () => {
  const { outbox, sent } = device(received);
  const { button } = account({ ...dutch, mode: 'test' }, outbox);
  await button.click();
  const sign = markOf('Test: dit wordt wel verstuurd, maar telt niet mee.');
  await expect.element(sign).toBeVisible();
  await confirm().click();
  await expect.element(heading('Je opzegging is ontvangen')).toBeVisible();
  await expect.element(sign).toBeVisible();
  expect(sent[0]).toMatchObject({ mode: 'test' });
});
