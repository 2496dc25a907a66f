/** The statements about the team: who is logged in, and who read what. Each is a transaction of its own. */
import type pg from 'pg';
import type { DataReadStore } from '../data-reads.ts';
import type { LoginStore } from '../logins.ts';
import { textOrNull } from '../rows.ts';
import type { Row } from '../rows.ts';
import { toDataRead, toSession } from '../team-rows.ts';

const emailIn = ([row]: Row[]) => (row ? textOrNull(row, 'email') : null);

export function postgresLogins(pool: pg.Pool): LoginStore {
  const rows = async (sql: string, parameters: unknown[]): Promise<Row[]> =>
    (await pool.query<Row>(sql, parameters)).rows;
  const run = async (sql: string, parameters: unknown[]) => void (await pool.query(sql, parameters));
  return {
    async addLink({ digest, email, endsMs }, nowMs, most) {
      for (let place = 1; place <= most; place++) {
        const { rowCount } = await pool.query(
          `INSERT INTO login_link (email, place, digest, ends_ms) VALUES ($1, $2, $3, $4)
           ON CONFLICT (email, place) DO UPDATE SET digest = excluded.digest, ends_ms = excluded.ends_ms
           WHERE login_link.ends_ms <= $5`,
          [email, place, digest, endsMs, nowMs],
        );
        if (rowCount === 1) return true;
      }
      return false;
    },
    link: async (digest, nowMs) =>
      emailIn(await rows('SELECT email FROM login_link WHERE digest = $1 AND ends_ms > $2', [digest, nowMs])),
    takeLink: async (digest, nowMs) =>
      emailIn(
        await rows('DELETE FROM login_link WHERE digest = $1 AND ends_ms > $2 RETURNING email', [
          digest,
          nowMs,
        ]),
      ),
    addSession: ({ digest, who, role, seenMs, endsMs }) =>
      run('INSERT INTO team_session (digest, who, role, seen_ms, ends_ms) VALUES ($1, $2, $3, $4, $5)', [
        digest,
        who,
        role,
        seenMs,
        endsMs,
      ]),
    session: async (digest) =>
      toSession((await rows('SELECT * FROM team_session WHERE digest = $1', [digest]))[0]),
    seen: (digest, seenMs) =>
      run('UPDATE team_session SET seen_ms = greatest(seen_ms, $1) WHERE digest = $2', [seenMs, digest]),
    endSession: (digest) => run('DELETE FROM team_session WHERE digest = $1', [digest]),
    endSessionsOf: (who) => run('DELETE FROM team_session WHERE who = $1', [who]),
    async forgetEnded(nowMs) {
      for (const table of ['login_link', 'team_session']) {
        await run(`DELETE FROM ${table} WHERE ends_ms <= $1`, [nowMs]);
      }
    },
  };
}

export function postgresDataReads(pool: pg.Pool): DataReadStore {
  const rows = async (sql: string, parameters: unknown[] = []): Promise<Row[]> =>
    (await pool.query<Row>(sql, parameters)).rows;
  return {
    async last() {
      const [row] = await rows('SELECT * FROM data_read ORDER BY number DESC LIMIT 1');
      return row ? toDataRead(row) : null;
    },
    async add({ number, readMs, statement }) {
      const { rowCount } = await pool.query(
        'INSERT INTO data_read (number, read_ms, statement) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
        [number, readMs, statement],
      );
      return rowCount === 1;
    },
    list: async (before, limit) =>
      (
        await rows('SELECT * FROM data_read WHERE number < $1 ORDER BY number DESC LIMIT $2', [before, limit])
      ).map(toDataRead),
    async forget(beforeMs) {
      const { rowCount } = await pool.query(
        `DELETE FROM data_read WHERE number < (
           SELECT coalesce((SELECT min(number) FROM data_read WHERE read_ms >= $1), max(number)) FROM data_read)`,
        [beforeMs],
      );
      return rowCount ?? 0;
    },
  };
}
