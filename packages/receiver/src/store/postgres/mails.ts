/** What is remembered of mails. */
import type pg from 'pg';
import type { MailNote } from '../records.ts';
import { number, text } from '../rows.ts';
import type { Row } from '../rows.ts';
import type { MailReads } from '../store.ts';
import { allOf } from './pipeline.ts';

/** Runs inside the transaction that holds the head; everything is sent before this returns for the first time. */
export async function noteMail(client: pg.Client, note: MailNote): Promise<void> {
  if (note.is === 'held') {
    await client.query(
      'INSERT INTO mail_event (site, id, mailbox, noted_ms) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
      [note.event.site, note.event.id, note.mailbox, note.atMs],
    );
    return;
  }
  await allOf([
    // Two mails within one millisecond are still two.
    client.query(
      `INSERT INTO mail_sent (mailbox, sent_ms) SELECT $1, coalesce(max(sent_ms) + 1, $2)
       FROM mail_sent WHERE mailbox = $1 AND sent_ms BETWEEN $2 AND $2 + 100`,
      [note.mailbox, note.atMs],
    ),
    client.query(
      `INSERT INTO mail_event (site, id, mailbox, noted_ms)
       SELECT site, id, NULL, $3::BIGINT FROM unnest($1::TEXT[], $2::TEXT[]) AS sent (site, id)
       ON CONFLICT (site, id) DO UPDATE SET mailbox = NULL, noted_ms = excluded.noted_ms`,
      [note.events.map(({ site }) => site), note.events.map(({ id }) => id), note.atMs],
    ),
  ]);
}

export function postgresMails(pool: pg.Pool): MailReads {
  const rows = async (sql: string, parameters: unknown[]): Promise<Row[]> =>
    (await pool.query<Row>(sql, parameters)).rows;
  return {
    async sentSince(mailbox, sinceMs) {
      const found = await rows('SELECT sent_ms FROM mail_sent WHERE mailbox = $1 AND sent_ms >= $2', [
        mailbox,
        sinceMs,
      ]);
      return found.map((row) => number(row, 'sent_ms'));
    },
    hasSent: async ({ site, id }) =>
      (await rows('SELECT 1 FROM mail_event WHERE site = $1 AND id = $2 AND mailbox IS NULL', [site, id]))
        .length > 0,
    async held(mailbox, limit) {
      const found = await rows(
        'SELECT site, id FROM mail_event WHERE mailbox = $1 ORDER BY noted_ms LIMIT $2',
        [mailbox, limit],
      );
      return found.map((row) => ({ site: text(row, 'site'), id: text(row, 'id') }));
    },
  };
}
