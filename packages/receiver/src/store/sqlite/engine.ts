/** An embedded SQLite database: nothing to install, one folder to back up. */
import { Rejected } from '../engine.ts';
import type { Changes, Engine, Found, Lookups } from '../engine.ts';
import { Busy } from '../store.ts';
import { changesIn } from './changes.ts';
import { insightsReads } from './insights.ts';
import { lookupsIn } from './lookups.ts';
import { mailReads } from './mails.ts';
import type { Connections } from './open.ts';
import { SqliteOutbox } from './outbox.ts';
import { toCase, toEvent, toKey } from '../rows.ts';

/** The engine on an open database. Reads see committed records only and never wait for the writer. */
export function sqliteEngine(connections: Connections): Engine {
  const { writer, reader } = connections;
  const lookUp = lookupsIn(writer);
  const write = changesIn(writer);
  const outbox = new SqliteOutbox(reader);
  const byId = reader.prepare(
    'SELECT * FROM event WHERE id = :id AND (:site IS NULL OR site = :site) LIMIT 2',
  );
  const about = reader.prepare(
    'SELECT 1 FROM event WHERE about = ? AND site = ? AND mode = ? AND type = ? LIMIT 1',
  );
  const byReference = reader.prepare('SELECT * FROM event WHERE reference = ?');
  const after = reader.prepare('SELECT * FROM event WHERE sequence > ? ORDER BY sequence LIMIT ?');
  const byCase = reader.prepare('SELECT * FROM cancellation_case WHERE id = ?');
  const keys = reader.prepare('SELECT * FROM signing_key ORDER BY added_at DESC');
  const addKey = writer.prepare(
    'INSERT INTO signing_key (kid, x, added_at, revoked_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
  );

  async function transact(lookups: Lookups, decide: (found: Found) => Changes): Promise<void> {
    try {
      writer.exec('BEGIN IMMEDIATE');
    } catch (error) {
      // Another program may hold the file for a moment, a backup for instance. Then nothing was begun, so nothing is lost.
      if (resultCode(error) === SQLITE_BUSY)
        throw new Busy('Another program holds the database', { cause: error });
      throw error;
    }
    const changes = decide(lookUp(lookups));
    try {
      write(changes);
    } catch (error) {
      if (resultCode(error) !== SQLITE_CONSTRAINT) throw error;
      writer.exec('ROLLBACK');
      throw new Rejected('The database does not take this', { cause: error });
    }
    writer.exec('COMMIT');
    outbox.release(changes.notes);
  }

  return {
    transact,
    async eventById(id, site) {
      const [row, another] = byId.all({ id, site: site ?? null });
      return another ? null : toEvent(row);
    },
    isAbout: async ({ id, site, mode }, type) => about.get(id, site, mode, type) !== undefined,
    eventByReference: async (reference) => toEvent(byReference.get(reference)),
    eventsAfter: async (sequence, limit) => after.all(sequence, limit).flatMap((row) => toEvent(row) ?? []),
    case: async (id) => toCase(byCase.get(id)),
    keys: async () => keys.all().map(toKey),
    addKey: async ({ kid, x, addedAt, revokedAt }) => void addKey.run(kid, x, addedAt, revokedAt),
    isReachable: async () => true,
    insights: insightsReads(reader),
    outbox,
    mails: mailReads(reader),
    close: async () => connections.close(),
  };
}

const SQLITE_BUSY = 5;
const SQLITE_CONSTRAINT = 19;

/** The primary result code, or `null` for an error that is not SQLite's. */
function resultCode(error: unknown): number | null {
  return error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : null;
}
