import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { WithdrawConfig } from '@fairwell/schema';
import {
  device,
  focused,
  heading,
  json,
  native,
  offline,
  received,
  refused,
} from '../../test/account-page.ts';
import { confirm, field, goods, guest, late, order } from '../../test/order-page.ts';

const RECEIVED = 'Je herroeping is ontvangen';

describe('withdrawing', () => {
  test('takes two clicks from the page of the order to the proof', async () => {
    const { outbox, sent } = device(received);
    const { element, button } = order(goods, outbox);
    const events: string[] = [];
    for (const name of ['opened', 'received', 'closed'] as const) {
      element.addEventListener(`fairwell-withdrawal-${name}`, () => events.push(name));
    }
    const cancelled = vi.fn<() => void>();
    element.addEventListener('fairwell-received', cancelled);
    await button.click();
    await expect.element(page.getByText(/tot en met 3 december 2026 \(nog 11 dagen\)/)).toBeVisible();
    await confirm().click();
    await expect.element(heading(RECEIVED)).toBeVisible();
    await expect.element(page.getByText('7KXM-2QPD-9T4H')).toBeVisible();
    await expect.element(page.getByText('Ontvangen op 22 november 2026 om 10:15.')).toBeVisible();
    await expect.element(page.getByText('Stuur je terug, uiterlijk op 7 december 2026')).toBeVisible();
    await expect
      .element(page.getByRole('link', { name: 'Bekijk ontvangstbewijs' }))
      .toHaveAttribute('href', 'https://leave.example/v1/receipts/1.html');
    await expect.element(page.getByRole('button', { name: 'Bewaar als bestand' })).toBeVisible();
    expect(sent).toHaveLength(1);
    expect(events).toEqual(['opened', 'received']);
    // A page that counts cancellations does not count this as one.
    expect(cancelled).not.toHaveBeenCalled();
    expect(native).not.toHaveBeenCalled();
  });

  test('sends the very words that stood on the screen, and what the page told', async () => {
    const { outbox, sent } = device(received);
    const { button } = order(goods, outbox);
    await button.click();
    await expect.element(page.getByRole('blockquote')).toBeVisible();
    const shown = page.getByRole('blockquote').element().textContent;
    await confirm().click();
    await expect.element(heading(RECEIVED)).toBeVisible();
    expect(sent[0]).toMatchObject({
      type: 'withdrawal.requested',
      locale: 'nl-NL',
      data: {
        contract: { id: 'order_1', reference: 'B-2207', name: 'Leeslamp en boek' },
        customer: { name: 'Sanne de Wit', email: 'sanne@voorbeeld.example' },
        jurisdiction: 'NL',
        declared: { text: shown, buttonLabel: 'Herroeping bevestigen' },
        expected: {
          endsOn: null,
          withdrawUntil: '2026-12-03',
          refundBy: '2026-12-07',
          returnBy: '2026-12-07',
        },
      },
    });
    expect(shown).toBe(
      'Ik herroep mijn overeenkomst: Leeslamp en boek.\nBestelnummer of contractnummer: B-2207.\nNaam: Sanne de Wit.\nE-mailadres: sanne@voorbeeld.example.',
    );
    expect(sent[0]?.data['contract']).not.toHaveProperty('items');
  });

  test('asks for no reason, and for nothing the law does not list', async () => {
    const { outbox } = device(received);
    const { button } = order(guest, outbox);
    await button.click();
    await expect.element(confirm()).toBeVisible();
    const asked = page.getByRole('dialog').getByRole('textbox').elements();
    expect(asked.map((one) => (one as HTMLInputElement).labels?.[0]?.textContent)).toEqual([
      'Naam',
      'Bestelnummer of contractnummer',
      'E-mailadres',
    ]);
    expect(page.getByRole('dialog').getByRole('radio').elements()).toEqual([]);
  });

  test('gives back the parts that are ticked, and all where none is', async () => {
    const { outbox, sent } = device(received);
    const { button } = order(goods, outbox);
    await button.click();
    const boxes = page.getByRole('checkbox');
    await expect.element(boxes.first()).not.toBeChecked();
    expect(boxes.elements()).toHaveLength(2);
    await page.getByRole('checkbox', { name: 'Leeslamp' }).click();
    await page.getByRole('checkbox', { name: 'Boek' }).click();
    await page.getByRole('checkbox', { name: 'Leeslamp' }).click();
    await expect
      .poll(() => page.getByRole('blockquote').element().textContent)
      .toContain('Het gaat alleen om: Boek.');
    await confirm().click();
    await expect.element(heading(RECEIVED)).toBeVisible();
    expect(sent[0]?.data).toMatchObject({ contract: { items: ['Boek'] } });
    expect(sent[0]?.data.declared.text).toContain('Het gaat alleen om: Boek.');
  });

  test('works with the keyboard alone, and starts every step at its heading', async () => {
    const { outbox } = device(received);
    order(goods, outbox);
    await userEvent.keyboard('{Tab}');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => focused()?.textContent).toBe('Je overeenkomst herroepen');
    const stops: (string | undefined)[] = [];
    for (let i = 0; i < 7; i++) {
      await userEvent.keyboard('{Tab}');
      const at = focused();
      stops.push(
        at instanceof HTMLInputElement ? at.labels?.[0]?.textContent.trim() : at?.textContent?.trim(),
      );
    }
    expect(stops).toEqual([
      'Waarom deze datum?',
      'Leeslamp',
      'Boek',
      'Naam',
      'E-mailadres',
      'Herroeping bevestigen',
      'Toch niet herroepen',
    ]);
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => focused()?.textContent).toBe(RECEIVED);
  });

  test('by Enter in a field, once and again, is one declaration', async () => {
    const { outbox, sent } = device(offline);
    const { button } = order(goods, outbox);
    await button.click();
    await expect.element(field(/^Naam/)).toBeVisible();
    (field(/^Naam/).element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}{Enter}');
    await expect.element(heading('Nog niet ontvangen')).toBeVisible();
    expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
    expect(await outbox.pending()).toHaveLength(1);
  });

  test('tells cancelling apart, with a link to where that is done', async () => {
    const { outbox } = device(received);
    const { button } = order(goods, outbox);
    await button.click();
    await expect.element(page.getByText(/Opzeggen is iets anders/)).toBeVisible();
    await expect
      .element(page.getByRole('link', { name: 'Ik wil opzeggen, niet herroepen' }))
      .toHaveAttribute('href', 'https://site.example/opzeggen');
  });
});

describe('a guest', () => {
  test('is asked for what is missing, each beside its field, and keeps what was typed through Escape', async () => {
    const { outbox, sent } = device(received);
    const { button } = order(guest, outbox);
    await button.click();
    await field(/^Naam/).fill('Sam Jansen');
    await field(/E-mailadres/).fill('sam');
    await confirm().click();
    const contract = field(/Bestelnummer/);
    await expect.element(contract).toHaveAccessibleDescription(/Weet je het nummer niet.*Vul dit nog in/);
    await expect.element(field(/E-mailadres/)).toHaveAccessibleDescription(/klopt nog niet/);
    // Both together, each with the way to its field.
    await expect.poll(() => focused()?.querySelector('h3')?.textContent).toBe('Dit is nog niet verstuurd');
    await page.getByRole('link', { name: /^Bestelnummer.*: Vul dit nog in/ }).click();
    await expect.poll(() => focused()).toBe(contract.element());
    expect(sent).toEqual([]);
    await userEvent.keyboard('{Escape}');
    await button.click();
    await expect.element(field(/^Naam/)).toHaveValue('Sam Jansen');
    await contract.fill('B-2207');
    await field(/E-mailadres/).fill('sam@voorbeeld.example');
    await confirm().click();
    await expect.element(heading(RECEIVED)).toBeVisible();
    expect(sent[0]?.data).toMatchObject({
      contract: { reference: 'B-2207' },
      customer: { name: 'Sam Jansen', email: 'sam@voorbeeld.example' },
    });
  });
});

describe('when we think', () => {
  test('that it is too late, says so and sends it all the same, without a day for the money', async () => {
    const { outbox, sent } = device(received);
    const { button } = order(late, outbox);
    await button.click();
    await expect.element(page.getByText(/bis einschließlich 15\. September 2026\. Sie dürfen/)).toBeVisible();
    expect(page.getByText('Ihr Geld zurück').elements()).toEqual([]);
    await page.getByRole('button', { name: 'Widerruf bestätigen' }).click();
    await expect.element(heading('Ihr Widerruf ist eingegangen')).toBeVisible();
    expect(sent[0]?.data['expected']).toEqual({
      endsOn: null,
      withdrawUntil: '2026-09-15',
      ruleIds: expect.any(Array),
    });
  });

  test.each([
    ['no contract at all', undefined],
    ['no day of conclusion', { jurisdiction: 'NL', subject: 'service' }],
    ['a country nobody wrote down', { jurisdiction: 'ZZ', subject: 'service', concluded: '2026-11-20' }],
    ['facts that cannot be', { ...goods.contract, concluded: 'yesterday' }],
  ])('nothing because of %s, makes up no day, and can be sent', async (_, contract) => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { outbox, sent } = device(received);
    const { button, element } = order({ ...goods, contract } as unknown as WithdrawConfig, outbox);
    await button.click();
    await expect.element(page.getByText(/weten we hier niet zeker/)).toBeVisible();
    await page.getByText('Waarom is dat niet bekend?').click();
    expect(element.shadowRoot?.textContent).not.toMatch(/202\d/);
    await confirm().click();
    await expect.element(heading(RECEIVED)).toBeVisible();
    expect(sent[0]?.data['expected']).toMatchObject({ endsOn: null });
    expect(sent[0]?.data['expected']).not.toHaveProperty('withdrawUntil');
    vi.restoreAllMocks();
  });

  test('that we owe the reason, it is one click away', async () => {
    const { outbox } = device(received);
    const { button } = order(goods, outbox);
    await button.click();
    const source = page.getByRole('link', { name: /6:230o/ });
    await expect.element(source).not.toBeInTheDocument();
    await page.getByText('Waarom deze datum?').click();
    await expect.element(source.first()).toBeVisible();
  });
});

describe('the words of the law', () => {
  test.each([
    ['fr', 'Confirmer la rétractation'],
    ['pl', 'Potwierdź odstąpienie od umowy'],
    ['el', 'Επιβεβαίωση υπαναχώρησης'],
    ['nl', 'Herroeping bevestigen'],
  ])('stand on the button in %s, marked as that language', async (tag, label) => {
    const contract = { ...goods.contract, jurisdiction: 'EU' };
    const { button } = order({ ...goods, locale: tag, contract }, device(received).outbox);
    await button.click();
    await expect.element(page.getByRole('button', { name: label })).toHaveAttribute('lang', tag);
  });

  test('are told to whoever builds the page with others', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { element } = order(goods, device(received).outbox);
    const manage = element.querySelector('button')!;
    manage.textContent = 'Retourneren';
    manage.click();
    await expect.element(confirm()).toBeVisible();
    await expect.poll(() => warn.mock.calls.join()).toContain('Retourneren');
    expect(warn.mock.calls.join()).toContain('Hier de overeenkomst herroepen');
    warn.mockRestore();
  });
});

describe('what did not simply arrive', () => {
  test('is kept on the device, and the next visit delivers it', async () => {
    const first = device(offline);
    const { button, element } = order(goods, first.outbox);
    await button.click();
    await confirm().click();
    await expect.element(page.getByText(/bewaard op dit apparaat/)).toBeVisible();
    element.remove();
    const second = first.next(received);
    order(goods, second.outbox);
    await expect
      .element(page.getByText('Je herroeping is ontvangen.').last(), { timeout: 8000 })
      .toBeVisible();
    expect(second.sent[0]?.id).toBe(first.sent[0]?.id);
  });

  test.each([
    ['another order', { order: { id: 'order_2', reference: 'B-1' } }],
    ['another customer', { customer: { email: 'ander@voorbeeld.example' } }],
  ])('is never shown on a page about %s, and arrives all the same', async (_, change) => {
    const first = device(offline);
    const { button, element } = order(goods, first.outbox);
    await button.click();
    await confirm().click();
    await expect.element(page.getByText(/bewaard op dit apparaat/)).toBeVisible();
    element.remove();
    const second = first.next(received);
    const { element: other } = order({ ...goods, ...change }, second.outbox);
    await expect.poll(() => second.sent.length, { timeout: 8000 }).toBe(1);
    expect(other.shadowRoot?.textContent ?? '').not.toContain('ontvangen');
  });

  test('and was refused says which field, and brings every field back', async () => {
    const { outbox, given, sent } = device(refused);
    const { button } = order(goods, outbox);
    await button.click();
    await confirm().click();
    await expect.element(heading('Je herroeping is niet ontvangen')).toBeVisible();
    await expect.element(page.getByText('Kijk dit nog na: E-mailadres.')).toBeVisible();
    await page.getByRole('button', { name: 'Terug naar mijn gegevens' }).click();
    await expect.element(field(/Bestelnummer/)).toHaveValue('B-2207');
    given.answer = received;
    await confirm().click();
    await expect.element(heading(RECEIVED)).toBeVisible();
    expect(new Set(sent.map(({ id }) => id)).size).toBe(2);
  });

  test('never says received on somebody else’s receipt or an empty answer', async () => {
    const { outbox } = device((message, at) =>
      at === 1 ? json({ id: 'another', status: 'received' }) : new Response('', { status: 200 }),
    );
    const { button, element } = order(goods, outbox);
    await button.click();
    await confirm().click();
    await expect.element(heading('Nog niet ontvangen')).toBeVisible();
    expect(element.shadowRoot?.textContent).not.toContain(RECEIVED);
  });

  test('where the endpoint proves nothing, is sent and not received', async () => {
    const { outbox } = device(() => new Response(null, { status: 204 }));
    const { button, element } = order({ ...goods, acknowledgement: 'status' }, outbox);
    await button.click();
    await confirm().click();
    await expect.element(heading('Je herroeping is verstuurd')).toBeVisible();
    await expect.element(page.getByText(/geen bewijs/)).toBeVisible();
    expect(element.shadowRoot?.textContent).not.toContain(RECEIVED);
  });
});

describe('the page itself', () => {
  test('may do the work, and received stands there only when it answers', async () => {
    const handled: unknown[] = [];
    const answers = [undefined, { reference: 'EIGEN-1' }];
    const { outbox, sent } = device(received);
    const { button } = order({ ...goods, endpoint: undefined } as unknown as WithdrawConfig, outbox, {
      handleWithdraw: async (given: unknown) => {
        handled.push(given);
        return answers.shift();
      },
    });
    await button.click();
    await confirm().click();
    await expect.element(heading('Je herroeping is niet ontvangen')).toBeVisible();
    await page.getByRole('button', { name: 'Probeer het nog een keer' }).click();
    await expect.element(page.getByText('EIGEN-1')).toBeVisible();
    expect(handled).toHaveLength(2);
    expect(handled[0]).toEqual(handled[1]);
    expect(sent).toEqual([]);
  });

  test('without an endpoint sends its own form', async () => {
    native.mockClear();
    const quiet = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { button } = order(
      { ...goods, endpoint: undefined } as unknown as WithdrawConfig,
      device(received).outbox,
    );
    await button.hover();
    await expect
      .poll(() => quiet)
      .toHaveBeenCalledWith(expect.stringContaining('neither an endpoint nor handleWithdraw'));
    await button.click();
    expect(native).not.toHaveBeenCalled();
    await button.click();
    expect(native).toHaveBeenCalledOnce();
    quiet.mockRestore();
  });

  test('with a listener that throws undoes nothing', async () => {
    const quiet = (event: Event) => event.preventDefault();
    addEventListener('error', quiet);
    const { button, element } = order(goods, device(received).outbox);
    element.addEventListener('fairwell-withdrawal-received', () => {
      throw new Error('analytics');
    });
    await button.click();
    await confirm().click();
    await expect.element(heading(RECEIVED)).toBeVisible();
    removeEventListener('error', quiet);
  });

  test('gets the focus back on Escape, and nothing was sent', async () => {
    const { outbox, sent } = device(received);
    const { button } = order(goods, outbox);
    await button.click();
    await expect.element(confirm()).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => focused()).toBe(button.element());
    expect(sent).toEqual([]);
  });

  test('gives texts, never markup, and addresses that run no code', async () => {
    const nasty = '<img src=x onerror=alert(1)>';
    const { button, element } = order(
      {
        ...goods,
        order: { id: '1', name: nasty, items: [nasty, 'Boek'] },
        cancel: 'javascript:alert(1)',
      },
      device(received).outbox,
    );
    await button.click();
    await expect.element(page.getByRole('checkbox', { name: nasty })).toBeVisible();
    expect(element.shadowRoot?.querySelector('img')).toBeNull();
    expect(page.getByRole('link', { name: /opzeggen/ }).elements()).toEqual([]);
  });
});

test('a preview goes to the proof, marked, and sends, hands over and tells nothing', async () => {
  const { outbox, sent } = device(received);
  const handleWithdraw = vi.fn<() => Promise<object>>(async () => ({}));
  const { element, button } = order({ ...goods, preview: true }, outbox, { handleWithdraw });
  const heard = vi.fn<(event: Event) => void>();
  for (const name of ['opened', 'received', 'closed'])
    element.addEventListener(`fairwell-withdrawal-${name}`, heard);
  await button.click();
  const mark = page.getByText('Voorbeeld: er wordt niets verstuurd.', { exact: true }).first();
  await expect.element(mark).toBeVisible();
  await confirm().click();
  await expect.element(heading(RECEIVED)).toBeVisible();
  await expect.element(mark).toBeVisible();
  expect(sent).toEqual([]);
  expect(handleWithdraw).not.toHaveBeenCalled();
  expect(heard).not.toHaveBeenCalled();
});
