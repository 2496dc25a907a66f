import type { Cause, CauseAsked, CausePreview, Causes } from '@fairwell/schema';
import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { focused, json, receiver, show, tidy } from '../../test/insights-page.ts';

afterEach(tidy);

const cause: Cause = {
  id: '01939d5e-0000-7000-8000-0000000000c1',
  site: null,
  mode: 'live',
  of: 'reason',
  path: ['price'],
  label: 'De prijs',
  text: 'De korting liep stilletjes af.',
  by: 'agent',
  knownAt: '2026-10-12T11:00:00+02:00',
  mended: null,
};
const mended: NonNullable<Cause['mended']> = {
  at: '2026-11-22T10:00:00+01:00',
  since: '2026-11-20',
  text: { nl: 'Verholpen.' },
  by: 'agent',
  people: 3,
  told: 2,
  failed: 1,
};
const listed = (...causes: Cause[]): Causes => ({ causes, mailed: true });
const asked: CauseAsked = {
  people: 3,
  languages: [
    { language: 'nl', people: 2 },
    { language: 'de', people: 1 },
  ],
};
const preview: CausePreview = {
  people: 3,
  letters: [
    { language: 'nl', people: 2, subject: 'Verholpen', text: 'Verholpen\n\nWe zeggen het <b>vooraf</b>.' },
    { language: 'de', people: 1, subject: 'Behoben', text: 'Behoben\n\nWir sagen es vorher.' },
  ],
};

describe('a cause', () => {
  test('is written down of a reason on the screen, once, and the field is empty again', async () => {
    const { client, asked: said } = receiver({ causes: () => json(listed()), known: () => json(cause) });
    const { screen, element } = show(client);
    await screen.getByText('Oorzaak bekend? Schrijf hem op').first().click();
    await screen.getByRole('combobox', { name: 'Reden' }).selectOptions('Past niet meer');
    const field = screen.getByRole('textbox', { name: 'Wat is de oorzaak?' }).first();
    await expect.element(field).toHaveAccessibleDescription('Alleen jullie team leest dit.');
    await field.fill(cause.text);
    await userEvent.keyboard('{Enter}');
    await expect.element(screen.getByText(cause.text)).toBeVisible();
    await expect.element(field).toHaveValue('');
    expect(focused(element)?.id).toBe('causes-reason');
    const posts = said.filter(({ method }) => method === 'POST');
    expect(posts.map(({ url, body }) => [url.pathname, JSON.parse(String(body))])).toEqual([
      [
        '/v1/causes',
        { of: 'reason', path: ['content'], text: cause.text, label: 'Past niet meer', mode: 'live' },
      ],
    ]);
  });

  test('is told to whoever asked only after the letters were read', async () => {
    const { client, asked: said } = receiver({
      causes: () => json(listed(cause)),
      asked: () => json(asked),
      preview: () => json(preview),
      mended: () => json({ ...cause, mended }),
    });
    const { screen, element } = show(client);
    await expect.element(screen.getByText('Oorzaak bekend sinds 12 oktober 2026.')).toBeVisible();
    await screen.getByText('Verholpen? Vertel het wie erom vroeg').click();
    await expect
      .element(screen.getByText('3 mensen vroegen om een bericht als dit verholpen is.'))
      .toBeVisible();
    await screen.getByLabelText('Verholpen sinds').fill('2026-11-20');
    await screen.getByRole('textbox', { name: /In het Nederlands, voor 2/ }).fill('We zeggen het vooraf.');
    await screen.getByRole('textbox', { name: /In het Duits, voor 1/ }).fill('Wir sagen es vorher.');
    await screen.getByRole('button', { name: 'Bekijk de mail' }).click();
    // Text, whatever it holds.
    await expect.element(screen.getByText(/We zeggen het <b>vooraf<\/b>\./)).toBeVisible();
    expect(focused(element)?.id).toBe(`letter-${cause.id}`);
    await screen.getByRole('button', { name: 'Nog iets veranderen' }).click();
    const dutch = screen.getByRole('textbox', { name: /In het Nederlands/ });
    await expect.element(dutch).toHaveValue('We zeggen het vooraf.');
    await screen.getByRole('button', { name: 'Bekijk de mail' }).click();
    const paths = () => said.filter(({ method }) => method === 'POST').map(({ url }) => url.pathname);
    expect(paths().filter((path) => path.endsWith('/mended'))).toEqual([]);
    await screen.getByRole('button', { name: 'Verstuur aan 3 mensen' }).click();
    const standing = screen.getByText(/Verholpen sinds 20 november 2026\. Bericht gestuurd aan/);
    await expect
      .element(standing)
      .toHaveTextContent(
        'Verholpen sinds 20 november 2026. Bericht gestuurd aan 2 van de 3 mensen die erom vroegen. 1 keer kwam het bericht niet aan.',
      );
    expect(focused(element)?.id).toBe('causes-reason');
    expect(JSON.parse(String(said.findLast(({ method }) => method === 'POST')?.body))).toEqual({
      since: '2026-11-20',
      text: { nl: 'We zeggen het vooraf.', de: 'Wir sagen es vorher.' },
    });
    // In time, where one sees whether it helped.
    await expect.element(screen.getByRole('list').getByText(/Verholpen: De prijs/)).toBeVisible();
  });

  test('that could not be sent stays as it was written, and says so', async () => {
    const { client } = receiver({
      causes: () => json(listed(cause)),
      asked: () => json(asked),
      preview: () => json(preview),
      mended: () => json({}, 503),
    });
    const { screen } = show(client);
    await screen.getByText('Verholpen? Vertel het wie erom vroeg').click();
    for (const field of [/Nederlands/, /Duits/])
      await screen.getByRole('textbox', { name: field }).fill('Het is goed.');
    await screen.getByRole('button', { name: 'Bekijk de mail' }).click();
    const send = screen.getByRole('button', { name: 'Verstuur aan 3 mensen' });
    await send.click();
    await expect
      .element(screen.getByRole('alert'))
      .toHaveTextContent(
        'Er is niets bewaard en niets verstuurd. Het is nu te druk. Wacht even en probeer het opnieuw.',
      );
    await expect.element(send).toBeVisible();
  });

  test('stays where it could not be taken off, and says so', async () => {
    const { client } = receiver({ causes: () => json(listed(cause)), dropped: () => json({}, 503) });
    const { screen } = show(client);
    await screen.getByRole('button', { name: 'Toch niet de oorzaak' }).click();
    await expect.element(screen.getByRole('alert')).toBeVisible();
    await expect.element(screen.getByText(cause.text)).toBeVisible();
  });

  test('that was none goes, and the focus waits where it stood', async () => {
    const { client } = receiver({ causes: () => json(listed(cause)), dropped: () => json(listed()) });
    const { screen, element } = show(client);
    await screen.getByRole('button', { name: 'Toch niet de oorzaak' }).click();
    await expect.element(screen.getByText(cause.text)).not.toBeInTheDocument();
    expect(focused(element)?.id).toBe('causes-reason');
  });

  test('is read by a viewer, who can do nothing with it', async () => {
    const { client } = receiver({
      contacts: () => json({}, 403),
      causes: () => json(listed({ ...cause, mended: { ...mended, people: null, told: null, failed: null } })),
    });
    const { screen, element } = show(client);
    await expect.element(screen.getByText('De korting liep stilletjes af.')).toBeVisible();
    await expect
      .element(screen.getByText('Verholpen sinds 20 november 2026.', { exact: true }))
      .toBeVisible();
    expect(element.shadowRoot!.querySelectorAll('.causes :is(details, button)')).toHaveLength(0);
  });
});
