/** What follows from one offer at a time; `figures.test.ts` counts a year of them. */
import { OffersAnswer } from '@fairwell/schema';
import { expect, test } from 'vitest';
import { clockAt, withinDays } from '../../test/clock.ts';
import { API_KEY, fixture, restart, start } from '../../test/kit.ts';
import type { Running } from '../../test/kit.ts';

const DAY = 86_400_000;
const period = 'from=2026-11-01&to=2026-11-30';
const pause = { id: 'pause_summer', madeTo: 'everyone' };

const cancellation = (id: string) => {
  const message = fixture('cancellation-dutch-weekly', { site: 'de-zaterdag' });
  return { ...message, data: { ...message.data, subscription: { id, plan: 'Weekend' } } };
};
const undo = (declaration: string, offer?: unknown) => {
  const message = fixture('cancellation-undone', { site: 'de-zaterdag' });
  return { ...message, data: { ...message.data, declaration, offer } };
};

async function report({ receiver }: Running, caseId: string, body: object): Promise<void> {
  const { status } = await receiver.fetch(
    new Request(`https://leave.example/v1/cases/${caseId}/outcome`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { authorization: `Bearer ${API_KEY}`, 'content-type': 'application/json' },
    }),
  );
  expect(status).toBe(200);
}

const offersIn = async (running: Running, more = '') =>
  OffersAnswer.parse(await running.read(`/v1/insights/offers?${period}${more}`)).offers;

async function started() {
  const clock = clockAt('2026-11-20T09:00:00Z');
  const running = await start({ now: clock.now, timer: clock.timer });
  return { running, clock };
}

test('taken, not known until billing tells, then kept; and kept it stays after a restart', async () => {
  const { running, clock } = await started();
  expect(await offersIn(running)).toEqual([]);
  const message = cancellation('sub-1');
  const { case: caseId } = await running.received(message);
  await running.received(undo(message.id, pause));
  // No step was sent, so nobody knows who saw it; and billing says nothing yet.
  const taken = { id: 'pause_summer', offered: null, declined: null, unnamed: null, taken: 1, toEveryone: 1 };
  expect(await offersIn(running)).toMatchObject([{ ...taken, kept: null, notKept: 0, pending: 1 }]);
  clock.pass(29 * DAY);
  await report(running, caseId, { payingOn: '2026-12-19' });
  expect(await offersIn(running)).toMatchObject([{ ...taken, kept: 0, notKept: 0, pending: 1 }]);
  clock.pass(2 * DAY);
  await report(running, caseId, { payingOn: '2026-12-21' });
  expect(await offersIn(running)).toMatchObject([{ ...taken, kept: 1, notKept: 0, pending: 0 }]);
  expect(await offersIn(running, '&plan=Weekend')).toMatchObject([{ taken: 1, kept: 1 }]);
  expect(await offersIn(running, '&plan=Student')).toEqual([]);
  const again = await restart(running, { now: clock.now });
  expect(await offersIn(again)).toMatchObject([{ ...taken, kept: 1 }]);
  await report(again, caseId, { outcome: 'effective' });
  expect(await offersIn(again)).toMatchObject([{ ...taken, kept: 0, notKept: 1 }]);
});

test('billing was faster: it was taken, and kept nobody', async () => {
  const { running } = await started();
  const message = cancellation('sub-1');
  const { case: caseId } = await running.received(message);
  await report(running, caseId, { outcome: 'effective' });
  await running.received(undo(message.id, pause));
  expect(await offersIn(running)).toMatchObject([{ taken: 1, notKept: 1, pending: 0 }]);
});

test('what is no offer is no reason to refuse an undo, and counts nowhere', async () => {
  const { running } = await started();
  for (const offer of ['pause', { id: 'Not An Id' }, { id: 7, madeTo: 'me' }, null]) {
    const message = cancellation(`sub-${JSON.stringify(offer)}`);
    await running.received(message);
    await running.received(undo(message.id, offer));
  }
  expect(await offersIn(running)).toEqual([]);
});

test('what it was taken for is still counted when the undo itself is erased', async () => {
  const clock = clockAt('2026-11-20T09:00:00Z');
  const retention = { 'cancellation.undone': 'P1D' } as const;
  const running = await start({ now: clock.now, timer: clock.timer, retention });
  const message = cancellation('sub-1');
  await running.received(message);
  const undone = undo(message.id, pause);
  await running.received(undone);
  await withinDays(9, clock, async () => expect((await running.post(undone)).status).toBe(410));
  expect(await offersIn(running)).toMatchObject([{ id: 'pause_summer', taken: 1 }]);
});

test('a viewer is told no figure of fewer than five people, and none that leads to one', async () => {
  const clock = clockAt('2026-11-20T09:00:00Z');
  const keys = [{ role: 'viewer' as const, key: 'a-viewer-key-of-tests' }];
  const running = await start({ now: clock.now, timer: clock.timer, keys });
  const takers = Array.from({ length: 7 }, (_, index) => cancellation(`sub-${index}`));
  const cases = [];
  for (const message of takers) {
    cases.push((await running.received(message)).case);
    await running.received(undo(message.id, pause));
  }
  // Two of seven are gone, so five are pending: told of both sums, anybody could tell the two.
  for (const id of cases.slice(0, 2)) await report(running, id, { outcome: 'effective' });
  const viewer = { authorization: 'Bearer a-viewer-key-of-tests' };
  const response = await running.get(`/v1/insights/offers?${period}`, viewer);
  expect(OffersAnswer.parse(await response.json()).offers).toMatchObject([
    { taken: 7, notKept: null, pending: null, toEveryone: 7, toLeaving: 0 },
  ]);
});
