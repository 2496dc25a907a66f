import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-lit';
import type { SurveyConfig } from '@fairwell/schema';
import { html } from 'lit';
import { Outbox } from '../outbox/outbox.ts';
import './fairwell-survey.ts';

const config: SurveyConfig = {
  endpoint: 'https://leave.example/v1/messages',
  locale: 'nl',
  about: '0193a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b',
  jurisdiction: 'NL',
  plan: 'De Wekelijkse Courant',
};

interface Wire {
  type: string;
  session?: string;
  data: { options: string[]; reasons: unknown[]; comment?: string; about?: string; followUp?: unknown };
}

/** A receiver that takes everything, or nothing. */
function receiver(works = true) {
  const sent: Wire[] = [];
  const doFetch: typeof fetch = async (_, init) => {
    const message = JSON.parse(typeof init?.body === 'string' ? init.body : '');
    sent.push(message);
    if (!works) throw new TypeError('Failed to fetch');
    return new Response(JSON.stringify({ id: message.id, status: 'received' }), { status: 201 });
  };
  const doors = { fetch: doFetch, now: () => 0, random: Math.random, store: undefined, locks: undefined };
  return { outbox: new Outbox(doors, new EventTarget()), sent };
}

function ask(given: Partial<SurveyConfig> = {}, works = true, random: () => number = () => 0.5) {
  const { outbox, sent } = receiver(works);
  const screen = render(
    html`<fairwell-survey
      .config=${{ ...config, ...given }}
      .outbox=${outbox}
      .random=${random}
      .session=${'s'}
    ></fairwell-survey>`,
  );
  return { sent, element: screen.container.querySelector('fairwell-survey')! };
}

beforeEach(() => sessionStorage.clear());

const reasons = () =>
  page
    .getByRole('radio')
    .elements()
    .map((radio) => (radio as HTMLInputElement).value);
const send = () => page.getByRole('button', { name: 'Verstuur mijn antwoord' });

describe('the exit survey', () => {
  test('asks one question in one group, with nothing chosen', async () => {
    ask();
    await expect.element(page.getByRole('group', { name: 'Wil je vertellen waarom?' })).toBeVisible();
    expect(page.getByRole('radio', { checked: true }).elements()).toEqual([]);
    expect(reasons()).toHaveLength(8);
  });

  test('sends the reason with its words, the comment, and the order that was seen', async () => {
    const { sent, element } = ask();
    const answered = vi.fn<(event: Event) => void>();
    element.addEventListener('fairwell-answered', answered);
    await page.getByRole('radio', { name: 'Het is me te duur' }).click();
    await expect.element(page.getByText('Dat begrijpen we. Goed dat je het zegt.')).toBeVisible();
    await page.getByRole('textbox').fill('Elk jaar een euro erbij.\nDat ging snel.');
    const seen = reasons();
    await send().click();
    await expect.element(page.getByText('Dank je wel. Je antwoord is binnen.')).toBeVisible();
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({
      type: 'survey.answered',
      session: 's',
      data: {
        about: config.about,
        reasons: [
          { code: 'too_expensive', category: 'price', label: 'Het is me te duur', path: ['too_expensive'] },
        ],
        comment: 'Elk jaar een euro erbij.\nDat ging snel.',
        options: seen,
        jurisdiction: 'NL',
        plan: 'De Wekelijkse Courant',
      },
    });
    expect(answered).toHaveBeenCalledOnce();
  });

  test('stands in an order that chance decides, with "other" last, and never moves while it is read', async () => {
    const numbers = [0.9, 0.1, 0.5, 0.3, 0.7, 0.2, 0.4];
    ask({}, true, () => numbers.shift() ?? 0);
    await expect.element(send()).toBeVisible();
    const order = reasons();
    expect(order).toEqual([
      'customer_service',
      'switched_service',
      'unused',
      'circumstances_changed',
      'too_expensive',
      'missing_features',
      'not_valued',
      'other',
    ]);
    await page.getByRole('radio').first().click();
    expect(reasons().filter((code) => order.includes(code))).toEqual(order);
  });

  test('can be skipped, and then sends nothing', async () => {
    const { sent, element } = ask();
    const skipped = vi.fn<(event: Event) => void>();
    element.addEventListener('fairwell-skipped', skipped);
    await page.getByRole('button', { name: 'Overslaan' }).click();
    await expect.element(page.getByText('Prima, je hoeft niets te vertellen.')).toBeVisible();
    expect(sent).toEqual([]);
    expect(skipped).toHaveBeenCalledOnce();
  });

  test('sent empty is the same as skipped', async () => {
    const { sent } = ask();
    await send().click();
    await expect.element(page.getByText('Prima, je hoeft niets te vertellen.')).toBeVisible();
    expect(sent).toEqual([]);
  });

  test('takes a comment without a reason', async () => {
    const { sent } = ask();
    await page.getByRole('textbox').fill('Gewoon klaar.');
    await send().click();
    await expect.element(page.getByText('Dank je wel. Je antwoord is binnen.')).toBeVisible();
    expect(sent[0]?.data).toMatchObject({ reasons: [], comment: 'Gewoon klaar.' });
  });

  test('says so when the answer has not arrived yet', async () => {
    ask({}, false);
    await page.getByRole('textbox').fill('Gewoon klaar.');
    await send().click();
    await expect.element(page.getByText(/nog niet aangekomen/)).toBeVisible();
  });

  test('offers the reasons of the site, as text', async () => {
    const { sent } = ask({
      reasons: [
        { code: 'moved', category: 'circumstances', label: '<b>Verhuisd</b>' },
        { code: 'other', category: 'other' },
      ],
      comment: false,
    });
    await page.getByRole('radio', { name: '<b>Verhuisd</b>' }).click();
    expect(page.getByRole('textbox').elements()).toEqual([]);
    await send().click();
    await expect.element(page.getByText('Dank je wel. Je antwoord is binnen.')).toBeVisible();
    expect(sent[0]?.data.reasons).toMatchObject([{ code: 'moved', label: '<b>Verhuisd</b>' }]);
  });
});

test('a preview asks, is marked, needs no endpoint, and sends and tells nothing', async () => {
  const { endpoint: _, ...rest } = config;
  const { outbox, sent } = receiver();
  const heard = vi.fn<(event: Event) => void>();
  const screen = render(
    html`<fairwell-survey
      preview
      .config=${rest}
      .outbox=${outbox}
      @fairwell-answered=${(event: Event) => heard(event)}
      @fairwell-skipped=${(event: Event) => heard(event)}
    ></fairwell-survey>`,
  );
  const mark = page.getByText('Voorbeeld: er wordt niets verstuurd.');
  await expect.element(mark).toBeVisible();
  await page.getByRole('radio', { name: 'Het is me te duur' }).click();
  await expect.element(page.getByRole('radio', { name: 'De prijs ging omhoog' })).toBeVisible();
  expect(sessionStorage).toHaveLength(0);
  await send().click();
  await expect.element(page.getByText('Dank je wel. Je antwoord is binnen.')).toBeVisible();
  await expect.element(mark).toBeVisible();
  expect(sent).toEqual([]);
  expect(heard).not.toHaveBeenCalled();
  screen.container.querySelector('fairwell-survey')!.removeAttribute('preview');
  await expect.element(page.getByText('Dank je wel. Je antwoord is binnen.')).not.toBeInTheDocument();
});
