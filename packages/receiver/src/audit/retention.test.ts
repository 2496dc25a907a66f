import { Feed } from '@fairwell/schema';
import { expect, onTestFinished, test, vi } from 'vitest';
import { clockAt } from '../../test/clock.ts';
import type { Clock } from '../../test/clock.ts';
import { collector, eventually } from '../../test/destination.ts';
import { fixture, restart, start } from '../../test/kit.ts';
import type { Running } from '../../test/kit.ts';
import type { LogEntry } from '../index.ts';
import { verified } from '../../test/tampering.ts';

const DAY = 86_400_000;

/** How often what goes by a clock has put off its next look for a day. */
const looks = new Map<Clock, number>();

const atTime = (clock: Clock): Pick<Clock, 'now' | 'timer'> => ({
  now: clock.now,
  timer(work, ms) {
    if (ms === DAY) looks.set(clock, (looks.get(clock) ?? 0) + 1);
    return clock.timer(work, ms);
  },
});

/** The types of what still holds something. */
async function held({ read }: Running): Promise<string[]> {
  const { events } = Feed.parse(await read('/v1/events?limit=1000'));
  return events
    .filter(({ erased = false, type }) => !erased && type !== 'contact.overdue')
    .map(({ type }) => type);
}

/** Passes so many days and then a few one by one, because each look into the database sets the next timer. */
async function pass(clock: Clock, days: number, running: Running): Promise<void> {
  await eventually(() => expect(looks.get(clock)).toBeGreaterThan(0));
  // In leaps that are believed, each looked at before the next.
  for (let left = days; left > 0; left -= 300) {
    const before = looks.get(clock) ?? 0;
    clock.pass(Math.min(left, 300) * DAY);
    await eventually(() => expect(looks.get(clock)).toBeGreaterThan(before));
  }
  for (let more = 0; more < 3; more++) {
    await held(running);
    await new Promise((resolve) => setTimeout(resolve, 20));
    clock.pass(DAY);
  }
}

test('each kind of message goes when its time is over, the others stay, and the log holds', async () => {
  const clock = clockAt('2026-11-22T09:15:30Z');
  const running = await start(atTime(clock));
  vi.stubEnv('FAIRWELL_DATABASE_URL', running.databaseUrl);
  onTestFinished(() => void vi.unstubAllEnvs());
  for (const name of ['cancellation-dutch-weekly', 'survey', 'contact-complaint', 'flow-step']) {
    await running.received(fixture(name));
  }
  await pass(clock, 84, running);
  await running.received(fixture('survey'));
  expect(await held(running)).toHaveLength(5);
  await pass(clock, 4, running);
  const steps = ['cancellation.requested', 'survey.answered', 'contact.submitted', 'survey.answered'];
  await eventually(async () => expect(await held(running)).toEqual(steps));
  await pass(clock, 2 * 365 - 85, running);
  await running.received(fixture('flow-step'));
  await pass(clock, 1, running);
  const surveys = ['cancellation.requested', 'contact.submitted', 'survey.answered', 'flow.step'];
  await eventually(async () => expect(await held(running)).toEqual(surveys));
  await pass(clock, 6 * 366, running);
  await running.received(fixture('flow-step'));
  await pass(clock, 1, running);
  await eventually(async () => expect(await held(running)).toEqual(['flow.step']));
  await running.receiver.close();
  expect(await verified(running)).toEqual({ findings: [], exitCode: 0 });
});

test('what is set counts: for ever, or shorter', async () => {
  const clock = clockAt('2026-11-22T09:15:30Z');
  const retention = { 'flow.step': null, 'cancellation.requested': 'P1W' } as const;
  const running = await start({ ...atTime(clock), retention });
  await running.received(fixture('flow-step'));
  await running.received(fixture('cancellation-dutch-weekly'));
  await pass(clock, 9, running);
  await eventually(async () => expect(await held(running)).toEqual(['flow.step']));
  await pass(clock, 4000, running);
  await running.received(fixture('cancellation-dutch-weekly'));
  await pass(clock, 9, running);
  await eventually(async () => expect(await held(running)).toEqual(['flow.step']));
});

test('a clock years ahead of everything that came in erases nothing, and that is said', async () => {
  const clock = clockAt('2026-11-22T09:15:30Z');
  const running = await start(atTime(clock));
  await running.received(fixture('cancellation-dutch-weekly'));
  await running.receiver.close();
  const log: LogEntry[] = [];
  const wrong = clockAt('2036-11-22T09:15:30Z');
  const ahead = await restart(running, { ...atTime(wrong), log: (entry) => log.push(entry) });
  await eventually(() => expect(log).toContainEqual({ level: 'warn', event: 'retention-waits' }));
  const again = await restart(ahead, atTime(clock));
  expect(await held(again)).toEqual(['cancellation.requested']);
});

test('what comes in under a wrong clock does not make it right, and a clock that nobody sets is believed in the end', async () => {
  const clock = clockAt('2026-11-22T09:15:30Z');
  const running = await start(atTime(clock));
  await running.received(fixture('flow-step'));
  await running.receiver.close();
  const log: LogEntry[] = [];
  const waits = () => log.filter(({ event }) => event === 'retention-waits').length;
  const wrong = clockAt('2036-11-22T09:15:30Z');
  const ahead = await restart(running, { ...atTime(wrong), log: (entry) => log.push(entry) });
  await eventually(() => expect(waits()).toBe(1));
  await ahead.received(fixture('survey'));
  for (let day = 2; day <= 7; day++) {
    wrong.pass(DAY);
    await eventually(() => expect(waits()).toBe(day));
    expect(await held(ahead)).toEqual(['flow.step', 'survey.answered']);
  }
  // Those who started it had a week to hear of it.
  wrong.pass(DAY);
  await eventually(async () => expect(await held(ahead)).toEqual(['survey.answered']));
});

test('it goes at the start of a receiver that was not running when its time came', async () => {
  const clock = clockAt('2026-11-22T09:15:30Z');
  const running = await start(atTime(clock));
  for (let index = 0; index < 120; index++) await running.received(fixture('flow-step'));
  await running.receiver.close();
  clock.pass(91 * DAY);
  const again = await restart(running, atTime(clock));
  await eventually(async () => expect(await held(again)).toEqual([]));
});

test('what a destination has not taken yet stays until it has', async () => {
  const clock = clockAt('2026-11-22T09:15:30Z');
  let isDown = true;
  const billing = collector(() => isDown);
  const running = await start({ ...atTime(clock), destinations: { billing: billing.destination } });
  await running.received(fixture('flow-step'));
  await eventually(() => expect(billing.tried).toHaveLength(1));
  clock.pass(92 * DAY);
  await running.received(fixture('preferences-stop-marketing'));
  expect(await held(running)).toContain('flow.step');
  isDown = false;
  const isTaken = () => billing.taken.some(({ type }) => type === 'flow.step');
  // An attempt that time passes during has taken too long, so each gets a moment.
  for (let tries = 0; tries < 40 && !isTaken(); tries++) {
    clock.pass(DAY);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await pass(clock, 1, running);
  await eventually(async () => expect(await held(running)).toEqual(['preferences.changed']));
  expect(billing.taken.map(({ type }) => type)).toContain('flow.step');
});

test('a length that is none is refused with its name', async () => {
  await expect(start({ retention: { 'flow.step': 'P90' } })).rejects.toThrow(/retention\.flow\.step/);
});
