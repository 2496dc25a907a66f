/** What is written, as both kinds of database write it: the columns of each table, and what a record has in them. */
import type { StoredContact } from './contacts.ts';
import type { Changes } from './engine.ts';
import type { NewDeliveries, StoredCase, StoredEvent, StoredSurvey } from './records.ts';

export type Type = 'TEXT' | 'BIGINT' | 'INTEGER' | 'BOOLEAN';
export type Cell = string | number | boolean | null;

/** Columns, their types, and what a record has in them. */
export type Columns<Record> = [name: string, type: Type, cell: (record: Record) => Cell][];

export const caseColumns: Columns<StoredCase> = [
  ['site', 'TEXT', ({ site }) => site],
  ['id', 'TEXT', ({ id }) => id],
  ['mode', 'TEXT', ({ mode }) => mode],
  ['state', 'TEXT', ({ state }) => state],
  ['outcome', 'TEXT', ({ outcome }) => outcome],
  ['effective_on', 'TEXT', ({ effectiveOn }) => effectiveOn],
  ['updated_at', 'TEXT', ({ updatedAt }) => updatedAt],
  ['paying_on', 'TEXT', ({ payingOn }) => payingOn],
  ['undone_ms', 'BIGINT', ({ undoneMs }) => undoneMs],
  ['offer', 'TEXT', ({ offer }) => offer?.id ?? null],
  ['offer_to', 'TEXT', ({ offer }) => offer?.madeTo ?? null],
  ['offer_ms', 'BIGINT', ({ offer }) => offer?.takenMs ?? null],
  ['declarations', 'INTEGER', ({ declarations }) => declarations],
  ['declared_sequence', 'BIGINT', ({ first }) => first?.sequence ?? null],
  ['declared_ms', 'BIGINT', ({ first }) => first?.receivedMs ?? null],
  ['assurance', 'INTEGER', ({ first }) => first?.assurance ?? null],
  ['language', 'TEXT', ({ first }) => first?.language ?? null],
  ['client', 'TEXT', ({ first }) => first?.client ?? null],
  ['plan', 'TEXT', ({ first }) => first?.plan ?? null],
  ['jurisdiction', 'TEXT', ({ first }) => first?.jurisdiction ?? null],
  ['segment', 'TEXT', ({ first }) => first?.segment ?? null],
  ['since', 'TEXT', ({ first }) => first?.since ?? null],
  ['contract', 'BIGINT', ({ first }) => first?.contract ?? null],
];

/** What a case that is saved again takes over: all but what says which case it is. */
export const renewedCase = caseColumns
  .map(([name]) => name)
  .filter((name) => !['site', 'id', 'mode'].includes(name))
  .map((name) => `${name} = excluded.${name}`)
  .join(', ');

export const eventColumns: Columns<StoredEvent> = [
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

/** None of them is true or false, which SQLite would not take. */
export const contactColumns: [
  name: string,
  type: Type,
  cell: (contact: StoredContact) => string | number | null,
][] = [
  ['site', 'TEXT', ({ site }) => site],
  ['id', 'TEXT', ({ id }) => id],
  ['mode', 'TEXT', ({ mode }) => mode],
  ['kind', 'TEXT', ({ kind }) => kind],
  ['state', 'TEXT', ({ state }) => state],
  ['answer_by_ms', 'BIGINT', ({ answerByMs }) => answerByMs],
  ['overdue_ms', 'BIGINT', ({ overdueMs }) => overdueMs],
  ['answer_id', 'TEXT', ({ answerId }) => answerId],
  ['received_ms', 'BIGINT', ({ receivedMs }) => receivedMs],
  ['topic', 'TEXT', ({ topic }) => topic],
  ['promised_ms', 'BIGINT', ({ promisedMs }) => promisedMs],
  ['answered_ms', 'BIGINT', ({ answeredMs }) => answeredMs],
];

/** A contact that is there already moves on; what was promised and asked at first stays. */
export const renewedContact = `ON CONFLICT (site, id) DO UPDATE SET state = excluded.state,
  answer_by_ms = excluded.answer_by_ms, overdue_ms = excluded.overdue_ms, answer_id = excluded.answer_id,
  answered_ms = excluded.answered_ms`;

export type SurveyRow = StoredSurvey & { distinct: StoredSurvey['reasons'] };

export const surveyColumns: Columns<SurveyRow> = [
  ['site', 'TEXT', ({ site }) => site],
  ['sequence', 'BIGINT', ({ sequence }) => sequence],
  ['comment', 'TEXT', ({ comment }) => comment],
  ['folded', 'TEXT', ({ folded }) => folded],
  ['plan', 'TEXT', ({ plan }) => plan],
  ['jurisdiction', 'TEXT', ({ jurisdiction }) => jurisdiction],
  ['reasons', 'INTEGER', ({ distinct }) => distinct.length],
  ['language', 'TEXT', ({ language }) => language],
  ['client', 'TEXT', ({ client }) => client],
  ['options', 'TEXT', ({ options }) => options],
];

export interface ReasonRow {
  survey: SurveyRow;
  position: number;
  reason: StoredSurvey['reasons'][number];
}

export const reasonColumns: Columns<ReasonRow> = [
  ['site', 'TEXT', ({ survey }) => survey.site],
  ['sequence', 'BIGINT', ({ survey }) => survey.sequence],
  ['code', 'TEXT', ({ reason }) => reason.code],
  ['position', 'INTEGER', ({ position }) => position],
  ['category', 'TEXT', ({ reason }) => reason.category],
  ['label', 'TEXT', ({ reason }) => reason.label],
  ['path', 'TEXT', ({ reason }) => reason.path],
];

export const heldColumns: Columns<Changes['held'][number]> = [
  ['site', 'TEXT', ({ site }) => site],
  ['mode', 'TEXT', ({ mode }) => mode],
  ['name', 'TEXT', ({ name }) => name],
  ['case_id', 'TEXT', ({ caseId }) => caseId],
];

/** One event for one destination. */
export type DeliveryRow = Omit<NewDeliveries, 'destinations'> & { destination: string };

export const deliveryRows = (deliveries: NewDeliveries[]): DeliveryRow[] =>
  deliveries.flatMap(({ destinations, ...delivery }) =>
    destinations.map((destination) => ({ ...delivery, destination })),
  );

export const deliveryColumns: Columns<DeliveryRow> = [
  ['site', 'TEXT', ({ site }) => site],
  ['destination', 'TEXT', ({ destination }) => destination],
  ['sequence', 'BIGINT', ({ sequence }) => sequence],
  ['line', 'TEXT', ({ line }) => line],
  ['due_ms', 'BIGINT', ({ dueMs }) => dueMs],
];
