/** From rows to questions and complaints. */
import { contactKinds, contactStates, modes } from '@fairwell/schema';
import type { StoredContact } from './contacts.ts';
import { number, numberOrNull, oneOf, text, textOrNull } from './rows.ts';
import type { Row } from './rows.ts';

export function toContact(row: Row | undefined): StoredContact | null {
  if (!row) return null;
  return {
    site: text(row, 'site'),
    id: text(row, 'id'),
    mode: oneOf(modes, row, 'mode'),
    kind: oneOf(contactKinds, row, 'kind'),
    state: oneOf(contactStates, row, 'state'),
    answerByMs: number(row, 'answer_by_ms'),
    overdueMs: numberOrNull(row, 'overdue_ms'),
    answerId: textOrNull(row, 'answer_id'),
    receivedMs: number(row, 'received_ms'),
    topic: text(row, 'topic'),
    promisedMs: number(row, 'promised_ms'),
    answeredMs: numberOrNull(row, 'answered_ms'),
  };
}
