/**
 * Some hundreds of believable past exits and a few questions that still wait, marked as test data, so that the insights page
 * has something to show. They go in through the front door, message by message, with the receiver's clock set back.
 */
import { createReceiver, type Receiver } from '@fairwell/receiver';
import type { OutcomesAnswer, SignedAcknowledgement, Status } from '@fairwell/schema';
import { makePast, type Told, WEEKS } from './past.ts';

/** @returns how many exits were written; none when the folder already holds test data. */
export async function seed(data: string, until: Date): Promise<number> {
  const key = crypto.randomUUID();
  let clock = until;
  const receiver = await createReceiver({ data, apiKey: key, now: () => clock });
  const ask = (path: string, init: RequestInit = {}) =>
    deliver(receiver, path, { ...init, headers: { authorization: `Bearer ${key}` } });
  try {
    if (await hasTestData(ask, until)) return 0;
    const cases = new Map<string, string>();
    let written = 0;
    let known = '';
    const post = async (path: string, body: object) =>
      (await ask(path, { method: 'POST', body: JSON.stringify(body) })).json() as Promise<{ id: string }>;
    const afterwards = async (told: Exclude<Told, { does: 'send' }>) => {
      switch (told.does) {
        case 'report':
          return post(`/v1/cases/${cases.get(told.about)}/outcome`, told.body);
        case 'answer':
          return post(`/v1/contacts/${told.about}/answer`, { text: told.text });
        case 'judge': {
          const status = await deliver(receiver, `/v1/status/${told.about}`, {});
          const { holder } = (await status.json()) as Status;
          return post(`/v1/status/${told.about}/judgement`, {
            answer: holder?.answer,
            solved: told.isSolved,
          });
        }
        case 'mark':
          return ({ id: known } = await post('/v1/causes', told.body));
        case 'mend':
          return post(`/v1/causes/${known}/mended`, told.body);
        default:
          return told satisfies never;
      }
    };
    const tell = async (told: Told) => {
      if (told.does !== 'send') {
        await afterwards(told);
        return;
      }
      const { message } = told;
      // A key on a message would say that somebody was logged in.
      const body = JSON.stringify(message);
      const answer = await deliver(receiver, '/v1/messages', { method: 'POST', body });
      if (message.type !== 'cancellation.requested') return;
      const { case: id } = (await answer.json()) as SignedAcknowledgement;
      if (id) cases.set(message.id, id);
      written++;
    };
    // What happens at the same moment waits for the disk together.
    for (const [at, together] of Map.groupBy(makePast(until), (told) => told.at.getTime())) {
      clock = new Date(at);
      await Promise.all(together.map(tell));
    }
    return written;
  } finally {
    await receiver.close();
  }
}

async function hasTestData(ask: (path: string) => Promise<Response>, until: Date): Promise<boolean> {
  const first = new Date(until.getTime() - (WEEKS + 1) * 7 * 24 * 3600 * 1000);
  const [from, to] = [first, until].map((date) => date.toISOString().slice(0, 10));
  const answer = await ask(`/v1/insights/outcomes?from=${from}&to=${to}&mode=test`);
  const { now } = (await answer.json()) as OutcomesAnswer;
  return now.cancellations !== 0;
}

async function deliver(receiver: Receiver, path: string, init: RequestInit): Promise<Response> {
  const response = await receiver.fetch(new Request(`http://demo.invalid${path}`, init));
  if (!response.ok) throw new Error(`What was seeded was refused: ${await response.text()}`);
  return response;
}
