import { afterEach, describe, expect, test } from 'vitest';
import { cleanup } from 'vitest-browser-lit';
import { userEvent } from 'vitest/browser';
import { ENDPOINT, json, overview, receiver, show, tidy, words } from '../../test/insights-page.ts';
import { httpClient } from './insights.client.ts';

afterEach(tidy);

describe('choosing', () => {
  test('another period is asked for, stays in the address, and survives a reload', async () => {
    const { client, asked } = receiver();
    const { screen } = show(client);
    await expect.element(screen.getByRole('heading', { name: 'De redenen' })).toBeVisible();
    await screen.getByRole('radio', { name: '30 dagen' }).click();
    await expect.poll(() => asked.at(-2)?.url.searchParams.get('from')).toBe('2026-10-24');
    expect(location.hash).toContain('period=30');
    cleanup();
    const again = show(receiver().client);
    await expect.element(again.screen.getByRole('radio', { name: '30 dagen' })).toBeChecked();
  });

  test('a link with other choices opens them, and a jump to an anchor does not', async () => {
    const { client, asked } = receiver();
    const { screen } = show(client);
    await screen.getByRole('radio', { name: '30 dagen' }).click();
    const jumped = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    location.hash = '#elsewhere';
    await jumped;
    location.hash = '#period=365&mode=test';
    await expect.element(screen.getByRole('radio', { name: '365 dagen' })).toBeChecked();
    await expect.element(screen.getByText('Testgegevens')).toBeVisible();
    expect(asked.map(({ url }) => url.searchParams.get('interval')).filter(Boolean)).toEqual([
      'week',
      'day',
      'month',
    ]);
  });

  test('own dates are asked for when they are sent', async () => {
    const { client, asked } = receiver();
    const { screen } = show(client);
    await expect.element(screen.getByRole('heading', { name: 'De redenen' })).toBeVisible();
    await screen.getByRole('radio', { name: 'Eigen periode' }).click();
    // The fields open on the days that are on the screen, so there is nothing new to ask.
    expect(asked).toHaveLength(3);
    await screen.getByLabelText('Van').fill('2026-03-01');
    await screen.getByLabelText('Tot en met').fill('2026-03-31');
    await screen.getByRole('button', { name: 'Toon deze periode' }).click();
    await expect.poll(() => asked.length).toBe(5);
    expect(Object.fromEntries(asked.at(-2)!.url.searchParams)).toMatchObject({
      from: '2026-03-01',
      to: '2026-03-31',
    });
  });

  test('the arrow keys move through the choices', async () => {
    const { screen } = show(receiver().client);
    await expect.element(screen.getByRole('radio', { name: 'week' })).toBeChecked();
    screen.getByRole('radio', { name: 'week' }).element().focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(screen.getByRole('radio', { name: 'maand' })).toBeChecked();
  });

  test('test data says that it is test data', async () => {
    const { client, asked } = receiver();
    const { screen } = show(client);
    await expect.element(screen.getByText('Testgegevens')).not.toBeInTheDocument();
    await screen.getByRole('radio', { name: 'Test' }).click();
    await expect.element(screen.getByText('Testgegevens')).toBeVisible();
    expect(asked.at(-1)?.url.searchParams.get('mode')).toBe('test');
  });

  test('an older answer that comes late is not shown', async () => {
    const slow: ((response: Response) => void)[] = [];
    const client = httpClient(ENDPOINT, (input) =>
      input instanceof URL && input.pathname.endsWith('/overview')
        ? new Promise((resolve) => slow.push(resolve))
        : Promise.resolve(json(words())),
    );
    const { screen, element } = show(client);
    await screen.getByRole('radio', { name: '30 dagen' }).click();
    await expect.poll(() => slow.length).toBe(2);
    slow[0]!(json({ ...overview, totals: { ...overview.totals, cancellations: 111 } }));
    slow[1]!(json({ ...overview, totals: { ...overview.totals, cancellations: 222 } }));
    const seen: string[] = [];
    await expect
      .poll(() => seen.push(element.shadowRoot?.querySelector('.lead')?.textContent ?? '') && seen.at(-1))
      .toContain('222');
    expect(seen.join()).not.toContain('111');
  });

  test('with no-url-state the address is left alone', async () => {
    const { element, screen } = show(receiver().client);
    element.noUrlState = true;
    await screen.getByRole('radio', { name: '30 dagen' }).click();
    await expect.element(screen.getByRole('radio', { name: '30 dagen' })).toBeChecked();
    expect(location.hash).toBe('');
  });
});
