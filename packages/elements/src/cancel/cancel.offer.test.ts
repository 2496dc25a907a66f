import type { CancelConfig, Offer } from '@fairwell/schema';
import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import {
  account,
  confirm,
  device,
  dutch,
  focused,
  german,
  heading,
  received,
} from '../../test/account-page.ts';
import { listen, press } from '../../test/keyboard.ts';

const pause: Offer = {
  id: 'pause_summer',
  kind: 'pause',
  madeTo: 'everyone',
  duration: 'P3M',
  price: { amount: 0, currency: 'EUR' },
};
const cheaper: Offer = {
  id: 'half_price',
  kind: 'discount',
  madeTo: 'leaving',
  price: { amount: 495, currency: 'EUR' },
  when: { reasons: ['too_expensive'] },
};
const done = async () => ({ reference: 'P-12' });
const names = ['presented', 'accepted', 'declined'];

/** What is before the eyes of somebody who opens the flow. */
async function open(offers: CancelConfig['offers'], extra: object = { handleOffer: done }, from = dutch) {
  const opened = device(received);
  const { button, element } = account({ ...from, offers }, opened.outbox, { ...extra });
  const told: string[] = [];
  for (const name of names) element.addEventListener(`fairwell-offer-${name}`, () => void told.push(name));
  await button.click();
  await expect.element(heading(/opzeggen$|kündigen$/)).toBeVisible();
  const offered = () => opened.steps.map(({ data }) => data).filter((data) => 'offer' in data);
  /** Once it came, whatever may stand stands there. */
  const arrived = () =>
    expect
      .poll(() =>
        element.shadowRoot?.adoptedStyleSheets.some((sheet) =>
          [...sheet.cssRules].some(({ cssText }) => cssText.startsWith('.offer')),
        ),
      )
      .toBe(true);
  const cancellations = () => opened.sent.filter(({ type }) => type === 'cancellation.requested');
  return { ...opened, element, told, offered, cancellations, arrived };
}
const offer = (name: string | RegExp = 'Je kunt ook pauzeren') =>
  page.getByRole('heading', { level: 3, name });
const accept = (name = 'Liever pauzeren') => page.getByRole('button', { name });
const proof = () => heading('Je opzegging is ontvangen');
const none = () => expect(page.getByRole('heading', { level: 3 }).elements()).toEqual([]);

/** Says why, once the proof is in. */
async function answer(label: string): Promise<void> {
  await confirm().click();
  await expect.element(proof()).toBeVisible();
  const reason = page.getByRole('radio', { name: label });
  await reason.click();
  await expect.element(page.getByText(/Wil je het preciezer zeggen/)).toBeVisible();
  await page.getByRole('button', { name: 'Verstuur mijn antwoord' }).click();
  await expect.element(page.getByText(/Je antwoord is binnen/)).toBeVisible();
}

describe('beside the button that confirms', () => {
  test('an offer says what it is and who can have it, and moves nothing', async () => {
    const { element, told, offered } = await open(undefined);
    const rectangle = () => JSON.stringify(confirm().element().getBoundingClientRect());
    const before = rectangle();
    element.config = { ...dutch, offers: { list: [pause] } };
    await expect.element(offer()).toBeInTheDocument();
    expect(rectangle()).toBe(before);
    const section = offer().element().closest('section')!;
    expect(section.textContent).toContain('ligt dan 3 maanden stil');
    expect(section.textContent).toContain('Zolang het stilligt, betaal je niets.');
    expect(section.textContent).toContain('Iedereen kan dit krijgen');
    // The way out comes first, and is no smaller.
    const [out, other] = [confirm().element(), accept().element()];
    expect(out.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    for (const size of ['fontSize', 'fontWeight', 'minBlockSize'] as const)
      expect(getComputedStyle(out)[size]).toBe(getComputedStyle(other)[size]);
    // It counts once somebody can see it, and not before.
    accept().element().scrollIntoView();
    await expect.poll(() => told).toEqual(['presented']);
    await expect
      .poll(offered)
      .toEqual([{ step: 'offer', offer: 'presented', offerId: 'pause_summer', madeTo: 'everyone' }]);
    // Beside it the way out is still in sight.
    await expect.element(confirm()).toBeInViewport();
  });

  test('with the keyboard the way out comes first, and what came of the offer is said aloud', async () => {
    await open({ list: [pause] });
    await expect.element(offer()).toBeInTheDocument();
    const { heard, lost } = listen();
    const stops: string[] = [];
    while (stops.at(-1) !== 'Liever pauzeren' && stops.length < 9) {
      await press('{Tab}');
      stops.push(focused()?.textContent?.trim() ?? '');
    }
    expect(stops.slice(-3)).toEqual(['Nu opzeggen', 'Ik houd mijn abonnement', 'Liever pauzeren']);
    await press('{Enter}');
    await expect.poll(() => heard.at(-1)).toBe('Dat is geregeld. Opzeggen kan nog steeds. Kenmerk: P-12');
    await press('{Escape}');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    expect(lost).toEqual([]);
  });

  test('is done when the page’s hand has done it, and the way out stays', async () => {
    let finish: (answer: object) => void = () => undefined;
    const handleOffer = vi.fn<(handed: object) => Promise<object>>(
      () => new Promise((resolve) => (finish = resolve)),
    );
    const { told, offered, cancellations } = await open({ list: [pause] }, { handleOffer });
    await accept().click();
    await expect.element(page.getByText('We regelen het.')).toBeVisible();
    expect(told).toEqual(['presented']);
    expect(focused()?.textContent).toContain('We regelen het.');
    finish({ reference: 'P-12' });
    await expect.element(page.getByText(/Dat is geregeld\. Opzeggen kan nog steeds\./)).toBeVisible();
    await expect.element(page.getByText('P-12')).toBeVisible();
    expect(handleOffer).toHaveBeenCalledExactlyOnceWith({
      id: expect.any(String),
      data: { offer: pause, subscription: dutch.subscription },
    });
    expect(told).toEqual(['presented', 'accepted']);
    await expect.poll(offered).toHaveLength(2);
    await confirm().click();
    await expect.element(proof()).toBeVisible();
    // Both are true, and both are said.
    await expect.element(page.getByText(/Dat is geregeld\. Je hebt ook opgezegd/)).toBeVisible();
    expect(cancellations()).toHaveLength(1);
    expect(told).toEqual(['presented', 'accepted']);
  });

  test('nothing is said to be done where the hand refuses, breaks or answers nothing; it can be tried again', async () => {
    const handleOffer = vi.fn<(handed: { id: string }) => Promise<unknown>>();
    const { told } = await open({ list: [pause] }, { handleOffer });
    const failed = page.getByText('Dat is niet gelukt. Opzeggen kan nog steeds.');
    const works: (() => Promise<unknown>)[] = [
      () => Promise.reject(new Error('no')),
      () => {
        throw new Error('no');
      },
      async () => undefined,
    ];
    for (const [at, work] of works.entries()) {
      handleOffer.mockImplementation(work);
      await accept().click();
      await expect.element(failed).toBeVisible();
      expect(handleOffer).toHaveBeenCalledTimes(at + 1);
      expect(told).toEqual(['presented']);
    }
    handleOffer.mockImplementation(done);
    await accept().click();
    await expect.element(page.getByText(/Dat is geregeld\./)).toBeVisible();
    expect(new Set(handleOffer.mock.calls.map(([{ id }]) => id)).size).toBe(1);
    expect(told).toEqual(['presented', 'accepted']);
  });

  test('who cancels beside it has said no: nothing more is offered, now or in the weeks after', async () => {
    const { told, offered, element } = await open({ list: [pause, cheaper] }, undefined, {
      ...dutch,
      survey: true,
    });
    await expect.element(offer()).toBeInTheDocument();
    accept().element().scrollIntoView();
    await expect.poll(() => told).toEqual(['presented']);
    await answer('Het is me te duur');
    expect(told).toEqual(['presented', 'declined']);
    await expect.poll(() => offered().map((data) => data['offer'])).toEqual(['presented', 'declined']);
    none();
    element.remove();
    const again = await open({ list: [pause] });
    await again.arrived();
    none();
    await confirm().click();
    await expect.element(proof()).toBeVisible();
    none();
    expect(again.told).toEqual([]);
  });

  test('a link is followed, and nobody says that anything is done', async () => {
    const talk: Offer = {
      id: 'talk',
      kind: 'contact',
      madeTo: 'everyone',
      link: 'mailto:lezers@courant.example',
    };
    const { told, element } = await open({ list: [pause, talk] }, {});
    // Nobody is there who could pause it.
    const link = page.getByRole('link', { name: 'Neem contact op' });
    await expect.element(link).toHaveAttribute('href', 'mailto:lezers@courant.example');
    element.addEventListener('click', (event) => event.preventDefault());
    await link.click();
    expect(told).toEqual(['presented', 'accepted']);
    expect(element.shadowRoot?.textContent).not.toContain('geregeld');
  });

  test.each<[string, CancelConfig['offers'], CancelConfig]>([
    ['lets nothing else stand on the page', { list: [pause] }, german],
    ['is not broken, and the site says it made one last week', { list: [pause], shown: '2026-11-15' }, dutch],
    [
      'is not broken, and it is cancelled already',
      { list: [pause] },
      { ...dutch, situation: { kind: 'canceled' } },
    ],
  ])('there is none where the law %s', async (_, offers, from) => {
    const { told, cancellations, arrived } = await open(offers, undefined, from);
    await arrived();
    none();
    await page.getByRole('button', { name: /^(Nu opzeggen|jetzt kündigen)$/ }).click();
    await expect.element(heading(/ontvangen|eingegangen/)).toBeVisible();
    none();
    expect(told).toEqual([]);
    expect(cancellations()).toHaveLength(1);
  });

  test('a preview shows it, does nothing and remembers nothing', async () => {
    const handleOffer = vi.fn<() => Promise<object>>(done);
    const handleOffers = vi.fn<() => Promise<Offer[]>>();
    const { sent } = await open(
      { list: [pause] },
      { handleOffer, handleOffers },
      { ...dutch, preview: true },
    );
    await accept().click();
    await expect.element(page.getByText(/Dat is geregeld\./)).toBeVisible();
    expect([handleOffer.mock.calls, handleOffers.mock.calls, sent]).toEqual([[], [], []]);
    expect(Object.keys(localStorage)).toEqual([]);
  });
});

test('of several subscriptions an offer is for the one that was chosen, and stands for no other', async () => {
  const { contract, subscription: _, ...shared } = dutch;
  const subscriptions = ['Weekblad', 'Maandblad'].map((plan) => ({
    subscription: { id: plan, plan },
    contract,
  }));
  const handleOffer = vi.fn<(handed: object) => Promise<object>>(done);
  const config = { ...shared, subscriptions } as unknown as CancelConfig;
  const { arrived } = await open({ list: [pause] }, { handleOffer }, config);
  await arrived();
  const round = (name: string) => page.getByRole('radio', { name });
  await expect.element(round('Weekblad')).toBeVisible();
  none();
  await round('Weekblad').click();
  await accept().click();
  await expect.element(page.getByText(/Dat is geregeld\./)).toBeVisible();
  const { subscription } = subscriptions[0]!;
  expect(handleOffer).toHaveBeenCalledExactlyOnceWith({
    id: expect.any(String),
    data: { offer: pause, subscription },
  });
  await round('Maandblad').click();
  await expect.element(heading('Maandblad opzeggen')).toBeVisible();
  expect(page.getByText(/Dat is geregeld\./).elements()).toEqual([]);
  none();
});

describe('below the proof', () => {
  const asking = { ...dutch, survey: true } as const;

  test('it answers the reason, and who takes it takes the cancellation back, in that order', async () => {
    const handleOffer = vi.fn<(handed: object) => Promise<object>>(done);
    const { told, cancellations, sent } = await open({ list: [cheaper] }, { handleOffer }, asking);
    none();
    await answer('Het is me te duur');
    await expect.element(offer('Je kunt ook minder betalen')).toBeVisible();
    await expect.element(page.getByText('Dit bieden we alleen aan wie opzegt.')).toBeVisible();
    await expect.element(page.getByText(/dan trek je je opzegging in/)).toBeVisible();
    await accept('Verder voor deze prijs').click();
    await expect.element(heading('Je intrekking is ontvangen')).toBeVisible();
    await expect.element(page.getByText(/^Dat is geregeld\./)).toBeVisible();
    const about = cancellations()[0]?.id;
    expect(handleOffer).toHaveBeenCalledExactlyOnceWith({
      id: expect.any(String),
      data: { offer: cheaper, subscription: dutch.subscription, about },
    });
    expect(sent.find(({ type }) => type === 'cancellation.undone')?.data).toMatchObject({
      declaration: about,
      offer: { id: cheaper.id, madeTo: 'leaving' },
    });
    expect(told).toEqual(['presented', 'accepted']);
  });

  test('where the hand cannot do it, the cancellation stands', async () => {
    const handleOffer = () => Promise.reject(new Error('no'));
    const { sent } = await open({ list: [cheaper] }, { handleOffer }, asking);
    await answer('Het is me te duur');
    await accept('Verder voor deze prijs').click();
    await expect
      .element(page.getByText('Dat is niet gelukt. Je opzegging blijft gewoon staan.'))
      .toBeVisible();
    expect(sent.map(({ type }) => type)).not.toContain('cancellation.undone');
  });

  test('no means no', async () => {
    const { told } = await open({ list: [cheaper] }, undefined, asking);
    await answer('Het is me te duur');
    await page.getByRole('button', { name: 'Nee, bedankt' }).click();
    await expect.element(page.getByText('Prima. Je opzegging blijft gewoon staan.')).toBeVisible();
    expect(focused()?.textContent).toContain('Prima.');
    none();
    expect(told).toEqual(['presented', 'declined']);
  });
});

describe('a service that makes offers', () => {
  test('hears why and what, never who, and what it offers goes first', async () => {
    const handleOffers = vi.fn<(question: object) => Promise<object>>(async () => ({
      offers: [
        { id: 'own', kind: 'custom', madeTo: 'everyone', title: 'Op maandag', accept: 'Alleen op maandag' },
      ],
    }));
    await open(
      { list: [pause], reason: 'unused' },
      { handleOffer: done, handleOffers },
      {
        ...dutch,
        subscription: { ...dutch.subscription, segment: 'student' },
      },
    );
    await expect.element(offer('Op maandag')).toBeInTheDocument();
    expect(handleOffers).toHaveBeenCalledExactlyOnceWith({
      reason: 'unused',
      path: ['unused'],
      segment: 'student',
      plan: 'De Wekelijkse Courant',
      jurisdiction: 'NL',
      locale: 'nl-NL',
    });
  });

  const lies: unknown[] = [
    { id: 'x', kind: 'redirect', madeTo: 'everyone', link: 'javascript:alert(1)' },
    null,
  ];
  test.each<[string, () => unknown]>([
    ['never answers', () => new Promise(() => undefined)],
    [
      'throws',
      () => {
        throw new Error('down');
      },
    ],
    ['lies', async () => ({ offers: lies })],
  ])('%s: cancelling waits for nothing, and the site’s own list stands in', async (_, handleOffers) => {
    const { cancellations, element } = await open({ list: [pause] }, { handleOffer: done, handleOffers });
    await confirm().click();
    await expect.element(proof()).toBeVisible();
    expect(cancellations()).toHaveLength(1);
    element.remove();
    await open({ list: [pause] }, { handleOffer: done, handleOffers });
    await expect.element(offer()).toBeInTheDocument();
    expect(page.getByRole('link', { name: 'Bekijk wat er kan' }).elements()).toEqual([]);
  });
});
