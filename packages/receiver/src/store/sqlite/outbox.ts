/** The statements of the outbox. */
import type { DatabaseSync } from 'node:sqlite';
import type { DeadDelivery, EventKey, OutboxNote, OutboxState, StoredDelivery } from '../records.ts';
import type { OutboxStore } from '../store.ts';
import { number, text, toDeadDelivery, toDelivery, toOutboxState } from '../rows.ts';
import { FARTHEST_DUE_MS } from '../wrong-clocks.ts';

const key = ({ destination, event }: StoredDelivery) => `${event.sequence} ${destination}`;

/**
 * Only one process uses the file, so who is on the way to whom is known in memory: a crash releases everything, and the
 * next start delivers again whatever was not noted.
 */
export class SqliteOutbox implements OutboxStore {
  readonly #claimed = new Map<string, number>();
  readonly #statements;

  constructor(reader: DatabaseSync) {
    this.#statements = {
      // The index is named, because SQLite would rather read every earlier row of the destination.
      due: reader.prepare(
        `SELECT * FROM outbox JOIN event USING (sequence)
         WHERE destination = :destination AND delivered_ms IS NULL AND dead_ms IS NULL AND due_ms BETWEEN :fromMs AND :untilMs
           AND NOT EXISTS (SELECT 1 FROM paused_destination WHERE destination = :destination)
           AND NOT EXISTS (
             SELECT 1 FROM outbox AS earlier INDEXED BY outbox_by_line
             WHERE earlier.destination = outbox.destination AND earlier.line = outbox.line
               AND earlier.sequence < outbox.sequence AND earlier.delivered_ms IS NULL AND earlier.dead_ms IS NULL)
         ORDER BY due_ms, sequence LIMIT :limit`,
      ),
      next: reader.prepare(
        `SELECT min(due_ms) AS ms FROM outbox
         WHERE destination = ? AND delivered_ms IS NULL AND dead_ms IS NULL AND due_ms > ?`,
      ),
      waiting: reader.prepare(
        `SELECT * FROM outbox JOIN event USING (sequence) WHERE delivered_ms IS NULL AND dead_ms IS NULL
         ORDER BY outbox.sequence, destination LIMIT ?`,
      ),
      dead: reader.prepare(
        `SELECT * FROM outbox JOIN event USING (sequence) WHERE dead_ms IS NOT NULL
         ORDER BY outbox.sequence, destination LIMIT ?`,
      ),
      countDead: reader.prepare(
        `SELECT count(*) AS n FROM outbox WHERE destination = :destination AND dead_ms IS NOT NULL
           AND (:id IS NULL OR sequence IN (
             SELECT sequence FROM event WHERE id = :id AND (:site IS NULL OR site = :site)))`,
      ),
      states: reader.prepare(
        `SELECT destination, coalesce(waiting, 0) AS waiting, coalesce(dead, 0) AS dead,
           (SELECT received_ms FROM event WHERE sequence = oldest) AS oldest_ms, paused_ms, error
         FROM (
           SELECT destination, count(*) - count(dead_ms) AS waiting, count(dead_ms) AS dead, min(sequence) AS oldest
           FROM outbox WHERE delivered_ms IS NULL GROUP BY destination
         ) FULL JOIN paused_destination USING (destination) ORDER BY destination`,
      ),
      paused: reader.prepare('SELECT destination, error FROM paused_destination ORDER BY destination'),
      older: reader.prepare(
        `SELECT EXISTS (SELECT 1 FROM outbox WHERE delivered_ms < :ms)
           OR EXISTS (SELECT 1 FROM mail_sent WHERE sent_ms < :ms)
           OR EXISTS (SELECT 1 FROM mail_event WHERE noted_ms < :ms) AS is_older`,
      ),
    };
  }

  async claim(destination: string, nowMs: number, leaseMs: number, limit: number): Promise<StoredDelivery[]> {
    for (const [claim, untilMs] of this.#claimed) if (untilMs <= nowMs) this.#claimed.delete(claim);
    const within = (fromMs: number, untilMs: number) =>
      this.#statements.due
        .all({ destination, fromMs, untilMs, limit: limit + this.#claimed.size })
        .flatMap(toDelivery)
        .filter((delivery) => !this.#claimed.has(key(delivery)));
    const due = [...within(0, nowMs), ...within(nowMs + FARTHEST_DUE_MS, Number.MAX_SAFE_INTEGER)].slice(
      0,
      limit,
    );
    for (const delivery of due) this.#claimed.set(key(delivery), nowMs + leaseMs);
    return due;
  }

  /** There is no other receiver. */
  async claimThese(_destination: string, events: EventKey[]): Promise<EventKey[]> {
    return events;
  }

  async giveBack(): Promise<void> {}

  /** Says what became of claimed deliveries, once that is committed. */
  release(notes: OutboxNote[]): void {
    for (const note of notes) if ('delivery' in note) this.#claimed.delete(key(note.delivery));
  }

  async lookAgainAt(destination: string, nowMs: number): Promise<number | null> {
    const row = this.#statements.next.get(destination, nowMs);
    return row === undefined || row['ms'] === null ? null : number(row, 'ms');
  }

  async waiting(limit: number): Promise<StoredDelivery[]> {
    return this.#statements.waiting.all(limit).flatMap(toDelivery);
  }

  async dead(limit: number): Promise<DeadDelivery[]> {
    return this.#statements.dead.all(limit).flatMap(toDeadDelivery);
  }

  async countDead(destination: string, event: { site: string | null; id: string } | null): Promise<number> {
    const { id = null, site = null } = event ?? {};
    return Number(this.#statements.countDead.get({ destination, id, site })?.['n']);
  }

  async states(): Promise<OutboxState[]> {
    return this.#statements.states.all().map(toOutboxState);
  }

  async paused(): Promise<{ destination: string; error: string }[]> {
    return this.#statements.paused
      .all()
      .map((row) => ({ destination: text(row, 'destination'), error: text(row, 'error') }));
  }

  async isOlder(ms: number): Promise<boolean> {
    return Number(this.#statements.older.get({ ms })?.['is_older']) === 1;
  }
}
