/** Outbox and receiver in one process: what one says, the other understands, for every fixture of the words. */
import { readFileSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { type Receiver, createReceiver } from '@fairwell/receiver';
import { type Message, Problem, SignedAcknowledgement, fingerprint } from '@fairwell/schema';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Outbox } from '../packages/elements/src/outbox/outbox.ts';

const ENDPOINT = 'https://leave.example/v1/messages';

const fixtures = (kind: string) => {
  const folder = new URL(`../packages/schema/fixtures/${kind}/`, import.meta.url);
  return readdirSync(folder).map((file) => ({
    file,
    content: JSON.parse(readFileSync(new URL(file, folder), 'utf8')),
  }));
};
const valid: { file: string; content: Message }[] = fixtures('valid');
const cancellation = valid.find(({ file }) => file === 'cancellation-dutch-weekly.json')!.content;

let data: string;
let receiver: Receiver;

beforeEach(async () => {
  data = await mkdtemp(`${tmpdir()}/fairwell-contract-`);
  receiver = await createReceiver({ data });
});

afterEach(async () => {
  await receiver.close();
  await rm(data, { recursive: true });
});

const post = (message: unknown) =>
  receiver.fetch(new Request(ENDPOINT, { method: 'POST', body: JSON.stringify(message) }));

/** What speaks about a declaration needs that declaration first. */
async function prepare({ data: content }: Message): Promise<void> {
  if ('declaration' in content || 'about' in content) await post(cancellation);
}

describe.each(valid)('valid/$file', ({ content }) => {
  test('is kept, and receipted for exactly this content', async () => {
    await prepare(content);
    const response = await post(content);
    expect(response.status).toBe(201);
    const answer = SignedAcknowledgement.parse(await response.json());
    expect(answer).toMatchObject({ id: content.id, contentSha256: await fingerprint(content) });
  });

  test('is believed by the outbox to be received', async () => {
    await prepare(content);
    const fetch = (url: string | URL | Request, init?: RequestInit) => receiver.fetch(new Request(url, init));
    const outbox = new Outbox(
      {
        fetch,
        now: Date.now,
        random: Math.random,
        store: undefined,
        locks: undefined,
      },
      new EventTarget(),
    );
    const { type, data: inside, locale, site } = content;
    const delivery = outbox.submit(
      { type, data: inside, locale },
      { endpoint: ENDPOINT, site, acknowledgement: 'signed', keys: receiver.publicKeys.keys },
    );
    await expect.poll(() => delivery.state).toMatchObject({ type: 'received', how: 'signed' });
  });
});

test.each(fixtures('invalid'))('invalid/$file is refused, naming the field', async ({ content }) => {
  const response = await post(content.message);
  expect(response.status).toBe(400);
  expect(response.headers.get('content-type')).toContain('application/problem+json');
  const problem = Problem.parse(await response.json());
  // An unknown version is a problem of its own: nothing else in such a message can be judged.
  if (content.field === '/v') expect(problem.type).toBe('urn:fairwell:problem:unsupported-version');
  else expect(problem.errors?.map(({ field }) => field)).toContain(content.field);
});
