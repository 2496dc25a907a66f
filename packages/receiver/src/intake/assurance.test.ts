import { expect, test } from 'vitest';
import { ORIGIN, fixture, start, temporaryFolder } from '../../test/kit.ts';
import { createReceiver } from '../index.ts';
import type { LogEntry } from '../options.ts';
import { embedToken } from '../token.ts';

const secret = 'thirty-two-characters-of-a-secret';
const issuer = 'https://shop.example';
const tokenKeys = [{ kid: 'a', issuer, secret }];

const tokenFor = (id: string) =>
  embedToken({ secret, kid: 'a', issuer, audience: ORIGIN, mode: 'test', subscription: { id } });

const cancellation = (id: string, token: unknown) => {
  const { data } = fixture('cancellation-least');
  return { ...fixture('cancellation-least'), data: { ...data, subscription: { id } }, token };
};

test('a token says who sends, for its own subscription; none and a wrong one refuse nothing', async () => {
  const log: LogEntry[] = [];
  const { received, read } = await start({
    tokenKeys,
    publicUrl: ORIGIN,
    log: (entry) => void (entry.event === 'token-not-accepted' && log.push(entry)),
  });
  const token = await tokenFor('sub_1');
  const declared = await received(cancellation('sub_1', token));
  await received(cancellation('sub_2', token));
  await received(cancellation('sub_3', 42));
  await received(cancellation('sub_4', 'x'.repeat(20_000)));
  await received(cancellation('sub_5', undefined));
  const undo = fixture('cancellation-undone', { mode: 'test', site: undefined });
  await received({ ...undo, data: { ...undo.data, declaration: declared.id }, token });
  const { events } = await read<{ events: { assurance: number }[] }>('/v1/events');
  expect(events.map(({ assurance }) => assurance)).toEqual([3, 0, 0, 0, 0, 3]);
  expect(log.map(({ event, defect }) => `${event}: ${String(defect)}`)).toEqual([
    'token-not-accepted: subscription',
    'token-not-accepted: malformed',
    'token-not-accepted: too-long',
  ]);
});

test('tokens need the address they are for, because a request may name any', async () => {
  const starting = createReceiver({ data: temporaryFolder(), tokenKeys });
  await expect(starting).rejects.toThrow(/publicUrl: is needed for tokens/);
});
