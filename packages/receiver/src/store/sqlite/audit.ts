/** The statements behind checking, reading out and erasing. */
import type { DatabaseSync } from 'node:sqlite';
import type { AuditNote, AuditReads, AuditStore, Erasing, Recounted, StoredCheckpoint } from '../audit.ts';
import { number, text, textOrNull, toCase, toKey } from '../rows.ts';
import type { Row } from '../rows.ts';

const toCheckpoint = (row: Row): StoredCheckpoint => ({
  sequence: number(row, 'sequence'),
  statement: text(row, 'statement'),
});

/** On a connection that only reads. */
export function auditReads(reader: DatabaseSync): AuditReads {
  const records = reader.prepare('SELECT * FROM event WHERE sequence > ? ORDER BY sequence LIMIT ?');
  const head = reader.prepare(
    'SELECT sequence, received_ms, chain FROM event ORDER BY sequence DESC LIMIT 1',
  );
  const count = reader.prepare('SELECT count(*) AS n FROM event');
  const upTo = reader.prepare('SELECT * FROM event WHERE sequence <= ? ORDER BY sequence DESC LIMIT 1');
  const checkpoints = reader.prepare('SELECT * FROM checkpoint WHERE sequence > ? ORDER BY sequence LIMIT ?');
  const last = reader.prepare('SELECT * FROM checkpoint ORDER BY sequence DESC LIMIT 1');
  const erasure = reader.prepare('SELECT statement FROM erasure WHERE number = ?');
  const surveys = reader.prepare(
    `SELECT sequence, comment, folded, plan, jurisdiction, language, client, options, (
       SELECT json_group_array(json_array(code, category, label, path) ORDER BY position)
       FROM survey_reason WHERE survey_reason.sequence = survey.sequence
     ) AS given
     FROM survey WHERE sequence BETWEEN ? AND ?`,
  );
  const repeated = reader.prepare(
    'SELECT site, id FROM event GROUP BY site, id HAVING count(*) > 1 ORDER BY min(sequence) LIMIT ?',
  );
  const stray = reader.prepare(
    `SELECT DISTINCT sequence FROM outbox WHERE NOT EXISTS (
       SELECT 1 FROM event WHERE event.sequence = outbox.sequence) ORDER BY sequence LIMIT ?`,
  );
  const waiting = reader.prepare(
    `SELECT DISTINCT sequence FROM outbox JOIN json_each(?) AS wanted ON wanted.value = sequence
     WHERE delivered_ms IS NULL AND dead_ms IS NULL`,
  );
  const cases = reader.prepare(
    'SELECT * FROM cancellation_case WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id',
  );
  const keys = reader.prepare('SELECT * FROM signing_key ORDER BY added_at DESC');
  return {
    records: async (after, limit) => records.all(after, limit),
    count: async () => Number(count.get()?.['n']),
    upTo: async (sequence) => upTo.get(sequence) ?? null,
    async head() {
      const row = head.get();
      if (!row) return null;
      const sequence = number(row, 'sequence');
      return { sequence, receivedMs: number(row, 'received_ms'), chain: textOrNull(row, 'chain') };
    },
    checkpoints: async (after, limit) => checkpoints.all(after, limit).map(toCheckpoint),
    async lastCheckpoint() {
      const row = last.get();
      return row ? toCheckpoint(row) : null;
    },
    async erasure(wanted) {
      const row = erasure.get(wanted);
      return row ? text(row, 'statement') : null;
    },
    surveys: async (from, to) => surveys.all(from, to),
    repeatedIds: async (limit) =>
      repeated.all(limit).map((row) => ({ site: text(row, 'site'), id: text(row, 'id') })),
    strayDeliveries: async (limit) => stray.all(limit).map((row) => number(row, 'sequence')),
    damage: async (limit) =>
      reader
        .prepare(`PRAGMA integrity_check(${limit})`)
        .all()
        .map((row) => text(row, 'integrity_check'))
        .filter((line) => line !== 'ok'),
    waiting: async (sequences) =>
      waiting.all(JSON.stringify(sequences)).map((row) => number(row, 'sequence')),
    cases: async (ids) => cases.all(JSON.stringify(ids)).flatMap((row) => toCase(row) ?? []),
    keys: async () => keys.all().map(toKey),
  };
}

export function auditStore(reader: DatabaseSync, writer: DatabaseSync): AuditStore {
  const outlived = reader.prepare(
    `SELECT sequence FROM event WHERE type = :type AND received_ms < :before AND message <> '' AND NOT EXISTS (
       SELECT 1 FROM outbox WHERE outbox.sequence = event.sequence AND delivered_ms IS NULL AND dead_ms IS NULL
         AND destination IN (SELECT value FROM json_each(:destinations)))
     ORDER BY received_ms LIMIT :limit`,
  );
  return {
    ...auditReads(reader),
    outlived: async ({ destinations, ...wanted }) =>
      outlived
        .all({ ...wanted, destinations: JSON.stringify(destinations) })
        .map((row) => number(row, 'sequence')),
    // The file itself holds nothing of it any more (secure_delete); its log of writes still does.
    scrub: async () => writer.exec('PRAGMA wal_checkpoint(TRUNCATE)'),
    compact: async () => writer.exec('VACUUM; PRAGMA wal_checkpoint(TRUNCATE)'),
  };
}

/** Prepares the statements; the answer runs them inside whatever transaction is open. */
export function auditNotesIn(database: DatabaseSync): (note: Exclude<AuditNote, Recounted>) => void {
  const checkpoint = database.prepare(
    'INSERT INTO checkpoint (sequence, statement) VALUES (?, ?) ON CONFLICT DO NOTHING',
  );
  const erase = erasingIn(database);
  const read = database.prepare('INSERT INTO data_read (number, read_ms, statement) VALUES (?, ?, ?)');
  // What was erased meanwhile takes no tag.
  const tag = database.prepare(
    `INSERT INTO comment_tag (sequence, code, tag, put_ms, put_by)
     SELECT sequence, :code, :tag, :putMs, :putBy FROM survey WHERE sequence = :sequence AND comment IS NOT NULL
     ON CONFLICT DO NOTHING`,
  );
  const untag = database.prepare('DELETE FROM comment_tag WHERE sequence = ? AND code = ?');
  return (note) => {
    switch (note.is) {
      case 'erased':
        erase(note);
        break;
      case 'read':
        read.run(note.number, note.readMs, note.statement);
        break;
      case 'checkpoint':
        checkpoint.run(note.sequence, note.statement);
        break;
      case 'tagged': {
        const { is: _, site: _site, ...row } = note;
        tag.run(row);
        break;
      }
      case 'untagged':
        untag.run(note.sequence, note.code);
        break;
      default:
        note satisfies never;
    }
  };
}

function erasingIn(database: DatabaseSync): (erasing: Erasing) => void {
  const state = database.prepare('INSERT INTO erasure (statement) VALUES (?)');
  const records = database.prepare(
    `UPDATE event SET salt = NULL, session = NULL, fingerprint = '', message = '', answer = '', erasure = ?
     WHERE sequence = ? AND message <> ''`,
  );
  // Everything that was derived from a record goes by the number or the id of the record.
  const derived = [
    'UPDATE survey SET comment = NULL, folded = NULL, plan = NULL, jurisdiction = NULL WHERE sequence = ?',
    'UPDATE survey_reason SET label = code WHERE sequence = ?',
    'DELETE FROM comment_tag WHERE sequence = ?',
    `UPDATE cancellation_case SET plan = NULL, jurisdiction = NULL, segment = NULL, since = NULL, contract = NULL
     WHERE id = (SELECT case_id FROM event WHERE sequence = ?1) AND declared_sequence = ?1`,
    // Its line was the number of the contract.
    `UPDATE outbox SET line = cancellation_case.id
     FROM cancellation_case JOIN event ON event.case_id = cancellation_case.id
     WHERE declared_sequence = ? AND contract IS NULL AND outbox.sequence = event.sequence`,
    'DELETE FROM mail_event WHERE (site, id) = (SELECT site, id FROM event WHERE sequence = ?)',
    `DELETE FROM open_contract WHERE case_id = (SELECT case_id FROM event WHERE sequence = ?) AND NOT EXISTS (
       SELECT 1 FROM event WHERE event.case_id = open_contract.case_id
         AND type IN ('cancellation.requested', 'withdrawal.requested') AND message <> '')`,
  ].map((sql) => database.prepare(sql));
  return ({ sequences, statement }) => {
    const { lastInsertRowid } = state.run(statement);
    for (const sequence of sequences) records.run(lastInsertRowid, sequence);
    for (const sequence of sequences) for (const erase of derived) erase.run(sequence);
  };
}
