/** Who of the team read what subscribers wrote. Says what was asked for and how much came back, never what it said. */
import * as z from 'zod';
import { Moment } from './value.ts';

/**
 * What was read: answers to the survey, questions and complaints, rows of an export, everything, or all of one person. Or answers to the
 * survey that somebody put a tag on, or took one off.
 */
export const dataKinds = ['comments', 'contacts', 'surveys', 'cases', 'events', 'person', 'tags'] as const;
export type DataKind = (typeof dataKinds)[number];

export const DataRead = z.object({
  /** Counts up without a gap. */
  number: z.int().min(1),
  readAt: Moment,
  /** An e-mail address, or the name of a key or of a user of the machine. */
  who: z.string(),
  /** A key, somebody who logged in, or a command on the machine of the receiver. */
  by: z.enum(['key', 'session', 'command']),
  role: z.enum(['viewer', 'agent', 'admin', 'server']),
  what: z.enum(dataKinds),
  /** What was asked for. Words that were searched for and names of persons are left out: `…` stands in their place. */
  filter: z.record(z.string(), z.string()),
  /** How many came back. */
  records: z.int().min(0),
});
export type DataRead = z.infer<typeof DataRead>;

/** A question to `GET /v1/audit/reads`. */
export const DataReadsQuery = z.strictObject({
  /** Only with lower numbers: the `next` of the page before. */
  before: z.coerce.number().int().min(1).optional(),
  limit: z.coerce.number().int().min(1).max(1000).default(100),
});
export type DataReadsQuery = z.infer<typeof DataReadsQuery>;

/** The answer, newest first. */
export const DataReads = z.strictObject({
  reads: z.array(DataRead),
  /** For `before`, where there are more. */
  next: z.int().nullable(),
});
export type DataReads = z.infer<typeof DataReads>;
