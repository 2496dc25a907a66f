/** What anybody may do to a receiver, each with what it has to answer: a model that is a map from ids to answers. */
import type { MessageInput } from '@fairwell/schema';
import * as fc from 'fast-check';
import { expect } from 'vitest';
import { fixture, restart } from '../kit.ts';
import type { Running } from '../kit.ts';

type Sent = MessageInput & { id: string };

interface Known {
  message: Sent;
  answer: string;
}

export interface Model {
  /** What was sent and answered, by id. */
  known: Map<string, Known>;
}

export interface Real {
  running: Running;
  clock: { ms: number };
}

/** Everybody here belongs together. */
const sender = { site: 'de-lange-adem', mode: 'live' } as const;

type Command = fc.AsyncCommand<Model, Real>;

const kinds = ['cancellation-least', 'survey', 'contact-complaint', 'withdrawal', 'flow-step'] as const;
const kind = fc.constantFrom(...kinds);

/** A new message; of the declarations, many about the same few contracts. */
function newMessage(name: string, contract: number, change: Partial<MessageInput> = {}): Sent {
  const message = fixture(name, { ...sender, ...change });
  const data = structuredClone(message.data);
  if ('subscription' in data) data.subscription = { reference: `contract ${contract}` };
  return { ...message, data } as Sent;
}

const command = (
  name: string,
  run: Command['run'],
  check: (model: Readonly<Model>) => boolean = () => true,
): Command => ({ check, run, toString: () => name });

const needsOne = ({ known }: Readonly<Model>) => known.size > 0;
function nth({ known }: Model, index: number): Known {
  const found = [...known.values()][index % known.size];
  if (!found) throw new Error('Nothing was sent yet');
  return found;
}

const post = (name: string, contract: number) =>
  command(`post(${name}, ${contract})`, async ({ known }, { running }) => {
    const message = newMessage(name, contract);
    const response = await running.post(message);
    const answer = await response.text();
    expect(response.status).toBe(201);
    expect(JSON.parse(answer)).toMatchObject({
      id: message.id,
      status: 'received',
      sequence: known.size + 1,
    });
    known.set(message.id, { message, answer });
  });

const postAtOnce = (name: string, contract: number) =>
  command(`postAtOnce(${name}, ${contract})`, async ({ known }, { running }) => {
    const message = newMessage(name, contract);
    const responses = await Promise.all([0, 1, 2, 3].map(() => running.post(message)));
    expect(responses.map(({ status }) => status).toSorted((a, b) => b - a)).toEqual([201, 200, 200, 200]);
    const answers = await Promise.all(responses.map((response) => response.text()));
    const [answer = '', ...others] = new Set(answers);
    expect(others).toEqual([]);
    known.set(message.id, { message, answer });
  });

/** The same again, with everything different that does not count. */
const replay = (index: number, attempt: number) =>
  command(
    `replay(${index}, ${attempt})`,
    async (model, { running }) => {
      const { message, answer } = nth(model, index);
      const entries = Object.entries({
        ...message,
        attempt,
        sentAt: '2030-01-01T00:00:00Z',
        token: 'not.a.token',
      });
      const response = await running.post(Object.fromEntries(entries.toReversed()));
      expect([response.status, await response.text()]).toEqual([200, answer]);
      expect(response.headers.get('idempotent-replayed')).toBe('true');
    },
    needsOne,
  );

/** The id of a record with other content: refused, and nothing told of the record. */
const mutate = (index: number) =>
  command(
    `mutate(${index})`,
    async (model, { running }) => {
      const { message, answer } = nth(model, index);
      const other = newMessage('contact-complaint', 0, { id: message.id });
      const data = { ...other.data, message: 'Something else.' };
      const response = await running.post({ ...other, data });
      const text = await response.text();
      expect(response.status).toBe(422);
      expect(text).not.toContain((JSON.parse(answer) as { reference: string }).reference);
    },
    needsOne,
  );

/** Takes a cancellation back; anything else cannot be taken back. */
const undo = (index: number) =>
  command(
    `undo(${index})`,
    async (model, { running }) => {
      const { message: about } = nth(model, index);
      const message = fixture('cancellation-undone', sender);
      const undone = { ...message, data: { ...message.data, declaration: about.id } } as Sent;
      const response = await running.post(undone);
      const answer = await response.text();
      const isCancellation = about.type === 'cancellation.requested';
      expect(response.status, answer).toBe(isCancellation ? 201 : 400);
      if (isCancellation) model.known.set(undone.id, { message: undone, answer });
    },
    needsOne,
  );

const sendNonsense = command('sendNonsense', async (_, { running }) => {
  const response = await running.post({ ...fixture('cancellation-least'), type: 'cancellation.imagined' });
  expect(response.status).toBe(400);
});

const startAgain = command('startAgain', async (_, real) => {
  real.running = await restart(real.running, { now: () => new Date(real.clock.ms) });
});

const stepClock = (ms: number) =>
  command(`stepClock(${ms})`, (_, { clock }) => {
    clock.ms = Math.max(0, clock.ms + ms);
    return Promise.resolve();
  });

const contract = fc.nat({ max: 3 });
const index = fc.nat({ max: 50 });

export const commands = fc.commands(
  [
    fc.tuple(kind, contract).map(([name, which]) => post(name, which)),
    fc.tuple(kind, contract).map(([name, which]) => postAtOnce(name, which)),
    fc.tuple(index, fc.integer({ min: 1, max: 1000 })).map(([which, attempt]) => replay(which, attempt)),
    index.map(mutate),
    index.map(undo),
    fc.constant(sendNonsense),
    fc.constant(startAgain),
    fc.integer({ min: -1e8, max: 1e8 }).map(stepClock),
  ],
  { maxCommands: 30, size: 'max' },
);
