/** The store on an embedded SQLite database: nothing to install, one folder to back up. */
import type { Store } from '../store.ts';
import { GroupCommit } from './group-commit.ts';
import { insightsReads } from './insights.ts';
import { openDatabase } from './open.ts';
import { outboxReads } from './outbox.ts';
import { toCase, toEvent, toKey } from './rows.ts';
import { writerTransaction } from './transaction.ts';

/**
 * Opens the store in `folder`, creating what is missing.
 *
 * @param failed told once, when the store takes nothing more.
 * @throws {Error} with a sentence for people when the folder is in use or cannot be trusted.
 */
export function openSqliteStore(folder: string, failed: (error: Error) => void): Store {
  const connections = openDatabase(folder);
  const { writer, reader } = connections;
  const commits = new GroupCommit(writer, writerTransaction(writer), failed);
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
  return {
    write: (lane, work) => commits.write(lane, work),
    eventById(id, site) {
      const [row, another] = byId.all({ id, site: site ?? null });
      return another ? null : toEvent(row);
    },
    isAbout: ({ id, site, mode }, type) => about.get(id, site, mode, type) !== undefined,
    eventByReference: (reference) => toEvent(byReference.get(reference)),
    eventsAfter: (sequence, limit) => after.all(sequence, limit).flatMap((row) => toEvent(row) ?? []),
    case: (id) => toCase(byCase.get(id)),
    keys: () => keys.all().map(toKey),
    addKey: ({ kid, x, addedAt, revokedAt }) => void addKey.run(kid, x, addedAt, revokedAt),
    insights: insightsReads(reader),
    outbox: outboxReads(reader),
    failure: () => commits.failure,
    async close() {
      await commits.drained();
      connections.close();
    },
  };
}
