/** An embedded SQLite database: nothing to install, one folder to back up. */
import { setImmediate } from 'node:timers/promises';
import type { Changes, Engine } from '../engine.ts';
import { auditStore } from './audit.ts';
import { causeReads } from './causes.ts';
import { contactReads } from './contacts.ts';
import { sqliteInsights } from './insights.ts';
import { mailReads } from './mails.ts';
import type { Connections } from './open.ts';
import { SqliteOutbox } from './outbox.ts';
import { sqliteDataReads, sqliteLogins } from './team.ts';
import { sqliteTransaction } from './transaction.ts';
import type { SqliteTransaction } from './transaction.ts';
import { toCase, toEvent, toKey } from '../rows.ts';
import { writtenOf } from './written.ts';

export interface SqliteEngine extends Engine {
  /** Its transactions in steps, for whoever decides in another thread. */
  transaction: SqliteTransaction;
}

/** The engine on an open database. Reads see committed records only and never wait for the writer. */
export function sqliteEngine(connections: Connections): SqliteEngine {
  const { writer, reader } = connections;
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
    'INSERT INTO signing_key (kid, x, added_at, revoked_at) VALUES (?, ?, ?, ?) ON CONFLICT (kid) DO UPDATE SET revoked_at = coalesce(signing_key.revoked_at, excluded.revoked_at)',
  );

  const steps = sqliteTransaction(writer);
  const transaction: SqliteTransaction = {
    ...steps,
    commit(written) {
      steps.commit(written);
      outbox.release(written.notes);
    },
  };

  return {
    transaction,
    async transact(lookups, decide) {
      // Whoever is to be answered or read is, before the process waits for the disk.
      await setImmediate();
      const found = transaction.begin(lookups);
      let changes: Changes;
      try {
        changes = decide(found);
      } catch (error) {
        transaction.rollBack();
        throw error;
      }
      transaction.commit(writtenOf(changes));
    },
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
    insights: sqliteInsights(reader),
    contacts: contactReads(reader),
    causes: causeReads(reader),
    audit: auditStore(reader, writer),
    logins: sqliteLogins(writer),
    dataReads: sqliteDataReads(writer),
    outbox,
    mails: mailReads(reader),
    close: async () => connections.close(),
  };
}
