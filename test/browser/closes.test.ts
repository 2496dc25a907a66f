/**
 * Somebody presses the button and closes the page at once. Whatever the moment and whatever the network: the declaration
 * was delivered or lies on the device, and nobody saw *received* without a record. `pnpm test:closes` does it a thousand
 * times in each browser.
 */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { openRoad, weathers } from './road.ts';
import { accountPage, configFor, openSite } from './site.ts';
import { engines, type Engine, press, visitor } from './visitors.ts';
import { createWorld } from './world.ts';

const isLong = process.env['MODE'] === 'long';
const CLOSES = Number(process.env['FAIRWELL_CLOSES'] ?? (isLong ? 1000 : 6));

const heading = (): string =>
  document.querySelector('fairwell-cancel')?.shadowRoot?.querySelector('#title')?.textContent ?? '';
const keptHere = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('fairwell-outbox');
    opening.addEventListener('error', () => reject(new Error('no database')));
    opening.addEventListener('success', () => {
      const { result: database } = opening;
      if (!database.objectStoreNames.contains('entries')) return resolve(0);
      const counting = database.transaction('entries').objectStore('entries').count();
      counting.addEventListener('success', () => {
        database.close();
        resolve(counting.result);
      });
    });
  });

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

async function closeOften(engine: Engine) {
  const world = await createWorld();
  const road = await openRoad(() => world.demo.url);
  const site = await openSite(({ searchParams }) =>
    accountPage(configFor(road.endpoint, searchParams.get('subscription') ?? ''), `${world.demo.url}/cancel`),
  );
  const database = new DatabaseSync(join(world.data, 'fairwell.db'), { readOnly: true });
  const count = database.prepare(
    `SELECT count(*) AS n FROM event WHERE json_extract(message, '$.data.subscription.id') = ?`,
  );
  const records = (subscription: string): number => Number(count.get(subscription)?.['n']);
  const person = await visitor(engine);
  const told = {
    delivered: 0,
    kept: 0,
    lost: [] as string[],
    doubled: [] as string[],
    untrue: [] as string[],
  };
  const saw = { received: 0, unreceived: 0, sending: 0 };

  for (let at = 0; at < CLOSES; at++) {
    const subscription = `sub_${at}`;
    const weather = weathers[at % weathers.length] ?? 'clear';
    const moment = Math.random() * 400;
    const run = `${subscription} ${weather} ${moment.toFixed()} ms`;
    road.weather = 'clear';
    await person.newTab();
    await person.open(`${site}/?subscription=${subscription}`);
    await press(person, 'page');
    // The network changes between the page and the click.
    road.weather = weather;
    await press(person, 'dialog');
    await pause(moment);
    // Every other person has a last look.
    if (at % 2 === 0) {
      const last = await person.run(heading);
      if (last.includes('is ontvangen')) saw.received++;
      else if (last.includes('niet ontvangen')) saw.unreceived++;
      else saw.sending++;
      if (last.includes('is ontvangen') && records(subscription) === 0) told.untrue.push(run);
    }
    await person.closeTab();
    if (weather !== 'slow') road.weather = 'clear';
    if (records(subscription) > 0) {
      told.delivered++;
      continue;
    }
    // The next visit, to another page of the site, as soon as the network is back.
    await person.newTab();
    await person.open(`${site}/?subscription=other`);
    road.weather = 'clear';
    const until = Date.now() + 15_000;
    while (records(subscription) === 0 && Date.now() < until) {
      await person.run(() => void dispatchEvent(new Event('online')));
      await pause(50);
    }
    if (records(subscription) > 0) told.kept++;
    else told.lost.push(run);
    await person.closeTab();
  }

  // What arrived although nobody heard of it goes out once more, and stays one.
  await person.newTab();
  await person.open(`${site}/?subscription=other`);
  await expect
    .poll(
      async () => {
        await person.run(() => void dispatchEvent(new Event('online')));
        return person.run(keptHere);
      },
      { timeout: 60_000, interval: 200 },
    )
    .toBe(0);
  for (let at = 0; at < CLOSES; at++) if (records(`sub_${at}`) > 1) told.doubled.push(`sub_${at}`);
  database.close();
  return { told, saw };
}

describe.each(engines)('a page closed right after the click, in %s', (engine, isHere) => {
  test.skipIf(!isHere)(
    `${CLOSES} times: delivered or kept, never lost, never doubled, never called received without a record`,
    async () => {
      const { told, saw } = await closeOften(engine);
      if (isLong) process.stdout.write(`${engine}: ${JSON.stringify({ told, saw })}\n`);
      expect(told).toMatchObject({ lost: [], doubled: [], untrue: [] });
      expect(told.delivered + told.kept).toBe(CLOSES);
    },
    isLong ? 4 * 3600_000 : 120_000,
  );
});
