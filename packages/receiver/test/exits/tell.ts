/** Tells a receiver what happened in a year, at the moments at which it did. */
import type { SignedAcknowledgement, Status } from '@fairwell/schema';
import type { Year } from './truth.ts';

/** Sends to the receiver: a path below it, and what `fetch` takes. */
export type Ask = (path: string, init?: RequestInit) => Promise<Response>;

/**
 * @param key of a server.
 * @param goTo sets the clock of the receiver.
 * @returns the receipt of every message, by its id.
 * @throws {Error} where the receiver refuses something.
 */
export async function tell(
  year: Year,
  ask: Ask,
  key: string,
  goTo: (ms: number) => void,
): Promise<Map<string, SignedAcknowledgement>> {
  const bearer = { authorization: `Bearer ${key}` };
  const receipts = new Map<string, SignedAcknowledgement>();
  const post = async (path: string, body: object, headers: Record<string, string>) => {
    const response = await ask(path, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', ...headers },
    });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return response.json();
  };
  let now = 0;
  for (const one of year.told) {
    now = Math.max(now, one.at);
    goTo(now);
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
      const { holder } = (await (await ask(`/v1/status/${id}?site=${site}`)).json()) as Status;
      const body = { answer: holder?.answer, solved: one.isSolved };
      await post(`/v1/status/${id}/judgement?site=${site}`, body, {});
    }
  }
  goTo(year.end);
  return receipts;
}
