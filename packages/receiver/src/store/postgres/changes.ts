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
import type { StoredEvent, StoredSurvey } from '../records.ts';
import { noteAudit } from './audit.ts';
import { noteMail } from './mails.ts';
import { note } from './notes.ts';
import { allOf, textArray } from './pipeline.ts';

/**
 * Runs inside the transaction that holds the head. Statements are sent without waiting for the one before; the server
 * runs them in order, and none after one that failed.
 */
export async function write(client: pg.Client, changes: Changes): Promise<void> {
  const { cases, events, contacts, released, held, deliveries } = changes;
  const surveys = changes.surveys.map(withDistinctReasons);
  const reasons = surveys.flatMap((survey) =>
    survey.distinct.map((reason, position) => ({ survey, reason, position })),
  );
  await allOf([
    insert(
      client,
      'cancellation_case',
      caseColumns,
      cases,
      `ON CONFLICT (site, id) DO UPDATE SET state = excluded.state, outcome = excluded.outcome,
         effective_on = excluded.effective_on, updated_at = excluded.updated_at`,
    ),
    insert(client, 'event', eventColumns, events),
    insert(
      client,
      'contact',
      contactColumns,
      contacts,
      `ON CONFLICT (site, id) DO UPDATE SET state = excluded.state, answer_by_ms = excluded.answer_by_ms,
         overdue_ms = excluded.overdue_ms, answer_id = excluded.answer_id`,
    ),
    insert(client, 'survey', surveyColumns, surveys),
    insert(client, 'survey_reason', reasonColumns, reasons),
    release(client, released),
    insert(client, 'open_contract', heldColumns, held),
    insert(client, 'outbox', deliveryColumns, deliveryRows(deliveries)),
    moveHead(client, events.at(-1)),
  ]);
  for (const each of changes.audit) await noteAudit(client, each);
  await allOf([
    ...changes.notes.map((each) => note(client, each)),
    ...changes.mails.map((each) => noteMail(client, each)),
  ]);
}

async function release(client: pg.Client, caseIds: string[]): Promise<void> {
  if (caseIds.length === 0) return;
  await client.query('DELETE FROM open_contract WHERE case_id = ANY ($1::TEXT[])', [caseIds]);
}

async function moveHead(client: pg.Client, last: StoredEvent | undefined): Promise<void> {
  if (last === undefined) return;
  await client.query({
    name: 'move head',
    text: 'UPDATE head SET sequence = $1, received_ms = $2, chain = $3',
    values: [last.sequence, last.receivedMs, last.chain],
  });
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
  const arrays = columns.map(([, type], index) => `$${index + 1}::TEXT[]::${type}[]`).join(', ');
  await client.query({
    // Prepared once per connection: reading so many columns costs more than running the statement.
    name: `insert ${table}`,
    text: `INSERT INTO ${table} (${names}) SELECT * FROM unnest(${arrays}) ${otherwise}`,
    values: columns.map(([, , cell]) => textArray(records.map(cell))),
  });
}
