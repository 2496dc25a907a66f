import { Feed } from '@fairwell/schema';
import type { FeedEvent } from '@fairwell/schema';
import { describe, expect, test } from 'vitest';
import { clockAt } from '../../test/clock.ts';
import { cancellation, collector, eventually, nothingWaits, waiting } from '../../test/destination.ts';
import { fixture, restart, start, temporaryFolder } from '../../test/kit.ts';
import { createReceiver } from '../index.ts';
import type { Destination } from '../index.ts';

const HOUR = 3_600_000;

describe('what is stored is handed over', () => {
  test('every kind of event, to every destination, as the feed tells it', async () => {
    const billing = collector();
    const crm = collector();
    const running = await start({ destinations: { billing: billing.destination, crm: crm.destination } });
    const declared = cancellation('AB-1234');
    await running.received(declared);
    await running.received(fixture('survey', { site: undefined }));
    await running.received(fixture('flow-step'));
    await running.received(cancellation('AB-1234'));
    await nothingWaits(running);
    const { events } = Feed.parse(await running.read('/v1/events'));
    const bySequence = (list: FeedEvent[]) => list.toSorted((a, b) => a.sequence - b.sequence);
    expect(bySequence(billing.taken)).toEqual(events);
    expect(bySequence(crm.taken)).toEqual(events);
    expect(events.map(({ type }) => type)).toContain('cancellation.repeated');
  });

  test('once, however often its sender repeats it', async () => {
    const billing = collector();
    const running = await start({ destinations: { billing: billing.destination } });
    const message = cancellation('AB-1234');
    await running.received(message);
    expect((await running.post(message)).status).toBe(200);
    await nothingWaits(running);
    expect(billing.tried).toEqual([message.id]);
  });

  test('a destination that is added later starts with new events, one that was taken away waits for its return', async () => {
    const crm = collector();
    const running = await start({ destinations: { crm: crm.destination } });
    await running.received(cancellation('before'));
    await nothingWaits(running);
    const billing = collector(() => true);
    const again = await restart(running, { destinations: { billing: billing.destination } });
    const { id } = await again.received(cancellation('after'));
    await eventually(() => expect(billing.tried).toEqual([id]));
    const without = await restart(again);
    expect((await waiting(without)).waiting).toMatchObject([{ destination: 'billing', id }]);
    const back = collector();
    const { now, timer } = clockAt(new Date(Date.now() + HOUR).toISOString());
    const last = await restart(without, { destinations: { billing: back.destination }, now, timer });
    await nothingWaits(last);
    expect(back.ids()).toEqual([id]);
  });
});

test.each([
  [{ 'Billing system': async () => {} }, /destinations\.Billing system/],
  [{ billing: 'https://billing.example' }, /destinations\.billing: a function that takes an event/],
])('a wrong destination stops the start: %o', async (destinations, sentence) => {
  await expect(
    createReceiver({ data: temporaryFolder(), destinations: destinations as Record<string, Destination> }),
  ).rejects.toThrow(sentence);
});
