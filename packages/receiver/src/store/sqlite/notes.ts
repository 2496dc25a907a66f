/** Writes down what became of deliveries and destinations. */
import type { DatabaseSync } from 'node:sqlite';
import type { OutboxNote } from '../records.ts';

/** Prepares the statements; the answer runs them inside whatever transaction is open. */
export function notesIn(database: DatabaseSync): (note: OutboxNote) => void {
  const delivered = database.prepare(
    'UPDATE outbox SET delivered_ms = ? WHERE destination = ? AND sequence = ?',
  );
  const postpone = database.prepare(
    `UPDATE outbox SET attempts = attempts + 1, due_ms = ?, last_error = ?
     WHERE destination = ? AND sequence = ?`,
  );
  const bury = database.prepare(
    `UPDATE outbox SET attempts = attempts + 1, dead_ms = ?, last_error = ?
     WHERE destination = ? AND sequence = ? AND delivered_ms IS NULL`,
  );
  const pause = database.prepare(
    'INSERT INTO paused_destination (destination, paused_ms, error) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const resume = database.prepare('DELETE FROM paused_destination WHERE destination = ?');
  const hurry = database.prepare(
    `UPDATE outbox SET due_ms = :atMs
     WHERE destination = :destination AND delivered_ms IS NULL AND dead_ms IS NULL AND due_ms > :atMs`,
  );
  const redrive = database.prepare(
    `UPDATE outbox SET dead_ms = NULL, attempts = 0, due_ms = :atMs
     WHERE destination = :destination AND dead_ms IS NOT NULL AND (:id IS NULL OR sequence IN (
       SELECT sequence FROM event WHERE id = :id AND (:site IS NULL OR site = :site)))`,
  );
  const forget = [
    `DELETE FROM outbox WHERE (destination, sequence) IN (
       SELECT destination, sequence FROM outbox WHERE delivered_ms < ? LIMIT ?)`,
    `DELETE FROM mail_sent WHERE (mailbox, sent_ms) IN (
       SELECT mailbox, sent_ms FROM mail_sent WHERE sent_ms < ? LIMIT ?)`,
    `DELETE FROM mail_event WHERE (site, id) IN (
       SELECT site, id FROM mail_event WHERE noted_ms < ? LIMIT ?)`,
  ].map((sql) => database.prepare(sql));

  return (note) => {
    switch (note.is) {
      case 'delivered':
        delivered.run(note.atMs, note.delivery.destination, note.delivery.event.sequence);
        break;
      case 'postponed':
        postpone.run(note.dueMs, note.error, note.delivery.destination, note.delivery.event.sequence);
        break;
      case 'dead':
        bury.run(note.atMs, note.error, note.delivery.destination, note.delivery.event.sequence);
        break;
      case 'paused':
        pause.run(note.destination, note.atMs, note.error);
        break;
      case 'resumed':
        resume.run(note.destination);
        hurry.run({ destination: note.destination, atMs: note.atMs });
        break;
      case 'redriven': {
        const { id = null, site = null } = note.event ?? {};
        redrive.run({ destination: note.destination, atMs: note.atMs, id, site });
        break;
      }
      case 'forgotten':
        for (const statement of forget) statement.run(note.beforeMs, note.most);
        break;
    }
  };
}
