/** What a batch writes: a statement per table, however many rows. */
import type pg from 'pg';
import type { Changes } from '../engine.ts';
import type { StoredContact } from '../contacts.ts';
import type { StoredCase, StoredEvent, StoredSurvey } from '../records.ts';
import { noteAudit } from './audit.ts';
import { noteMail } from './mails.ts';
import { note } from './notes.ts';

type Type = 'TEXT' | 'BIGINT' | 'INTEGER' | 'BOOLEAN';
type Cell = string | number | boolean | null;

/** Columns, their types, and what a record has in them. */
type Columns<Record> = [name: string, type: Type, cell: (record: Record) => Cell][];

const caseColumns: Columns<StoredCase> = [
  ['site', 'TEXT', ({ site }) => site],
  ['id', 'TEXT', ({ id }) => id],
  ['mode', 'TEXT', ({ mode }) => mode],
  ['state', 'TEXT', ({ state }) => state],
  ['outcome', 'TEXT', ({ outcome }) => outcome],
  ['effective_on', 'TEXT', ({ effectiveOn }) => effectiveOn],
  ['updated_at', 'TEXT', ({ updatedAt }) => updatedAt],
];

const eventColumns: Columns<StoredEvent> = [
  ['site', 'TEXT', ({ site }) => site],
  ['id', 'TEXT', ({ id }) => id],
  ['sequence', 'BIGINT', ({ sequence }) => sequence],
  ['type', 'TEXT', ({ type }) => type],
  ['mode', 'TEXT', ({ mode }) => mode],
  ['locale', 'TEXT', ({ locale }) => locale],
  ['session', 'TEXT', ({ session }) => session],
  ['received_at', 'TEXT', ({ receivedAt }) => receivedAt],
  ['received_ms', 'BIGINT', ({ receivedMs }) => receivedMs],
  ['fingerprint', 'TEXT', ({ fingerprint }) => fingerprint],
  ['assurance', 'INTEGER', ({ assurance }) => assurance],
  ['case_id', 'TEXT', ({ caseId }) => caseId],
  ['repeated', 'BOOLEAN', ({ repeated }) => repeated],
  ['about', 'TEXT', ({ about }) => about],
  ['reference', 'TEXT', ({ reference }) => reference],
  ['message', 'TEXT', ({ message }) => message],
  ['answer', 'TEXT', ({ answer }) => answer],
  ['salt', 'TEXT', ({ salt }) => salt],
  ['commitment', 'TEXT', ({ commitment }) => commitment],
  ['chain', 'TEXT', ({ chain }) => chain],
];

const contactColumns: Columns<StoredContact> = [
  ['site', 'TEXT', ({ site }) => site],
  ['id', 'TEXT', ({ id }) => id],
  ['mode', 'TEXT', ({ mode }) => mode],
  ['kind', 'TEXT', ({ kind }) => kind],
  ['state', 'TEXT', ({ state }) => state],
  ['answer_by_ms', 'BIGINT', ({ answerByMs }) => answerByMs],
  ['overdue_ms', 'BIGINT', ({ overdueMs }) => overdueMs],
  ['answer_id', 'TEXT', ({ answerId }) => answerId],
];

type SurveyRow = StoredSurvey & { distinct: StoredSurvey['reasons'] };

const surveyColumns: Columns<SurveyRow> = [
  ['site', 'TEXT', ({ site }) => site],
  ['sequence', 'BIGINT', ({ sequence }) => sequence],
  ['comment', 'TEXT', ({ comment }) => comment],
  ['folded', 'TEXT', ({ folded }) => folded],
  ['plan', 'TEXT', ({ plan }) => plan],
  ['jurisdiction', 'TEXT', ({ jurisdiction }) => jurisdiction],
  ['reasons', 'INTEGER', ({ distinct }) => distinct.length],
];

interface ReasonRow {
  survey: SurveyRow;
  position: number;
  reason: StoredSurvey['reasons'][number];
}

const reasonColumns: Columns<ReasonRow> = [
  ['site', 'TEXT', ({ survey }) => survey.site],
  ['sequence', 'BIGINT', ({ survey }) => survey.sequence],
  ['code', 'TEXT', ({ reason }) => reason.code],
  ['position', 'INTEGER', ({ position }) => position],
  ['category', 'TEXT', ({ reason }) => reason.category],
  ['label', 'TEXT', ({ reason }) => reason.label],
];

const heldColumns: Columns<Changes['held'][number]> = [
  ['site', 'TEXT', ({ site }) => site],
  ['mode', 'TEXT', ({ mode }) => mode],
  ['name', 'TEXT', ({ name }) => name],
  ['case_id', 'TEXT', ({ caseId }) => caseId],
];

interface DeliveryRow {
  site: string;
  destination: string;
  sequence: number;
  line: string;
  dueMs: number;
}

const deliveryColumns: Columns<DeliveryRow> = [
  ['site', 'TEXT', ({ site }) => site],
  ['destination', 'TEXT', ({ destination }) => destination],
  ['sequence', 'BIGINT', ({ sequence }) => sequence],
  ['line', 'TEXT', ({ line }) => line],
  ['due_ms', 'BIGINT', ({ dueMs }) => dueMs],
];

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
  await insert(
    client,
    'outbox',
    deliveryColumns,
    changes.deliveries.flatMap(({ destinations, ...delivery }) =>
      destinations.map((destination) => ({ ...delivery, destination })),
    ),
  );
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
