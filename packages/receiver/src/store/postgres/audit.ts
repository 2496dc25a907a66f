/** The statements behind checking, reading out and erasing. */
import type pg from 'pg';
import type { AuditNote, AuditReads, AuditStore, Erasing, Recounted, StoredCheckpoint } from '../audit.ts';
import { number, text, textOrNull, toCase, toKey } from '../rows.ts';
import type { Row } from '../rows.ts';

const toCheckpoint = (row: Row): StoredCheckpoint => ({
  sequence: number(row, 'sequence'),
  statement: text(row, 'statement'),
});

export function auditReads(pool: pg.Pool): AuditReads {
  const rows = async (sql: string, parameters: unknown[] = []): Promise<Row[]> =>
    (await pool.query<Row>(sql, parameters)).rows;
  const checkpoint = async (sql: string, parameters: unknown[] = []) =>
    (await rows(sql, parameters)).map(toCheckpoint);
  return {
    // Up to a number and not so many rows: two that share a number must not fall between two pages.
    records: (after, limit) =>
      rows(
        `SELECT * FROM event WHERE sequence > $1 AND sequence <= (
           SELECT max(sequence) FROM (
             SELECT sequence FROM event WHERE sequence > $1 ORDER BY sequence LIMIT $2) AS page)
         ORDER BY sequence`,
        [after, limit],
      ),
    count: async () => Number((await rows('SELECT count(*) AS n FROM event'))[0]?.['n']),
    upTo: async (sequence) =>
      (
        await rows('SELECT * FROM event WHERE sequence <= $1 ORDER BY sequence DESC LIMIT 1', [sequence])
      )[0] ?? null,
    async head() {
      const [row] = await rows('SELECT * FROM head WHERE sequence > 0');
      if (!row) return null;
      const sequence = number(row, 'sequence');
      return { sequence, receivedMs: number(row, 'received_ms'), chain: textOrNull(row, 'chain') };
    },
    checkpoints: (after, limit) =>
      checkpoint('SELECT * FROM checkpoint WHERE sequence > $1 ORDER BY sequence LIMIT $2', [after, limit]),
    lastCheckpoint: async () =>
      (await checkpoint('SELECT * FROM checkpoint ORDER BY sequence DESC LIMIT 1'))[0] ?? null,
    async erasure(wanted) {
      const [row] = await rows('SELECT statement FROM erasure WHERE number = $1', [wanted]);
      return row ? text(row, 'statement') : null;
    },
    surveys: (from, to) =>
      rows(
        `SELECT sequence, comment, folded, plan, jurisdiction, language, client, options, (
           SELECT coalesce(json_agg(json_build_array(code, category, label, path) ORDER BY position), '[]')::TEXT
           FROM survey_reason WHERE survey_reason.site = survey.site AND survey_reason.sequence = survey.sequence
         ) AS given
         FROM event JOIN survey USING (site, sequence) WHERE event.sequence BETWEEN $1 AND $2`,
        [from, to],
      ),
    async repeatedIds(limit) {
      const found = await rows(
        'SELECT site, id FROM event GROUP BY site, id HAVING count(*) > 1 ORDER BY min(sequence) LIMIT $1',
        [limit],
      );
      return found.map((row) => ({ site: text(row, 'site'), id: text(row, 'id') }));
    },
    async strayDeliveries(limit) {
      const found = await rows(
        `SELECT DISTINCT sequence FROM outbox WHERE NOT EXISTS (
           SELECT 1 FROM event WHERE event.site = outbox.site AND event.sequence = outbox.sequence)
         ORDER BY sequence LIMIT $1`,
        [limit],
      );
      return found.map((row) => number(row, 'sequence'));
    },
    // The server has checksums and tools of its own for that.
    damage: async () => [],
    async waiting(sequences) {
      const found = await rows(
        `SELECT DISTINCT sequence FROM outbox
         WHERE sequence = ANY ($1::BIGINT[]) AND delivered_ms IS NULL AND dead_ms IS NULL`,
        [sequences],
      );
      return found.map((row) => number(row, 'sequence'));
    },
    cases: async (ids) =>
      (await rows('SELECT * FROM cancellation_case WHERE id = ANY ($1::TEXT[]) ORDER BY id', [ids])).flatMap(
        (row) => toCase(row) ?? [],
      ),
    keys: async () => (await rows('SELECT * FROM signing_key ORDER BY added_at DESC')).map(toKey),
  };
}

export function auditStore(pool: pg.Pool): AuditStore {
  return {
    ...auditReads(pool),
    async outlived({ type, before, destinations, limit }) {
      const { rows } = await pool.query<Row>(
        `SELECT sequence FROM event WHERE type = $1 AND received_ms < $2 AND message <> '' AND NOT EXISTS (
           SELECT 1 FROM outbox WHERE outbox.sequence = event.sequence AND delivered_ms IS NULL
             AND dead_ms IS NULL AND destination = ANY ($3::TEXT[]))
         ORDER BY received_ms LIMIT $4`,
        [type, before, destinations, limit],
      );
      return rows.map((row) => number(row, 'sequence'));
    },
    // The server reuses the room by itself; writing a table anew locks it, which is for whoever runs the server to decide.
    scrub: async () => {},
    compact: async () => {},
  };
}

/** Runs inside the transaction that holds the head. */
export async function noteAudit(client: pg.Client, note: Exclude<AuditNote, Recounted>): Promise<void> {
  if (note.is === 'erased') return erase(client, note);
  await client.query(statementOf(note));
}

function statementOf(note: Exclude<AuditNote, Recounted | { is: 'erased' }>): {
  text: string;
  values: unknown[];
} {
  switch (note.is) {
    case 'read':
      return {
        text: 'INSERT INTO data_read (number, read_ms, statement) VALUES ($1, $2, $3)',
        values: [note.number, note.readMs, note.statement],
      };
    case 'checkpoint':
      return {
        text: 'INSERT INTO checkpoint (sequence, statement) VALUES ($1, $2) ON CONFLICT DO NOTHING',
        values: [note.sequence, note.statement],
      };
    case 'tagged':
      // What was erased meanwhile takes no tag.
      return {
        text: `INSERT INTO comment_tag (site, sequence, code, tag, put_ms, put_by)
          SELECT site, sequence, $3, $4, $5, $6 FROM survey WHERE site = $1 AND sequence = $2 AND comment IS NOT NULL
          ON CONFLICT DO NOTHING`,
        values: [note.site, note.sequence, note.code, note.tag, note.putMs, note.putBy],
      };
    case 'untagged':
      return {
        text: 'DELETE FROM comment_tag WHERE site = $1 AND sequence = $2 AND code = $3',
        values: [note.site, note.sequence, note.code],
      };
    default:
      return note satisfies never;
  }
}

async function erase(client: pg.Client, { sequences, statement }: Erasing): Promise<void> {
  const { rows } = await client.query<Row>('INSERT INTO erasure (statement) VALUES ($1) RETURNING number', [
    statement,
  ]);
  await client.query(
    `UPDATE event SET salt = NULL, session = NULL, fingerprint = '', message = '', answer = '', erasure = $1
     WHERE sequence = ANY ($2::BIGINT[]) AND message <> ''`,
    [rows[0]?.['number'], sequences],
  );
  for (const sql of DERIVED) await client.query(sql, [sequences]);
}

/** Everything that was derived from a record goes by the number or the id of the record. */
const DERIVED = [
  `UPDATE survey SET comment = NULL, folded = NULL, plan = NULL, jurisdiction = NULL
   WHERE (site, sequence) IN (SELECT site, sequence FROM event WHERE sequence = ANY ($1::BIGINT[]))`,
  `UPDATE survey_reason SET label = code
   WHERE (site, sequence) IN (SELECT site, sequence FROM event WHERE sequence = ANY ($1::BIGINT[]))`,
  `DELETE FROM comment_tag
   WHERE (site, sequence) IN (SELECT site, sequence FROM event WHERE sequence = ANY ($1::BIGINT[]))`,
  `UPDATE cancellation_case SET plan = NULL, jurisdiction = NULL, segment = NULL, since = NULL, contract = NULL
   FROM event WHERE event.sequence = ANY ($1::BIGINT[]) AND cancellation_case.site = event.site
     AND cancellation_case.id = event.case_id AND declared_sequence = event.sequence`,
  // Its line was the number of the contract.
  `UPDATE outbox SET line = cancellation_case.id
   FROM cancellation_case JOIN event ON event.site = cancellation_case.site AND event.case_id = cancellation_case.id
   WHERE declared_sequence = ANY ($1::BIGINT[]) AND contract IS NULL AND outbox.site = event.site
     AND outbox.sequence = event.sequence`,
  'DELETE FROM mail_event WHERE (site, id) IN (SELECT site, id FROM event WHERE sequence = ANY ($1::BIGINT[]))',
  `DELETE FROM open_contract WHERE case_id IN (SELECT case_id FROM event WHERE sequence = ANY ($1::BIGINT[]))
   AND NOT EXISTS (
     SELECT 1 FROM event WHERE event.case_id = open_contract.case_id
       AND type IN ('cancellation.requested', 'withdrawal.requested') AND message <> '')`,
];
