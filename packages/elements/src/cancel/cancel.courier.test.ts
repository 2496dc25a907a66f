import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { CancelConfig } from '@fairwell/schema';
import {
  account,
  confirm,
  device,
  dutch,
  focused,
  heading,
  leftBehind,
  offline,
  received,
  refused,
} from '../../test/account-page.ts';

describe('what did not arrive', () => {
  test('is said, kept, and tried again, with another way out', async () => {
    const { outbox, sent, given } = device(offline);
    const { button, element } = account(dutch, outbox);
    const unreceived = vi.fn<(event: Event) => void>();
    element.addEventListener('fairwell-unreceived', unreceived);
    await button.click();
    await confirm().click();
    await expect.element(heading('Nog niet ontvangen')).toBeVisible();
    await expect.element(page.getByText(/bewaard op dit apparaat/)).toBeVisible();
    await expect
      .element(page.getByRole('textbox', { name: 'De tekst van je opzegging' }))
      .toHaveValue(`${sent[0]?.data.declared.text}\n\nSanne de Wit`);
    const mail = page.getByRole('link', { name: 'lezers@courant.example' });
    expect(decodeURIComponent(mail.element().getAttribute('href') ?? '')).toContain(
      'Ik zeg mijn abonnement op',
    );
    await expect
      .element(page.getByRole('link', { name: '020 123 45 67' }))
      .toHaveAttribute('href', 'tel:0201234567');
    expect(unreceived.mock.calls[0]?.[0]).toMatchObject({ detail: { keptOn: 'device' } });
    given.answer = received;
    await page.getByRole('button', { name: 'Probeer het nu' }).click();
    await expect.element(heading('Je opzegging is ontvangen')).toBeVisible();
    expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
  });

  test('leaves a telephone number as it is dialled among words that run from right to left', async () => {
    const { button } = account({ ...dutch, locale: 'ar' }, device(offline).outbox);
    await button.click();
    await page.getByRole('button', { name: 'إلغاء الاشتراك' }).last().click();
    const number = page.getByRole('link', { name: '020 123 45 67' });
    await expect.element(number).toBeVisible();
    const text = [...number.element().childNodes].find((node) => node instanceof Text)!;
    const placeOf = (at: number): number => {
      const range = new Range();
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      return range.getBoundingClientRect().left;
    };
    expect(placeOf(0)).toBeLessThan(placeOf(text.data.length - 1));
  });

  test('keeps the other way out in sight while it is tried again, however long that takes', async () => {
    const { outbox, given } = device(offline);
    const { button } = account(dutch, outbox);
    await button.click();
    await confirm().click();
    const text = page.getByRole('textbox', { name: 'De tekst van je opzegging' });
    await expect.element(text).toBeVisible();
    const box = text.element();
    given.answer = () => new Promise(() => undefined);
    const retry = page.getByRole('button', { name: 'Probeer het nu' });
    await retry.click();
    await expect.element(page.getByText('We versturen je opzegging').last()).toBeVisible();
    await expect.element(heading('Nog niet ontvangen')).toBeVisible();
    expect(text.element()).toBe(box);
    expect(focused()).toBe(retry.element());
  });

  test.each([
    ['Postbus 12', 'De Courant\nPostbus 12'],
    ['De Courant\nPostbus 12', 'De Courant\nPostbus 12'],
    ['De Courant, Postbus 12', 'De Courant, Postbus 12'],
    ['De Courantweg 12', 'De Courant\nDe Courantweg 12'],
  ])('names the company once above %j', async (address, shown) => {
    const { outbox } = device(offline);
    const { button, element } = account({ ...dutch, support: { company: 'De Courant', address } }, outbox);
    await button.click();
    await confirm().click();
    const written = () => element.shadowRoot?.querySelector('address')?.textContent;
    await expect.poll(written).toBe(shown);
  });

  test('is never called received because of a page of a wifi portal', async () => {
    const { outbox } = device(() => new Response('<h1>Welkom</h1>', { status: 200 }));
    const { button } = account(dutch, outbox);
    await button.click();
    await confirm().click();
    await expect.element(heading('Nog niet ontvangen')).toBeVisible();
  });

  test('can go another way through the form of the page, for where this page may not send', async () => {
    const first = device(offline);
    const { button, element, screen } = account(dutch, first.outbox);
    const submit = vi.spyOn(HTMLFormElement.prototype, 'submit').mockImplementation(() => undefined);
    await button.click();
    await confirm().click();
    await page.getByRole('button', { name: 'Opzeggen op een gewone pagina' }).click();
    await expect.poll(() => submit.mock.contexts).toEqual([element.querySelector('form')]);
    submit.mockRestore();
    screen.unmount();

    // Whoever cancelled there may have taken it back since: nothing of it goes out by itself, and nothing is lost.
    const second = first.next(received);
    const after = account(dutch, second.outbox);
    await after.button.click();
    await expect.element(page.getByText(/^Op 22 november 2026 heb je opgezegd/)).toBeVisible();
    second.events.dispatchEvent(new Event('online'));
    expect(second.sent).toEqual([]);
    await page.getByRole('button', { name: 'Ja, verstuur mijn opzegging' }).click();
    await expect.element(heading('Je opzegging is ontvangen')).toBeVisible();
    expect(second.sent.map(({ id }) => id)).toEqual([first.sent[0]?.id]);
  });

  test('is still there after a reload, and arrives then', async () => {
    const first = device(offline);
    const before = account(dutch, first.outbox);
    await before.button.click();
    await confirm().click();
    await expect.element(page.getByText(/bewaard op dit apparaat/)).toBeVisible();
    before.screen.unmount();

    const second = first.next(offline);
    const { button } = account(dutch, second.outbox);
    await expect.element(page.getByText('Je opzegging is nog niet ontvangen.').last()).toBeVisible();
    second.given.answer = received;
    await button.click();
    await page.getByRole('button', { name: 'Probeer het nu' }).click();
    await expect.element(heading('Je opzegging is ontvangen')).toBeVisible();
    expect(second.sent.at(-1)?.id).toBe(first.sent[0]?.id);
  });

  test.each<[string, Partial<CancelConfig>]>([
    ['another subscription', { subscription: { id: 'sub_2', plan: 'De Wekelijkse Courant' } }],
    ['another customer', { customer: { id: 'c_2' }, subscription: { plan: 'De Wekelijkse Courant' } }],
    ['another plan of the same customer', { subscription: { plan: 'Het Zaterdagblad' } }],
    ['nobody it knows', { customer: undefined, subscription: undefined }],
    ['only the plan', { customer: undefined, subscription: { plan: 'De Wekelijkse Courant' } }],
    ['the same person under another address', { customer: { id: 'c_1', email: 'sam@voorbeeld.example' } }],
  ])(
    'is never shown on a page about %s, and arrives all the same',
    async (_, other) => {
      const mine: CancelConfig = { ...dutch, customer: { id: 'c_1', email: 'sanne@voorbeeld.example' } };
      const first = device(offline);
      const before = account(mine, first.outbox);
      await before.button.click();
      await confirm().click();
      await expect.element(page.getByText(/bewaard op dit apparaat/)).toBeVisible();
      before.screen.unmount();
      const { outbox, sent } = first.next(received);
      const { button } = account({ ...mine, ...other }, outbox);
      // The page before may try once more in between; then the next try comes seconds later.
      await expect.poll(() => sent.map(({ id }) => id), { timeout: 15_000 }).toEqual([first.sent[0]?.id]);
      expect(page.getByRole('status').elements()).toEqual([]);
      await button.click();
      await expect.element(heading(/opzeggen$/)).toBeVisible();
    },
    20_000,
  );

  test('for days is asked about, by the day it was where the person lives', async () => {
    const { outbox, store, sent } = device(received);
    const id = outbox.newId();
    const endpoint = dutch.endpoint;
    // Half past midnight on the eighteenth in Amsterdam, and still the seventeenth in UTC.
    const queuedAt = Date.parse('2026-11-17T23:30:00Z');
    const data = { subscription: dutch.subscription, declared: { text: 'Ik zeg op.' } };
    await store.put({
      id,
      endpoint,
      acknowledgement: 'echo',
      message: {
        v: 1,
        id,
        type: 'cancellation.requested',
        mode: 'live',
        locale: 'nl',
        occurredAt: new Date(queuedAt).toISOString(),
        data,
      },
      queuedAt,
      attempt: 1,
      nextAt: queuedAt,
    });
    const { button } = account(dutch, outbox);
    await expect.element(page.getByText('Een opzegging van eerder is niet verstuurd.').last()).toBeVisible();
    await button.click();
    await expect.element(page.getByText(/^Op 18 november 2026 heb je opgezegd/)).toBeVisible();
    await page.getByRole('button', { name: 'Nee, niet versturen' }).click();
    await expect.poll(() => store.all()).toEqual([]);
    expect(sent).toEqual([]);
  });

  test('and is found when the form stands open already takes its place, so that nothing is declared twice', async () => {
    const there = device(received);
    await there.store.put(leftBehind('cancellation.requested', { subscription: dutch.subscription }));
    const { outbox } = there;
    const pending = outbox.pending.bind(outbox);
    let find = (): void => undefined;
    const found = new Promise<void>((resolve) => (find = resolve));
    outbox.pending = async () => (await found, pending());
    const { button } = account(dutch, outbox);
    await button.click();
    await expect.element(heading(/opzeggen$/)).toBeVisible();
    find();
    await expect.element(heading('Wil je nog opzeggen?')).toBeVisible();
    await expect.poll(() => focused()?.id).toBe('title');
    expect(there.sent).toEqual([]);
  });

  test('because something is wrong can be mended, and goes out under a new id', async () => {
    const { outbox, sent, given } = device(refused);
    const { button } = account(dutch, outbox);
    await button.click();
    await confirm().click();
    await expect.element(heading('Je opzegging is niet ontvangen')).toBeVisible();
    await expect.element(page.getByText('Kijk dit nog na: E-mailadres.')).toBeVisible();
    await page.getByRole('button', { name: 'Terug naar mijn gegevens' }).click();
    given.answer = received;
    const email = page.getByRole('textbox', { name: /E-mailadres/ });
    await expect.element(email).toHaveValue('sanne@voorbeeld.example');
    await email.fill('sanne@elders.example');
    await confirm().click();
    await expect.element(heading('Je opzegging is ontvangen')).toBeVisible();
    expect(sent[1]?.id).not.toBe(sent[0]?.id);
    expect(sent[1]?.data).toMatchObject({ customer: { email: 'sanne@elders.example' } });
    // The steps of the flow may still be on their way.
    await expect.poll(() => outbox.pending()).toEqual([]);
  });

  test('where the endpoint proves nothing is called sent, never received', async () => {
    const { outbox } = device(() => new Response(null, { status: 204 }));
    const { button } = account({ ...dutch, acknowledgement: 'status' }, outbox);
    await button.click();
    await confirm().click();
    await expect.element(heading('Je opzegging is verstuurd')).toBeVisible();
    expect(page.getByText(/ontvangen/).elements()).toEqual([]);
  });
});

describe('the way back', () => {
  test('is one slip of the finger away from nothing, and is received like everything else', async () => {
    const { outbox, sent } = device(received);
    const { button, element } = account(dutch, outbox);
    const undone = vi.fn<(event: Event) => void>();
    element.addEventListener('fairwell-undone', undone);
    await button.click();
    await confirm().click();
    await page.getByText('Toch blijven?').click();
    await page.getByRole('button', { name: 'Opzegging intrekken' }).click();
    await expect.element(heading('Je intrekking is ontvangen')).toBeVisible();
    expect(sent[1]).toMatchObject({
      type: 'cancellation.undone',
      session: sent[0]?.session,
      data: { declaration: sent[0]?.id },
    });
    expect(undone).toHaveBeenCalledOnce();
    // As much as the page without JavaScript says, and as long as this page stands.
    await expect
      .element(page.getByText(/Of je abonnement doorloopt, hoor je van je aanbieder/))
      .toBeVisible();
    await expect
      .element(page.getByRole('link', { name: 'Bekijk ontvangstbewijs' }))
      .toHaveAttribute('href', 'https://leave.example/v1/receipts/1.html');
    const saved = vi.spyOn(URL, 'createObjectURL');
    await page.getByRole('button', { name: 'Bewaar als bestand' }).click();
    const file = saved.mock.calls[0]?.[0] as Blob;
    const text = await file.text();
    expect(text).toContain(sent[1]?.data.declared.text);
    expect(text).toContain('Of je abonnement doorloopt, hoor je van je aanbieder.');
    expect(text).not.toContain('opzegging is ontvangen');
    await page.getByRole('button', { name: 'Sluiten' }).click();
    await expect.element(page.getByText('Je intrekking is ontvangen.').last()).toBeVisible();
    await page.getByRole('button', { name: 'Bekijk' }).click();
    await expect.element(heading('Je intrekking is ontvangen')).toBeVisible();
    await page.getByRole('dialog').getByRole('button', { name: 'Abonnement beëindigen' }).click();
    await expect.element(heading(/opzeggen$/)).toBeVisible();
    await confirm().click();
    await expect.element(heading('Je opzegging is ontvangen')).toBeVisible();
    expect(sent.map(({ type }) => type)).toEqual([
      'cancellation.requested',
      'cancellation.undone',
      'cancellation.requested',
    ]);
  });

  test('does not sound as if the subscription went on where another declaration stands', async () => {
    const { outbox } = device(async (message, at) => {
      const answer = await received(message, at);
      return at === 1 ? answer : Response.json({ ...(await answer.json()), stands: true }, { status: 201 });
    });
    const { button, element } = account(dutch, outbox);
    await button.click();
    await confirm().click();
    await page.getByText('Toch blijven?').click();
    await page.getByRole('button', { name: 'Opzegging intrekken' }).click();
    await expect.element(heading('Je intrekking is ontvangen')).toBeVisible();
    const stands = 'Maar een andere opzegging of herroeping geldt nog.';
    const lead = `${stands} Wil je blijven? Trek die dan ook in, of vraag het je aanbieder.`;
    await expect.element(page.getByText(lead, { exact: false })).toBeVisible();
    expect(element.shadowRoot?.textContent).not.toContain('Of je abonnement doorloopt');
    const saved = vi.spyOn(URL, 'createObjectURL');
    await page.getByRole('button', { name: 'Bewaar als bestand' }).click();
    const file = saved.mock.calls[0]?.[0] as Blob;
    expect(await file.text()).toContain(lead);
    await page.getByRole('button', { name: 'Sluiten' }).click();
    await expect.element(page.getByText(`Je intrekking is ontvangen. ${stands}`).last()).toBeVisible();
  });

  test('is called sent, and never received, where the endpoint proves nothing', async () => {
    const { outbox } = device((message, at) =>
      at === 1 ? received(message, at) : new Response(null, { status: 204 }),
    );
    const { button, element } = account({ ...dutch, acknowledgement: 'status' }, outbox);
    await button.click();
    await confirm().click();
    await page.getByText('Toch blijven?').click();
    await page.getByRole('button', { name: 'Opzegging intrekken' }).click();
    await expect.element(heading('Je intrekking is verstuurd')).toBeVisible();
    expect(element.shadowRoot?.textContent).not.toMatch(/intrekking is ontvangen|loopt door/);
  });

  test('says that the cancellation still holds while it has not arrived', async () => {
    const { outbox } = device((message, at) => (at === 1 ? received : offline)(message, at));
    const { button } = account(dutch, outbox);
    await button.click();
    await confirm().click();
    await page.getByText('Toch blijven?').click();
    await page.getByRole('button', { name: 'Opzegging intrekken' }).click();
    await expect.element(page.getByText(/Tot dat zo is, geldt je opzegging/).last()).toBeVisible();
    await expect.element(heading('Je opzegging is ontvangen')).toBeVisible();
  });
});

describe('a page that does the work itself', () => {
  test('shows received only when its promise says so', async () => {
    const { outbox, sent } = device(received);
    let resolve: (handled: object) => void = () => undefined;
    const handleCancel = vi.fn<(handed: { id: string }) => Promise<object>>(
      () => new Promise((done) => (resolve = done)),
    );
    const { button } = account(dutch, outbox, { handleCancel });
    await button.click();
    await confirm().click();
    await expect.element(heading('We versturen je opzegging')).toBeVisible();
    expect(handleCancel.mock.calls[0]?.[0].id).toMatch(/^[\da-f-]{36}$/);
    resolve({ reference: 'B-17', receivedAt: '2026-11-22T10:15:30+01:00' });
    await expect.element(page.getByText('B-17')).toBeVisible();
    expect(sent).toEqual([]);
    // Without handleUndo there is nobody to take it back.
    expect(page.getByText('Toch blijven?').elements()).toEqual([]);
  });

  test.each([
    ['rejects', () => Promise.reject(new Error('down'))],
    [
      'throws',
      () => {
        throw new Error('down');
      },
    ],
    ['resolves with nothing', () => Promise.resolve(undefined)],
    ['resolves with true', () => Promise.resolve(true)],
  ])('and %s is not received, and can be tried again with the same id', async (_how, fail) => {
    const ids: string[] = [];
    const handleCancel = ({ id }: { id: string }): unknown =>
      ids.push(id) === 1 ? fail() : Promise.resolve({ reference: 'B-17' });
    const { outbox } = device(received);
    const { button } = account(dutch, outbox, { handleCancel });
    await button.click();
    await confirm().click();
    await expect.element(heading('Je opzegging is niet ontvangen')).toBeVisible();
    await page.getByRole('button', { name: 'Probeer het nog een keer' }).click();
    await expect.element(heading('Je opzegging is ontvangen')).toBeVisible();
    expect(ids).toEqual([ids[0], ids[0]]);
  });
});
