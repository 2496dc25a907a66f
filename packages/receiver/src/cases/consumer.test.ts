/** What somebody does who reads no documentation: stops on `requested`, resumes on `undone`, passes over everything else. */
import type { Feed, MessageInput } from '@fairwell/schema';
import { describe, expect, test } from 'vitest';
import { cancellation, collector, nothingWaits, undoOf as undo } from '../../test/destination.ts';
import { API_KEY, ORIGIN, start } from '../../test/kit.ts';
import type { Running } from '../../test/kit.ts';

const saying = (declared: MessageInput, change: object): MessageInput =>
  ({ ...declared, data: { ...declared.data, ...change } }) as MessageInput;
const outcome = ({ receiver }: Running, id: string, body: object) =>
  receiver.fetch(
    new Request(`${ORIGIN}/v1/cases/${id}/outcome`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { authorization: `Bearer ${API_KEY}`, 'content-type': 'application/json' },
    }),
  );

/** Of each event what billing looks at: whether to stop or to resume. */
function obey(events: { type: string }[]): 'stopped' | 'goes on' {
  let state: 'stopped' | 'goes on' = 'goes on';
  for (const { type } of events) {
    if (type === 'cancellation.requested') state = 'stopped';
    if (type === 'cancellation.undone') state = 'goes on';
  }
  return state;
}

const feed = async (running: Running) => (await running.read<Feed>('/v1/events')).events;

describe('whoever still wants to leave is not resumed', () => {
  test('where one of two declarations is taken back, until the other one is', async () => {
    const billing = collector();
    const running = await start({ destinations: { billing: billing.destination } });
    const [first, second] = [cancellation('AB-1234'), cancellation('AB-1234')];
    for (const message of [first, second, undo(first)]) await running.received(message);
    await nothingWaits(running);
    const told = await feed(running);
    expect(told.map(({ type }) => type)).toEqual([
      'cancellation.requested',
      'cancellation.repeated',
      'cancellation.stands',
    ]);
    expect(told[2]).toMatchObject({ about: first.id, data: { declaration: first.id } });
    expect(billing.taken).toEqual(told);
    expect(obey(told)).toBe('stopped');
    await running.received(undo(second));
    expect(obey(await feed(running))).toBe('goes on');
  });

  test('where both said something of their own', async () => {
    const running = await start();
    const first = cancellation('AB-1234');
    const second = saying(cancellation('AB-1234'), { when: { date: '2027-03-01' } });
    for (const message of [first, second, undo(second)]) await running.received(message);
    expect(obey(await feed(running))).toBe('stopped');
  });

  test('where an undo is late, and the contract was canceled anew since', async () => {
    const running = await start();
    const first = cancellation('AB-1234');
    await running.received(first);
    await running.received(undo(first));
    await running.received(cancellation('AB-1234'));
    // From another device, or out of an outbox.
    await running.received(undo(first));
    expect(obey(await feed(running))).toBe('stopped');
  });

  test('where what it takes back was ended long ago, and the contract was canceled anew', async () => {
    const running = await start();
    const first = cancellation('AB-1234');
    const { case: id } = await running.received(first);
    await outcome(running, id, { outcome: 'effective' });
    await running.received(cancellation('AB-1234'));
    await running.received(undo(first));
    expect(obey(await feed(running))).toBe('stopped');
  });

  test('where a stranger declared it first and takes theirs back', async () => {
    const running = await start();
    const strange = saying(cancellation('ZZ-99'), { customer: { name: 'Nobody' } });
    const own = saying(cancellation('zz99'), {
      customer: { name: 'Sanne', email: 'sanne@voorbeeld.example' },
    });
    for (const message of [strange, own, undo(strange)]) await running.received(message);
    const told = await feed(running);
    expect(told[1]).toMatchObject({ type: 'cancellation.requested', data: { customer: { name: 'Sanne' } } });
    expect(obey(told)).toBe('stopped');
  });
});

describe('whoever wants to stay is not kept stopped', () => {
  test.each([
    ['taken back once', (first: MessageInput) => [first, undo(first)]],
    ['taken back twice', (first: MessageInput) => [first, undo(first), undo(first)]],
    [
      'declared and taken back, twice over',
      (first: MessageInput) => {
        const second = cancellation('AB-1234');
        return [first, undo(first), second, undo(second)];
      },
    ],
    [
      'declared by two references that only look alike',
      (first: MessageInput) => [cancellation('A-B1234'), first, undo(first)],
    ],
  ])('%s', async (_, made) => {
    const running = await start();
    const messages = made(cancellation('AB-1234'));
    for (const message of messages) await running.received(message);
    const told = await feed(running);
    const of = messages.at(-1)!;
    const last = told.find(({ id }) => id === of.id);
    expect(obey(told.filter((event) => event.case === last?.case))).toBe('goes on');
  });
});

test('what billing could not carry out and is sent again is told again, and waits for billing', async () => {
  const running = await start();
  const { case: id } = await running.received(cancellation('F-1'));
  await outcome(running, id, { outcome: 'failed' });
  const again = await running.received(cancellation('F-1'));
  expect(again.case).toBe(id);
  expect((await feed(running)).map(({ type }) => type)).toEqual([
    'cancellation.requested',
    'cancellation.requested',
  ]);
  expect(await running.read(`/v1/status/${again.id}`)).toMatchObject({ standing: 'received' });
});
