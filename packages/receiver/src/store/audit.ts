/** What is asked of a database to check, read out and erase what was received. */
import type { DataRead } from './data-reads.ts';
import type { StoredContact } from './contacts.ts';
import type { EventType, Head, StoredCase, StoredKey, StoredSurvey, StoredTag } from './records.ts';
import type { Row } from './rows.ts';

/** A signed statement of how far the chain had come. */
export interface StoredCheckpoint {
  sequence: number;
  /** Compact JWS. */
  statement: string;
}

/** Records whose content goes, and the signed statement that says so. */
export interface Erasing {
  sequences: number[];
  /** Compact JWS. */
  statement: string;
}

/** What is noted in the transaction of everybody else who writes. Of two reads with one number the second is refused. */
export type AuditNote =
  | ({ is: 'checkpoint' } & StoredCheckpoint)
  | ({ is: 'erased' } & Erasing)
  | ({ is: 'read' } & DataRead)
  | ({ is: 'tagged' } & StoredTag)
  | ({ is: 'untagged' } & Pick<StoredTag, 'site' | 'sequence' | 'code'>)
  | Recounted;

/** What is counted of a record, found to be something else than the record says, and put right. */
export type Recounted =
  | { is: 'recounted'; of: 'survey'; survey: StoredSurvey }
  | { is: 'recounted'; of: 'contact'; contact: StoredContact };

/** What may be erased by its age. */
export interface Outlived {
  type: EventType;
  /** Milliseconds since 1970; only what was received before. */
  before: number;
  /** Destinations that still have to be told; what waits for one of them is left out. */
  destinations: string[];
  limit: number;
}

/** Reads of what is committed, as it stands: anybody may have written in it. */
export interface AuditReads {
  /** Rows of records after `sequence`, oldest first. */
  records(after: number, limit: number): Promise<Row[]>;
  /** How many records there are. */
  count(): Promise<number>;
  /** The newest record up to and including this number. */
  upTo(sequence: number): Promise<Row | null>;
  /** The newest record as the next one will be bound to it. */
  head(): Promise<Head | null>;
  /** After `sequence`, oldest first. */
  checkpoints(after: number, limit: number): Promise<StoredCheckpoint[]>;
  lastCheckpoint(): Promise<StoredCheckpoint | null>;
  /** The statement with this number of what was erased. */
  erasure(number: number): Promise<string | null>;
  /** Of these records, what is counted and searched of their survey answers. */
  surveys(from: number, to: number): Promise<Row[]>;
  /** Ids that occur more than once at one site, which no sender could have made. */
  repeatedIds(limit: number): Promise<{ site: string; id: string }[]>;
  /** Numbers of records that something is to be handed over of, although they do not exist. */
  strayDeliveries(limit: number): Promise<number[]>;
  /** What the database finds wrong with its own pages and indexes, in its words. Reads all of it. */
  damage(limit: number): Promise<string[]>;
  /** Those of these records that some destination was not told of yet. */
  waiting(sequences: number[]): Promise<number[]>;
  cases(ids: string[]): Promise<StoredCase[]>;
  /** Every key that ever signed. */
  keys(): Promise<StoredKey[]>;
}

export interface AuditStore extends AuditReads {
  /** Numbers of records that hold something yet, oldest first. */
  outlived(outlived: Outlived): Promise<number[]>;
  /** Takes what was erased out of the files too, as far as that does not hold up the writer. */
  scrub(): Promise<void>;
  /** Writes the files anew without what was erased; nothing else can be done meanwhile. */
  compact(): Promise<void>;
}
