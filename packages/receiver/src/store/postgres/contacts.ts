/** The statements about questions and complaints where several receivers share a database. */
import type pg from 'pg';
import { toContact } from '../contact-rows.ts';
import type { ContactStore, Conversation, StoredContact, WaitingContacts } from '../contacts.ts';
import type { EventKey } from '../records.ts';
import { number, toEvent } from '../rows.ts';
import type { Row } from '../rows.ts';

/** How long what another receiver promised, before it died, may wait for somebody to look. */
const LOOK_MS = 15_000;

const WAITING = `FROM contact WHERE state IN ('open', 'reopened') AND mode = $1 AND ($2::TEXT IS NULL OR site = $2)
  AND ($3::BIGINT IS NULL OR answer_by_ms <= $3)`;
const MISSED = "FROM contact WHERE state IN ('open', 'reopened') AND overdue_ms IS NULL";

export function postgresContacts(pool: pg.Pool): ContactStore {
  const rows = async (sql: string, parameters: unknown[] = []): Promise<Row[]> =>
    (await pool.query<Row>(sql, parameters)).rows;
  const asked = ({ mode, site, promisedBy }: WaitingContacts) => [mode, site, promisedBy];

  /** A statement for everything that was said in any of them. */
  async function conversations(found: Row[]): Promise<Conversation[]> {
    const contacts = found.flatMap((row) => toContact(row) ?? []);
    if (contacts.length === 0) return [];
    const said = await rows(
      `SELECT event.* FROM unnest($1::TEXT[], $2::TEXT[]) AS wanted (site, id) JOIN event
         ON event.site = wanted.site
           AND (event.id = wanted.id OR (event.about = wanted.id AND event.type LIKE 'contact.%'))
       ORDER BY event.sequence`,
      [contacts.map(({ site }) => site), contacts.map(({ id }) => id)],
    );
    const events = said.flatMap((row) => toEvent(row) ?? []);
    return contacts.flatMap((contact) => {
      const submitted = events.find(({ site, id }) => site === contact.site && id === contact.id);
      const turns = events.filter(({ site, about }) => site === contact.site && about === contact.id);
      return submitted ? [{ contact, submitted, turns }] : [];
    });
  }

  return {
    async read(id, site) {
      const found = await rows(
        'SELECT * FROM contact WHERE id = $1 AND ($2::TEXT IS NULL OR site = $2) LIMIT 2',
        [id, site ?? null],
      );
      return found.length === 1 ? ((await conversations(found))[0] ?? null) : null;
    },
    waiting: async (wanted, limit) =>
      conversations(
        await rows(`SELECT * ${WAITING} ORDER BY answer_by_ms, id LIMIT $4`, [...asked(wanted), limit]),
      ),
    async countWaiting(wanted) {
      const [row] = await rows(`SELECT count(*) AS n ${WAITING}`, asked(wanted));
      return Number(row?.['n']);
    },
    async missed(nowMs, limit) {
      const found = await rows(
        `SELECT * ${MISSED} AND answer_by_ms <= $1 ORDER BY answer_by_ms, id LIMIT $2`,
        [nowMs, limit],
      );
      return found.flatMap((row) => toContact(row) ?? []);
    },
    async lookAgainAt(nowMs) {
      const [row] = await rows(`SELECT min(answer_by_ms) AS ms ${MISSED}`);
      const next = row && row['ms'] !== null ? number(row, 'ms') : Number.POSITIVE_INFINITY;
      return Math.min(next, nowMs + LOOK_MS);
    },
  };
}

/** Runs inside the transaction that holds the head. */
export async function lookUpContacts(client: pg.Client, keys: EventKey[]): Promise<StoredContact[]> {
  if (keys.length === 0) return [];
  const { rows } = await client.query<Row>(
    'SELECT contact.* FROM unnest($1::TEXT[], $2::TEXT[]) AS wanted (site, id) JOIN contact USING (site, id)',
    [keys.map(({ site }) => site), keys.map(({ id }) => id)],
  );
  return rows.flatMap((row) => toContact(row) ?? []);
}
