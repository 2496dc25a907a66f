/** What a first click waits for: all it needs is asked for before anything of it has come, and nothing that is not there. */
import type { Route } from 'playwright';
import { expect, test } from 'vitest';
import { cancelButton, configFor, openSite } from './site.ts';
import { openPage } from './world.ts';

const { locale, contract, ...silent } = configFor('https://leave.example/v1/messages', 'sub_1');
const flow = ['cancel', 'element', 'law'];

test.each([
  [
    'what the page is configured with',
    ' lang="nl"',
    { locale, contract },
    ['cancel.nl', 'law.NL', 'reasons.nl'],
  ],
  [
    'the language that the page is in',
    ' lang="de-AT"',
    { contract: { ...contract, jurisdiction: 'AT' } },
    ['cancel.de', 'law.AT', 'reasons.de'],
  ],
  [
    'a language and a place unknown to us',
    ' lang="ja"',
    { contract: { ...contract, jurisdiction: 'JP' } },
    [],
  ],
  ['a page that says nothing', '', {}, []],
])('one journey over the network: %s', async (_, lang, said, guessed) => {
  const site = await openSite(() => ({
    body: `<!doctype html><html${lang}><meta charset="utf-8"><title>Account</title>
<script type="module" src="/fairwell/fairwell.js"></script>${cancelButton({ ...silent, ...said } as typeof silent & { contract: typeof contract }, '/cancel')}`,
  }));
  const page = await openPage(site);
  const asked: string[] = [];
  const missing: string[] = [];
  let held: Route[] | undefined = [];
  await page.route(/\/fairwell\/\w+\//, (route) => {
    asked.push(/([^/]+)\.js$/.exec(route.request().url())?.[1] ?? '');
    return held ? void held.push(route) : route.continue();
  });
  page.on('response', (response) => void (response.ok() || missing.push(response.url())));
  await page.getByRole('button', { name: 'Abonnement opzeggen' }).click();
  await expect.poll(() => asked.toSorted()).toEqual([...flow, ...guessed].toSorted());

  const waiting = held;
  held = undefined;
  await Promise.all(waiting.map((route) => route.continue()));
  await page.getByRole('dialog').getByRole('heading').first().waitFor();
  expect(missing).toEqual([]);
  expect(asked).toEqual([...new Set(asked)]);
});
