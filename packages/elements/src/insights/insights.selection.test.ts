/** Comments that are selected, and what the team makes of them. */
import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { comment, json, offers, receiver, show, tidy } from '../../test/insights-page.ts';

afterEach(tidy);

const pages = (asked: URLSearchParams) =>
  asked.has('cursor')
    ? json({ comments: [comment(3, 'Nooit antwoord.')], next: null })
    : json({ comments: [comment(1, 'Te duur.'), comment(2, 'Te laat.')], next: '2' });
const ids = [1, 2, 3].map((at) => comment(at, '').id);

test('what is selected stays so while more is loaded, gets a tag, and comes as a file of its own', async () => {
  const { client, last, asked } = receiver({
    comments: pages,
    tags: (query) => json({ query: Object.fromEntries(query), tags: [{ tag: 'bellen', comments: 4 }] }),
  });
  const { screen } = show(client);
  const pick = (text: string) => screen.getByRole('checkbox', { name: text });
  const all = () => screen.getByRole('checkbox', { name: /^Kies alles wat je ziet/ });
  await pick('Te laat.').click();
  await expect.element(screen.getByText('1 gekozen')).toBeVisible();
  await screen.getByRole('button', { name: 'Toon meer' }).click();
  await expect.element(pick('Nooit antwoord.')).not.toBeChecked();
  await expect.element(pick('Te laat.')).toBeChecked();
  // By keyboard as well.
  pick('Nooit antwoord.').element().focus();
  await userEvent.keyboard(' ');
  await expect.element(screen.getByText('2 gekozen')).toBeVisible();

  const chosen = screen.getByRole('group', { name: 'Wat je gekozen hebt' });
  await chosen.getByLabelText('Label').fill('teruggebeld');
  await chosen.getByRole('button', { name: 'Zet label erbij' }).click();
  await expect.element(screen.getByText('Het label “teruggebeld” staat erbij.')).toBeVisible();
  const posted = asked.find(
    ({ method, url }) => method === 'POST' && url.pathname.endsWith('/comments/tags'),
  );
  expect(JSON.parse(String(posted?.body))).toEqual({ ids: ids.slice(1), add: 'teruggebeld' });
  expect(screen.getByRole('button', { name: 'teruggebeld', exact: true }).elements()).toHaveLength(2);

  const saved: string[] = [];
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push(this.download);
  });
  await chosen.getByRole('button', { name: 'Sla deze 2 op als: CSV, voor een rekenblad' }).click();
  await expect.poll(() => last('rows')?.get('ids')).toBe(ids.slice(1).join(','));
  await expect.poll(() => saved).toEqual(['fairwell-surveys-2026-08-25-2026-11-22-part.csv']);
  click.mockRestore();

  await all().click();
  await expect.element(screen.getByText('3 gekozen')).toBeVisible();
  await all().click();
  await expect.element(pick('Te laat.')).not.toBeChecked();
  await expect.element(chosen.getByRole('button', { name: 'Zet label erbij' })).not.toBeInTheDocument();
});

test('a tag leads to all comments with it, with whatever else is looked at, and can be taken off', async () => {
  const tagged = { ...comment(1, 'Te duur.'), tags: [{ tag: 'bellen', by: 'Lotte' }] };
  const { client, last, asked } = receiver({ comments: () => json({ comments: [tagged], next: null }) });
  history.replaceState(null, '', '#period=90&plan=Weekblad&client=fairwell-elements%2F1.0.0');
  const { screen } = show(client);
  await screen.getByRole('button', { name: 'bellen', exact: true }).click();
  await expect
    .poll(() => Object.fromEntries(last('comments') ?? []))
    .toMatchObject({ tag: 'bellen', plan: 'Weekblad', client: 'fairwell-elements/1.0.0' });
  expect(location.hash).toContain('tag=bellen');
  await screen.getByRole('button', { name: 'Haal het label weg: bellen' }).click();
  await expect.element(screen.getByText('Het label “bellen” is weg.')).toBeVisible();
  const posted = asked.find(({ method }) => method === 'POST');
  expect(JSON.parse(String(posted?.body))).toEqual({ ids: [tagged.id], remove: 'bellen' });
});

test('a viewer selects nothing and puts nothing', async () => {
  const tagged = { ...comment(1, 'Te duur.'), tags: [{ tag: 'bellen', by: null }] };
  const { client } = receiver({
    comments: () => json({ comments: [tagged], next: null }),
    contacts: () => json({}, 403),
  });
  const { screen } = show(client);
  await expect.element(screen.getByRole('button', { name: 'bellen', exact: true })).toBeVisible();
  expect(screen.getByRole('checkbox').elements()).toEqual([]);
  expect(screen.getByRole('button', { name: /label weg/ }).elements()).toEqual([]);
});

test('offer by offer: what was seen and taken, and who stayed; as a table too', async () => {
  const { screen } = show(receiver({ offers: () => json(offers) }).client);
  const section = screen.getByRole('region', { name: 'Wat werd er van het aanbod?' });
  await expect
    .element(
      section.getByText('12 keer gezien, 7 keer afgeslagen, 5 keer aangenomen. Alleen voor wie wil gaan.'),
    )
    .toBeVisible();
  await expect
    .element(section.getByText(/^100% van wat werd aangenomen, is er alleen voor wie wil gaan/))
    .toBeVisible();
  await section.getByRole('button', { name: /^Toon als tabel/ }).click();
  const row = section.getByRole('row', { name: /^half price/ });
  await expect.element(row).toBeVisible();
  expect([...row.element().children].map(({ textContent }) => textContent.trim())).toEqual([
    'half price',
    'Alleen voor wie wil gaan.',
    '12',
    '7',
    '5',
    '1',
    '2',
    '1',
    '1',
  ]);
});
