import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  ENDPOINT,
  focused,
  json,
  outcomes,
  reasons,
  receiver,
  sessions,
  show,
  tidy,
} from '../../test/insights-page.ts';
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

  test('whoever waits long for the first numbers is told why', async () => {
    const { screen, element } = show(receiver({ outcomes: () => new Promise<Response>(() => {}) }).client);
    const why = screen.getByText(/na een herstart/);
    await expect.element(why).toBeInTheDocument();
    const waits = element.shadowRoot?.getAnimations() ?? [];
    for (const wait of waits) {
      wait.pause();
      wait.currentTime = 0;
    }
    await expect.element(why).not.toBeVisible();
    for (const wait of waits) wait.finish();
    await expect.element(why).toBeVisible();
  });

  test('a key that is refused says so at the field, and the field has the focus again', async () => {
    const { screen, element } = show(receiver({ outcomes: () => json({}, 403) }).client, {});
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
    ['JSON that is no answer', () => json({ ok: true }), /niet begrijpen/],
    ['half an answer', () => json({ ...outcomes, now: { cancellations: 3 } }), /niet begrijpen/],
    [
      'a number that is a text',
      () => json({ ...outcomes, now: { ...outcomes.now, canceled: '2' } }),
      /niet begrijpen/,
    ],
    ['no content', () => new Response(null, { status: 204 }), /niet begrijpen/],
    ['not found', () => json({}, 404), /niet begrijpen/],
    ['too busy', () => json({}, 503), /te druk/],
    ['a question it does not take', () => json({}, 400), /Kies een andere periode/],
  ])('%s is an error with a way out, never numbers', async (_, answer, sentence) => {
    let good = false;
    const { screen, element } = show(receiver({ outcomes: () => (good ? json(outcomes) : answer()) }).client);
    await expect.element(screen.getByText(sentence).first()).toBeVisible();
    await expect
      .element(screen.getByRole('heading', { name: 'Waarom gaan mensen weg?' }))
      .not.toBeInTheDocument();
    good = true;
    await screen.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await expect.element(screen.getByRole('heading', { name: 'Waarom gaan mensen weg?' })).toBeVisible();
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
        return Promise.resolve(json(outcomes));
      });
      const { screen } = show(client);
      await expect.element(screen.getByText(/Controleer de instelling/).first()).toBeVisible();
      expect(isAsked).toBe(false);
    },
  );

  test('a period without anything says so kindly', async () => {
    const nothing = { ...outcomes, now: { ...outcomes.now, cancellations: 0 } };
    const unsaid = { ...reasons, now: { answers: 0, withReason: 0 }, reasons: [] };
    const { screen } = show(receiver({ outcomes: () => json(nothing), reasons: () => json(unsaid) }).client);
    await expect.element(screen.getByRole('heading', { name: 'Nog niets te lezen' })).toBeVisible();
    await expect.element(screen.getByRole('radio', { name: '365 dagen' })).toBeVisible();
  });

  test('a part that does not come leaves the others alone, and can be asked once more', async () => {
    let fails = true;
    const { client } = receiver({ sessions: () => (fails ? json({}, 503) : json(sessions)) });
    const { screen, element } = show(client);
    await expect.element(screen.getByText(/Het is nu te druk/)).toBeVisible();
    await expect.element(screen.getByText('Dit konden we niet ophalen.')).toBeVisible();
    await expect.element(screen.getByRole('heading', { name: 'Waarom gaan mensen weg?' })).toBeVisible();
    fails = false;
    await screen.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await expect.poll(() => focused(element)).toHaveProperty('id', 'ease');
    await expect.element(screen.getByText('48 seconden', { exact: true })).toBeVisible();
  });
});
