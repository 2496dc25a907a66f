/** Surveys that ask to hear when it is mended, and a team that mends it, as the tests do it. */
import type { Cause, FeedEvent, MessageInput } from '@fairwell/schema';
import { API_KEY, ORIGIN, fixture } from './kit.ts';
import type { Running } from './kit.ts';

/** What people gave as a reason. */
export const LATE = ['service', 'late_delivery'];

/** A survey that gives one reason; without an address its sender did not ask to hear anything. */
export function survey(
  path: string[],
  address: string | null,
  change: Partial<MessageInput> = {},
): MessageInput {
  const code = path.at(-1) ?? '';
  const reason = { code, category: 'service' as const, label: 'Mijn krant kwam nooit op tijd', path };
  const followUp = address === null ? {} : { followUp: { consent: true as const, address } };
  const data = { reasons: [reason], comment: 'Drie keer gebeld, niemand nam op.', ...followUp };
  return { ...fixture('survey', change), data } as MessageInput;
}

export const post = ({ receiver }: Running, path: string, body: unknown, key = API_KEY): Promise<Response> =>
  receiver.fetch(
    new Request(`${ORIGIN}${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}` },
      body: JSON.stringify(body),
    }),
  );

async function causeIn(response: Response): Promise<Cause> {
  if (response.status !== 200) throw new Error(`${response.status}: ${await response.text()}`);
  return response.json();
}

/** The team says that it knows why. */
export const known = async (
  running: Running,
  change: Record<string, unknown> = {},
  query = '',
): Promise<Cause> =>
  causeIn(
    await post(running, `/v1/causes${query}`, {
      path: LATE,
      text: 'De bezorger had te grote wijken.',
      ...change,
    }),
  );

/** What people are told, in each language. */
export const SENTENCES = {
  nl: 'De krant is er weer voor zeven uur.',
  de: 'Die Zeitung ist wieder vor sieben Uhr da.',
  en: 'The paper is there before seven again.',
};

/** The team says that it is mended. */
export const mended = async (
  running: Running,
  { id }: Pick<Cause, 'id'>,
  change: Record<string, unknown> = {},
): Promise<Cause> =>
  causeIn(
    await post(running, `/v1/causes/${id}/mended`, { since: '2026-11-20', text: SENTENCES, ...change }),
  );

/** What the receiver noted of it, in its order. */
export async function noted({ read }: Running): Promise<FeedEvent[]> {
  const { events } = await read<{ events: FeedEvent[] }>('/v1/events?limit=1000');
  return events.filter(({ type }) => /^(cause|notice)\./.test(type));
}

/** Addresses of whoever is told, in that order. */
export const told = async (running: Running): Promise<unknown[]> =>
  (await noted(running)).filter(({ type }) => type === 'cause.notice').map(({ data }) => data['address']);

/** Presses the button that stops it, as a mail program does it. */
export const stopped = ({ form }: Running, path: string): Promise<Response> =>
  form([['List-Unsubscribe', 'One-Click']], path);
