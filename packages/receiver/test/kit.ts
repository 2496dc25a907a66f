/** What the receiver's tests stand on: a real receiver on a real folder, and the fixtures of the wire. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MessageInput, SignedAcknowledgement } from '@fairwell/schema';
import { onTestFinished } from 'vitest';
import type { Receiver, ReceiverOptions } from '../src/index.ts';
import { createReceiver } from '../src/index.ts';
import { keepsContract } from './contract.ts';
import { databaseUnderTest } from './database.ts';
import type { Lastly } from './lastly.ts';

export const API_KEY = 'a-key-of-servers-for-tests';
export const ORIGIN = 'https://leave.example';

export function temporaryFolder(lastly: Lastly = onTestFinished): string {
  const folder = mkdtempSync(join(tmpdir(), 'fairwell-'));
  lastly(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A valid message of the wire's own fixtures, with an id of its own. */
export function fixture(name: string, change: Partial<MessageInput> = {}): MessageInput {
  const file = new URL(`../../schema/fixtures/valid/${name}.json`, import.meta.url);
  return { ...JSON.parse(readFileSync(file, 'utf8')), id: crypto.randomUUID(), ...change };
}

export interface Running {
  receiver: Receiver;
  data: string;
  databaseUrl: string | undefined;
  /** Sends a message the way a browser does. */
  post: (message: unknown, headers?: Record<string, string>) => Promise<Response>;
  /** Sends it and expects it to be new. */
  received: (message: unknown) => Promise<SignedAcknowledgement>;
  form: (fields: Iterable<[string, string]>, path?: string) => Promise<Response>;
  get: (path: string, headers?: Record<string, string>) => Promise<Response>;
  /** Reads JSON with the key of servers. */
  read: <T>(path: string) => Promise<T>;
}

/** @param lastly lets go of it: when the test ends, or see {@link afterTheFile}. */
export async function start(
  options: Partial<ReceiverOptions> = {},
  lastly: Lastly = onTestFinished,
): Promise<Running> {
  const data = options.data ?? temporaryFolder(lastly);
  const databaseUrl = options.databaseUrl ?? (await databaseUnderTest(lastly));
  const made = await createReceiver({ apiKey: API_KEY, ...options, data, databaseUrl });
  const receiver: Receiver = {
    ...made,
    async fetch(request, connection) {
      const response = await made.fetch(request, connection);
      await keepsContract(request, response);
      return response;
    },
  };
  lastly(() => receiver.close());
  const ask = (path: string, init?: RequestInit) => receiver.fetch(new Request(`${ORIGIN}${path}`, init));
  const running: Running = {
    receiver,
    data,
    databaseUrl,
    post: (message, headers = {}) =>
      ask('/v1/messages', {
        method: 'POST',
        body: typeof message === 'string' ? message : JSON.stringify(message),
        headers,
      }),
    async received(message) {
      const response = await running.post(message);
      if (response.status !== 201) throw new Error(`${response.status}: ${await response.text()}`);
      return response.json();
    },
    form: (fields, path = '/v1/messages') =>
      ask(path, {
        method: 'POST',
        body: new URLSearchParams([...fields]),
        headers: { accept: 'text/html' },
      }),
    get: (path, headers = {}) => ask(path, { headers }),
    async read(path) {
      const response = await ask(path, { headers: { authorization: `Bearer ${API_KEY}` } });
      if (response.status !== 200) throw new Error(`${response.status}: ${await response.text()}`);
      return response.json();
    },
  };
  return running;
}

/** Closing twice is no harm: a test may close early to restart on the same folder. */
export async function restart(running: Running, options: Partial<ReceiverOptions> = {}): Promise<Running> {
  await running.receiver.close();
  return start({ ...options, data: running.data, databaseUrl: running.databaseUrl });
}
