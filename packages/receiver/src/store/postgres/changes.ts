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
  renewedCase,
  renewedContact,
  surveyColumns,
} from '../columns.ts';
import type { Columns, SurveyRow } from '../columns.ts';
import type { Changes } from '../engine.ts';
import type { StoredEvent, StoredSurvey } from '../records.ts';
import type { Recounted } from '../audit.ts';
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
  const reasons = surveys.flatMap(reasonRows);
  await allOf([
    insert(
      client,
      'cancellation_case',
      caseColumns,
      cases,
      `ON CONFLICT (site, id) DO UPDATE SET ${renewedCase}, revision = excluded.revision`,
      // Tells whoever counts cases which of them changed since they looked.
      ['revision', '(SELECT revision + 1 FROM head)'],
    ),
    insert(client, 'event', eventColumns, events),
    insert(client, 'contact', contactColumns, contacts, renewedContact),
    insert(client, 'survey', surveyColumns, surveys),
    insert(client, 'survey_reason', reasonColumns, reasons),
    release(client, released),
    insert(client, 'open_contract', heldColumns, held),
    insert(client, 'outbox', deliveryColumns, deliveryRows(deliveries)),
    countRevision(client, cases.length),
    moveHead(client, events.at(-1)),
  ]);
  for (const each of changes.audit) {
    await (each.is === 'recounted' ? recount(client, each) : noteAudit(client, each));
  }
  await allOf([
    ...changes.notes.map((each) => note(client, each)),
    ...changes.mails.map((each) => noteMail(client, each)),
  ]);
}

async function recount(client: pg.Client, counted: Recounted): Promise<void> {
  if (counted.of === 'contact') {
    const { site, id, receivedMs, topic, promisedMs, answeredMs } = counted.contact;
    await client.query(
      `UPDATE contact SET received_ms = $3, topic = $4, promised_ms = $5, answered_ms = $6
       WHERE site = $1 AND id = $2`,
      [site, id, receivedMs, topic, promisedMs, answeredMs],
    );
    return;
  }
  const { site, sequence } = counted.survey;
  await client.query('DELETE FROM survey_reason WHERE site = $1 AND sequence = $2', [site, sequence]);
  await client.query('DELETE FROM survey WHERE site = $1 AND sequence = $2', [site, sequence]);
  const survey = withDistinctReasons(counted.survey);
  await insert(client, 'survey', surveyColumns, [survey]);
  await insert(client, 'survey_reason', reasonColumns, reasonRows(survey));
}

async function release(client: pg.Client, caseIds: string[]): Promise<void> {
  if (caseIds.length === 0) return;
  await client.query('DELETE FROM open_contract WHERE case_id = ANY ($1::TEXT[])', [caseIds]);
}

async function countRevision(client: pg.Client, cases: number): Promise<void> {
  if (cases === 0) return;
  await client.query({ name: 'count revision', text: 'UPDATE head SET revision = revision + 1' });
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
const reasonRows = (survey: SurveyRow) =>
  survey.distinct.map((reason, position) => ({ survey, reason, position }));

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
  counted?: [name: string, sql: string],
): Promise<void> {
  if (records.length === 0) return;
  const names = [...columns.map(([name]) => name), ...(counted ? [counted[0]] : [])].join(', ');
  const arrays = columns.map(([, type], index) => `$${index + 1}::TEXT[]::${type}[]`).join(', ');
  await client.query({
    // Prepared once per connection: reading so many columns costs more than running the statement.
    name: `insert ${table}`,
    text: `INSERT INTO ${table} (${names}) SELECT *${counted ? `, ${counted[1]}` : ''} FROM unnest(${arrays}) ${otherwise}`,
    values: columns.map(([, , cell]) => textArray(records.map(cell))),
  });
}
