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
];

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

export const contactColumns: Columns<StoredContact> = [
  ['site', 'TEXT', ({ site }) => site],
  ['id', 'TEXT', ({ id }) => id],
  ['mode', 'TEXT', ({ mode }) => mode],
  ['kind', 'TEXT', ({ kind }) => kind],
  ['state', 'TEXT', ({ state }) => state],
  ['answer_by_ms', 'BIGINT', ({ answerByMs }) => answerByMs],
  ['overdue_ms', 'BIGINT', ({ overdueMs }) => overdueMs],
  ['answer_id', 'TEXT', ({ answerId }) => answerId],
];

export type SurveyRow = StoredSurvey & { distinct: StoredSurvey['reasons'] };

export const surveyColumns: Columns<SurveyRow> = [
  ['site', 'TEXT', ({ site }) => site],
  ['sequence', 'BIGINT', ({ sequence }) => sequence],
  ['comment', 'TEXT', ({ comment }) => comment],
  ['folded', 'TEXT', ({ folded }) => folded],
  ['plan', 'TEXT', ({ plan }) => plan],
  ['jurisdiction', 'TEXT', ({ jurisdiction }) => jurisdiction],
  ['reasons', 'INTEGER', ({ distinct }) => distinct.length],
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
