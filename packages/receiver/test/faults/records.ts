/** Reads a database nobody writes to, and holds it against what senders were told. */
import { contactEventData } from '@fairwell/schema';
import { chainOf, commitmentTo } from '../../src/audit/chain.ts';
import { openEngine } from '../../src/store/open.ts';
import type { StoredEvent } from '../../src/store/records.ts';
import type { Place } from './receiver-process.ts';

/** What was found so far; where to go on. */
export class Records {
  /** The answer kept for each id that somebody sent. */
  readonly answers = new Map<string, string>();
  /** Sequences that are missing, links that do not hold, times that go back, ids that are there twice. */
  readonly faults: string[] = [];
  /** Ids of what the receiver noted itself, such as a promise that was missed because a clock leapt. */
  readonly #noted = new Set<string>();
  #last: StoredEvent | null = null;

  /** Reads what was added since. */
  async read(place: Place): Promise<void> {
    const engine = await openEngine(place);
    try {
      for (;;) {
        const events = await engine.eventsAfter(this.#last?.sequence ?? 0, 1000);
        for (const event of events) this.#take(event);
        if (events.length === 0) return;
      }
    } finally {
      await engine.close();
    }
  }

  #take(event: StoredEvent): void {
    const { id, type, sequence, salt, commitment, chain } = event;
    const fault = (what: string) => this.faults.push(`${what} at ${sequence} (${id})`);
    if (sequence !== (this.#last?.sequence ?? 0) + 1) fault('a gap');
    if (event.receivedMs < (this.#last?.receivedMs ?? 0)) fault('a time that goes back');
    if (this.answers.has(id) || this.#noted.has(id)) fault('a second record');
    if (salt === null || commitment === null || commitmentTo(salt, event) !== commitment) {
      fault('a commitment that does not hold');
    } else if (chainOf(this.#last?.chain ?? null, commitment, event) !== chain) {
      fault('a link that does not hold');
    }
    if (type in contactEventData) this.#noted.add(id);
    else this.answers.set(id, event.answer);
    this.#last = event;
  }

  /** Holds what senders were told against what is kept. */
  compare(acknowledged: Iterable<[id: string, answer: string]>): { lost: string[]; differing: string[] } {
    const lost: string[] = [];
    const differing: string[] = [];
    for (const [id, answer] of acknowledged) {
      const kept = this.answers.get(id);
      if (kept === undefined) lost.push(id);
      else if (kept !== answer) differing.push(id);
    }
    return { lost, differing };
  }
}

/** Everything there is. */
export async function recordsOf(place: Place): Promise<Records> {
  const records = new Records();
  await records.read(place);
  return records;
}
