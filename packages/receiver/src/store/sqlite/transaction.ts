/** The writer's statements. */
import type { DatabaseSync } from 'node:sqlite';
import type { StoredCase, Transaction } from '../store.ts';
import { outboxWrites } from './outbox.ts';
import { toCase, toEvent } from './rows.ts';

/** Prepares every statement once; they are only run inside a transaction. */
export function writerTransaction(database: DatabaseSync): Transaction {
  const last = database.prepare('SELECT sequence, received_ms FROM event ORDER BY sequence DESC LIMIT 1');
  const event = database.prepare('SELECT * FROM event WHERE site = ? AND id = ?');
  const addEvent = database.prepare(
    `INSERT INTO event (sequence, site, id, type, mode, locale, session, received_at, received_ms, fingerprint,
       assurance, case_id, repeated, about, reference, message, answer)
     VALUES (:sequence, :site, :id, :type, :mode, :locale, :session, :receivedAt, :receivedMs, :fingerprint,
       :assurance, :caseId, :repeated, :about, :reference, :message, :answer)`,
  );
  const addSurvey = database.prepare(
    'INSERT INTO survey (sequence, comment, folded, plan, jurisdiction, reasons) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const addReason = database.prepare(
    'INSERT INTO survey_reason (sequence, code, position, category, label) VALUES (?, ?, ?, ?, ?)',
  );
  const findCase = database.prepare('SELECT * FROM cancellation_case WHERE id = ?');
  const openCase = database.prepare(
    `SELECT cancellation_case.* FROM open_contract JOIN cancellation_case ON cancellation_case.id = case_id
     WHERE open_contract.site = ? AND open_contract.mode = ? AND name = ?`,
  );
  const namedBy = database.prepare(
    'SELECT 1 FROM open_contract WHERE case_id = ?1 AND substr(name, 1, length(?2)) = ?2 LIMIT 1',
  );
  const saveCase = database.prepare(
    `INSERT INTO cancellation_case (id, site, mode, state, outcome, effective_on, updated_at)
     VALUES (:id, :site, :mode, :state, :outcome, :effectiveOn, :updatedAt)
     ON CONFLICT (id) DO UPDATE SET state = excluded.state, outcome = excluded.outcome,
       effective_on = excluded.effective_on, updated_at = excluded.updated_at`,
  );
  const hold = database.prepare(
    'INSERT INTO open_contract (site, mode, name, case_id) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const release = database.prepare('DELETE FROM open_contract WHERE case_id = ?');
  const firstStanding = database.prepare(
    `SELECT * FROM event WHERE sequence = (
       SELECT min(sequence) FROM event AS declared
       WHERE case_id = ? AND type = ? AND id IS NOT ? AND NOT EXISTS (
         SELECT 1 FROM event AS undo WHERE undo.about = declared.id AND undo.type = 'cancellation.undone'
           AND undo.site = declared.site AND undo.mode = declared.mode))`,
  );

  return {
    last() {
      const row = last.get();
      return row ? { sequence: Number(row['sequence']), receivedMs: Number(row['received_ms']) } : null;
    },
    event: (site, id) => toEvent(event.get(site, id)),
    addEvent: ({ repeated, ...rest }) => void addEvent.run({ ...rest, repeated: Number(repeated) }),
    addSurvey({ sequence, comment, folded, plan, jurisdiction, reasons }) {
      const distinct = new Map(reasons.map((reason) => [reason.code, reason]));
      addSurvey.run(sequence, comment, folded, plan, jurisdiction, distinct.size);
      [...distinct.values()].forEach(({ code, category, label }, position) =>
        addReason.run(sequence, code, position, category, label),
      );
    },
    outbox: outboxWrites(database),
    case: (id) => toCase(findCase.get(id)),
    openCase: (site, mode, name) => toCase(openCase.get(site, mode, name)),
    isNamedBy: (caseId, prefix) => namedBy.get(caseId, prefix) !== undefined,
    saveCase: (record: StoredCase) => void saveCase.run({ ...record }),
    holdContract({ id, site, mode }, names) {
      for (const name of names) hold.run(site, mode, name, id);
    },
    releaseContract: (caseId) => void release.run(caseId),
    firstStanding: (caseId, type, except) => toEvent(firstStanding.get(caseId, type, except ?? null)),
  };
}
