/** What follows a reason comes late, while somebody is about to send the answer. */
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-lit';
import { html } from 'lit';
import { device, received } from '../../test/account-page.ts';
import './fairwell-survey.ts';

const late = vi.hoisted(() => {
  const [wait, ready] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  return { come: wait.resolve, wait: wait.promise, isReady: ready.resolve, ready: ready.promise };
});
vi.mock(import('./exit-survey.deeper.ts'), async (original) => {
  await late.wait;
  const deeper = await original();
  return {
    ...deeper,
    async prepare(...given) {
      const part = await deeper.prepare(...given);
      late.isReady();
      return part;
    },
  };
});

test('the button stays under the pointer that is about to press it', async () => {
  const { outbox, sent } = device(received);
  const config = { endpoint: 'https://leave.example/v1/messages', locale: 'nl' };
  render(html`<fairwell-survey .config=${config} .outbox=${outbox} .random=${() => 0}></fairwell-survey>`);
  await page.getByRole('radio', { name: 'Het is me te duur' }).click();
  const send = page.getByRole('button', { name: 'Verstuur mijn antwoord' });
  await send.hover();
  const follows = page.getByText(/^Wat had je wel redelijk gevonden/);
  expect(follows.elements()).toEqual([]);
  const stood = send.element().getBoundingClientRect().y;
  late.come();
  await late.ready;
  // Whatever is drawn because of it is drawn before the next frame.
  await new Promise(requestAnimationFrame);
  expect(send.element().getBoundingClientRect().y).toBe(stood);
  expect(follows.elements()).toEqual([]);
  // Once the pointer goes, nothing is held back any more.
  await page.getByRole('heading', { level: 2 }).hover();
  await expect.element(follows).toBeVisible();
  await send.click();
  await expect.element(page.getByText('Dank je wel. Je antwoord is binnen.')).toBeVisible();
  expect(sent[0]?.data).toMatchObject({ reasons: [{ code: 'too_expensive' }] });
});
