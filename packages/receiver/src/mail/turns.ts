/** Who is about to send what: within this receiver, and beside others on the same database. */
import type { EventKey } from '../store/records.ts';
import type { Claim, MailLog } from './mail-log.ts';

const nameOf = ({ site, id }: EventKey) => `${site} ${id}`;

/** Events that this receiver was given and is still to deliver. */
export class UnderWay {
  readonly #signals = new Map<string, AbortSignal>();

  /** @param signal ends it, because somebody else may be given the event then. */
  async during(event: EventKey, signal: AbortSignal, work: () => Promise<void>): Promise<void> {
    const name = nameOf(event);
    this.#signals.set(name, signal);
    try {
      await work();
    } finally {
      if (this.#signals.get(name) === signal) this.#signals.delete(name);
    }
  }

  /**
   * Those that no other receiver sends, in their order. What is under way here waits for its turn, and sees then that it went
   * along.
   */
  async ours(events: EventKey[], log: Pick<MailLog, 'claim'>): Promise<Claim> {
    const isHere = (event: EventKey) => this.#signals.get(nameOf(event))?.aborted === false;
    const elsewhere = events.filter((event) => !isHere(event));
    if (elsewhere.length === 0) return { events, giveBack: async () => {} };
    const claim = await log.claim(elsewhere);
    const free = new Set(claim.events.map(nameOf));
    return {
      events: events.filter((event) => free.has(nameOf(event)) || !elsewhere.includes(event)),
      // Where the database does not answer, the claim ends by itself.
      giveBack: () => claim.giveBack().catch(() => {}),
    };
  }
}

/** Work under one name, one after the other. */
export function oneAtATime(): (name: string, work: () => Promise<void>) => Promise<void> {
  const last = new Map<string, Promise<void>>();
  return async (name, work) => {
    const before = last.get(name) ?? Promise.resolve();
    const mine = before.then(work, work);
    last.set(name, mine);
    try {
      await mine;
    } finally {
      if (last.get(name) === mine) last.delete(name);
    }
  };
}
