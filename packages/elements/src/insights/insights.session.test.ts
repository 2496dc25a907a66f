import { afterEach, expect, test } from 'vitest';
import { ENDPOINT, json, show, tidy } from '../../test/insights-page.ts';
import { httpClient } from './insights.client.ts';

afterEach(tidy);

test('whoever is not logged in any more is led to where people log in, and no key is asked for', async () => {
  const asked: RequestInit[] = [];
  const fetch: typeof globalThis.fetch = (_, init = {}) => {
    asked.push(init);
    return Promise.resolve(json({}, 401));
  };
  const { screen } = show(httpClient(ENDPOINT, fetch, true), { login: 'https://leave.example/insights' });
  await expect
    .element(screen.getByRole('link', { name: 'Log in' }))
    .toHaveAttribute('href', 'https://leave.example/insights');
  await expect.element(screen.getByRole('status')).toHaveTextContent('Je bent niet meer ingelogd');
  await expect.element(screen.getByLabelText('Sleutel')).not.toBeInTheDocument();
  for (const { headers, credentials } of asked) {
    expect(credentials).toBe('same-origin');
    expect(Object.fromEntries(new Headers(headers))).toEqual({
      accept: 'application/json',
      'fairwell-session': '1',
    });
  }
  expect(asked.length).toBeGreaterThan(0);
});
