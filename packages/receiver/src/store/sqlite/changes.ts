/** What a batch writes. */
import type { DatabaseSync } from 'node:sqlite';
import type { Changes } from '../engine.ts';
import type { StoredSurvey } from '../records.ts';
import { contactWrite } from './contacts.ts';
import { auditNotesIn } from './audit.ts';
import { mailNotesIn } from './mails.ts';
import { notesIn } from './notes.ts';

/** Prepares the statements; the answer runs them inside whatever transaction is open. */
export function changesIn(database: DatabaseSync): (changes: Changes) => void {
  const saveCase = database.prepare(
    `INSERT INTO cancellation_case (id, site, mode, state, outcome, effective_on, updated_at)
     VALUES (:id, :site, :mode, :state, :outcome, :effectiveOn, :updatedAt)
     ON CONFLICT (id) DO UPDATE SET state = excluded.state, outcome = excluded.outcome,
       effective_on = excluded.effective_on, updated_at = excluded.updated_at`,
  );
  const addEvent = database.prepare(
    `INSERT INTO event (sequence, site, id, type, mode, locale, session, received_at, received_ms, fingerprint,
       assurance, case_id, repeated, about, reference, message, answer, salt, commitment, chain)
     VALUES (:sequence, :site, :id, :type, :mode, :locale, :session, :receivedAt, :receivedMs, :fingerprint,
       :assurance, :caseId, :repeated, :about, :reference, :message, :answer, :salt, :commitment, :chain)`,
  );
  const saveContact = contactWrite(database);
  const addSurvey = database.prepare(
    'INSERT INTO survey (sequence, comment, folded, plan, jurisdiction, reasons) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const addReason = database.prepare(
    'INSERT INTO survey_reason (sequence, code, position, category, label) VALUES (?, ?, ?, ?, ?)',
  );
  const release = database.prepare('DELETE FROM open_contract WHERE case_id = ?');
  const hold = database.prepare('INSERT INTO open_contract (site, mode, name, case_id) VALUES (?, ?, ?, ?)');
  const addDelivery = database.prepare(
    'INSERT INTO outbox (destination, sequence, line, due_ms) VALUES (?, ?, ?, ?)',
  );
  const noteAudit = auditNotesIn(database);
  const note = notesIn(database);
  const noteMail = mailNotesIn(database);

  function keepSurvey({ sequence, comment, folded, plan, jurisdiction, reasons }: StoredSurvey): void {
    const distinct = new Map(reasons.map((reason) => [reason.code, reason]));
    addSurvey.run(sequence, comment, folded, plan, jurisdiction, distinct.size);
    [...distinct.values()].forEach(({ code, category, label }, position) =>
      addReason.run(sequence, code, position, category, label),
    );
  }

  return (changes) => {
    for (const record of changes.cases) saveCase.run({ ...record });
    for (const { repeated, ...event } of changes.events) {
      addEvent.run({ ...event, repeated: Number(repeated) });
    }
    changes.contacts.forEach(saveContact);
    changes.surveys.forEach(keepSurvey);
    for (const caseId of changes.released) release.run(caseId);
    for (const { site, mode, name, caseId } of changes.held) hold.run(site, mode, name, caseId);
    for (const { destinations, sequence, line, dueMs } of changes.deliveries) {
      for (const destination of destinations) addDelivery.run(destination, sequence, line, dueMs);
    }
    changes.audit.forEach(noteAudit);
    changes.notes.forEach(note);
    changes.mails.forEach(noteMail);
  };
}
