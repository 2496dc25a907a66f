/** The outbox where several receivers deliver side by side. */
import type pg from 'pg';
import type { EventKey, StoredDelivery } from '../records.ts';
import { number, text, toDeadDelivery, toDelivery, toOutboxState } from '../rows.ts';
import type { Row } from '../rows.ts';
import type { OutboxStore } from '../store.ts';
import { FARTHEST_DUE_MS, FARTHEST_LEASE_MS } from '../wrong-clocks.ts';

/** How long what another receiver stored, or left when it died, may wait for somebody to look. */
const LOOK_MS = 15_000;

const CLAIM = `WITH claimed AS (
     UPDATE outbox SET leased_until_ms = $3 WHERE (site, destination, sequence) IN (
       SELECT site, destination, sequence FROM outbox AS due
       WHERE destination = $1 AND delivered_ms IS NULL AND dead_ms IS NULL AND due_ms BETWEEN $5 AND $6
         AND (leased_until_ms IS NULL OR leased_until_ms <= $2 OR leased_until_ms > $7)
         AND NOT EXISTS (SELECT 1 FROM paused_destination WHERE destination = $1)
         AND NOT EXISTS (
           SELECT 1 FROM outbox AS earlier
           WHERE earlier.destination = due.destination AND earlier.line = due.line
             AND earlier.sequence < due.sequence AND earlier.delivered_ms IS NULL AND earlier.dead_ms IS NULL)
       ORDER BY due_ms, sequence LIMIT $4 FOR UPDATE SKIP LOCKED)
     RETURNING *)
   SELECT * FROM claimed JOIN event USING (site, sequence) ORDER BY due_ms, sequence`;

const THESE = `destination = $1 AND (site, sequence) IN (
     SELECT site, sequence FROM event JOIN unnest($2::TEXT[], $3::TEXT[]) AS wanted (site, id) USING (site, id))`;

const columnsOf = (events: EventKey[]) => [events.map(({ site }) => site), events.map(({ id }) => id)];

export function postgresOutbox(pool: pg.Pool): OutboxStore {
  const rows = async (sql: string, parameters: unknown[] = []): Promise<Row[]> =>
    (await pool.query<Row>(sql, parameters)).rows;
  return {
    async claim(destination, nowMs, leaseMs, limit): Promise<StoredDelivery[]> {
      const within = async (fromMs: number, untilMs: number, most: number) =>
        (
          await rows(CLAIM, [
            destination,
            nowMs,
            nowMs + leaseMs,
            most,
            fromMs,
            untilMs,
            nowMs + FARTHEST_LEASE_MS,
          ])
        ).flatMap(toDelivery);
      const due = await within(0, nowMs, limit);
      if (due.length === limit) return due;
      const doubted = nowMs + FARTHEST_DUE_MS;
      return [...due, ...(await within(doubted, Number.MAX_SAFE_INTEGER, limit - due.length))];
    },
    async claimThese(destination, events, nowMs, untilMs) {
      const claimed = await rows(
        `UPDATE outbox SET leased_until_ms = $5 FROM event
         WHERE event.sequence = outbox.sequence AND event.site = outbox.site AND (outbox.site, destination, outbox.sequence) IN (
           SELECT site, destination, sequence FROM outbox
           WHERE ${THESE} AND delivered_ms IS NULL
             AND (leased_until_ms IS NULL OR leased_until_ms <= $4 OR leased_until_ms > $6)
           FOR UPDATE SKIP LOCKED)
         RETURNING event.site, event.id`,
        [destination, ...columnsOf(events), nowMs, untilMs, nowMs + FARTHEST_LEASE_MS],
      );
      return claimed.map((row) => ({ site: text(row, 'site'), id: text(row, 'id') }));
    },
    async giveBack(destination, events, untilMs) {
      await rows(`UPDATE outbox SET leased_until_ms = NULL WHERE ${THESE} AND leased_until_ms = $4`, [
        destination,
        ...columnsOf(events),
        untilMs,
      ]);
    },
    async lookAgainAt(destination, nowMs) {
      const [row] = await rows(
        `SELECT min(greatest(due_ms, coalesce(leased_until_ms, 0))) AS ms FROM outbox
         WHERE destination = $1 AND delivered_ms IS NULL AND dead_ms IS NULL
           AND greatest(due_ms, coalesce(leased_until_ms, 0)) > $2`,
        [destination, nowMs],
      );
      const next = row && row['ms'] !== null ? number(row, 'ms') : Number.POSITIVE_INFINITY;
      return Math.min(next, nowMs + LOOK_MS);
    },
    async waiting(limit) {
      const found = await rows(
        `SELECT * FROM outbox JOIN event USING (site, sequence) WHERE delivered_ms IS NULL AND dead_ms IS NULL
         ORDER BY outbox.sequence, destination LIMIT $1`,
        [limit],
      );
      return found.flatMap(toDelivery);
    },
    async dead(limit) {
      const found = await rows(
        `SELECT * FROM outbox JOIN event USING (site, sequence) WHERE dead_ms IS NOT NULL
         ORDER BY outbox.sequence, destination LIMIT $1`,
        [limit],
      );
      return found.flatMap(toDeadDelivery);
    },
    async countDead(destination, event) {
      const [row] = await rows(
        `SELECT count(*) AS n FROM outbox WHERE destination = $1 AND dead_ms IS NOT NULL
           AND ($2::TEXT IS NULL OR (site, sequence) IN (
             SELECT site, sequence FROM event WHERE id = $2 AND ($3::TEXT IS NULL OR site = $3)))`,
        [destination, event?.id ?? null, event?.site ?? null],
      );
      return Number(row?.['n']);
    },
    async states() {
      const found = await rows(
        `SELECT destination, coalesce(waiting, 0) AS waiting, coalesce(dead, 0) AS dead,
           (SELECT received_ms FROM event WHERE sequence = oldest) AS oldest_ms, paused_ms, error
         FROM (
           SELECT destination, count(*) - count(dead_ms) AS waiting, count(dead_ms) AS dead, min(sequence) AS oldest
           FROM outbox WHERE delivered_ms IS NULL GROUP BY destination
         ) AS open FULL JOIN paused_destination USING (destination) ORDER BY destination`,
      );
      return found.map(toOutboxState);
    },
    async paused() {
      const found = await rows('SELECT destination, error FROM paused_destination ORDER BY destination');
      return found.map((row) => ({ destination: text(row, 'destination'), error: text(row, 'error') }));
    },
    async isOlder(ms) {
      const [row] = await rows(
        `SELECT EXISTS (SELECT 1 FROM outbox WHERE delivered_ms < $1)
           OR EXISTS (SELECT 1 FROM mail_sent WHERE sent_ms < $1)
           OR EXISTS (SELECT 1 FROM mail_event WHERE noted_ms < $1) AS is_older`,
        [ms],
      );
      return row?.['is_older'] === true;
    },
  };
}
