/** The statements of the outbox. */
import type { DatabaseSync } from 'node:sqlite';
import type { OutboxReads, OutboxWrites, StoredDelivery } from '../store.ts';
import { number, text, textOrNull, toEvent } from './rows.ts';
import type { Row } from './rows.ts';

/** Run inside the writer's transactions. */
export function outboxWrites(database: DatabaseSync): OutboxWrites {
  const add = database.prepare(
    'INSERT INTO outbox (destination, sequence, line, due_ms) VALUES (?, ?, ?, ?)',
  );
  const delivered = database.prepare(
    'UPDATE outbox SET delivered_ms = ? WHERE destination = ? AND sequence = ?',
  );
  const postpone = database.prepare(
    `UPDATE outbox SET attempts = attempts + 1, due_ms = ?, last_error = ?
     WHERE destination = ? AND sequence = ?`,
  );
  return {
    add({ destinations, sequence, line, dueMs }) {
      for (const destination of destinations) add.run(destination, sequence, line, dueMs);
    },
    delivered: ({ destination, event }, atMs) => void delivered.run(atMs, destination, event.sequence),
    postpone: ({ destination, event }, dueMs, error) =>
      void postpone.run(dueMs, error, destination, event.sequence),
  };
}

export function outboxReads(database: DatabaseSync): OutboxReads {
  // The index is named, because SQLite would rather read every earlier row of the destination.
  const due = database.prepare(
    `SELECT * FROM outbox JOIN event USING (sequence)
     WHERE destination = :destination AND delivered_ms IS NULL AND due_ms <= :nowMs AND NOT EXISTS (
       SELECT 1 FROM outbox AS earlier INDEXED BY outbox_by_line
       WHERE earlier.destination = outbox.destination AND earlier.line = outbox.line
         AND earlier.sequence < outbox.sequence AND earlier.delivered_ms IS NULL)
     ORDER BY due_ms, sequence LIMIT :limit`,
  );
  const next = database.prepare(
    'SELECT min(due_ms) AS ms FROM outbox WHERE destination = ? AND delivered_ms IS NULL AND due_ms > ?',
  );
  const waiting = database.prepare(
    `SELECT * FROM outbox JOIN event USING (sequence) WHERE delivered_ms IS NULL
     ORDER BY outbox.sequence, destination LIMIT ?`,
  );
  const total = database.prepare('SELECT count(*) AS n FROM outbox WHERE delivered_ms IS NULL');
  return {
    due: (destination, nowMs, limit) => due.all({ destination, nowMs, limit }).flatMap(toDelivery),
    nextDue(destination, nowMs) {
      const row = next.get(destination, nowMs);
      return row === undefined || row['ms'] === null ? null : number(row, 'ms');
    },
    waiting: (limit) => waiting.all(limit).flatMap(toDelivery),
    total: () => Number(total.get()?.['n']),
  };
}

function toDelivery(row: Row): StoredDelivery[] {
  const event = toEvent(row);
  if (event === null) return [];
  return [
    {
      destination: text(row, 'destination'),
      event,
      attempts: number(row, 'attempts'),
      dueMs: number(row, 'due_ms'),
      lastError: textOrNull(row, 'last_error'),
    },
  ];
}
