/** What a batch writes. */
import type { DatabaseSync } from 'node:sqlite';
import { caseColumns, eventColumns, heldColumns } from '../columns.ts';
import type { StoredSurvey } from '../records.ts';
import { contactWrite } from './contacts.ts';
import { auditNotesIn } from './audit.ts';
import { mailNotesIn } from './mails.ts';
import { notesIn } from './notes.ts';
import { outboxColumns } from './written.ts';
import type { Written } from './written.ts';

/** Prepares the statements; the answer runs them inside whatever transaction is open. */
export function changesIn(database: DatabaseSync): (written: Written) => void {
  const insert = (
    table: string,
    columns: readonly (readonly [name: string, ...unknown[]])[],
    otherwise = '',
  ) =>
    database.prepare(
      `INSERT INTO ${table} (${columns.map(([name]) => name).join(', ')})
       VALUES (${columns.map(() => '?').join(', ')}) ${otherwise}`,
    );
  const saveCase = insert(
    'cancellation_case',
    caseColumns,
    `ON CONFLICT (id) DO UPDATE SET state = excluded.state, outcome = excluded.outcome,
       effective_on = excluded.effective_on, updated_at = excluded.updated_at`,
  );
  const addEvent = insert('event', eventColumns);
  const saveContact = contactWrite(database);
  const addSurvey = database.prepare(
    'INSERT INTO survey (sequence, comment, folded, plan, jurisdiction, reasons) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const addReason = database.prepare(
    'INSERT INTO survey_reason (sequence, code, position, category, label) VALUES (?, ?, ?, ?, ?)',
  );
  const release = database.prepare('DELETE FROM open_contract WHERE case_id = ?');
  const hold = insert('open_contract', heldColumns);
  const addDelivery = insert('outbox', outboxColumns);
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

  return (written) => {
    for (const row of written.cases) saveCase.run(...row);
    for (const row of written.events) addEvent.run(...row);
    written.contacts.forEach(saveContact);
    written.surveys.forEach(keepSurvey);
    for (const caseId of written.released) release.run(caseId);
    for (const row of written.held) hold.run(...row);
    for (const row of written.deliveries) addDelivery.run(...row);
    written.audit.forEach(noteAudit);
    written.notes.forEach(note);
    written.mails.forEach(noteMail);
  };
}
