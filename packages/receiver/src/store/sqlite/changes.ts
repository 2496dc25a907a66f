/** What a batch writes. */
import type { DatabaseSync } from 'node:sqlite';
import { caseColumns, eventColumns, heldColumns, renewedCase } from '../columns.ts';
import type { Recounted } from '../audit.ts';
import type { StoredSurvey } from '../records.ts';
import { contactWrite } from './contacts.ts';
import { auditNotesIn } from './audit.ts';
import { mailNotesIn } from './mails.ts';
import { notesIn } from './notes.ts';
import { outboxColumns } from './written.ts';
import type { Written } from './written.ts';

/** Prepares the statements; the answer runs them inside whatever transaction is open. */
export function changesIn(database: DatabaseSync): (written: Written) => void {
  const insert = (table: string, columns: readonly (readonly [name: string, ...unknown[]])[]) =>
    database.prepare(
      `INSERT INTO ${table} (${columns.map(([name]) => name).join(', ')})
       VALUES (${columns.map(() => '?').join(', ')})`,
    );
  // The revision tells whoever counts cases which of them changed since they looked.
  const saveCase = database.prepare(
    `INSERT INTO cancellation_case (${caseColumns.map(([name]) => name).join(', ')}, revision)
     VALUES (${caseColumns.map(() => '?').join(', ')},
       (SELECT coalesce(max(revision), 0) + 1 FROM cancellation_case))
     ON CONFLICT (id) DO UPDATE SET ${renewedCase}, revision = excluded.revision`,
  );
  const addEvent = insert('event', eventColumns);
  const saveContact = contactWrite(database);
  const addSurvey = database.prepare(
    `INSERT INTO survey (sequence, comment, folded, plan, jurisdiction, language, client, options, reasons)
     VALUES (:sequence, :comment, :folded, :plan, :jurisdiction, :language, :client, :options, :reasons)`,
  );
  const addReason = database.prepare(
    'INSERT INTO survey_reason (sequence, code, position, category, label, path) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const release = database.prepare('DELETE FROM open_contract WHERE case_id = ?');
  const hold = insert('open_contract', heldColumns);
  const addDelivery = insert('outbox', outboxColumns);
  const noteAudit = auditNotesIn(database);
  const note = notesIn(database);
  const noteMail = mailNotesIn(database);

  function keepSurvey(given: StoredSurvey): void {
    // SQLite finds the site at the event.
    const { site: _, reasons, ...survey } = given;
    const distinct = new Map(reasons.map((reason) => [reason.code, reason]));
    addSurvey.run({ ...survey, reasons: distinct.size });
    [...distinct.values()].forEach(({ code, category, label, path }, position) =>
      addReason.run(survey.sequence, code, position, category, label, path),
    );
  }

  const dropReasons = database.prepare('DELETE FROM survey_reason WHERE sequence = ?');
  const dropSurvey = database.prepare('DELETE FROM survey WHERE sequence = ?');
  const putContactRight = database.prepare(
    `UPDATE contact SET received_ms = :receivedMs, topic = :topic, promised_ms = :promisedMs, answered_ms = :answeredMs
     WHERE site = :site AND id = :id`,
  );
  function recount(counted: Recounted): void {
    if (counted.of === 'contact') {
      const { site, id, receivedMs, topic, promisedMs, answeredMs } = counted.contact;
      putContactRight.run({ site, id, receivedMs, topic, promisedMs, answeredMs });
      return;
    }
    dropReasons.run(counted.survey.sequence);
    dropSurvey.run(counted.survey.sequence);
    keepSurvey(counted.survey);
  }

  return (written) => {
    for (const row of written.cases) saveCase.run(...row);
    for (const row of written.events) addEvent.run(...row);
    written.contacts.forEach(saveContact);
    written.surveys.forEach(keepSurvey);
    for (const caseId of written.released) release.run(caseId);
    for (const row of written.held) hold.run(...row);
    for (const row of written.deliveries) addDelivery.run(...row);
    for (const each of written.audit) {
      if (each.is === 'recounted') recount(each);
      else noteAudit(each);
    }
    written.notes.forEach(note);
    written.mails.forEach(noteMail);
  };
}
