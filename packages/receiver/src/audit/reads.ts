/** `GET /v1/audit/reads`: who of the team read what subscribers wrote, newest first. */
import { DataReadsQuery } from '@fairwell/schema';
import type { DataReads } from '@fairwell/schema';
import { readQuery } from '../insights/query.ts';
import type { DataReadStore } from '../store/data-reads.ts';
import { readNote } from './read-log.ts';

/** @throws {Refusal} `invalid-query`. */
export async function dataReads(
  parameters: Record<string, string>,
  store: DataReadStore,
): Promise<DataReads> {
  const { before = Number.MAX_SAFE_INTEGER, limit } = readQuery(DataReadsQuery, parameters);
  // One more than asked tells whether there is a next page.
  const found = await store.list(before, limit + 1);
  const page = found.slice(0, limit);
  return {
    reads: page.map(readNote),
    next: found.length > page.length ? (page.at(-1)?.number ?? null) : null,
  };
}
