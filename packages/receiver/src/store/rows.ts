/** From rows to records. */
import {
  caseOutcomes,
  caseStates,
  causeEventTypes,
  contactEventTypes,
  insightEventTypes,
  messageTypes,
  modes,
  offeredTo,
} from '@fairwell/schema';
import type {
  DeadDelivery,
  FirstCancellation,
  OutboxState,
  StoredCase,
  StoredDelivery,
  StoredEvent,
  StoredKey,
  TakenOffer,
} from './records.ts';

export type Row = Record<string, unknown>;

export const text = (row: Row, column: string): string => String(row[column]);
export const textOrNull = (row: Row, column: string): string | null =>
  row[column] === null ? null : text(row, column);
export const number = (row: Row, column: string): number => Number(row[column]);
export const numberOrNull = (row: Row, column: string): number | null =>
  row[column] === null ? null : number(row, column);

/** @throws {Error} when the row was not written by this program. */
export function oneOf<T extends string>(values: readonly T[], row: Row, column: string): T {
  const found = values.find((value) => value === row[column]);
  if (found === undefined) throw new Error(`The database holds an unknown ${column}`);
  return found;
}

const eventTypes = [...messageTypes, ...contactEventTypes, ...insightEventTypes, ...causeEventTypes];

export function toEvent(row: Row | undefined): StoredEvent | null {
  if (!row) return null;
  return {
    sequence: number(row, 'sequence'),
    site: text(row, 'site'),
    id: text(row, 'id'),
    type: oneOf(eventTypes, row, 'type'),
    mode: oneOf(modes, row, 'mode'),
    locale: text(row, 'locale'),
    session: textOrNull(row, 'session'),
    receivedAt: text(row, 'received_at'),
    receivedMs: number(row, 'received_ms'),
    fingerprint: text(row, 'fingerprint'),
    assurance: number(row, 'assurance'),
    caseId: textOrNull(row, 'case_id'),
    repeated: Boolean(row['repeated']),
    about: textOrNull(row, 'about'),
    reference: text(row, 'reference'),
    message: text(row, 'message'),
    answer: text(row, 'answer'),
    salt: textOrNull(row, 'salt'),
    commitment: textOrNull(row, 'commitment'),
    chain: textOrNull(row, 'chain'),
  };
}

export function toCase(row: Row | undefined): StoredCase | null {
  if (!row) return null;
  return {
    id: text(row, 'id'),
    site: text(row, 'site'),
    mode: oneOf(modes, row, 'mode'),
    state: oneOf(caseStates, row, 'state'),
    outcome: row['outcome'] === null ? null : oneOf(caseOutcomes, row, 'outcome'),
    effectiveOn: textOrNull(row, 'effective_on'),
    updatedAt: text(row, 'updated_at'),
    payingOn: textOrNull(row, 'paying_on'),
    undoneMs: numberOrNull(row, 'undone_ms'),
    offer: toTakenOffer(row),
    declarations: number(row, 'declarations'),
    first: row['declared_sequence'] === null ? null : toFirst(row),
  };
}

export const toTakenOffer = (row: Row): TakenOffer | null =>
  row['offer'] === null
    ? null
    : {
        id: text(row, 'offer'),
        madeTo: row['offer_to'] === null ? null : oneOf(offeredTo, row, 'offer_to'),
        takenMs: number(row, 'offer_ms'),
      };

export const toFirst = (row: Row): FirstCancellation => ({
  sequence: number(row, 'declared_sequence'),
  receivedMs: number(row, 'declared_ms'),
  assurance: number(row, 'assurance'),
  language: text(row, 'language'),
  client: textOrNull(row, 'client'),
  plan: textOrNull(row, 'plan'),
  jurisdiction: textOrNull(row, 'jurisdiction'),
  segment: textOrNull(row, 'segment'),
  since: textOrNull(row, 'since'),
  contract: numberOrNull(row, 'contract'),
});

export function toKey(row: Row): StoredKey {
  return {
    kid: text(row, 'kid'),
    x: text(row, 'x'),
    addedAt: text(row, 'added_at'),
    revokedAt: textOrNull(row, 'revoked_at'),
  };
}

/** From a row that holds an event and its delivery. */
export function toDelivery(row: Row): StoredDelivery[] {
  const event = toEvent(row);
  if (event === null) return [];
  return [
    {
      destination: text(row, 'destination'),
      event,
      attempts: number(row, 'attempts'),
      dueMs: number(row, 'due_ms'),
      lastError: textOrNull(row, 'last_error'),
    },
  ];
}

export const toDeadDelivery = (row: Row): DeadDelivery[] =>
  toDelivery(row).map((delivery) => ({ ...delivery, deadMs: number(row, 'dead_ms') }));

export const toOutboxState = (row: Row): OutboxState => ({
  destination: text(row, 'destination'),
  waiting: number(row, 'waiting'),
  dead: number(row, 'dead'),
  oldestMs: row['oldest_ms'] === null ? null : number(row, 'oldest_ms'),
  paused: row['paused_ms'] === null ? null : { sinceMs: number(row, 'paused_ms'), error: text(row, 'error') },
});
