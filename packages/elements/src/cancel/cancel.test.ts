import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { CancelConfig } from '@fairwell/schema';
import {
  account,
  confirm,
  device,
  dutch,
  focused,
  heading,
  json,
  native,
  offline,
  received,
} from '../../test/account-page.ts';

describe('cancelling', () => {
  test('takes two clicks from the account page to the proof', async () => {
    const { outbox, sent } = device(received);
    const { element, button } = account(dutch, outbox);
    const events: string[] = [];
    for (const name of ['opened', 'received', 'closed'] as const) {
      element.addEventListener(`fairwell-${name}`, () => events.push(name));
    }
    await button.click();
    await expect.element(page.getByText('22 december 2026', { exact: true }).first()).toBeVisible();
    await confirm().click();
    await expect.element(heading('Je opzegging is ontvangen')).toBeVisible();
    await expect.element(page.getByText('7KXM-2QPD-9T4H')).toBeVisible();
    await expect.element(page.getByText('Ontvangen op 22 november 2026 om 10:15.')).toBeVisible();
    await expect
      .element(page.getByRole('link', { name: 'Bekijk ontvangstbewijs' }))
      .toHaveAttribute('href', 'https://leave.example/v1/receipts/1.html');
    expect(sent).toHaveLength(1);
    expect(events).toEqual(['opened', 'received']);
    expect(native).not.toHaveBeenCalled();
  });

  // The first time it is asked, it takes longer than anything else between the press and the first step.
  test.each([
    ['nl', '22 december 2026'],
    ['nl-BE-x-formal', '22 december 2026'],
    ['de', '22. Dezember 2026'],
    ['en', 'December 22, 2026'],
  ])('in %s the first step is written without Intl', async (tag, day) => {
    const [locale, address] = tag.split('-x-') as [string, 'formal' | undefined];
    const asked = vi.fn<() => void>();
    const spied = (of: object, name: string) => {
      const before: unknown = Reflect.get(of, name);
      Reflect.set(of, name, new Proxy(before as () => void, { get: tell, apply: tell, construct: tell }));
      onTestFinished(() => void Reflect.set(of, name, before));
    };
    function tell(): never {
      asked();
      throw new Error('Asked');
    }
    for (const name of ['DateTimeFormat', 'NumberFormat', 'PluralRules', 'Locale']) spied(Intl, name);
    for (const name of ['toLocaleDateString', 'toLocaleString']) spied(Date.prototype, name);
    const { button } = account({ ...dutch, locale, ...(address && { address }) }, device(received).outbox);
    await button.click();
    await expect.element(page.getByText(day, { exact: true }).first()).toBeVisible();
    expect(asked).not.toHaveBeenCalled();
  });

  test('sends the very words that stood on the screen', async () => {
    const { outbox, sent } = device(received);
    const { button } = account(dutch, outbox);
    await button.click();
    await expect.element(page.getByRole('blockquote')).toBeVisible();
    const shown = page.getByRole('blockquote').element().textContent;
    await confirm().click();
    await expect.element(heading('Je opzegging is ontvangen')).toBeVisible();
    expect(sent[0]).toMatchObject({
      type: 'cancellation.requested',
      locale: 'nl-NL',
      data: {
        subscription: { id: 'sub_1', reference: '4711' },
        customer: { name: 'Sanne de Wit', email: 'sanne@voorbeeld.example' },
        kind: 'ordinary',
        when: 'atPeriodEnd',
        jurisdiction: 'NL',
        declared: { text: shown, buttonLabel: 'Nu opzeggen' },
        expected: { endsOn: '2026-12-22' },
      },
    });
    expect(shown).toContain('Ik zeg mijn abonnement op De Wekelijkse Courant op.');
  });

  test('by double click, or by click and Enter, is one declaration', async () => {
    const { outbox, sent } = device(offline);
    const { button } = account(dutch, outbox);
    await button.dblClick();
    await expect.element(confirm()).toBeVisible();
    const submit = confirm().element();
    (submit as HTMLElement).focus();
    for (let i = 0; i < 3; i++) (submit as HTMLButtonElement).click();
    await userEvent.keyboard('{Enter}');
    await expect.element(heading('Nog niet ontvangen')).toBeVisible();
    expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
    // The steps of the flow may still be on their way.
    await expect.poll(() => outbox.pending()).toHaveLength(1);
  });

  test('works with the keyboard alone, and starts every step at its heading', async () => {
    const { outbox } = device(received);
    account(dutch, outbox);
    await userEvent.keyboard('{Tab}');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => focused()?.textContent).toBe('De Wekelijkse Courant opzeggen');
    // Why this date, its source, confirm: in reading order.
    await userEvent.keyboard('{Tab}');
    expect(focused()?.textContent).toContain('Waarom deze datum?');
    await userEvent.keyboard('{Tab}');
    expect(focused()?.textContent?.trim()).toBe('Nu opzeggen');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => focused()?.textContent).toBe('Je opzegging is ontvangen');
  });

  test('explains its date one click away, with where it is written', async () => {
    const { outbox } = device(received);
    const { button } = account(dutch, outbox);
    await button.click();
    const source = page.getByRole('link', { name: /6:236/ });
    await expect.element(source).not.toBeInTheDocument();
    await page.getByText('Waarom deze datum?').click();
    await expect.element(source).toBeVisible();
  });

  test.each([
    ['no contract at all', undefined],
    ['no subject', { jurisdiction: 'NL', concluded: '2025-09-01' }],
    ['no day of conclusion', { jurisdiction: 'NL', subject: 'periodical' }],
    ['facts that cannot be', { ...dutch.contract, term: 'a year' }],
  ])('where the page gives %s, says just that, and can be cancelled', async (_, contract) => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { outbox, sent } = device(received);
    const { button, element } = account({ ...dutch, contract } as CancelConfig, outbox);
    await button.click();
    await page.getByText('Waarom is dat niet bekend?').click();
    const steps = element.shadowRoot?.querySelector('.steps');
    expect(steps?.textContent?.trim()).toMatch(/^Deze pagina geeft niet genoeg gegevens/);
    expect(element.shadowRoot?.textContent).not.toMatch(/andere regels/);
    await confirm()
      .or(page.getByRole('dialog').getByRole('button', { name: /^Abonnement/ }))
      .click();
    await expect.element(heading('Je opzegging is ontvangen')).toBeVisible();
    expect(sent[0]?.data['expected']).toEqual({ endsOn: null, ruleIds: [] });
    vi.restoreAllMocks();
  });

  test('is possible where the law could not be established', async () => {
    const { outbox, sent } = device(received);
    const unknown = { ...dutch, contract: { jurisdiction: 'ZZ' } } as unknown as CancelConfig;
    const { button } = account(unknown, outbox);
    await button.click();
    await expect.element(page.getByText(/Opzeggen kan wel gewoon/)).toBeVisible();
    await page
      .getByRole('button', { name: /opzeggen$/ })
      .last()
      .click();
    await expect.element(heading('Je opzegging is ontvangen')).toBeVisible();
    expect(sent[0]?.data).toMatchObject({ expected: { endsOn: null } });
  });
});

describe('staying', () => {
  test('Escape keeps the subscription, and gives the focus back', async () => {
    const { outbox, sent } = device(received);
    const { button, element } = account(dutch, outbox);
    const closed = vi.fn<(event: Event) => void>();
    element.addEventListener('fairwell-closed', closed);
    await button.click();
    await expect.element(heading(/opzeggen$/)).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(heading(/opzeggen$/)).not.toBeInTheDocument();
    await expect.poll(() => focused()).toBe(button.element());
    expect(closed.mock.calls[0]?.[0]).toMatchObject({ detail: { declared: false } });
    expect(sent).toEqual([]);
  });

  test('gives the focus back even where a click does not focus a button', async () => {
    const { button } = account(dutch, device(received).outbox);
    await expect.element(button).toBeVisible();
    (button.element() as HTMLElement).click();
    await expect.element(heading(/opzeggen$/)).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => focused()).toBe(button.element());
  });

  test('the button beside says so in words', async () => {
    const { outbox, sent } = device(received);
    const { button } = account(dutch, outbox);
    await button.click();
    await page.getByRole('button', { name: 'Ik houd mijn abonnement' }).click();
    await expect.element(heading(/opzeggen$/)).not.toBeInTheDocument();
    expect(sent).toEqual([]);
  });
});

test('a listener that throws cannot undo or hide what was received', async () => {
  const quiet = (event: Event) => event.preventDefault();
  addEventListener('error', quiet);
  const { outbox } = device(received);
  const { button, element } = account(dutch, outbox);
  element.addEventListener('fairwell-received', () => {
    throw new Error('analytics');
  });
  await button.click();
  await confirm().click();
  await expect.element(heading('Je opzegging is ontvangen')).toBeVisible();
  removeEventListener('error', quiet);
});

test("without an endpoint the page's own form does the work", async () => {
  native.mockClear();
  const quiet = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const { outbox } = device(received);
  const { button } = account({ ...dutch, endpoint: undefined } as unknown as CancelConfig, outbox);
  await button.hover();
  await expect.poll(() => quiet).toHaveBeenCalledWith(expect.stringContaining('neither an endpoint'));
  // On the machine of whoever builds the page the sentence stays to be read once.
  await button.click();
  expect(native).not.toHaveBeenCalled();
  await button.click();
  expect(native).toHaveBeenCalledOnce();
});

test('inline stands in the page, where the button was', async () => {
  const { outbox } = device(received);
  const { button } = account({ ...dutch, display: 'inline' }, outbox);
  await button.click();
  await expect.element(heading(/opzeggen$/)).toBeVisible();
  expect(page.getByRole('dialog').elements()).toEqual([]);
  await confirm().click();
  await expect.element(heading('Je opzegging is ontvangen')).toBeVisible();
});

test('inline without a button of the page stands there at once, without taking the focus', async () => {
  const { outbox } = device(received);
  const { screen, element } = account({ ...dutch, display: 'inline' }, outbox);
  element.remove();
  element.replaceChildren();
  screen.container.append(element);
  await expect.element(heading(/opzeggen$/)).toBeVisible();
  expect(focused()).toBe(document.body);
  await page.getByRole('button', { name: 'Ik houd mijn abonnement' }).click();
  await page.getByRole('button', { name: /^Abonnement/ }).click();
  await expect.poll(() => focused()?.textContent).toMatch(/opzeggen$/);
});

test('texts of the site are texts, never markup, and addresses never run code', async () => {
  const { outbox } = device((message, at) =>
    at === 1
      ? json({
          id: message.id,
          status: 'received',
          links: { html: 'javascript:alert(1)' },
          reference: '<img src=x onerror=alert(1)>',
        })
      : received(message, at),
  );
  const { button, element } = account(
    { ...dutch, subscription: { id: '1', plan: '<img src=x onerror=alert(1)>' } },
    outbox,
  );
  await button.click();
  await expect.element(heading('<img src=x onerror=alert(1)> opzeggen')).toBeVisible();
  await confirm().click();
  await expect.element(heading('Je opzegging is ontvangen')).toBeVisible();
  expect(element.shadowRoot?.querySelector('img')).toBeNull();
  expect(page.getByRole('link', { name: /ontvangstbewijs/ }).elements()).toEqual([]);
});
