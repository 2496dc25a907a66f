/** The statements about the team: who is logged in, and who read what. Each is a transaction of its own. */
import type { DatabaseSync } from 'node:sqlite';
import type { DataReadStore } from '../data-reads.ts';
import type { LoginStore } from '../logins.ts';
import { textOrNull } from '../rows.ts';
import type { Row } from '../rows.ts';
import { toDataRead, toSession } from '../team-rows.ts';

const emailIn = (row: Row | undefined) => (row ? textOrNull(row, 'email') : null);

export function sqliteLogins(writer: DatabaseSync): LoginStore {
  const addLink = writer.prepare(
    `INSERT INTO login_link (email, place, digest, ends_ms) VALUES (:email, :place, :digest, :endsMs)
     ON CONFLICT (email, place) DO UPDATE SET digest = excluded.digest, ends_ms = excluded.ends_ms
     WHERE login_link.ends_ms <= :nowMs`,
  );
  const link = writer.prepare('SELECT email FROM login_link WHERE digest = ? AND ends_ms > ?');
  const takeLink = writer.prepare('DELETE FROM login_link WHERE digest = ? AND ends_ms > ? RETURNING email');
  const addSession = writer.prepare(
    'INSERT INTO team_session (digest, who, role, seen_ms, ends_ms) VALUES (?, ?, ?, ?, ?)',
  );
  const session = writer.prepare('SELECT * FROM team_session WHERE digest = ?');
  const seen = writer.prepare('UPDATE team_session SET seen_ms = max(seen_ms, ?) WHERE digest = ?');
  const endSession = writer.prepare('DELETE FROM team_session WHERE digest = ?');
  const endSessionsOf = writer.prepare('DELETE FROM team_session WHERE who = ?');
  const ended = ['login_link', 'team_session'].map((table) =>
    writer.prepare(`DELETE FROM ${table} WHERE ends_ms <= ?`),
  );
  return {
    async addLink(given, nowMs, most) {
      for (let place = 1; place <= most; place++) {
        if (Number(addLink.run({ ...given, nowMs, place }).changes) === 1) return true;
      }
      return false;
    },
    link: async (digest, nowMs) => emailIn(link.get(digest, nowMs)),
    takeLink: async (digest, nowMs) => emailIn(takeLink.get(digest, nowMs)),
    addSession: async ({ digest, who, role, seenMs, endsMs }) =>
      void addSession.run(digest, who, role, seenMs, endsMs),
    session: async (digest) => toSession(session.get(digest)),
    seen: async (digest, seenMs) => void seen.run(seenMs, digest),
    endSession: async (digest) => void endSession.run(digest),
    endSessionsOf: async (who) => void endSessionsOf.run(who),
    async forgetEnded(nowMs) {
      for (const statement of ended) statement.run(nowMs);
    },
  };
}

export function sqliteDataReads(writer: DatabaseSync): DataReadStore {
  const last = writer.prepare('SELECT * FROM data_read ORDER BY number DESC LIMIT 1');
  const add = writer.prepare(
    'INSERT INTO data_read (number, read_ms, statement) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const list = writer.prepare('SELECT * FROM data_read WHERE number < ? ORDER BY number DESC LIMIT ?');
  const forget = writer.prepare(
    `DELETE FROM data_read WHERE number < (
       SELECT coalesce((SELECT min(number) FROM data_read WHERE read_ms >= ?), max(number)) FROM data_read)`,
  );
  return {
    async last() {
      const row = last.get();
      return row ? toDataRead(row) : null;
    },
    add: async ({ number, readMs, statement }) => Number(add.run(number, readMs, statement).changes) === 1,
    list: async (before, limit) => list.all(before, limit).map(toDataRead),
    forget: async (beforeMs) => Number(forget.run(beforeMs).changes),
  };
}
