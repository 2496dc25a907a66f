import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ENDPOINT, focused, json, overview, receiver, show, tidy } from '../../test/insights-page.ts';
import { httpClient } from './insights.client.ts';

afterEach(tidy);

describe('when there is nothing to show', () => {
  test('without a key it asks for one, and the right one opens the page', async () => {
    const { client, asked } = receiver();
    const { screen, element } = show(client, {});
    const field = screen.getByLabelText('Sleutel');
    await expect.element(field).toBeVisible();
    expect(asked).toHaveLength(0);
    await field.fill('typed');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => focused(element)).toHaveProperty('textContent', 'Waarom mensen opzeggen');
    expect(asked[0]?.headers.get('Authorization')).toBe('Bearer typed');
    const stored = [localStorage, sessionStorage].flatMap((store) => Object.values<string>(store));
    expect([...stored, location.href].join()).not.toContain('typed');
  });

  test('a key that is refused says so at the field, and the field has the focus again', async () => {
    const { screen, element } = show(receiver({ overview: () => json({}, 403) }).client, {});
    await screen.getByLabelText('Sleutel').fill('wrong');
    await screen.getByRole('button', { name: 'Bekijk de cijfers' }).click();
    await expect.poll(() => focused(element)).toHaveProperty('name', 'key');
    await expect
      .element(screen.getByLabelText('Sleutel'))
      .toHaveAccessibleDescription(/Met deze sleutel kun je deze cijfers niet lezen/);
  });

  test.each([
    [
      'a proxy’s page with status 200',
      () => new Response('<!doctype html><p>Log in', { status: 200 }),
      /niet begrijpen/,
    ],
    ['JSON that is no overview', () => json({ ok: true }), /niet begrijpen/],
    ['half an overview', () => json({ ...overview, totals: { cancellations: 3 } }), /niet begrijpen/],
    [
      'a number that is a text',
      () => json({ ...overview, totals: { ...overview.totals, undone: '2' } }),
      /niet begrijpen/,
    ],
    ['no content', () => new Response(null, { status: 204 }), /niet begrijpen/],
    ['not found', () => json({}, 404), /niet begrijpen/],
    ['too busy', () => json({}, 503), /te druk/],
    ['a question it does not take', () => json({}, 400), /Kies een andere periode/],
  ])('%s is an error with a way out, never numbers', async (_, answer, sentence) => {
    let good = false;
    const { screen, element } = show(receiver({ overview: () => (good ? json(overview) : answer()) }).client);
    await expect.element(screen.getByText(sentence).first()).toBeVisible();
    await expect.element(screen.getByRole('heading', { name: 'De redenen' })).not.toBeInTheDocument();
    good = true;
    await screen.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await expect.element(screen.getByRole('heading', { name: 'De redenen' })).toBeVisible();
    await expect.poll(() => focused(element)).toHaveProperty('textContent', 'Waarom mensen opzeggen');
  });

  test('nobody reached', async () => {
    const { screen } = show(httpClient(ENDPOINT, () => Promise.reject(new TypeError('Failed to fetch'))));
    await expect.element(screen.getByText(/geen verbinding/).first()).toBeVisible();
  });

  test.each(['', 'http://leave.example/v1/insights', 'javascript:alert(1)'])(
    'the address “%s” is not asked, because the key must not travel in the open',
    async (endpoint) => {
      let isAsked = false;
      const client = httpClient(endpoint, () => {
        isAsked = true;
        return Promise.resolve(json(overview));
      });
      const { screen } = show(client);
      await expect.element(screen.getByText(/Controleer de instelling/).first()).toBeVisible();
      expect(isAsked).toBe(false);
    },
  );

  test('a period without anything says so kindly', async () => {
    const totals = { cancellations: 0, undone: 0, surveys: 0, responseRate: null, comments: 0 };
    const { screen } = show(receiver({ overview: () => json({ ...overview, totals, reasons: [] }) }).client);
    await expect.element(screen.getByRole('heading', { name: 'Nog niets te lezen' })).toBeVisible();
    await expect.element(screen.getByRole('radio', { name: '365 dagen' })).toBeVisible();
  });
});
