/** PostgreSQL, for those who outgrow one machine: several receivers may share one database. */
import type { Engine } from '../engine.ts';
import { toCase, toEvent, toKey } from '../rows.ts';
import type { Row } from '../rows.ts';
import type { InsightsThread } from '../threads/insights.ts';
import { auditStore } from './audit.ts';
import { postgresCauses } from './causes.ts';
import { connectWriter, migrate, openPool } from './connect.ts';
import { postgresContacts } from './contacts.ts';
import { postgresInsights } from './insights.ts';
import { postgresMails } from './mails.ts';
import { postgresOutbox } from './outbox.ts';
import { postgresDataReads, postgresLogins } from './team.ts';
import { PostgresWriter } from './writer.ts';

/**
 * Connects and brings the database up to date.
 *
 * @param url e.g. `postgres://fairwell@db.example/fairwell`.
 * @param insights where they are counted; here if it is `null`.
 * @throws {Error} with a sentence for people, when the server cannot be reached, would not keep what it acknowledges, or
 * holds a database of a newer program.
 */
export async function postgresEngine(url: string, insights: InsightsThread | null = null): Promise<Engine> {
  const client = await connectWriter(url).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The database cannot be used: ${reason}`, { cause: error });
  });
  const writer = new PostgresWriter(url, client);
  try {
    await migrate(client);
  } catch (error) {
    await writer.close();
    throw error;
  }
  const pool = openPool(url);
  const rows = async (sql: string, parameters: unknown[] = []): Promise<Row[]> =>
    (await pool.query<Row>(sql, parameters)).rows;
  return {
    transact: (lookups, decide) => writer.transact(lookups, decide),
    async eventById(id, site) {
      const [row, another] = await rows(
        'SELECT * FROM event WHERE id = $1 AND ($2::TEXT IS NULL OR site = $2) LIMIT 2',
        [id, site ?? null],
      );
      return another ? null : toEvent(row);
    },
    async isAbout({ id, site, mode }, type) {
      const found = await rows(
        'SELECT 1 FROM event WHERE about = $1 AND site = $2 AND mode = $3 AND type = $4 LIMIT 1',
        [id, site, mode, type],
      );
      return found.length > 0;
    },
    eventByReference: async (reference) =>
      toEvent((await rows('SELECT * FROM event WHERE reference = $1', [reference]))[0]),
    async eventsAfter(sequence, limit) {
      const found = await rows('SELECT * FROM event WHERE sequence > $1 ORDER BY sequence LIMIT $2', [
        sequence,
        limit,
      ]);
      return found.flatMap((row) => toEvent(row) ?? []);
    },
    case: async (id) => toCase((await rows('SELECT * FROM cancellation_case WHERE id = $1', [id]))[0]),
    keys: async () => (await rows('SELECT * FROM signing_key ORDER BY added_at DESC')).map(toKey),
    async addKey({ kid, x, addedAt, revokedAt }) {
      // Nobody is in the middle of signing with it: whoever writes holds that row until it is committed.
      await rows(
        'INSERT INTO signing_key (kid, x, added_at, revoked_at) SELECT $1, $2, $3, $4 FROM head FOR UPDATE ON CONFLICT (kid) DO UPDATE SET revoked_at = coalesce(signing_key.revoked_at, excluded.revoked_at)',
        [kid, x, addedAt, revokedAt],
      );
    },
    isReachable: () =>
      rows('SELECT 1').then(
        () => true,
        () => false,
      ),
    insights: insights ?? postgresInsights(pool),
    contacts: postgresContacts(pool),
    causes: postgresCauses(pool),
    audit: auditStore(pool),
    logins: postgresLogins(pool),
    dataReads: postgresDataReads(pool),
    outbox: postgresOutbox(pool),
    mails: postgresMails(pool),
    async close() {
      await Promise.all([writer.close(), insights?.end()]);
      if (!pool.ending) await pool.end();
    },
  };
}
