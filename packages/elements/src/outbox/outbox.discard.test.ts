import { describe, expect, test } from 'vitest';
import type { Delivery } from './delivery.ts';
import type { DeliveryState, Draft } from './entry.ts';
import { deviceStore } from './store.ts';
import {
  type Answering,
  destination,
  draft,
  echo,
  kept,
  newDatabase,
  offline,
  open,
} from '../../test/outbox-device.ts';

/** Everything that was ever said of it, so that nothing untrue was said in between either. */
function told(delivery: Delivery): DeliveryState['type'][] {
  const states: DeliveryState['type'][] = [];
  delivery.subscribe(({ type }) => states.push(type));
  return states;
}

describe.each([
  ['where pages lock what they send', {}],
  ['where no page can lock anything', { locks: undefined }],
])('what is discarded in one page while another sends it: %s', (_, doors) => {
  async function sending(answer: Answering) {
    const database = newDatabase();
    const channel = () => new BroadcastChannel(database);
    let arrive = (): void => undefined;
    const arriving = new Promise<void>((resolve) => (arrive = resolve));
    const first = open(async (message, at) => (await arriving, answer(message, at)), {
      database,
      channel: channel(),
      ...doors,
    });
    const sent = first.outbox.submit(draft, destination);
    await expect.poll(() => kept(database)).toHaveLength(1);
    const second = open(offline, { database, channel: channel(), random: () => 0.99, ...doors });
    const [found] = await second.outbox.pending();
    if (!found) throw new Error('nothing was left on the device');
    return { database, first, second, sent, found, arrive };
  }

  test('is received, in both, where the proof comes', async () => {
    const { database, sent, found, arrive } = await sending(echo);
    // What a page can say of it before anything is known.
    const said = new Promise<void>((resolve) => {
      new BroadcastChannel(database).addEventListener('message', () => resolve());
      found.subscribe(({ type }) => type === 'sending' && resolve());
    });
    const discarding = found.discard();
    await said;
    expect(sent.state.type).toBe('sending');
    arrive();
    await expect.poll(() => sent.state.type).toBe('received');
    await expect.poll(() => found.state).toEqual(sent.state);
    await discarding;
    await expect.poll(() => kept(database)).toEqual([]);
  });

  test('is gone, in both, where no proof comes, and goes out no more', async () => {
    const { database, first, second, sent, found, arrive } = await sending(offline);
    const discarding = found.discard();
    arrive();
    await discarding;
    await expect.poll(() => [sent.state.type, found.state.type]).toEqual(['gone', 'gone']);
    for (const { page } of [first, second]) page.dispatchEvent(new Event('online'));
    sent.retry();
    found.retry();
    expect([...first.sent, ...second.sent]).toHaveLength(1);
    expect(await kept(database)).toEqual([]);
  });
});

test('nothing is said to be gone while its answer may still come', async () => {
  const database = newDatabase();
  let arrive = (): void => undefined;
  const arriving = new Promise<void>((resolve) => (arrive = resolve));
  const first = open(async (message, at) => (await arriving, echo(message, at)), { database });
  const sent = first.outbox.submit(draft, destination);
  await expect.poll(() => kept(database)).toHaveLength(1);
  const second = open(offline, { database, channel: undefined });
  const [found] = await second.outbox.pending();
  const states = told(found!);
  const discarding = found!.discard();
  await expect.poll(() => states).toEqual(['sending']);
  arrive();
  await expect.poll(() => sent.state.type).toBe('received');
  await discarding;
});

test('a question that was received does not come back from a disk that was slow to write it', async () => {
  const database = newDatabase();
  const store = deviceStore(indexedDB, database);
  await store.all();
  // Somebody else writes for longer than a note has patience.
  const request = indexedDB.open(database);
  await new Promise((resolve) => request.addEventListener('success', resolve));
  const entries = request.result.transaction('entries', 'readwrite').objectStore('entries');
  let isBusy = true;
  const write = (): void => {
    if (isBusy) entries.get('nothing').addEventListener('success', write);
  };
  write();
  const { outbox } = open(echo, { store });
  const question = { ...draft, type: 'contact.submitted' } as unknown as Draft;
  const delivery = outbox.submit(question, destination);
  await expect.poll(() => delivery.state.type).toBe('received');
  const forgotten = delivery.discard();
  // The note is taken back as soon as it had to do.
  await expect.poll(() => store.notes()).toEqual([]);
  isBusy = false;
  await forgotten;
  expect(await kept(database)).toEqual([]);
  request.result.close();
});
