/**
 * Every table that moves from one kind of database to the other; what is pointed at comes before what points. A test
 * compares this list with both schemas, so that a new table or column cannot be left behind.
 */

export interface Table {
  name: string;
  /** Columns that no two rows share. */
  key: string[];
  /** The other columns. */
  columns: string[];
  /** PostgreSQL keeps the site in the row, and in the key; SQLite finds it at the event with the same sequence. */
  hasSiteOfEvent?: true;
  /** The target may hold rows of its own. What makes way for a row with the same key, as SQL. */
  onConflict?: string;
  /** A column of the key that PostgreSQL counts up by itself. */
  counted?: string;
  /** Columns that only PostgreSQL has, and that say nothing once the receivers have stopped. */
  leftBehind?: string[];
}

export const tables: Table[] = [
  {
    name: 'signing_key',
    key: ['kid'],
    columns: ['x', 'added_at', 'revoked_at'],
    // A receiver that was started once on the empty target made itself known there. A revocation is never taken back.
    onConflict: `ON CONFLICT (kid) DO UPDATE SET added_at = excluded.added_at, revoked_at = excluded.revoked_at
      WHERE signing_key.revoked_at IS NULL`,
  },
  {
    name: 'cancellation_case',
    key: ['site', 'id'],
    columns: [
      'mode',
      'state',
      'outcome',
      'effective_on',
      'updated_at',
      'paying_on',
      'undone_ms',
      'offer',
      'offer_to',
      'offer_ms',
      'declarations',
      'declared_sequence',
      'declared_ms',
      'assurance',
      'language',
      'client',
      'plan',
      'jurisdiction',
      'segment',
      'since',
      'contract',
      'revision',
    ],
  },
  { name: 'erasure', key: ['number'], columns: ['statement'], counted: 'number' },
  {
    name: 'event',
    key: ['sequence'],
    columns: [
      'site',
      'id',
      'type',
      'mode',
      'locale',
      'session',
      'received_at',
      'received_ms',
      'fingerprint',
      'assurance',
      'case_id',
      'repeated',
      'about',
      'reference',
      'message',
      'answer',
      'salt',
      'commitment',
      'chain',
      'erasure',
    ],
  },
  { name: 'open_contract', key: ['site', 'mode', 'name'], columns: ['case_id'] },
  {
    name: 'survey',
    key: ['sequence'],
    columns: ['comment', 'folded', 'plan', 'jurisdiction', 'reasons', 'language', 'client', 'options'],
    hasSiteOfEvent: true,
  },
  {
    name: 'survey_reason',
    key: ['sequence', 'code'],
    columns: ['position', 'category', 'label', 'path'],
    hasSiteOfEvent: true,
  },
  {
    name: 'comment_tag',
    key: ['sequence', 'code'],
    columns: ['tag', 'put_ms', 'put_by'],
    hasSiteOfEvent: true,
  },
  {
    name: 'outbox',
    key: ['destination', 'sequence'],
    columns: ['line', 'due_ms', 'attempts', 'last_error', 'delivered_ms', 'dead_ms'],
    hasSiteOfEvent: true,
    leftBehind: ['leased_until_ms'],
  },
  {
    name: 'contact',
    key: ['site', 'id'],
    columns: [
      'mode',
      'kind',
      'state',
      'answer_by_ms',
      'overdue_ms',
      'answer_id',
      'received_ms',
      'topic',
      'promised_ms',
      'answered_ms',
    ],
  },
  { name: 'paused_destination', key: ['destination'], columns: ['paused_ms', 'error'] },
  { name: 'mail_sent', key: ['mailbox', 'sent_ms'], columns: [] },
  { name: 'mail_event', key: ['site', 'id'], columns: ['mailbox', 'noted_ms'] },
  { name: 'checkpoint', key: ['sequence'], columns: ['statement'] },
  { name: 'data_read', key: ['number'], columns: ['read_ms', 'statement'] },
];

/** As a row of it is written down between the two. */
export const columnsOf = ({ key, columns, hasSiteOfEvent }: Table): string[] => [
  ...(hasSiteOfEvent ? ['site'] : []),
  ...key,
  ...columns,
];
