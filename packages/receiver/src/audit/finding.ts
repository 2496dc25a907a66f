/**
 * What is wrong with a record, or with what is kept about it.
 *
 * - `missing`: between this record and the one before it, at least one is gone
 * - `unreadable`: no program of ours writes such a row
 * - `link`: it, or the one before it, was changed, or it was put in this place later
 * - `content`: the message or its answer is not what was bound when it came in
 * - `erased`: it was emptied, without a signed statement that says so
 * - `half-erased`: something is left of what was to be erased
 * - `field`: a column says something else than the message or its answer
 * - `receipt`: the signature of its receipt does not hold
 * - `survey`: what is counted and searched is not what the message says
 * - `newest`: the next record would be bound to something else than the newest one
 * - `checkpoint`: a signed checkpoint says something else, or its signature does not hold
 * - `repeated-id`: two records share an id
 * - `delivery`: something is to be handed over that does not exist
 * - `damaged`: a page or an index of the database is not what was written, so that records may not be found
 */
export type AuditFault =
  | 'missing'
  | 'unreadable'
  | 'link'
  | 'content'
  | 'erased'
  | 'half-erased'
  | 'field'
  | 'receipt'
  | 'survey'
  | 'newest'
  | 'checkpoint'
  | 'repeated-id'
  | 'delivery'
  | 'damaged';

export interface Finding {
  /** The number of the record; `null` where no record could be named. */
  sequence: number | null;
  fault: AuditFault;
  /** The column, for `field`; the file, for a checkpoint that was kept outside the database; what it says, for `damaged`. */
  where?: string;
}
