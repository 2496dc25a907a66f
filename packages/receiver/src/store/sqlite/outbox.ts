/** The statements of the outbox. */
import type { DatabaseSync } from 'node:sqlite';
import type { Changes } from '../engine.ts';
import type { StoredDelivery } from '../records.ts';
import type { OutboxStore } from '../store.ts';
import { number, toDelivery } from '../rows.ts';

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
         WHERE destination = :destination AND delivered_ms IS NULL AND due_ms <= :nowMs AND NOT EXISTS (
           SELECT 1 FROM outbox AS earlier INDEXED BY outbox_by_line
           WHERE earlier.destination = outbox.destination AND earlier.line = outbox.line
             AND earlier.sequence < outbox.sequence AND earlier.delivered_ms IS NULL)
         ORDER BY due_ms, sequence LIMIT :limit`,
      ),
      next: reader.prepare(
        'SELECT min(due_ms) AS ms FROM outbox WHERE destination = ? AND delivered_ms IS NULL AND due_ms > ?',
      ),
      waiting: reader.prepare(
        `SELECT * FROM outbox JOIN event USING (sequence) WHERE delivered_ms IS NULL
         ORDER BY outbox.sequence, destination LIMIT ?`,
      ),
      total: reader.prepare('SELECT count(*) AS n FROM outbox WHERE delivered_ms IS NULL'),
    };
  }

  async claim(destination: string, nowMs: number, leaseMs: number, limit: number): Promise<StoredDelivery[]> {
    for (const [claim, untilMs] of this.#claimed) if (untilMs <= nowMs) this.#claimed.delete(claim);
    const due = this.#statements.due
      .all({ destination, nowMs, limit: limit + this.#claimed.size })
      .flatMap(toDelivery)
      .filter((delivery) => !this.#claimed.has(key(delivery)))
      .slice(0, limit);
    for (const delivery of due) this.#claimed.set(key(delivery), nowMs + leaseMs);
    return due;
  }

  /** Says what became of claimed deliveries, once that is committed. */
  release({ delivered, postponed }: Pick<Changes, 'delivered' | 'postponed'>): void {
    for (const { delivery } of [...delivered, ...postponed]) this.#claimed.delete(key(delivery));
  }

  async lookAgainAt(destination: string, nowMs: number): Promise<number | null> {
    const row = this.#statements.next.get(destination, nowMs);
    return row === undefined || row['ms'] === null ? null : number(row, 'ms');
  }

  async waiting(limit: number): Promise<StoredDelivery[]> {
    return this.#statements.waiting.all(limit).flatMap(toDelivery);
  }

  async total(): Promise<number> {
    return Number(this.#statements.total.get()?.['n']);
  }
}
