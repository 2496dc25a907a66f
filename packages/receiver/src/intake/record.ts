/** Makes a record of a message: the same id and content always get the same answer, for ever. */
import type { Message, Mode, SignedAcknowledgement } from '@fairwell/schema';
import { linkTo } from '../audit/chain.ts';
import type { Linked } from '../audit/chain.ts';
import { isErased } from '../audit/erased.ts';
import { assignCase, wantedBy } from '../cases/assign.ts';
import { lineOf } from '../cases/line.ts';
import { promisedMs } from '../contacts/answer-by.ts';
import type { AnswerTimes } from '../contacts/answer-by.ts';
import { opened } from '../contacts/promise.ts';
import type { HandOver } from '../handover/hand-over.ts';
import type { AssuranceLevel } from '../identity/assurance.ts';
import { Refusal } from '../problem.ts';
import { claimsFor } from '../receipt/claims.ts';
import type { SigningKey } from '../receipt/keys.ts';
import { receiptLinks } from '../receipt/links.ts';
import { momentIn } from '../receipt/moment.ts';
import { referenceFrom } from '../receipt/reference.ts';
import { signReceipt } from '../receipt/sign.ts';
import { isReceiversOwn } from '../receipt/uuid.ts';
import type { StoredEvent } from '../store/records.ts';
import type { Store, Transaction } from '../store/store.ts';
import { fingerprintOf } from './fingerprint.ts';
import { laneOf } from './lane.ts';
import { surveyOf } from './survey.ts';

/** What the receiver lends to whoever records. */
export interface Recorder {
  store: Store;
  key: SigningKey;
  zone: string;
  now: () => Date;
  newId: () => string;
  handOver: HandOver;
  answerTimes: AnswerTimes;
}

export interface Incoming {
  message: Message;
  /** The declaration that an undo takes back, as it was sent; `null` for everything else, or where nobody knows any more. */
  declaration: Message | null;
  /** The message as it came in but for its token, JSON text. */
  text: string;
  /** Its parsed body, before defaults were filled in: this is what the sender took the fingerprint of. */
  body: Record<string, unknown>;
  assurance: AssuranceLevel;
  /** Absolute address the links are made with, without a slash at the end. */
  base: string;
}

export interface Recorded {
  /** False for a replay. */
  isNew: boolean;
  id: string;
  site: string;
  answer: string;
}

/**
 * Stores the message, or finds the record that was made of it before. Resolves after the commit is on disk.
 *
 * @throws {Refusal} `id-reused`, `erased`, or `invalid-message` where the message does not fit what was received before, or has an
 * id that only the receiver gives.
 * @throws {Busy | StorageFailed} from the store; the sender may try again with the same id.
 */
export async function record(incoming: Incoming, recorder: Recorder): Promise<Recorded> {
  const { message, declaration, body } = incoming;
  const contentSha256 = fingerprintOf({ site: message.site, type: message.type, data: body['data'] });
  const wanted = wantedBy(message, declaration);
  const recorded = await recorder.store.write(laneOf[message.type], wanted, (transaction) => {
    const before = transaction.event(message.site ?? '', message.id);
    if (before) return replay(before, message.mode, contentSha256);
    // Only now: what was taken before there was this rule is answered as it was.
    if (isReceiversOwn(message.id)) throw ownId();
    return {
      isNew: true,
      id: message.id,
      site: message.site ?? '',
      answer: add(incoming, contentSha256, recorder, transaction),
    };
  });
  if (recorded.isNew) recorder.handOver.wake();
  return recorded;
}

/** Whoever came first would keep the receiver from writing down, and telling, what belongs there. */
const ownId = () =>
  new Refusal('invalid-message', {
    errors: [
      { field: '/id', detail: 'a UUID of another version: 8 is what the receiver gives its own records' },
    ],
  });

/** What was sent as a test is not what somebody sends in earnest, whatever it says. */
function replay(before: StoredEvent, mode: Mode, contentSha256: string): Recorded {
  if (isErased(before)) {
    throw new Refusal('erased', { detail: 'It was received, and its content was erased since.' });
  }
  if (before.fingerprint !== contentSha256 || before.mode !== mode) {
    throw new Refusal('id-reused', {
      detail: 'Send other content, or another mode, under an id of its own.',
    });
  }
  return { isNew: false, id: before.id, site: before.site, answer: before.answer };
}

function add(
  { message, declaration, text, assurance, base }: Incoming,
  contentSha256: string,
  { key, zone, now, newId, handOver, answerTimes }: Recorder,
  transaction: Transaction,
): string {
  const last = transaction.last();
  const sequence = (last?.sequence ?? 0) + 1;
  const nowMs = now().getTime();
  // A clock that is set back must not make a later record look earlier.
  const receivedMs = Math.max(nowMs, last?.receivedMs ?? 0);
  const receivedAt = momentIn(zone, receivedMs);
  const { caseId, repeated, about } = assignCase({ message, assurance, declaration }, transaction, newId, {
    sequence,
    receivedMs,
    receivedAt,
  });
  const reference = referenceFrom(newId());
  // Whoever wants no answer is promised none.
  const answerByMs =
    message.type === 'contact.submitted' && message.data.replyTo !== null
      ? promisedMs(receivedMs, message.data.kind, message.data.answerBy, answerTimes)
      : null;
  const claims = claimsFor(message, {
    issuer: base,
    reference,
    receivedAt,
    receivedMs,
    zone,
    contentSha256,
    // What belongs to no contract is a case of its own.
    caseId: caseId ?? message.id,
    sequence,
    answerBy: answerByMs === null ? null : momentIn(zone, answerByMs),
    otherStands: repeated && message.type === 'cancellation.undone',
  });
  const answer: SignedAcknowledgement = {
    id: message.id,
    status: 'received',
    reference,
    receivedAt,
    zone,
    case: claims.case,
    sequence,
    endsOn: claims.endsOn,
    contentSha256,
    ...(claims.answerBy === undefined ? {} : { answerBy: claims.answerBy }),
    ...(claims.stands === undefined ? {} : { stands: claims.stands }),
    receipt: signReceipt(claims, key),
    links: receiptLinks(base, message),
  };
  const linked: Linked = {
    sequence,
    site: message.site ?? '',
    id: message.id,
    type: message.type,
    mode: message.mode,
    locale: message.locale,
    session: message.session ?? null,
    receivedAt,
    receivedMs,
    fingerprint: contentSha256,
    assurance,
    caseId,
    repeated,
    about,
    reference,
    message: text,
    answer: JSON.stringify(answer),
  };
  const event: StoredEvent = { ...linked, ...linkTo(last?.chain ?? null, linked) };
  transaction.addEvent(event);
  if (message.type === 'survey.answered') {
    transaction.addSurvey(surveyOf(message.data, event, message.client));
  }
  if (message.type === 'contact.submitted' && answerByMs !== null) {
    transaction.saveContact(opened(event, message.data, answerByMs));
  }
  const destinations = handOver.destinationsOf(message.type);
  const line = caseId === null ? message.id : lineOf(caseId, transaction);
  transaction.outbox.add({ site: event.site, destinations, sequence, line, dueMs: nowMs });
  return event.answer;
}
