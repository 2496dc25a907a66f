/**
 * Writes down what happened to a question or a complaint, as a record like any other. Nobody gets a receipt of it; it is
 * signed all the same, so that whoever reads the log can tell that no answer was put into it later.
 */
import type { ContactEventData, ContactEventType } from '@fairwell/schema';
import { linkTo } from '../audit/chain.ts';
import type { Linked } from '../audit/chain.ts';
import type { AssuranceLevel } from '../identity/assurance.ts';
import { fingerprintOf } from '../intake/fingerprint.ts';
import type { Recorder } from '../intake/record.ts';
import { momentIn } from '../receipt/moment.ts';
import { referenceFrom } from '../receipt/reference.ts';
import { signNote } from '../receipt/sign.ts';
import type { NoteClaims } from '../receipt/sign.ts';
import type { StoredEvent } from '../store/records.ts';
import type { Transaction } from '../store/store.ts';

/** What it takes to write something down. */
export type Noter = Pick<Recorder, 'store' | 'key' | 'zone' | 'now' | 'newId' | 'handOver'>;

interface Happened<T extends ContactEventType> {
  type: T;
  data: Omit<ContactEventData<T>, 'contact' | 'reference'>;
  /** How sure it is who said it. */
  assurance: AssuranceLevel;
}

/**
 * Adds the event, and what is to be handed over of it.
 *
 * @param submitted the message that the question came in with.
 * @returns the id of the event.
 */
export function note<T extends ContactEventType>(
  { type, data, assurance }: Happened<T>,
  submitted: StoredEvent,
  { key, zone, now, newId, handOver }: Noter,
  transaction: Transaction,
): string {
  const { site, mode, locale, id: about } = submitted;
  const last = transaction.last();
  const sequence = (last?.sequence ?? 0) + 1;
  const nowMs = now().getTime();
  // A clock that is set back must not make a later record look earlier.
  const receivedMs = Math.max(nowMs, last?.receivedMs ?? 0);
  const receivedAt = momentIn(zone, receivedMs);
  const id = newId();
  const named = site === '' ? {} : { site };
  const told = {
    v: 1,
    id,
    type,
    ...named,
    mode,
    locale,
    occurredAt: receivedAt,
    data: { ...data, contact: about, reference: submitted.reference },
  };
  const contentSha256 = fingerprintOf({ ...named, type, data: told.data });
  const shared = {
    reference: referenceFrom(newId()),
    receivedAt,
    zone,
    case: id,
    sequence,
    endsOn: null,
    contentSha256,
  };
  const claims: NoteClaims = {
    jti: id,
    iat: Math.floor(receivedMs / 1000),
    ver: 1,
    type,
    ...named,
    mode,
    locale,
    content: null,
    ruleIds: [],
    ...shared,
  };
  const linked: Linked = {
    sequence,
    site,
    id,
    type,
    mode,
    locale,
    session: null,
    receivedAt,
    receivedMs,
    fingerprint: contentSha256,
    assurance,
    caseId: null,
    repeated: false,
    about,
    reference: shared.reference,
    message: JSON.stringify(told),
    answer: JSON.stringify({ id, ...shared, receipt: signNote(claims, key) }),
  };
  transaction.addEvent({ ...linked, ...linkTo(last?.chain ?? null, linked) });
  const destinations = handOver.destinationsOf(type);
  transaction.outbox.add({ site, destinations, sequence, line: about, dueMs: nowMs });
  return id;
}
