/** Writes down what became of deliveries and destinations. */
import type pg from 'pg';
import type { OutboxNote, StoredDelivery } from '../records.ts';
import { allOf } from './pipeline.ts';

const key = ({ destination, event }: StoredDelivery) => [event.site, destination, event.sequence];

/** Rows that another receiver holds are left for the next time. */
const forget = [
  `DELETE FROM outbox WHERE (site, destination, sequence) IN (
     SELECT site, destination, sequence FROM outbox WHERE delivered_ms < $1 LIMIT $2 FOR UPDATE SKIP LOCKED)`,
  `DELETE FROM mail_sent WHERE (mailbox, sent_ms) IN (
     SELECT mailbox, sent_ms FROM mail_sent WHERE sent_ms < $1 LIMIT $2 FOR UPDATE SKIP LOCKED)`,
  `DELETE FROM mail_event WHERE (site, id) IN (
     SELECT site, id FROM mail_event WHERE noted_ms < $1 LIMIT $2 FOR UPDATE SKIP LOCKED)`,
];

/** Runs inside the transaction that holds the head; everything is sent before this returns for the first time. */
export async function note(client: pg.Client, given: OutboxNote): Promise<void> {
  switch (given.is) {
    case 'delivered':
      await client.query(
        `UPDATE outbox SET delivered_ms = $4, dead_ms = NULL, leased_until_ms = NULL
         WHERE site = $1 AND destination = $2 AND sequence = $3`,
        [...key(given.delivery), given.atMs],
      );
      break;
    case 'postponed':
      await client.query(
        `UPDATE outbox SET attempts = attempts + 1, due_ms = $4, last_error = $5, leased_until_ms = NULL
         WHERE site = $1 AND destination = $2 AND sequence = $3 AND delivered_ms IS NULL`,
        [...key(given.delivery), given.dueMs, given.error],
      );
      break;
    case 'dead':
      await client.query(
        `UPDATE outbox SET attempts = attempts + 1, dead_ms = $4, last_error = $5, leased_until_ms = NULL
         WHERE site = $1 AND destination = $2 AND sequence = $3 AND delivered_ms IS NULL`,
        [...key(given.delivery), given.atMs, given.error],
      );
      break;
    case 'paused':
      await client.query(
        'INSERT INTO paused_destination (destination, paused_ms, error) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
        [given.destination, given.atMs, given.error],
      );
      break;
    case 'resumed':
      await allOf([
        client.query('DELETE FROM paused_destination WHERE destination = $1', [given.destination]),
        client.query(
          `UPDATE outbox SET due_ms = $2
           WHERE destination = $1 AND delivered_ms IS NULL AND dead_ms IS NULL AND due_ms > $2`,
          [given.destination, given.atMs],
        ),
      ]);
      break;
    case 'redriven':
      await client.query(
        `UPDATE outbox SET dead_ms = NULL, attempts = 0, due_ms = $2
         WHERE destination = $1 AND dead_ms IS NOT NULL AND ($3::TEXT IS NULL OR (site, sequence) IN (
           SELECT site, sequence FROM event WHERE id = $3 AND ($4::TEXT IS NULL OR site = $4)))`,
        [given.destination, given.atMs, given.event?.id ?? null, given.event?.site ?? null],
      );
      break;
    case 'forgotten':
      await allOf(forget.map((statement) => client.query(statement, [given.beforeMs, given.most])));
      break;
  }
}
