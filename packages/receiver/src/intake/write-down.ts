/**
 * Makes a record of what the receiver noted itself, like any other. Nobody gets a receipt of it; it is signed all the same, so
 * that whoever reads the log can tell that nothing was put into it later.
 */
import type { Mode } from '@fairwell/schema';
import { linkTo } from '../audit/chain.ts';
import type { Linked } from '../audit/chain.ts';
import type { AssuranceLevel } from '../identity/assurance.ts';
import { momentIn } from '../receipt/moment.ts';
import { referenceFrom } from '../receipt/reference.ts';
import { signNote } from '../receipt/sign.ts';
import type { NoteClaims } from '../receipt/sign.ts';
import type { NoteType } from '../store/records.ts';
import type { Transaction } from '../store/store.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { Recorder } from './record.ts';

/** What it takes to write something down. */
export type Noter = Pick<Recorder, 'store' | 'key' | 'zone' | 'now' | 'newId' | 'handOver'>;

export interface Noted {
  id: string;
  type: NoteType;
  /** '' where the receiver serves one site. */
  site: string;
  mode: Mode;
  locale: string;
  /** Id of the event it is about. */
  about: string | null;
  data: object;
  /** How sure it is who said it. */
  assurance: AssuranceLevel;
}

/** Adds the event, and what is to be handed over of it: after everything else in the line of what it is about. */
export function writeDown(
  { id, type, site, mode, locale, about, data, assurance }: Noted,
  { key, zone, now, newId, handOver }: Noter,
  transaction: Transaction,
): void {
  const last = transaction.last();
  const sequence = (last?.sequence ?? 0) + 1;
  const nowMs = now().getTime();
  // A clock that is set back must not make a later record look earlier.
  const receivedMs = Math.max(nowMs, last?.receivedMs ?? 0);
  const receivedAt = momentIn(zone, receivedMs);
  const named = site === '' ? {} : { site };
  const told = { v: 1, id, type, ...named, mode, locale, occurredAt: receivedAt, data };
  const contentSha256 = fingerprintOf({ ...named, type, data });
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
  transaction.outbox.add({ site, destinations, sequence, line: about ?? id, dueMs: nowMs });
}
