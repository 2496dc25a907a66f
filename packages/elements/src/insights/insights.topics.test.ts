import type { Cause, CauseAsked } from '@fairwell/schema';
import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { contactFigures, focused, json, receiver, show, tidy } from '../../test/insights-page.ts';

afterEach(tidy);

const title = 'Waar gaan vragen en klachten over?';
const cause: Cause = {
  id: '01939d5e-0000-7000-8000-0000000000c3',
  site: null,
  mode: 'live',
  of: 'topic',
  path: ['delivery', 'late'],
  label: 'Te laat',
  text: 'De nieuwe bezorger begint te laat.',
  by: 'agent',
  knownAt: '2026-10-12T11:00:00+02:00',
  mended: null,
};
const mended: NonNullable<Cause['mended']> = {
  at: '2026-11-22T10:00:00+01:00',
  since: '2026-11-20',
  text: { nl: 'Hij begint nu om vijf uur.' },
  by: 'agent',
  people: 0,
  told: 0,
  failed: 0,
};
const nobody: CauseAsked = { people: 0, languages: [] };

const barsIn = (element: HTMLElement) =>
  [...element.shadowRoot!.querySelectorAll('[aria-labelledby=topics] .bars > li')].map((bar) =>
    [...bar.querySelectorAll('.reason, .figure, .note')].map((one) => one.textContent?.trim()),
  );

describe('topics', () => {
  test('from most to least, with what became of them, down to what lies below, by keyboard', async () => {
    const { screen, element } = show(receiver().client);
    const section = screen.getByRole('region', { name: title });
    await expect.element(section).toBeVisible();
    expect(barsIn(element)).toEqual([
      [
        'Delivery',
        '6',
        'was 3',
        'Vragen: 1 · Klachten: 5 · Wacht nog: 3 · Wacht te lang: 1 · Het antwoord hielp niet: 2',
      ],
      ['Billing', '0', 'was 4'],
    ]);
    section.getByRole('button', { name: 'Delivery: kijk verder' }).element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(section.getByRole('button', { name: 'Too wet: kijk verder' })).toBeVisible();
    await expect.poll(() => focused(element)?.id).toBe('topics');
    await userEvent.keyboard('{Tab}');
    expect(focused(element)?.textContent?.trim()).toBe('Toon als tabel');
    await userEvent.keyboard('{Enter}');
    await expect.element(section.getByRole('table')).toBeVisible();
    const rows = [...section.getByRole('table').element().querySelectorAll('tbody tr')];
    expect(rows.map((row) => [...row.children].map((cell) => cell.textContent?.trim()))).toEqual([
      ['Late', '5', '1', '0', '5', '3', '1', '2'],
      ['Too wet', '1', '2', '1', '0', '0', '0', '0'],
    ]);
    await section.getByRole('button', { name: 'Alle onderwerpen' }).click();
    await expect.element(section.getByRole('rowheader', { name: 'Billing' })).toBeVisible();
  });

  test('stand in the address, and are called what the site calls them', async () => {
    history.replaceState(null, '', '#period=90&topic=delivery%2Flate');
    const topics = [
      { code: 'delivery', label: 'De bezorging', topics: [{ code: 'late', label: 'Te laat gekomen' }] },
    ];
    const { screen } = show(receiver().client, { token: 'secret', topics });
    const way = screen.getByRole('region', { name: title }).getByRole('navigation', { name: 'Waar je bent' });
    await expect.element(way.getByText('Te laat gekomen')).toHaveAttribute('aria-current', 'location');
    await way.getByRole('button', { name: 'De bezorging' }).click();
    expect(new URLSearchParams(location.hash.slice(1)).get('topic')).toBe('delivery');
  });

  test('nobody named one', async () => {
    const { client } = receiver({ figures: () => json({ ...contactFigures, topics: [] }) });
    const { screen } = show(client);
    await expect.element(screen.getByText('Niemand noemde een onderwerp.')).toBeVisible();
    await expect.element(screen.getByText(/De cijfers zijn bijgewerkt/)).toBeInTheDocument();
    const section = screen.getByRole('region', { name: title });
    await expect.element(section.getByRole('heading', { level: 4 })).not.toBeInTheDocument();
  });

  test('one that came back is marked as known and as mended, nobody is mailed, and it shows whether it stopped', async () => {
    const { client, asked } = receiver({
      causes: () => json({ causes: [], mailed: true }),
      known: () => json(cause),
      asked: () => json(nobody),
      mended: () => json({ ...cause, mended }),
    });
    const { screen, element } = show(client);
    const section = screen.getByRole('region', { name: title });
    await section.getByText('Oorzaak bekend? Schrijf hem op').click();
    await section.getByRole('combobox', { name: 'Onderwerp' }).selectOptions('Delivery');
    await section.getByRole('textbox', { name: 'Wat is de oorzaak?' }).fill(cause.text);
    await userEvent.keyboard('{Enter}');
    await expect.element(section.getByText(cause.text)).toBeVisible();
    expect(focused(element)?.id).toBe('causes-topic');
    await section.getByText('Zet op verholpen').click();
    await expect.element(section.getByText(/Hierover gaat geen mail uit/)).toBeVisible();
    await section.getByLabelText('Verholpen sinds').fill('2026-11-20');
    await section.getByRole('textbox', { name: /Wat is er verholpen/ }).fill('Hij begint nu om vijf uur.');
    await section.getByRole('button', { name: 'Zet op verholpen' }).click();
    await expect
      .element(section.getByText(/Verholpen sinds 20 november 2026/))
      .toHaveTextContent('Verholpen sinds 20 november 2026. Sindsdien 5 keer, in evenveel dagen ervoor 1.');
    expect(focused(element)?.id).toBe('causes-topic');
    const posts = asked.filter(({ method }) => method === 'POST');
    expect(posts.map(({ url, body }) => [url.pathname, JSON.parse(String(body))])).toEqual([
      ['/v1/causes', { of: 'topic', path: ['delivery'], text: cause.text, label: 'Delivery', mode: 'live' }],
      [`/v1/causes/${cause.id}/mended`, { since: '2026-11-20', text: { nl: 'Hij begint nu om vijf uur.' } }],
    ]);
    const since = asked.findLast(({ url }) => url.pathname.endsWith('/insights/contacts'));
    expect(since?.url.search).toContain('from=2026-11-20&to=2026-11-22');
    // In time, where one sees whether it helped.
    await expect
      .element(screen.getByRole('list').getByText(/Verholpen \(vragen en klachten\): Te laat/))
      .toBeVisible();
  });
});
