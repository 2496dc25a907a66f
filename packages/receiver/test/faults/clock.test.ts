import { expect, test } from 'vitest';
import { fixture, restart, start } from '../kit.ts';
import { databases } from './databases.ts';
import { recordsOf } from './records.ts';
import { report } from './size.ts';

const HOUR = 3_600_000;

/** What clocks do: they are set back and forward, and days come that are hard to write. */
const moments = [
  ['2026-11-22T09:00:00.000Z', '+01:00'],
  ['2026-11-22T06:00:00.000Z', '+01:00'],
  ['2026-11-23T09:00:00.000Z', '+01:00'],
  // The hour that comes twice in Amsterdam, and the one that never comes.
  ['2027-03-28T00:30:00.000Z', '+01:00'],
  ['2027-03-28T02:30:00.000Z', '+02:00'],
  ['2027-10-30T22:30:00.000Z', '+02:00'],
  ['2027-10-31T03:30:00.000Z', '+01:00'],
  ['1970-01-01T00:00:00.000Z', '+01:00'],
  // A leap day, and what no longer fits into 32 bits.
  ['2028-02-29T12:00:00.000Z', '+01:00'],
  ['2038-01-19T03:14:07.999Z', '+01:00'],
  ['2099-12-31T12:00:00.000Z', '+01:00'],
  ['2026-11-22T09:00:00.000Z', '+01:00'],
] as const;

test.each(databases)(
  'on %s, however the clock is set, no record looks earlier than the one before',
  async (name, made) => {
    let nowMs = 0;
    const now = () => new Date(nowMs);
    // These clocks go on for longer than anything is kept.
    const options = { now, retention: { 'cancellation.requested': null } };
    let running = await start({ ...options, databaseUrl: await made() });
    let latest = 0;
    let steps = 0;
    for (const [moment, offset] of moments) {
      for (const step of [0, 1, -HOUR, -1]) {
        nowMs = Math.max(0, Date.parse(moment) + step);
        latest = Math.max(latest, nowMs);
        const { receivedAt } = await running.received(fixture('cancellation-least'));
        expect([Date.parse(receivedAt), receivedAt.slice(-6)]).toEqual([latest, offset]);
        steps++;
      }
      // What the latest moment was is still known after a restart.
      running = await restart(running, options);
    }
    await running.receiver.close();
    const records = await recordsOf(running);
    report(`clock steps, ${name}`, { steps, 'times that go back': records.faults.length });
    expect([records.answers.size, records.faults]).toEqual([steps, []]);
  },
);
