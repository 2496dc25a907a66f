import type { Contact } from '@fairwell/schema';
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { focused as focusedDeep } from '../../test/account-page.ts';
import { json, receiver, show, tidy } from '../../test/insights-page.ts';
import { sampleContacts } from '../../test/insights-sample.ts';
import { arriveAt, listen, press, slowly, tabTo } from '../../test/keyboard.ts';

afterEach(tidy);

const [late] = sampleContacts as [Contact];
const TITLE = 'Waarom mensen opzeggen';

test('from the key to the figures, to another period, and to a table', async () => {
  let right = false;
  const { client } = receiver();
  show(
    {
      ...client,
      async figures(...asked) {
        await slowly(() => {})();
        return right ? client.figures(...asked) : { ok: false, fault: 'refused' };
      },
    },
    {},
  );
  const key = page.getByRole('textbox', { name: 'Sleutel' });
  await expect.element(key).toBeVisible();
  const { heard, lost } = listen();
  await tabTo('Sleutel');
  await press('oud{Enter}');
  await expect.element(key).toHaveAccessibleDescription(/Met deze sleutel kun je deze cijfers niet lezen/);
  await expect.poll(() => focusedDeep()).toBe(key.element());
  right = true;
  await press('goed{Enter}');
  await arriveAt(TITLE);
  await expect.poll(() => heard.join()).toContain('De cijfers zijn bijgewerkt');
  await tabTo('90 dagen');
  await press('{ArrowLeft}');
  await expect.element(page.getByRole('radio', { name: '30 dagen' })).toBeChecked();
  await expect.poll(() => heard.at(-1)).toContain('De cijfers zijn bijgewerkt');
  await tabTo(/^Toon als tabel: Waarom/);
  await press('{Enter}');
  await expect.element(page.getByRole('table').first()).toBeVisible();
  expect(lost).toEqual([]);
});

test('whoever waits gets an answer, and the board says so', async () => {
  const { client, asked } = receiver({
    contacts: () => json({ contacts: [late], total: 1, mailed: true }),
    answer: () => json({ ...late, state: 'answered' }),
  });
  show({ ...client, answer: slowly((...given) => client.answer(...given)) });
  await expect.element(page.getByText(/Te laat/)).toBeVisible();
  // Nobody has turned to anything yet, so nothing is lost by what is said before.
  await expect.element(page.getByText(/De cijfers zijn bijgewerkt/)).toBeInTheDocument();
  const { heard, lost } = listen();
  await tabTo(/Te laat/);
  await press('{Enter}');
  await tabTo('Verstuur dit antwoord');
  await press('{Enter}');
  const field = page.getByRole('textbox', { name: 'Je antwoord' });
  await expect.element(field).toHaveAccessibleDescription(/Schrijf eerst een antwoord/);
  await expect.poll(() => focusedDeep()).toBe(field.element());
  await press('Dat spijt me.');
  await tabTo('Verstuur dit antwoord');
  await press('{Enter}');
  await expect.poll(() => heard.join()).toMatch(/verstuurd/);
  expect(asked.filter(({ method }) => method === 'POST')).toHaveLength(1);
  expect(lost).toEqual([]);
});
