/** What the tables about the team hold, as records. */
import { personRoles } from '../identity/roles.ts';
import type { DataRead } from './data-reads.ts';
import type { TeamSession } from './logins.ts';
import { number, text, textOrNull } from './rows.ts';
import type { Row } from './rows.ts';

export function toSession(row: Row | undefined): TeamSession | null {
  if (!row) return null;
  const role = textOrNull(row, 'role');
  return {
    digest: text(row, 'digest'),
    who: text(row, 'who'),
    role: personRoles.find((each) => each === role) ?? null,
    seenMs: number(row, 'seen_ms'),
    endsMs: number(row, 'ends_ms'),
  };
}

export const toDataRead = (row: Row): DataRead => ({
  number: number(row, 'number'),
  readMs: number(row, 'read_ms'),
  statement: text(row, 'statement'),
});
