import { describe, expect, test } from 'vitest';
import { DAY, HOUR, MONDAY, answered, ask, asked, goingBy, list, noted } from '../../test/asking.ts';
import { clockAt } from '../../test/clock.ts';
import { collector, eventually } from '../../test/destination.ts';
import { restart, start } from '../../test/kit.ts';
import type { Running } from '../../test/kit.ts';

/** From Monday 10:15 to the moment promised for a question: Wednesday 17:00. */
const UNTIL = 2 * DAY + 6 * HOUR + 45 * 60_000;

const overdue = async (running: Running) =>
  (await noted(running)).filter(({ type }) => type === 'contact.overdue');

/** Lets everything that was started by the clock come to its end: the database answers in its own time. */
const settled = (running: Running, count: number) =>
  eventually(async () => expect(await overdue(running)).toHaveLength(count));

describe('a missed promise', () => {
  test('is noted at its moment, and told to every destination', async () => {
    const clock = clockAt(MONDAY);
    const crm = collector();
    const running = await start({ ...goingBy(clock), destinations: { crm: crm.destination } });
    const { id, reference } = await ask(running, { kind: 'question' });
    clock.pass(UNTIL - 1);
    expect(await overdue(running)).toEqual([]);
    expect((await list(running, '?state=overdue')).total).toBe(0);
    clock.pass(1);
    await settled(running, 1);
    const [event] = await overdue(running);
    expect(event).toMatchObject({
      about: id,
      receivedAt: '2026-11-25T17:00:00.000+01:00',
      data: { contact: id, reference, answerBy: '2026-11-25T17:00:00.000+01:00' },
    });
    await eventually(() => expect(crm.taken).toContainEqual(event));
    const { contacts } = await list(running, '?state=overdue');
    expect(contacts).toMatchObject([{ id, state: 'open', overdueAt: '2026-11-25T17:00:00.000+01:00' }]);
  });

  test('is noted once', async () => {
    const clock = clockAt(MONDAY);
    const running = await start(goingBy(clock));
    const { id } = await ask(running, { kind: 'question' });
    clock.pass(UNTIL);
    await settled(running, 1);
    clock.pass(2 * DAY);
    const again = await restart(running, goingBy(clock));
    await answered(again, id, 'Te laat, het spijt ons.');
    expect(await overdue(again)).toHaveLength(1);
  });

  test('is noted at the next start where nobody was there at its moment', async () => {
    const clock = clockAt(MONDAY);
    const running = await start(goingBy(clock));
    await ask(running, { kind: 'question' });
    await ask(running);
    await running.receiver.close();
    clock.pass(UNTIL + DAY);
    const again = await restart(running, goingBy(clock));
    await settled(again, 1);
    expect((await overdue(again))[0]?.receivedAt).toBe('2026-11-26T17:00:00.000+01:00');
  });

  test('was none where the answer came in time', async () => {
    const clock = clockAt(MONDAY);
    const running = await start(goingBy(clock));
    const { id } = await ask(running, { kind: 'question' });
    clock.pass(UNTIL - HOUR);
    await answered(running, id, 'Morgen.');
    clock.pass(2 * DAY);
    // What comes later shows that the watch went on looking.
    await ask(running, { kind: 'question' });
    clock.pass(6 * DAY);
    await settled(running, 1);
    expect((await overdue(running))[0]?.about).not.toBe(id);
  });

  test('of a hundred that were promised for the same moment is noted for each of them', async () => {
    const clock = clockAt(MONDAY);
    const running = await start(goingBy(clock));
    await Promise.all(Array.from({ length: 100 }, () => running.received(asked({ kind: 'question' }))));
    clock.pass(UNTIL);
    await settled(running, 100);
    const about = new Set((await overdue(running)).map((event) => event['about']));
    expect(about.size).toBe(100);
  });
});
