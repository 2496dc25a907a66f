/** What becomes of a promise: made when a question comes in, noted as missed once it is. */
import type { AnswerTimes, ContactSubmitted } from '@fairwell/schema';
import { momentIn } from '../receipt/moment.ts';
import type { Room } from '../room.ts';
import type { StoredContact } from '../store/contacts.ts';
import type { StoredEvent } from '../store/records.ts';
import type { Transaction } from '../store/store.ts';
import { answerBy } from './answer-by.ts';
import { note } from './note.ts';
import type { Noter } from '../intake/write-down.ts';

/** `GET /v1/answer-times`: what somebody who asks something now is promised, before they send it. */
export function promisedNow({ now, zone, answerTimes }: Room): AnswerTimes {
  const by = (kind: 'question' | 'complaint') => momentIn(zone, answerBy(now().getTime(), kind, answerTimes));
  return { question: by('question'), complaint: by('complaint'), zone };
}

/** A question as it comes in. */
export function opened(
  { site, id, mode, receivedMs }: StoredEvent,
  { kind, topic }: ContactSubmitted,
  answerByMs: number,
): StoredContact {
  return {
    site,
    id,
    mode,
    kind,
    state: 'open',
    answerByMs,
    overdueMs: null,
    answerId: null,
    receivedMs,
    topic: topic.join('/'),
    promisedMs: answerByMs,
    answeredMs: null,
  };
}

/** Whether an answer is promised and was not given yet. */
export const isWaiting = ({ state }: StoredContact): boolean => state === 'open' || state === 'reopened';

/** Notes a missed promise, once for each promise, and answers with the question as it stands then. */
export function noteIfMissed(
  contact: StoredContact,
  submitted: StoredEvent,
  noter: Noter,
  transaction: Transaction,
): StoredContact {
  const nowMs = noter.now().getTime();
  if (!isWaiting(contact) || contact.overdueMs !== null || nowMs < contact.answerByMs) return contact;
  const data = { answerBy: momentIn(noter.zone, contact.answerByMs) };
  note({ type: 'contact.overdue', data, assurance: 4 }, submitted, noter, transaction);
  const noted = { ...contact, overdueMs: nowMs };
  transaction.saveContact(noted);
  return noted;
}
