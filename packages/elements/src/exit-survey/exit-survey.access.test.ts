import { expect } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-lit';
import { html } from 'lit';
import { everybodyCanUse } from '../../test/access.ts';
import { device, json, offline, received } from '../../test/account-page.ts';
import './fairwell-survey.ts';

const config = {
  endpoint: 'https://leave.example/v1/messages',
  locale: 'nl',
  about: '0193a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b',
  jurisdiction: 'NL',
} as const;

const ask = (answer = received) =>
  render(
    html`<h1>Tot ziens</h1>
      <fairwell-survey
        .config=${config}
        .outbox=${device(answer).outbox}
        .random=${() => 0.5}
      ></fairwell-survey>`,
  );
const choose = () => page.getByRole('radio', { name: 'Het is me te duur' });
const send = () => page.getByRole('button', { name: 'Verstuur mijn antwoord' });
const answer = async (answering = received) => {
  ask(answering);
  await choose().click();
  await send().click();
};

everybodyCanUse('Tot ziens', {
  asking: async () => {
    ask();
    await expect.element(send()).toBeVisible();
  },
  'asking, with a reason chosen': async () => {
    ask();
    await choose().click();
    await expect.element(page.getByText('Dat begrijpen we. Goed dat je het zegt.')).toBeVisible();
  },
  sending: async () => {
    await answer(() => new Promise(() => undefined));
    await expect.element(page.getByRole('status').last()).not.toBeEmptyDOMElement();
  },
  'not received yet': async () => {
    await answer(offline);
    await expect.element(page.getByText(/nog niet aangekomen/)).toBeVisible();
  },
  refused: async () => {
    await answer(() => json({}, 400));
    await expect.element(page.getByText(/niet aangekomen|niet gelukt/)).toBeVisible();
  },
  answered: async () => {
    await answer();
    await expect.element(page.getByText('Dank je wel. Je antwoord is binnen.')).toBeVisible();
  },
  skipped: async () => {
    ask();
    await page.getByRole('button', { name: 'Overslaan' }).click();
    await expect.element(page.getByText('Prima, je hoeft niets te vertellen.')).toBeVisible();
  },
});
