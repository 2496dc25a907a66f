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
  /** By subscription or order, what was declared of it and not taken back, oldest first. */
  readonly #byName = new Map<string, Standing[]>();
  /** By case. */
  readonly #nameOf = new Map<string, string>();
  #last = 0;

  constructor(read: (after: number) => Promise<Feed>) {
    this.#read = read;
  }

  /** @returns what stands for the subscription or the order with this id, live messages only: the newest of several. */
  async of(name: string | undefined): Promise<Standing | undefined> {
    for (;;) {
      const { events, last } = await this.#read(this.#last);
      this.#last = last;
      for (const event of events) if (event.mode === 'live') this.#take(event);
      if (events.length === 0) return this.#byName.get(name ?? '')?.at(-1);
    }
  }

  #take({ type, id, reference, case: caseId, data }: FeedEvent): void {
    const { subscription, contract, expected, declaration } = data as Declared;
    if (type === 'cancellation.undone' || type === 'cancellation.stands') {
      const name = this.#nameOf.get(caseId ?? '') ?? '';
      const others = this.#byName.get(name)?.filter(({ receiptId }) => receiptId !== declaration) ?? [];
      // Another one may stand that names the subscription in a way the weekly does not know it by.
      if (type === 'cancellation.undone') this.#byName.delete(name);
      else if (others.length > 0) this.#byName.set(name, others);
      return;
    }
    const name = (subscription ?? contract)?.id;
    if (!name || !expected) return;
    this.#nameOf.set(caseId ?? '', name);
    const declared = { receiptId: id, reference, endsOn: expected.endsOn };
    this.#byName.set(name, [...(this.#byName.get(name) ?? []), declared]);
  }
}
