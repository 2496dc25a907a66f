import { fingerprint } from '@fairwell/schema/fingerprint';
import { describe, expect, test, vi } from 'vitest';
import elements from '../../package.json';
import { mayHavePending } from './store.ts';
import {
  type Answering,
  bodyOf,
  destination,
  draft,
  echo,
  ids,
  json,
  kept,
  offline,
  open,
} from '../../test/outbox-device.ts';

describe('a message on its way', () => {
  test('has left before submit returns', async () => {
    const { outbox, sent } = open(echo);
    const delivery = outbox.submit(draft, destination);
    const { id, state } = delivery;
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({
      v: 1,
      id,
      type: draft.type,
      site: 'courant',
      mode: 'live',
      client: `fairwell-elements/${elements.version}`,
      attempt: 1,
      data: draft.data,
    });
    expect(state).toEqual({ type: 'sending', attempt: 1 });
    // The mark on the device is one for all outboxes: the next test begins when this one has left it.
    await expect.poll(() => delivery.state.type).toBe('received');
    await delivery.discard();
  });

  test('is received on proof, and only then taken off the device', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const { outbox, database } = open(async (message, at) => (await held, echo(message, at)));
    const delivery = outbox.submit(draft, destination);
    await expect.poll(async () => ids(await kept(database))).toEqual([delivery.id]);
    expect(mayHavePending()).toBe(true);
    release();
    await expect.poll(() => delivery.state).toMatchObject({ type: 'received', how: 'echo' });
    await expect.poll(() => kept(database)).toEqual([]);
    expect(mayHavePending()).toBe(false);
  });

  test('is recognised by the fingerprint of what was sent, which is not a signature', async () => {
    const hashed: Answering = async (message) =>
      json({ id: message.id, status: 'received', contentSha256: await fingerprint(message) });
    const { outbox } = open(hashed);
    const delivery = outbox.submit(draft, destination);
    await expect.poll(() => delivery.state).toMatchObject({ type: 'received', how: 'echo' });
  });

  test('cannot be changed by a toJSON that a page put on a prototype', () => {
    const polluted = Array.prototype as { toJSON?: () => string };
    const { outbox } = open(echo);
    let body = '';
    polluted.toJSON = () => 'hijacked';
    Object.assign(Object.prototype, { toJSON: () => 'hijacked' });
    try {
      const page = open(echo, { fetch: async (_, init) => ((body = bodyOf(init)), new Response()) });
      page.outbox.submit(draft, destination);
    } finally {
      delete polluted.toJSON;
      delete (Object.prototype as { toJSON?: unknown }).toJSON;
    }
    expect(JSON.parse(body)).toMatchObject({ type: draft.type, data: draft.data });
    expect(outbox).toBeDefined();
  });
});

describe('a message that did not get through', () => {
  test('waits on the device, and goes again under the same id when the network is back', async () => {
    let answer = offline;
    const { outbox, sent, page } = open((message, at) => answer(message, at));
    const delivery = outbox.submit(draft, destination);
    await expect.poll(() => delivery.state).toMatchObject({ type: 'waiting', keptOn: 'device', attempt: 1 });
    answer = echo;
    page.dispatchEvent(new Event('online'));
    await expect.poll(() => delivery.state.type).toBe('received');
    expect(sent.map(({ id, attempt }) => [id, attempt])).toEqual([
      [delivery.id, 1],
      [delivery.id, 2],
    ]);
    expect(sent[0]?.occurredAt).toBe(sent[1]?.occurredAt);
  });

  test.each(['pageshow', 'visibilitychange'])('goes again on %s', async (event) => {
    const { outbox, page } = open((message, at) => (at === 1 ? offline : echo)(message, at));
    const delivery = outbox.submit(draft, destination);
    await expect.poll(() => delivery.state.type).toBe('waiting');
    page.dispatchEvent(new Event(event));
    await expect.poll(() => delivery.state.type).toBe('received');
  });

  test('goes again by itself', async () => {
    const { outbox, sent } = open((message, at) => (at === 1 ? offline : echo)(message, at), {
      random: () => 0,
    });
    const delivery = outbox.submit(draft, destination);
    await expect.poll(() => delivery.state.type).toBe('received');
    expect(sent).toHaveLength(2);
  });

  test('respects the quiet a receiver asks for, in the header or in the body, and never more than 15 minutes', async () => {
    const asks: Answering[] = [
      () => json({}, 503, { 'Retry-After': '120' }),
      () => json({ retryAfter: 120 }, 429),
      () => json({}, 503, { 'Retry-After': '99999999' }),
    ];
    const waits = [120_000, 120_000, 900_000];
    for (const [at, ask] of asks.entries()) {
      const { outbox, sent, page } = open(ask, { random: () => 0 });
      const delivery = outbox.submit(draft, destination);
      await expect.poll(() => delivery.state.type).toBe('waiting');
      const nextAt = delivery.state.type === 'waiting' ? delivery.state.nextAt : 0;
      expect(nextAt - Date.parse(sent[0]!.occurredAt)).toBe(waits[at]);
      page.dispatchEvent(new Event('online'));
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(sent).toHaveLength(1);
      delivery.retry();
      await expect.poll(() => sent.length).toBe(2);
    }
  });

  test('after the third time tells whoever builds the page what was answered', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { outbox } = open(() => json({}, 404), { random: () => 0 });
    const delivery = outbox.submit(draft, destination);
    delivery.subscribe(({ type }) => type === 'waiting' && queueMicrotask(() => delivery.retry()));
    await expect
      .poll(() => warn.mock.calls.flat(), { timeout: 10_000 })
      .toContainEqual(expect.stringMatching(/^Fairwell FW401: .*leave\.example.* It answered 404\./));
    await delivery.discard();
    warn.mockRestore();
  });

  test.each([
    ['a portal', () => new Response('<html>Welkom</html>', { headers: { 'Content-Type': 'text/html' } })],
    ['another declaration', () => json({ id: crypto.randomUUID(), status: 'received' })],
    ['409', () => json({}, 409)],
    ['500', () => json({}, 500)],
    ['404', () => json({}, 404)],
  ])('never is received through %s', async (_, answer) => {
    const { outbox, database } = open(answer);
    const delivery = outbox.submit(draft, destination);
    await expect.poll(() => delivery.state).toMatchObject({ type: 'waiting', keptOn: 'device' });
    expect(ids(await kept(database))).toEqual([delivery.id]);
  });

  test('does not hold up another one', async () => {
    const { outbox } = open((message, at) => (message.site === 'courant' ? offline : echo)(message, at));
    const stuck = outbox.submit(draft, destination);
    await expect.poll(() => stuck.state.type).toBe('waiting');
    const other = outbox.submit(draft, { ...destination, site: 'weekblad' });
    await expect.poll(() => other.state.type).toBe('received');
  });

  test('that the receiver refuses for good is told, kept, and not sent again by itself', async () => {
    const problem = {
      type: 'urn:fairwell:problem:invalid-message',
      status: 400,
      errors: [{ field: '/data', detail: 'x' }],
    };
    const { outbox, sent, page, database } = open(() => json(problem, 400));
    const delivery = outbox.submit(draft, destination);
    await expect.poll(() => delivery.state).toEqual({ type: 'attention', problem });
    page.dispatchEvent(new Event('online'));
    await expect.poll(() => kept(database)).toMatchObject([{ id: delivery.id, problem }]);
    expect(sent).toHaveLength(1);
  });
});

test('a listener that throws is reported and changes nothing', async () => {
  const reported = vi.fn<(event: ErrorEvent) => void>((event) => event.preventDefault());
  addEventListener('error', reported);
  const { outbox, database } = open(echo);
  const delivery = outbox.submit(draft, destination);
  delivery.subscribe(() => {
    throw new Error('a listener');
  });
  await expect.poll(() => delivery.state.type).toBe('received');
  await expect.poll(() => kept(database)).toEqual([]);
  expect(reported).toHaveBeenCalled();
  removeEventListener('error', reported);
});
