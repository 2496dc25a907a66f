/** What the weekly itself knows of a subscription or an order: it reads the receiver's feed, as its billing system would. */
import type { Feed, FeedEvent } from '@fairwell/schema';

/** A cancellation or a withdrawal that stands: received and not taken back. */
export interface Standing {
  receiptId: string;
  reference: string;
  endsOn: string | null;
}

interface Declared {
  subscription?: { id?: string };
  /** What was withdrawn from. */
  contract?: { id?: string };
  expected?: { endsOn: string | null };
  declaration?: string;
}

/** Follows the feed from where it stopped reading, and answers per subscription and order. */
export class Standings {
  readonly #read: (after: number) => Promise<Feed>;
  readonly #byName = new Map<string, Standing>();
  readonly #byCase = new Map<string, string>();
  #last = 0;

  constructor(read: (after: number) => Promise<Feed>) {
    this.#read = read;
  }

  /** @returns what stands for the subscription or the order with this id, live messages only. */
  async of(name: string | undefined): Promise<Standing | undefined> {
    for (;;) {
      const { events, last } = await this.#read(this.#last);
      this.#last = last;
      for (const event of events) if (event.mode === 'live') this.#take(event);
      if (events.length === 0) return this.#byName.get(name ?? '');
    }
  }

  #take({ type, id, reference, case: caseId, data }: FeedEvent): void {
    const { subscription, contract, expected } = data as Declared;
    const name = (subscription ?? contract)?.id;
    if (type === 'cancellation.undone') {
      this.#byName.delete(this.#byCase.get(caseId ?? '') ?? '');
    } else if (name && expected) {
      this.#byCase.set(caseId ?? '', name);
      this.#byName.set(name, { receiptId: id, reference, endsOn: expected.endsOn });
    }
  }
}
