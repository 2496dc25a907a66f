/** Tells a receiver what happened, at the moments at which it did. */
import type { SignedAcknowledgement, Status } from '@fairwell/schema';
import type { ReceiverOptions } from '../../src/index.ts';
import { API_KEY, start } from '../kit.ts';
import type { Running } from '../kit.ts';
import type { Lastly } from '../lastly.ts';
import type { Year } from './truth.ts';

export interface Replayed extends Running {
  /** Of every message, by its id. */
  receipts: Map<string, SignedAcknowledgement>;
  /** Sets the clock of the receiver. */
  goTo: (ms: number) => void;
}

const bearer = { authorization: `Bearer ${API_KEY}` };

/** @param options of the receiver, e.g. more keys. */
export async function replay(
  year: Year,
  lastly: Lastly,
  options: Partial<ReceiverOptions> = {},
): Promise<Replayed> {
  let now = 0;
  // Nothing happens by itself: every figure has to follow from what was told.
  const running = await start({ ...options, now: () => new Date(now), timer: () => () => {} }, lastly);
  const receipts = new Map<string, SignedAcknowledgement>();
  const post = async (path: string, body: object, headers: Record<string, string>) => {
    const request = new Request(`https://leave.example${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', ...headers },
    });
    const response = await running.receiver.fetch(request);
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return response.json();
  };
  for (const one of year.told) {
    now = Math.max(now, one.at);
    if (one.does === 'send') {
      const headers = one.isFromServer ? bearer : {};
      receipts.set(one.message.id, await post('/v1/messages', one.message, headers));
    } else if (one.does === 'report') {
      const { case: id } = receipts.get(one.declaration) ?? {};
      await post(`/v1/cases/${id}/outcome`, one.body, bearer);
    } else if (one.does === 'answer') {
      const { id, site } = one.contact;
      await post(`/v1/contacts/${id}/answer?site=${site}`, { text: 'Hij komt eraan.' }, bearer);
    } else {
      const { id, site } = one.contact;
      const { holder } = await running.read<Status>(`/v1/status/${id}?site=${site}`);
      const body = { answer: holder?.answer, solved: one.isSolved };
      await post(`/v1/status/${id}/judgement?site=${site}`, body, {});
    }
  }
  now = year.end;
  return { ...running, receipts, goTo: (ms) => (now = ms) };
}
