/** What follows a reason, as a person meets it. */
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-lit';
import type { SurveyConfig } from '@fairwell/schema';
import { html } from 'lit';
import { Outbox } from '../outbox/outbox.ts';
import './fairwell-survey.ts';

const config: SurveyConfig = { endpoint: 'https://leave.example/v1/messages', locale: 'nl' };

interface Wire {
  data: { options: string[]; reasons: unknown[]; comment?: string; followUp?: unknown };
}

/** The question, and what it sent. */
function ask(given: Partial<SurveyConfig> = {}, random: () => number = () => 0.5) {
  const sent: Wire[] = [];
  const doFetch: typeof fetch = async (_, init) => {
    const message = JSON.parse(typeof init?.body === 'string' ? init.body : '');
    sent.push(message);
    return new Response(JSON.stringify({ id: message.id, status: 'received' }), { status: 201 });
  };
  const doors = { fetch: doFetch, now: () => 0, random: Math.random, store: undefined, locks: undefined };
  const screen = render(
    html`<fairwell-survey
      .config=${{ ...config, ...given }}
      .outbox=${new Outbox(doors, new EventTarget())}
      .random=${random}
    ></fairwell-survey>`,
  );
  return { sent, screen, element: screen.container.querySelector('fairwell-survey')! };
}

const radio = (name: string) => page.getByRole('radio', { name });
const more = () => page.getByRole('group', { name: /Wil je het preciezer zeggen/ });
const send = () => page.getByRole('button', { name: 'Verstuur mijn antwoord' });
const thanks = () => page.getByText(/Je antwoord is binnen/);
const codes = () =>
  page
    .getByRole('radio')
    .elements()
    .map((element) => (element as HTMLInputElement).value);
const focused = (element: Element) => element.shadowRoot?.activeElement as HTMLInputElement | null;

beforeEach(() => sessionStorage.clear());

describe('narrower reasons', () => {
  test('stand under the one that was chosen, are sent with their path, and with all that stood there', async () => {
    const { sent, element } = ask();
    await radio('Het is me te duur').click();
    await expect.element(more()).toBeVisible();
    // Whoever chose with the keyboard is where they were.
    expect(focused(element)?.value).toBe('too_expensive');
    expect(codes().slice(2, 7)).toEqual([
      'too_expensive',
      'price_increase',
      'not_worth_it',
      'unexpected_costs',
      'budget',
    ]);
    await radio('De prijs ging omhoog').click();
    const seen = codes();
    await send().click();
    await expect.element(thanks()).toBeVisible();
    expect(sent[0]?.data).toMatchObject({
      reasons: [
        {
          code: 'price_increase',
          category: 'price',
          label: 'De prijs ging omhoog',
          path: ['too_expensive', 'price_increase'],
        },
      ],
      options: seen,
    });
  });

  test('stand in an order that chance decides, and stay there', async () => {
    const numbers = [...Array.from({ length: 7 }, (_, at) => at / 10), 0.4, 0.1, 0.3, 0.2];
    ask({}, () => numbers.shift() ?? 0.9);
    await radio('Het is me te duur').click();
    await expect.element(more()).toBeVisible();
    const order = codes();
    expect(order.slice(3, 7)).toEqual(['not_worth_it', 'budget', 'unexpected_costs', 'price_increase']);
    await radio('Ik gebruik het te weinig').click();
    await radio('Het is me te duur').click();
    await expect.element(radio('De prijs ging omhoog')).toBeVisible();
    expect(codes()).toEqual(order);
  });

  test('go with the broad one when another is chosen', async () => {
    const { sent } = ask();
    await radio('Het is me te duur').click();
    await radio('De prijs ging omhoog').click();
    await radio('Iets anders').click();
    await expect.element(more()).not.toBeInTheDocument();
    await send().click();
    await expect.element(thanks()).toBeVisible();
    expect(sent[0]?.data.reasons).toMatchObject([{ code: 'other', path: ['other'] }]);
  });

  test('of the site go four levels deep, with words of its own, as text', async () => {
    const { sent } = ask({
      reasons: [
        {
          code: 'paper',
          category: 'product',
          label: 'De krant',
          reasons: [
            {
              code: 'paper_late',
              category: 'service',
              label: '<i>Te laat</i>',
              question: 'Hoe laat was het?',
              reasons: [
                {
                  code: 'paper_late_rain',
                  label: 'Als het regende',
                  reply: 'Dat snappen we.',
                  reasons: [{ code: 'paper_late_rain_wet', label: 'En dan nat' }],
                },
              ],
            },
          ],
        },
        { code: 'too_expensive', category: 'price', reasons: [] },
      ],
    });
    for (const name of ['De krant', '<i>Te laat</i>', 'Als het regende', 'En dan nat'])
      await radio(name).click();
    await expect.element(page.getByText('Dat snappen we.')).toBeVisible();
    await expect.element(page.getByRole('textbox', { name: /Hoe laat was het\?/ })).toBeVisible();
    await send().click();
    await expect.element(thanks()).toBeVisible();
    expect(sent[0]?.data.reasons).toEqual([
      {
        code: 'paper_late_rain_wet',
        category: 'service',
        label: 'En dan nat',
        path: ['paper', 'paper_late', 'paper_late_rain', 'paper_late_rain_wet'],
      },
    ]);
  });

  test('of ours come with a built-in code that the site does not divide, and not where it says none', async () => {
    ask({
      reasons: [
        { code: 'unused', category: 'use' },
        { code: 'too_expensive', category: 'price', reasons: [] },
      ],
    });
    await radio('Het is me te duur').click();
    await expect.element(page.getByText('Dat begrijpen we. Goed dat je het zegt.')).toBeVisible();
    expect(more().elements()).toEqual([]);
    await radio('Ik gebruik het te weinig').click();
    await expect.element(radio('Ik kom er niet aan toe')).toBeVisible();
  });
});

describe('the words', () => {
  test('fit the reason: what we say back, and what we ask', async () => {
    ask();
    await expect.element(page.getByRole('textbox', { name: /Wil je er iets over kwijt\?/ })).toBeVisible();
    await radio('Ik kreeg geen antwoord, of te laat').click();
    await expect.element(page.getByRole('status').getByText(/^Sorry dat we je lieten wachten/)).toBeVisible();
    await expect.element(page.getByRole('textbox', { name: /Waar ging je vraag over\?/ })).toBeVisible();
    await page.getByRole('textbox').fill('Een rekening.');
    await radio('Ik kreeg geen antwoord').click();
    await expect
      .element(page.getByRole('status').getByText(/^Sorry dat je geen antwoord kreeg/))
      .toBeVisible();
    // What was written stays, whatever is asked.
    await expect
      .element(page.getByRole('textbox', { name: /Waar ging je vraag over\?/ }))
      .toHaveValue('Een rekening.');
  });
});

describe('to hear when it is mended', () => {
  const box = () => page.getByRole('checkbox', { name: 'Laat het me weten als dit verholpen is' });
  const address = () => page.getByRole('textbox', { name: 'Je e-mailadres' });

  test('is asked where something could be mended, never ticked beforehand, and promised once it is received', async () => {
    const { sent } = ask();
    await radio('Mijn situatie is veranderd').click();
    await expect.element(more()).toBeVisible();
    expect(box().elements()).toEqual([]);
    await radio('Ik voelde me als klant niet gewaardeerd').click();
    await expect.element(box()).not.toBeChecked();
    expect(address().elements()).toEqual([]);
    await box().click();
    await address().fill('sanne@voorbeeld.example');
    await send().click();
    await expect
      .element(page.getByText(/binnen\. Als dit verholpen is, hoor je het van ons\./))
      .toBeVisible();
    expect(sent[0]?.data.followUp).toEqual({ consent: true, address: 'sanne@voorbeeld.example' });
  });

  test.each([
    ['', /^Vul je e-mailadres in, of haal het vinkje weg\./],
    ['sanne', /^Dit e-mailadres klopt nog niet\./],
  ])('with the address “%s” says what to mend, right there, and sends nothing', async (typed, sentence) => {
    const { sent, element } = ask();
    await radio('Het is me te duur').click();
    await box().click();
    await address().fill(typed);
    await send().click();
    await expect.element(address()).toBeInvalid();
    await expect.element(address()).toHaveAccessibleDescription(sentence);
    expect(focused(element)?.id).toBe('email');
    expect(sent).toEqual([]);
    // Taking the tick away mends it too.
    await box().click();
    await send().click();
    await expect.element(thanks()).toBeVisible();
    expect(sent[0]?.data).not.toHaveProperty('followUp');
    await expect.element(page.getByText(/hoor je het van ons/)).not.toBeInTheDocument();
  });

  test('counts for nothing once it no longer stands there', async () => {
    const { sent } = ask();
    await radio('Het is me te duur').click();
    await box().click();
    await address().fill('sanne@voorbeeld.example');
    await radio('Ik gebruik het te weinig').click();
    await expect.element(box()).not.toBeInTheDocument();
    await send().click();
    await expect.element(thanks()).toBeVisible();
    expect(JSON.stringify(sent[0])).not.toContain('sanne@');
  });

  test('is not asked where nobody would tell', async () => {
    ask({ notify: false });
    await radio('Het is me te duur').click();
    await expect.element(more()).toBeVisible();
    expect(box().elements()).toEqual([]);
  });
});

describe('what is being answered', () => {
  const loadAgain = async (screen: { unmount: () => unknown }, given: Partial<SurveyConfig> = {}) => {
    await screen.unmount();
    return ask(given, Math.random);
  };
  const text = () => page.getByRole('textbox', { name: /Wat had je wel redelijk gevonden\?/ });

  test('is there again when the page is loaded again, in the same order; an address is not', async () => {
    const { screen } = ask({}, Math.random);
    await radio('Het is me te duur').click();
    await radio('De prijs ging omhoog').click();
    await text().fill('Hooguit een ti');
    await page.getByRole('checkbox').click();
    await page.getByRole('textbox', { name: 'Je e-mailadres' }).fill('sanne@voorbeeld.example');
    const seen = codes();
    for (const storage of [sessionStorage, localStorage])
      expect(JSON.stringify(storage)).not.toContain('sanne@');
    const { sent } = await loadAgain(screen);
    await expect.element(radio('De prijs ging omhoog')).toBeChecked();
    await expect.element(radio('Het is me te duur')).toBeChecked();
    await expect.element(text()).toHaveValue('Hooguit een ti');
    await expect.element(page.getByRole('checkbox')).not.toBeChecked();
    expect(codes()).toEqual(seen);
    expect(sent).toEqual([]);
  });

  test.each(['Verstuur mijn antwoord', 'Overslaan'])('is gone after “%s”', async (name) => {
    const { screen } = ask();
    await radio('Het is me te duur').click();
    await text().fill('Hooguit een tientje.');
    await expect.poll(() => sessionStorage).toHaveLength(1);
    await page.getByRole('button', { name }).click();
    await expect.element(page.getByRole('radio').first()).not.toBeInTheDocument();
    expect(sessionStorage).toHaveLength(0);
    await loadAgain(screen);
    await expect.element(radio('Het is me te duur')).not.toBeChecked();
  });

  test('of one cancellation does not show under another', async () => {
    const { screen } = ask({ about: '0193a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b' });
    await radio('Het is me te duur').click();
    await expect.element(more()).toBeVisible();
    await loadAgain(screen, { about: '0193a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5c' });
    await expect.element(radio('Het is me te duur')).not.toBeChecked();
  });

  test('is asked all the same where the browser denies storage', async () => {
    const denied = Object.getOwnPropertyDescriptor(globalThis, 'sessionStorage')!;
    Object.defineProperty(globalThis, 'sessionStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    try {
      const { sent } = ask();
      await radio('Het is me te duur').click();
      await expect.element(more()).toBeVisible();
      await send().click();
      await expect.element(thanks()).toBeVisible();
      expect(sent).toHaveLength(1);
    } finally {
      Object.defineProperty(globalThis, 'sessionStorage', denied);
    }
  });
});

test('the keyboard alone gets from the broad reason to the narrower one, the text and the end', async () => {
  const { sent, element } = ask();
  await expect.element(send()).toBeVisible();
  await userEvent.keyboard('{Tab}{ArrowDown}{ArrowDown}');
  await expect.element(more()).toBeVisible();
  expect(focused(element)?.value).toBe('too_expensive');
  await userEvent.keyboard('{Tab}');
  expect(focused(element)?.value).toBe('price_increase');
  // Nothing is chosen by coming by, and nothing sent by choosing.
  expect(sent).toEqual([]);
  expect(page.getByRole('radio', { checked: true }).elements()).toHaveLength(1);
  await userEvent.keyboard('{ArrowDown}{Tab}Te weinig.{Tab}{Tab}{Enter}');
  await expect.element(thanks()).toBeVisible();
  expect(focused(element)?.id).toBe('outcome');
  expect(sent[0]?.data).toMatchObject({ reasons: [{ code: 'not_worth_it' }], comment: 'Te weinig.' });
});
