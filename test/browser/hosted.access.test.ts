/** The receiver's own pages, which have no script: walked by keyboard, and looked at by two checkers. */
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findWithAce, findWithAxe } from '../access/checkers.ts';
import { doubts } from '../access/doubts.ts';
import { createWorld, type World } from './world.ts';

const { resolve } = createRequire(import.meta.url);
const [axe, ace] = ['axe-core', 'accessibility-checker-engine/ace-window.js'].map((name) =>
  readFileSync(resolve(name), 'utf8'),
);

const visitor = new URL('../../packages/receiver/src/pages/locale/visitor/', import.meta.url);
const languages = readdirSync(visitor).map((file) => basename(file, '.ts'));

/** What is wrong with a page, in light and in dark colours. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(`${axe}\n${ace}`);
  const found = [...(await page.evaluate(findWithAxe, [])), ...(await page.evaluate(findWithAce, doubts))];
  await page.emulateMedia({ colorScheme: 'dark' });
  found.push(...(await page.evaluate(findWithAxe, [])));
  await page.emulateMedia({ colorScheme: 'light' });
  return found;
}

let world: World;
let tidy: () => Promise<void>;
beforeAll(async () => {
  world = await createWorld(undefined, (work) => (tidy = work));
});
afterAll(() => tidy());

/** A person with a small window and without a mouse. */
async function visit(path: string) {
  const page = await world.visit(path, { viewport: { width: 320, height: 640 } });
  page.setDefaultTimeout(8000);
  return {
    page,
    /** Goes on with the Tab key until this has the focus. */
    tabTo: async (name: string | RegExp): Promise<void> => {
      const stops: string[] = [];
      for (let at = 0; at < 60; at++) {
        await page.keyboard.press('Tab');
        const stop = await page.evaluate(() => {
          const here = document.activeElement as HTMLInputElement | null;
          if (here === document.body) return '';
          return (here?.labels?.[0] ?? here)?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
        });
        if (typeof name === 'string' ? stop === name : name.test(stop)) return;
        stops.push(stop);
      }
      throw new Error(`Nothing called ${name} can be reached. The keyboard stops at: ${stops.join(' · ')}`);
    },
    press: (key: string) => page.keyboard.press(key),
    type: (text: string) => page.keyboard.type(text),
    /** The page that comes next says what it is, and keeps nobody out. */
    arriveAt: async (title: string | RegExp): Promise<void> => {
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      expect.soft(await findings(page), page.url()).toEqual([]);
      const { scrollWidth } = await page.evaluate(() => ({
        scrollWidth: document.documentElement.scrollWidth,
      }));
      expect.soft(scrollWidth, `${page.url()} at 320 pixels`).toBe(320);
    },
  };
}

test('cancelling, answering why, and taking it back', async () => {
  const { tabTo, press, type, arriveAt, page } = await visit('/no-javascript');
  await tabTo('Abonnement beëindigen');
  await press('Enter');
  await arriveAt(/opzeggen/);
  await tabTo('Nu opzeggen');
  await press('Enter');
  await arriveAt('Je opzegging is ontvangen');
  // The reasons stand in another order each time.
  const [first = ''] = await page
    .getByRole('radio')
    .evaluateAll((radios) =>
      radios.map((radio) => (radio as HTMLInputElement).labels?.[0]?.textContent ?? ''),
    );
  await tabTo(first.trim());
  await press('Space');
  await tabTo(/hoeft niet/);
  await type('Dank voor alles.');
  await tabTo(/[Vv]erstuur/);
  await press('Enter');
  await arriveAt(/./);
  expect(world.kept('survey.answered')).toHaveLength(1);
  await tabTo('Terug naar je ontvangstbewijs');
  await press('Enter');
  await page.getByRole('button', { name: 'Opzegging intrekken' }).waitFor();
  await tabTo('Opzegging intrekken');
  await press('Enter');
  await arriveAt(/ingetrokken|intrekking/);
  expect(world.kept('cancellation.undone')).toHaveLength(1);
});

test('cancelling where nobody says whose subscription it is, with mistakes', async () => {
  const { tabTo, press, type, arriveAt, page } = await visit('/cancel');
  await arriveAt(/opzeggen/i);
  await tabTo(/e-mailadres/i);
  await type('sanne@');
  await page.evaluate(() => document.querySelector('form')?.setAttribute('novalidate', ''));
  await press('Enter');
  await arriveAt(/./);
  const address = page.getByRole('textbox', { name: /e-mailadres/i });
  await page.getByRole('link', { name: /e-mailadres/i }).waitFor();
  expect(await address.getAttribute('aria-invalid')).toBe('true');
  expect(await address.getAttribute('aria-describedby')).toContain('error');
});

test('asking something, with mistakes, and following it', async () => {
  const { tabTo, press, type, arriveAt, page } = await visit('/contact');
  await arriveAt(/./);
  await page.evaluate(() => document.querySelector('form')?.setAttribute('novalidate', ''));
  await tabTo(/^Verstuur/);
  await press('Enter');
  await arriveAt('Dit is nog niet gelukt');
  await page.getByRole('heading', { level: 2, name: 'Kijk dit nog na' }).waitFor();
  await tabTo(/^Een vraag/);
  await press('ArrowDown');
  await tabTo('Je bericht');
  await press('Enter');
  await type('Hij kwam niet.');
  await tabTo(/e-mailadres/i);
  await type('sanne@voorbeeld.example');
  await tabTo(/^Verstuur/);
  await press('Enter');
  await arriveAt('Je bericht is ontvangen');
  await tabTo('Kijk hoe het ermee staat');
  await press('Enter');
  await arriveAt(/./);
  expect(world.kept('contact.submitted')).toHaveLength(1);
});

test('withdrawing, with mistakes', async () => {
  const { tabTo, press, type, arriveAt, page } = await visit('/withdraw');
  await arriveAt(/./);
  await page.evaluate(() => document.querySelector('form')?.setAttribute('novalidate', ''));
  await tabTo(/^Naam/);
  await type('Sanne de Wit');
  await tabTo(/e-mailadres/i);
  await type('sanne@');
  await press('Enter');
  await arriveAt('Dit is nog niet gelukt');
  await page.getByText('Vul dit nog in.').waitFor();
  await tabTo(/^Bestelnummer/);
  await press('Enter');
  await page.waitForFunction(() => document.activeElement?.id === 'data-contract-reference');
  await type('B-2207');
  await tabTo('E-mailadres');
  await press('Enter');
  await page.waitForFunction(() => document.activeElement?.id === 'data-customer-email');
  await press('Control+A');
  await type('sanne@voorbeeld.example');
  await tabTo('Verstuur opnieuw');
  await press('Enter');
  await arriveAt('Je herroeping is ontvangen');
});

test('in every language what leaving comes to fits a small phone, and says what it is in', async () => {
  const { page } = await visit('/no-javascript');
  const wrong: string[] = [];
  for (const language of languages) {
    await page.goto(`${world.demo.url}/no-javascript`);
    await page.evaluate((locale) => {
      const field = document.querySelector<HTMLInputElement>('[name="config"]')!;
      field.value = JSON.stringify({ ...JSON.parse(field.value), locale });
      field.form!.submit();
    }, language);
    await page.getByRole('heading', { level: 1 }).waitFor();
    const found = await page.evaluate(() => [
      document.documentElement.lang,
      document.documentElement.scrollWidth,
    ]);
    if (found.join() !== `${language},320`) wrong.push(`${language}: ${found.join()}`);
  }
  expect(wrong).toEqual([]);
});

test.each([
  ['the status of something nobody knows', '/status/7KXM-2QPD-9T4H'],
  ['the question for a reference', '/status'],
  ['a page that is not there', '/nergens'],
  ['the figures', '/insights'],
])('%s', async (_, path) => {
  const page = await world.visit(path);
  await page
    .getByRole('heading', { level: 1 })
    .or(page.getByRole('heading', { level: 2 }))
    .first()
    .waitFor();
  expect(await findings(page)).toEqual([]);
});
