/** The statements about questions and complaints. */
import type { DatabaseSync } from 'node:sqlite';
import { contactColumns, renewedContact } from '../columns.ts';
import { toContact } from '../contact-rows.ts';
import type { ContactStore, Conversation, StoredContact, WaitingContacts } from '../contacts.ts';
import type { EventKey } from '../records.ts';
import { number, toEvent } from '../rows.ts';
import type { Row } from '../rows.ts';

const WAITING = `FROM contact WHERE state IN ('open', 'reopened') AND mode = :mode AND (:site IS NULL OR site = :site)
  AND (:promisedBy IS NULL OR answer_by_ms <= :promisedBy)`;
const MISSED = "FROM contact WHERE state IN ('open', 'reopened') AND overdue_ms IS NULL";

export function contactReads(reader: DatabaseSync): ContactStore {
  const byId = reader.prepare(
    'SELECT * FROM contact WHERE id = :id AND (:site IS NULL OR site = :site) LIMIT 2',
  );
  const submitted = reader.prepare('SELECT * FROM event WHERE site = ? AND id = ?');
  const turns = reader.prepare(
    "SELECT * FROM event WHERE about = ? AND site = ? AND type LIKE 'contact.%' ORDER BY sequence",
  );
  const waiting = reader.prepare(`SELECT * ${WAITING} ORDER BY answer_by_ms, id LIMIT :limit`);
  const count = reader.prepare(`SELECT count(*) AS n ${WAITING}`);
  const missed = reader.prepare(`SELECT * ${MISSED} AND answer_by_ms <= ? ORDER BY answer_by_ms, id LIMIT ?`);
  const next = reader.prepare(`SELECT min(answer_by_ms) AS ms ${MISSED}`);

  function conversation(row: Row): Conversation[] {
    const contact = toContact(row);
    const event = contact && toEvent(submitted.get(contact.site, contact.id));
    if (!contact || !event) return [];
    const said = turns.all(contact.id, contact.site).flatMap((turn) => toEvent(turn) ?? []);
    return [{ contact, submitted: event, turns: said }];
  }
  const asked = ({ mode, site, promisedBy }: WaitingContacts) => ({ mode, site, promisedBy });

  return {
    async read(id, site) {
      const [row, another] = byId.all({ id, site: site ?? null });
      return row && !another ? (conversation(row)[0] ?? null) : null;
    },
    waiting: async (wanted, limit) => waiting.all({ ...asked(wanted), limit }).flatMap(conversation),
    countWaiting: async (wanted) => Number(count.get(asked(wanted))?.['n']),
    missed: async (nowMs, limit) => missed.all(nowMs, limit).flatMap((row) => toContact(row) ?? []),
    async lookAgainAt() {
      const row = next.get();
      return row === undefined || row['ms'] === null ? null : number(row, 'ms');
    },
  };
}

/** Prepares the statement; the answer runs it inside whatever transaction is open. */
export function contactLookup(database: DatabaseSync): (key: EventKey) => StoredContact | null {
  const find = database.prepare('SELECT * FROM contact WHERE site = ? AND id = ?');
  return ({ site, id }) => toContact(find.get(site, id));
}

/** Prepares the statement; the answer runs it inside whatever transaction is open. */
export function contactWrite(database: DatabaseSync): (contact: StoredContact) => void {
  const save = database.prepare(
    `INSERT INTO contact (${contactColumns.map(([name]) => name).join(', ')})
     VALUES (${contactColumns.map(() => '?').join(', ')}) ${renewedContact}`,
  );
  return (contact) => void save.run(...contactColumns.map(([, , cell]) => cell(contact)));
}
