/** Subscribers who do what the elements do: send, and on anything but an acknowledgement send the same again. */
import { setTimeout as wait } from 'node:timers/promises';
import type { MessageInput } from '@fairwell/schema';
import { fixture } from '../kit.ts';

export type Sent = MessageInput & { id: string };

/** What the senders were told. */
export class Ledger {
  /** The answer to each id, byte for byte. */
  readonly acknowledged = new Map<string, string>();
  /** Sent, but nobody knows what became of it: to be sent again under the same id. */
  readonly pending = new Map<string, Sent>();
  /** Answers to the same id that were not the same. */
  readonly differing: string[] = [];
  /** Statuses nobody should see, with the problem. */
  readonly unexpected: string[] = [];
  replays = 0;
  unanswered = 0;
  busy = 0;

  /** Sends once and notes what came of it. */
  async send(message: Sent, post: (body: string) => Promise<Response>): Promise<void> {
    this.pending.set(message.id, message);
    let status: number;
    let answer: string;
    try {
      const response = await post(JSON.stringify(message));
      status = response.status;
      answer = await response.text();
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      this.unanswered++;
      return;
    }
    if (status === 503) this.busy++;
    else if (status === 200 || status === 201) this.#note(message.id, answer, status === 200);
    else this.unexpected.push(`${status} ${answer}`);
  }

  #note(id: string, answer: string, isReplay: boolean): void {
    const before = this.acknowledged.get(id);
    if (before !== undefined && before !== answer) this.differing.push(id);
    if (isReplay) this.replays++;
    this.acknowledged.set(id, answer);
    this.pending.delete(id);
  }
}

const kinds = ['cancellation-least', 'cancellation-dutch-weekly', 'survey', 'contact-complaint'] as const;

/** The next message of somebody: mostly cancellations, of contracts that others name too. */
export function anyMessage(): Sent {
  const name = kinds[Math.floor(Math.random() * kinds.length)] ?? 'cancellation-least';
  const message = fixture(name);
  const data = structuredClone(message.data);
  if ('subscription' in data && data.subscription) {
    data.subscription = { reference: `contract ${Math.floor(Math.random() * 5000)}` };
  }
  return { ...message, data } as Sent;
}

/** Sends what is pending and then new messages until told to stop; every eighth is sent twice at once. */
export async function keepSending(
  ledger: Ledger,
  { senders, url, until }: { senders: number; url: () => string; until: () => boolean },
): Promise<void> {
  const post = (body: string) => fetch(`${url()}/v1/messages`, { method: 'POST', body });
  const again = [...ledger.pending.values()];
  let sent = 0;
  await Promise.all(
    Array.from({ length: senders }, async () => {
      while (!until()) {
        const message = again.pop() ?? anyMessage();
        const times = sent++ % 8 === 0 ? 2 : 1;
        await Promise.all(Array.from({ length: times }, () => ledger.send(message, post)));
        if (!ledger.pending.has(message.id)) continue;
        again.push(message);
        await wait(50);
      }
    }),
  );
}
