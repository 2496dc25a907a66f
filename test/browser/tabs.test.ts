/** One person, several tabs; a page that is put aside and taken out again; a browser that is killed. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { hasFirefox, startFirefox } from '../../scripts/engines/firefox.ts';
import { openRoad } from './road.ts';
import { accountPage, configFor, openSite } from './site.ts';
import { press, visitor, type Visitor } from './visitors.ts';
import { createWorld } from './world.ts';

async function account() {
  const world = await createWorld();
  const road = await openRoad(() => world.demo.url);
  const page = accountPage(configFor(road.endpoint, 'sub_1'), `${world.demo.url}/cancel`);
  return { world, road, site: await openSite(() => page) };
}

/** What the element says, in the dialog or beside the button. */
const words = (): string =>
  document.querySelector('fairwell-cancel')?.shadowRoot?.textContent?.replaceAll(/\s+/g, ' ') ?? '';
const wake = (): void => void dispatchEvent(new Event('online'));
const says = (person: Pick<Visitor, 'run'>, sentence: string) =>
  expect.poll(() => person.run(words), { timeout: 15_000, interval: 100 }).toContain(sentence);

const UNRECEIVED = 'niet ontvangen';
const RECEIVED = 'Je opzegging is ontvangen';

test('ten tabs with one declaration between them send it one at a time', async () => {
  const { world, road, site } = await account();
  const person = await visitor('chromium');
  road.weather = 'closed';
  await person.open(site);
  await press(person, 'page');
  await press(person, 'dialog');
  await says(person, 'Nog niet ontvangen');
  for (let at = 1; at < 10; at++) {
    await person.newTab();
    await person.open(site);
    await says(person, UNRECEIVED);
  }
  road.most = 0;
  road.weather = 'slow';
  // Each of them hears at once that the network is back.
  await person.everywhere(wake);
  await says(person, RECEIVED);
  await expect
    .poll(() => person.everywhere(words), { timeout: 15_000 })
    .toSatisfy((all: string[]) => all.every((said) => said.includes(RECEIVED)));
  expect(road.most).toBe(1);
  expect(world.kept()).toHaveLength(1);
}, 60_000);

test.skipIf(!hasFirefox())(
  'a page that is put aside, and taken out again, is not stuck and sends nothing twice',
  async () => {
    const { world, road, site } = await account();
    const person = await visitor('firefox');
    road.weather = 'closed';
    await person.open(site);
    await person.run(() => {
      addEventListener('pageshow', ({ persisted }) => (document.title = persisted ? 'Terug' : 'Nieuw'));
    });
    await press(person, 'page');
    await press(person, 'dialog');
    await says(person, 'Nog niet ontvangen');
    await person.open(`${world.demo.url}/arrivals`);
    road.weather = 'clear';
    await person.run(() => history.back());
    await says(person, RECEIVED);
    expect(await person.run(() => document.title)).toBe('Terug');
    expect(world.kept()).toHaveLength(1);
  },
  60_000,
);

test.skipIf(!hasFirefox()).each(process.env['MODE'] === 'long' ? [0, 150, 8000] : [8000])(
  'a browser killed %i ms after the click says nothing that is not so, and doubles nothing',
  async (moment) => {
    const { world, road, site } = await account();
    const home = await mkdtemp(join(tmpdir(), 'fairwell-home-'));
    onTestFinished(() => rm(home, { recursive: true, force: true, maxRetries: 5 }));
    const first = await startFirefox(home);
    onTestFinished(() => first.kill());
    await first.open(site);
    await press(first, 'page');
    road.weather = 'closed';
    await press(first, 'dialog');
    await new Promise((resolve) => setTimeout(resolve, moment));
    first.kill();
    expect(world.kept()).toEqual([]);

    road.weather = 'clear';
    const second = await startFirefox(home);
    onTestFinished(() => second.close());
    await second.open(site);
    const until = Date.now() + (moment >= 8000 ? 20_000 : 4000);
    while (world.kept().length === 0 && Date.now() < until) {
      await second.run(wake);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    // What a killed browser had no time to write nobody can send. This one writes localStorage, and with it the mark that
    // makes the next visit look, after five seconds.
    if (moment >= 8000) expect(world.kept()).toHaveLength(1);
    if (world.kept().length === 0) expect(await second.run(words)).not.toContain(RECEIVED);
    expect(world.kept().length).toBeLessThanOrEqual(1);
  },
  90_000,
);
