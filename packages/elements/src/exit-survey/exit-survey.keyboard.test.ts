import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-lit';
import { html } from 'lit';
import { device, offline, received } from '../../test/account-page.ts';
import { arriveAt, listen, press, slowly, tabTo } from '../../test/keyboard.ts';
import './fairwell-survey.ts';

const config = { endpoint: 'https://leave.example/v1/messages', locale: 'nl', jurisdiction: 'NL' } as const;

/** A page with the question and nothing else. */
async function ask(answer = received) {
  const there = device(slowly(answer));
  render(
    html`<a href="#terug">Terug</a>
      <fairwell-survey .config=${config} .outbox=${there.outbox} .random=${() => 0.5}></fairwell-survey>`,
  );
  await expect.element(page.getByRole('button', { name: 'Verstuur mijn antwoord' })).toBeVisible();
  const ears = listen();
  await tabTo('Terug');
  return { ...there, ...ears };
}

test('from the page to the thanks, and what happens is read', async () => {
  const { sent, heard, lost } = await ask();
  await press('{Tab}{ArrowDown}');
  await expect.element(page.getByRole('radio', { checked: true })).toBeVisible();
  expect(sent).toEqual([]);
  await tabTo(/hoeft niet/);
  await press('Het was goed zo.');
  await tabTo('Verstuur mijn antwoord');
  await press('{Enter}');
  await arriveAt('Dank je wel. Je antwoord is binnen.');
  expect(heard.slice(-2)).toEqual([
    expect.stringMatching(/ogenblik|versturen/),
    'Dank je wel. Je antwoord is binnen.',
  ]);
  expect(sent[0]?.data).toMatchObject({ comment: 'Het was goed zo.' });
  expect(lost).toEqual([]);
});

test('can be skipped', async () => {
  const { sent, lost } = await ask();
  await tabTo('Overslaan');
  await press('{Enter}');
  await arriveAt('Prima, je hoeft niets te vertellen.');
  expect(sent).toEqual([]);
  expect(lost).toEqual([]);
});

test('says where an answer has not arrived yet', async () => {
  const { heard, lost } = await ask(offline);
  await tabTo(/hoeft niet/);
  await press('Het was goed zo.');
  await tabTo('Verstuur mijn antwoord');
  await press('{Enter}');
  await arriveAt(/nog niet aangekomen/);
  expect(heard.join()).not.toContain('is binnen');
  expect(lost).toEqual([]);
});
