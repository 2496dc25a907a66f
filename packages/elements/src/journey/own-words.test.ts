import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import {
  account,
  confirm,
  device,
  dutch,
  focused,
  heading,
  json,
  offline,
  received,
  refused,
} from '../../test/account-page.ts';
import * as asking from '../../test/contact-page.ts';
import * as withdrawing from '../../test/order-page.ts';
import type { Outbox } from '../outbox/outbox.ts';

const WORDS = `<template slot="received">
  <p>Dank je wel. Je login blijft.</p>
  <a href="https://courant.example/">Terug naar de krant</a>
</template>`;
const words = () => page.getByText('Dank je wel. Je login blijft.');
const link = () => page.getByRole('link', { name: 'Terug naar de krant' });

/** Whether a click was kept from doing what it does in a page. */
const clicked = vi.fn<(wasPrevented: boolean) => void>();
const onClick = (event: MouseEvent): void => {
  if (!(event.target instanceof HTMLAnchorElement)) return;
  clicked(event.defaultPrevented);
  event.preventDefault();
};

/** Makes the page what a site made of it. */
function dress(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
}

beforeEach(() => addEventListener('click', onClick));
afterEach(() => {
  document.adoptedStyleSheets = [];
  removeEventListener('click', onClick);
  clicked.mockClear();
  vi.restoreAllMocks();
});

const pages = {
  'fairwell-cancel': {
    place: (outbox: Outbox) => account(dutch, outbox),
    declare: () => confirm().click(),
    title: 'Je opzegging is ontvangen',
  },
  'fairwell-withdraw': {
    place: (outbox: Outbox) => withdrawing.order(withdrawing.goods, outbox),
    declare: () => withdrawing.confirm().click(),
    title: 'Je herroeping is ontvangen',
  },
  'fairwell-contact': {
    place: (outbox: Outbox) => asking.contact({}, outbox),
    declare: () => asking.complain(),
    title: 'Je bericht is ontvangen',
  },
};

describe.each(Object.entries(pages))('the words of the site in <%s>', (_, { place, declare, title }) => {
  test('stand below the proof, and nowhere before it is there', async () => {
    const { outbox, given } = device(offline);
    const { element, button } = place(outbox);
    element.insertAdjacentHTML('beforeend', WORDS);
    expect(words().elements()).toEqual([]);
    await button.click();
    await declare();
    await expect.element(heading('Nog niet ontvangen')).toBeVisible();
    expect(words().elements()).toEqual([]);

    given.answer = received;
    await page.getByRole('button', { name: /^Probeer/ }).click();
    await expect.element(heading(title)).toBeVisible();
    await expect.element(words()).toBeVisible();
    const facts = element.shadowRoot!.querySelector('dl')!.getBoundingClientRect();
    expect(words().element().getBoundingClientRect().top).toBeGreaterThan(facts.bottom);
    expect(focused()?.id).toBe('title');

    // A link in it is the page's, and no button that opens.
    await link().click();
    expect(clicked).toHaveBeenCalledWith(false);
    await page.getByRole('button', { name: 'Sluiten' }).click();
    await expect.element(words()).not.toBeVisible();
    await expect.poll(focused).toBe(button.element());
  });
});

describe('the words of the site', () => {
  const cancel = async (answer: Parameters<typeof device>[0], config = dutch) => {
    const { outbox } = device(answer);
    const { element, button } = account(config, outbox);
    element.insertAdjacentHTML('beforeend', WORDS);
    await button.click();
    await confirm().click();
    return element;
  };

  test.each([
    ['resets', 'div,template,section{display:block}'],
    ['has classes for layout', '[hidden]{display:none} .flex{display:flex}'],
    ['unsets everything', '*{all:unset!important}'],
  ])('are read by nobody as long as the script has not come, on a page that %s', (_, css) => {
    dress(css);
    const late = document.createElement('fairwell-late');
    late.innerHTML = WORDS.replace('<template', '<template class="flex"');
    document.body.append(late);
    expect(late.innerText.trim()).toBe('');
    late.remove();
  });

  test('can be read there on a page that unsets everything', async () => {
    await cancel(received);
    await expect.element(words()).toBeVisible();
    dress('*{all:unset!important}');
    expect(words().element().checkVisibility()).toBe(true);
  });

  test.each([
    ['refused', refused, /niet ontvangen$/],
    ['sent without proof', ({ id }: { id: string }) => json({ id, status: 'thanks' }), /verstuurd$/],
  ])('do not stand where it was %s', async (_, answer, title) => {
    await cancel(answer, { ...dutch, acknowledgement: 'status' });
    await expect.element(heading(title)).toBeVisible();
    expect(words().elements()).toEqual([]);
  });

  test('go when the cancellation was taken back', async () => {
    await cancel(received);
    await expect.element(words()).toBeVisible();
    await page.getByText('Toch blijven?').click();
    await page.getByRole('button', { name: 'Opzegging intrekken' }).click();
    await expect.element(heading('Je intrekking is ontvangen')).toBeVisible();
    await expect.element(words()).not.toBeInTheDocument();
  });

  test('are marked where nothing was cancelled', async () => {
    const element = await cancel(received, { ...dutch, preview: true });
    await expect.element(words()).toBeVisible();
    expect(element.querySelector('[slot=own]')?.textContent?.trim()).toMatch(/^Voorbeeld: er wordt niets/);
  });

  test('are not shown where everybody could have read them before', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const { outbox } = device(received);
    document.body.insertAdjacentHTML(
      'beforeend',
      '<fairwell-cancel><p slot="received">Opgezegd! <a href="/">Terug</a></p><p slot="thanks">x</p></fairwell-cancel>',
    );
    const element = document.body.lastElementChild as HTMLElementTagNameMap['fairwell-cancel'];
    Object.assign(element, { outbox, config: { ...dutch, display: 'inline' } });
    await confirm().click();
    await expect.element(heading('Je opzegging is ontvangen')).toBeVisible();
    // What follows the proof has come.
    await expect.element(page.getByText('Toch blijven?')).toBeVisible();
    expect(element.querySelector('p')?.checkVisibility()).toBe(false);
    expect(warn.mock.calls.map(([said]: unknown[]) => said)).toEqual([
      expect.stringMatching(/FW208: .*Write <template slot="received">/),
      expect.stringMatching(/FW208: .*slot="thanks"> is not shown.*Known is: received/),
    ]);
    element.remove();
  });
});

test('an element that itself stands in a slot of the page opens all the same', async () => {
  const { outbox } = device(received);
  const { element, button } = account(dutch, outbox);
  const layout = document.createElement('div');
  layout.attachShadow({ mode: 'open' }).innerHTML = '<slot name="content"></slot>';
  layout.innerHTML = '<main slot="content"></main>';
  element.before(layout);
  layout.firstElementChild?.append(element);
  await button.click();
  await expect.element(confirm()).toBeVisible();
});
