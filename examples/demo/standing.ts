/** What the weekly itself knows of a subscription: it reads the receiver's feed, as its billing system would. */
import type { Feed, FeedEvent } from '@fairwell/schema';

/** A cancellation that stands: received and not taken back. */
export interface Standing {
  receiptId: string;
  reference: string;
  endsOn: string | null;
}

interface Declared {
  subscription?: { id?: string };
  expected?: { endsOn: string | null };
  declaration?: string;
}

/** Follows the feed from where it stopped reading, and answers per subscription. */
export class Standings {
  readonly #read: (after: number) => Promise<Feed>;
  readonly #bySubscription = new Map<string, Standing>();
  readonly #byCase = new Map<string, string>();
  #last = 0;

  constructor(read: (after: number) => Promise<Feed>) {
    this.#read = read;
  }

  /** @returns what stands for the subscription, live messages only. */
  async of(subscription: string | undefined): Promise<Standing | undefined> {
    for (;;) {
      const { events, last } = await this.#read(this.#last);
      this.#last = last;
      for (const event of events) if (event.mode === 'live') this.#take(event);
      if (events.length === 0) return this.#bySubscription.get(subscription ?? '');
    }
  }

  #take({ type, id, reference, case: caseId, data }: FeedEvent): void {
    const { subscription, expected } = data as Declared;
    if (type === 'cancellation.undone') {
      this.#bySubscription.delete(this.#byCase.get(caseId ?? '') ?? '');
    } else if (subscription?.id && expected) {
      this.#byCase.set(caseId ?? '', subscription.id);
      this.#bySubscription.set(subscription.id, { receiptId: id, reference, endsOn: expected.endsOn });
    }
  }
}
