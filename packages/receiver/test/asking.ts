/** Asking something and answering it, as the tests do it. */
import type { Contact, Contacts, FeedEvent, MessageInput, SignedAcknowledgement } from '@fairwell/schema';
import type { Clock } from './clock.ts';
import { API_KEY, ORIGIN, fixture } from './kit.ts';
import type { Running } from './kit.ts';

/** A Monday, while people are at work. */
export const MONDAY = '2026-11-23T10:15:00+01:00';
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** The options of a receiver that goes by this clock. */
export const goingBy = ({ now, timer }: Clock): Pick<Clock, 'now' | 'timer'> => ({ now, timer });

/** A complaint whose page promised an answer long after ours. */
export function asked(data: Record<string, unknown> = {}, change: Partial<MessageInput> = {}): MessageInput {
  const message = fixture('contact-complaint', change);
  return {
    ...message,
    data: { ...message.data, answerBy: '2027-12-31T17:00:00+01:00', ...data },
  } as MessageInput;
}

export const ask = (
  { received }: Running,
  data: Record<string, unknown> = {},
): Promise<SignedAcknowledgement> => received(asked(data));

/** The team answers. */
export const answer = (
  { receiver }: Running,
  id: string,
  body: unknown,
  key: string = API_KEY,
): Promise<Response> =>
  receiver.fetch(
    new Request(`${ORIGIN}/v1/contacts/${id}/answer`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}` },
      body: JSON.stringify(body),
    }),
  );

export async function answered(running: Running, id: string, text: string): Promise<Contact> {
  const response = await answer(running, id, { text });
  if (response.status !== 200) throw new Error(`${response.status}: ${await response.text()}`);
  return response.json();
}

export const list = ({ read }: Running, query = ''): Promise<Contacts> => read(`/v1/contacts${query}`);

/** What was noted since, without what came in. */
export async function noted({ read }: Running): Promise<FeedEvent[]> {
  const { events } = await read<{ events: FeedEvent[] }>('/v1/events?limit=1000');
  return events.filter(({ type }) => type !== 'contact.submitted');
}
