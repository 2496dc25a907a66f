/** What is remembered of mails. */
import type { DatabaseSync } from 'node:sqlite';
import type { MailNote } from '../records.ts';
import { number, text } from '../rows.ts';
import type { MailReads } from '../store.ts';

/** Prepares the statements; the answer runs them inside whatever transaction is open. */
export function mailNotesIn(database: DatabaseSync): (note: MailNote) => void {
  const hold = database.prepare(
    'INSERT INTO mail_event (site, id, mailbox, noted_ms) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const count = database.prepare(
    // Two mails within one millisecond are still two.
    `INSERT INTO mail_sent (mailbox, sent_ms) SELECT :mailbox, coalesce(max(sent_ms) + 1, :atMs)
     FROM mail_sent WHERE mailbox = :mailbox AND sent_ms BETWEEN :atMs AND :atMs + 100`,
  );
  const sent = database.prepare(
    `INSERT INTO mail_event (site, id, mailbox, noted_ms) VALUES (?, ?, NULL, ?)
     ON CONFLICT (site, id) DO UPDATE SET mailbox = NULL, noted_ms = excluded.noted_ms`,
  );
  return (note) => {
    if (note.is === 'held') {
      hold.run(note.event.site, note.event.id, note.mailbox, note.atMs);
      return;
    }
    count.run({ mailbox: note.mailbox, atMs: note.atMs });
    for (const { site, id } of note.events) sent.run(site, id, note.atMs);
  };
}

export function mailReads(reader: DatabaseSync): MailReads {
  const sentSince = reader.prepare('SELECT sent_ms FROM mail_sent WHERE mailbox = ? AND sent_ms >= ?');
  const hasSent = reader.prepare('SELECT 1 FROM mail_event WHERE site = ? AND id = ? AND mailbox IS NULL');
  const held = reader.prepare('SELECT site, id FROM mail_event WHERE mailbox = ? ORDER BY noted_ms LIMIT ?');
  return {
    sentSince: async (mailbox, sinceMs) =>
      sentSince.all(mailbox, sinceMs).map((row) => number(row, 'sent_ms')),
    hasSent: async ({ site, id }) => hasSent.get(site, id) !== undefined,
    held: async (mailbox, limit) =>
      held.all(mailbox, limit).map((row) => ({ site: text(row, 'site'), id: text(row, 'id') })),
  };
}
