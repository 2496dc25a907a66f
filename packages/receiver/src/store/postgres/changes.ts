/** What a batch writes: a statement per table, however many rows. */
import type pg from 'pg';
import {
  caseColumns,
  contactColumns,
  deliveryColumns,
  deliveryRows,
  eventColumns,
  heldColumns,
  reasonColumns,
  surveyColumns,
} from '../columns.ts';
import type { Columns, SurveyRow } from '../columns.ts';
import type { Changes } from '../engine.ts';
import type { StoredSurvey } from '../records.ts';
import { noteAudit } from './audit.ts';
import { noteMail } from './mails.ts';
import { note } from './notes.ts';

/** Runs inside the transaction that holds the head. */
export async function write(client: pg.Client, changes: Changes): Promise<void> {
  const { cases, events, held, released } = changes;
  await insert(
    client,
    'cancellation_case',
    caseColumns,
    cases,
    `ON CONFLICT (site, id) DO UPDATE SET state = excluded.state, outcome = excluded.outcome,
       effective_on = excluded.effective_on, updated_at = excluded.updated_at`,
  );
  await insert(client, 'event', eventColumns, events);
  await insert(
    client,
    'contact',
    contactColumns,
    changes.contacts,
    `ON CONFLICT (site, id) DO UPDATE SET state = excluded.state, answer_by_ms = excluded.answer_by_ms,
       overdue_ms = excluded.overdue_ms, answer_id = excluded.answer_id`,
  );
  const surveys = changes.surveys.map(withDistinctReasons);
  await insert(client, 'survey', surveyColumns, surveys);
  await insert(
    client,
    'survey_reason',
    reasonColumns,
    surveys.flatMap((survey) => survey.distinct.map((reason, position) => ({ survey, reason, position }))),
  );
  if (released.length > 0) {
    await client.query('DELETE FROM open_contract WHERE case_id = ANY ($1::TEXT[])', [released]);
  }
  await insert(client, 'open_contract', heldColumns, held);
  await insert(client, 'outbox', deliveryColumns, deliveryRows(changes.deliveries));
  const last = events.at(-1);
  if (last) {
    await client.query('UPDATE head SET sequence = $1, received_ms = $2, chain = $3', [
      last.sequence,
      last.receivedMs,
      last.chain,
    ]);
  }
  for (const each of changes.audit) await noteAudit(client, each);
  for (const each of changes.notes) await note(client, each);
  for (const each of changes.mails) await noteMail(client, each);
}

/** Each code counts once. */
const withDistinctReasons = (survey: StoredSurvey): SurveyRow => ({
  ...survey,
  distinct: [...new Map(survey.reasons.map((reason) => [reason.code, reason])).values()],
});

async function insert<Record>(
  client: pg.Client,
  table: string,
  columns: Columns<Record>,
  records: Record[],
  otherwise = '',
): Promise<void> {
  if (records.length === 0) return;
  const names = columns.map(([name]) => name).join(', ');
  const arrays = columns.map(([, type], index) => `$${index + 1}::${type}[]`).join(', ');
  await client.query({
    // Prepared once per connection: reading so many columns costs more than running the statement.
    name: `insert ${table}`,
    text: `INSERT INTO ${table} (${names}) SELECT * FROM unnest(${arrays}) ${otherwise}`,
    values: columns.map(([, , cell]) => records.map(cell)),
  });
}
