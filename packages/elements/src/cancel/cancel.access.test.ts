import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { everybodyCanUse } from '../../test/access.ts';
import {
  account,
  confirm,
  device,
  dutch,
  german,
  heading,
  leftBehind,
  offline,
  received,
  refused,
} from '../../test/account-page.ts';

const cancel = async (config = dutch, answer = received): Promise<void> => {
  const { button } = account(config, device(answer).outbox);
  await button.click();
};

/** Opens the way back, once what comes in above it moves it no more. */
const turnToStaying = async (): Promise<void> => {
  const summary = page.getByText('Toch blijven?');
  await expect.element(summary).toBeVisible();
  let before = Number.NaN;
  const isStill = (): boolean => {
    const { y } = summary.element().getBoundingClientRect();
    const still = y === before;
    before = y;
    return still;
  };
  await expect.poll(isStill, { interval: 300 }).toBe(true);
  await summary.click();
};

everybodyCanUse('Mijn abonnement', {
  closed: async () => {
    const { button } = account(dutch, device(received).outbox);
    await expect.element(button).toBeVisible();
  },
  review: async () => {
    await cancel();
    await page.getByText('Waarom deze datum?').click();
  },
  'review that asks who you are': async () => {
    await cancel({ ...dutch, subscription: undefined, customer: undefined });
    await confirm().click();
    await expect.element(page.getByText(/Dan is duidelijk/)).toBeVisible();
  },
  'review that asks which one': async () => {
    const { contract, subscription, ...shared } = dutch;
    const other = { contract, subscription: { id: 'b', plan: 'Maandblad' } };
    const gone = {
      ...other,
      subscription: { id: 'c' },
      situation: { kind: 'canceled', endsOn: '2026-12-14' },
    };
    await cancel({ ...shared, subscriptions: [{ contract, subscription }, other, gone] } as never);
    await confirm().click();
    await expect.element(page.getByText(/^Kies eerst/)).toBeVisible();
  },
  'the German page': async () => {
    await cancel(german);
    await expect.element(page.getByRole('button', { name: 'jetzt kündigen' })).toBeVisible();
  },
  sending: async () => {
    await cancel(dutch, () => new Promise(() => undefined));
    await confirm().click();
    await expect.element(heading('We versturen je opzegging')).toBeVisible();
  },
  'not received yet': async () => {
    await cancel(dutch, offline);
    await confirm().click();
    await expect.element(heading('Nog niet ontvangen')).toBeVisible();
    await expect.element(page.getByRole('link', { name: 'lezers@courant.example' })).toBeVisible();
  },
  'not received yet, on the next visit': async () => {
    const first = device(offline);
    const { button, screen } = account(dutch, first.outbox);
    await button.click();
    await confirm().click();
    await expect.element(page.getByText(/bewaard op dit apparaat/)).toBeVisible();
    screen.unmount();
    account(dutch, first.next(offline).outbox);
    await expect.element(page.getByText('Je opzegging is nog niet ontvangen.').last()).toBeVisible();
  },
  'left behind days ago': async () => {
    const { outbox, store } = device(received);
    await store.put(leftBehind('cancellation.requested', { subscription: dutch.subscription }));
    const { button } = account(dutch, outbox);
    await expect.element(page.getByText('Een opzegging van eerder is niet verstuurd.').last()).toBeVisible();
    await button.click();
    await expect.element(page.getByText(/^Op 18 november 2026 heb je opgezegd/)).toBeVisible();
  },
  refused: async () => {
    await cancel(dutch, refused);
    await confirm().click();
    await expect.element(page.getByText(/Kijk dit nog na/)).toBeVisible();
    await expect.element(page.getByRole('link', { name: 'lezers@courant.example' })).toBeVisible();
  },
  'sent without proof': async () => {
    await cancel({ ...dutch, acknowledgement: 'status' }, () => new Response(null, { status: 204 }));
    await confirm().click();
    await expect.element(heading('Je opzegging is verstuurd')).toBeVisible();
    await expect.element(page.getByRole('link', { name: 'lezers@courant.example' })).toBeVisible();
  },
  received: async () => {
    await cancel();
    await confirm().click();
    await turnToStaying();
    await expect.element(page.getByRole('button', { name: 'Opzegging intrekken' })).toBeVisible();
  },
  'received, closed again': async () => {
    await cancel();
    await confirm().click();
    await expect.element(heading('Je opzegging is ontvangen')).toBeVisible();
    await page.getByRole('button', { name: 'Sluiten' }).click();
    await expect.element(page.getByText('Je opzegging is ontvangen.').last()).toBeVisible();
  },
  'taking it back, not received yet': async () => {
    await cancel(dutch, (message, at) => (at === 1 ? received : offline)(message, at));
    await confirm().click();
    await turnToStaying();
    await page.getByRole('button', { name: 'Opzegging intrekken' }).click();
    await expect.element(page.getByText(/Tot dat zo is, geldt je opzegging/).last()).toBeVisible();
  },
  'taken back': async () => {
    await cancel();
    await confirm().click();
    await turnToStaying();
    await page.getByRole('button', { name: 'Opzegging intrekken' }).click();
    await expect.element(heading('Je intrekking is ontvangen')).toBeVisible();
  },
});

test('every control is at least 44 pixels high, and nothing is wider than a narrow phone', async () => {
  await page.viewport(320, 640);
  await cancel({ ...dutch, survey: true });
  const small = (): string[] =>
    page
      .getByRole('button')
      .elements()
      .filter((control) => control.getBoundingClientRect().height < 44)
      .map((control) => control.outerHTML);
  await expect.element(confirm()).toBeVisible();
  const inDialog = () => small().filter((control) => !control.includes('Abonnement opzeggen'));
  expect(inDialog()).toEqual([]);
  await confirm().click();
  await expect.element(heading('Wil je vertellen waarom?')).toBeVisible();
  expect(inDialog()).toEqual([]);
  const dialog = page.getByRole('dialog').element();
  expect(dialog.scrollWidth).toBeLessThanOrEqual(dialog.clientWidth);
  await page.getByRole('button', { name: 'Sluiten' }).click();
  const open = page.getByRole('button', { name: 'Abonnement opzeggen' });
  await expect.element(open).toBeVisible();
  // What is said of it stands clear of the page's button, focus ring and all.
  const { bottom } = open.element().getBoundingClientRect();
  const badge = page.getByText('Je opzegging is ontvangen.').elements().at(-1)?.closest('p');
  expect(badge?.getBoundingClientRect().top).toBeGreaterThanOrEqual(bottom + 5);
  await page.viewport(800, 900);
});

test.each(['16px', '32px'])(
  'with text of %s on a narrow phone nothing is wider, and the heading is whole and beside the cross',
  async (size) => {
    await page.viewport(320, 640);
    document.documentElement.style.fontSize = size;
    await cancel({ ...dutch, subscription: { id: 'sub_1', plan: 'Weekblad' } });
    await expect.element(confirm()).toBeVisible();
    const dialog = page.getByRole('dialog').element();
    const look = (): void => {
      expect(dialog.scrollWidth).toBeLessThanOrEqual(dialog.clientWidth);
      const cross = dialog.querySelector('.close')!.getBoundingClientRect();
      for (const pieces of wordsIn(dialog.querySelector('h2')!)) {
        expect(pieces).toHaveLength(1);
        const [word = cross] = pieces;
        // Some engines place letters by parts of a pixel, and a box by whole ones.
        expect(word.top > cross.bottom - 1 || word.right <= cross.left).toBe(true);
      }
    };
    look();
    await confirm().click();
    await expect.element(heading('Je opzegging is ontvangen')).toBeVisible();
    look();
    document.documentElement.style.fontSize = '';
    await page.viewport(800, 900);
  },
);

/** Where each word stands: in one piece, or broken over several lines. */
function wordsIn(element: Element) {
  const texts = [...element.childNodes].filter((node) => node instanceof Text);
  return texts.flatMap((text) =>
    [...text.data.matchAll(/\S+/g)].map(({ 0: word, index }) => {
      const range = new Range();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      return [...range.getClientRects()];
    }),
  );
}
