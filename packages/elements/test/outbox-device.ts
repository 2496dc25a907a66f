/** A page with an outbox, on a device that outlives it, before a receiver that answers as told. */
import { afterEach } from 'vitest';
import type { Doors } from '../src/outbox/delivery.ts';
import type { Destination, Draft, Entry } from '../src/outbox/entry.ts';
import { Outbox } from '../src/outbox/outbox.ts';
import { deviceStore } from '../src/outbox/store.ts';

export const ENDPOINT = 'https://leave.example/v1/messages';
export const HOUR = 3600 * 1000;
export const destination: Destination = { endpoint: ENDPOINT, site: 'courant', mode: 'live' };
export const draft: Draft<'cancellation.requested'> = {
  type: 'cancellation.requested',
  locale: 'nl-NL',
  data: {
    subscription: { id: 'sub_1' },
    kind: 'ordinary',
    when: 'atPeriodEnd',
    jurisdiction: 'NL',
    declared: { text: 'Ik zeg op 👋', buttonLabel: 'Nu opzeggen', locale: 'nl' },
    expected: { endsOn: '2026-12-22', ruleIds: [] },
  },
};

export interface Wire {
  id: string;
  type: string;
  attempt: number;
  occurredAt: string;
  data: unknown;
  site?: string;
}
export const bodyOf = (init: RequestInit | undefined): string =>
  typeof init?.body === 'string' ? init.body : '';
export const readWire = (init: RequestInit | undefined): Wire => JSON.parse(bodyOf(init));
export type Answering = (message: Wire, sent: number) => Response | Promise<Response>;

export const json = (body: unknown, status = 201, headers = {}) =>
  new Response(JSON.stringify(body), { status, headers });
export const echo: Answering = ({ id }) => json({ id, status: 'received', reference: '7KXM-2QPD-9T4H' });
export const offline: Answering = () => {
  throw new TypeError('Failed to fetch');
};

export const newDatabase = (): string => `outbox-test-${crypto.randomUUID()}`;

/** A page with an outbox, a receiver that answers as told, and a device that outlives it. */
export function open(answer: Answering, given: Partial<Doors> & { database?: string } = {}) {
  const { database = newDatabase(), ...doors } = given;
  const sent: Wire[] = [];
  const page = new EventTarget();
  let now = Date.parse('2026-11-22T09:15:30Z');
  const all: Doors = {
    fetch: async (_, init) => {
      const message: Wire = readWire(init);
      sent.push(message);
      return answer(message, sent.length);
    },
    now: () => now,
    random: Math.random,
    store: deviceStore(indexedDB, database),
    locks: navigator.locks,
    ...doors,
  };
  const outbox = new Outbox(all, page);
  return { outbox, sent, page, database, store: all.store, pass: (time: number) => (now += time) };
}

export const kept = async (database: string): Promise<unknown[]> => deviceStore(indexedDB, database).all();
export const ids = (entries: unknown[]): string[] => entries.map((entry) => (entry as Entry).id);

afterEach(() => localStorage.clear());
