/** The outbox where several receivers deliver side by side. */
import type pg from 'pg';
import type { StoredDelivery } from '../records.ts';
import { number, toDelivery } from '../rows.ts';
import type { Row } from '../rows.ts';
import type { OutboxStore } from '../store.ts';

/** How long what another receiver stored, or left when it died, may wait for somebody to look. */
const LOOK_MS = 15_000;

export function postgresOutbox(pool: pg.Pool): OutboxStore {
  const rows = async (sql: string, parameters: unknown[] = []): Promise<Row[]> =>
    (await pool.query<Row>(sql, parameters)).rows;
  return {
    async claim(destination, nowMs, leaseMs, limit): Promise<StoredDelivery[]> {
      const claimed = await rows(
        `WITH claimed AS (
           UPDATE outbox SET leased_until_ms = $3 WHERE (site, destination, sequence) IN (
             SELECT site, destination, sequence FROM outbox AS due
             WHERE destination = $1 AND delivered_ms IS NULL AND due_ms <= $2
               AND (leased_until_ms IS NULL OR leased_until_ms <= $2) AND NOT EXISTS (
                 SELECT 1 FROM outbox AS earlier WHERE earlier.destination = due.destination
                   AND earlier.line = due.line AND earlier.sequence < due.sequence AND earlier.delivered_ms IS NULL)
             ORDER BY due_ms, sequence LIMIT $4 FOR UPDATE SKIP LOCKED)
           RETURNING *)
         SELECT * FROM claimed JOIN event USING (site, sequence) ORDER BY due_ms, sequence`,
        [destination, nowMs, nowMs + leaseMs, limit],
      );
      return claimed.flatMap(toDelivery);
    },
    async lookAgainAt(destination, nowMs) {
      const [row] = await rows(
        `SELECT min(greatest(due_ms, coalesce(leased_until_ms, 0))) AS ms FROM outbox
         WHERE destination = $1 AND delivered_ms IS NULL AND greatest(due_ms, coalesce(leased_until_ms, 0)) > $2`,
        [destination, nowMs],
      );
      const next = row && row['ms'] !== null ? number(row, 'ms') : Number.POSITIVE_INFINITY;
      return Math.min(next, nowMs + LOOK_MS);
    },
    async waiting(limit) {
      const found = await rows(
        `SELECT * FROM outbox JOIN event USING (site, sequence) WHERE delivered_ms IS NULL
         ORDER BY outbox.sequence, destination LIMIT $1`,
        [limit],
      );
      return found.flatMap(toDelivery);
    },
    async total() {
      const [row] = await rows('SELECT count(*) AS n FROM outbox WHERE delivered_ms IS NULL');
      return Number(row?.['n']);
    },
  };
}
