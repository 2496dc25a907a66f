/** What the insights count a case by, noted in the transaction that stores its first cancellation. */
import { hash } from 'node:crypto';
import { CivilDate } from '@fairwell/schema';
import { languageOf } from '../intake/survey.ts';
import type { FirstCancellation, StoredCase } from '../store/records.ts';
import type { ContractNames } from './contract-names.ts';
import type { Sent } from './repeats.ts';

/** When a message became a record, and which. */
export interface Received {
  sequence: number;
  receivedMs: number;
  receivedAt: string;
}

/** The case with one more declaration, where it is one that is counted. */
export function counted(record: StoredCase, sent: Sent, names: ContractNames, at: Received): StoredCase {
  if (sent.message.type !== 'cancellation.requested') return record;
  return {
    ...record,
    declarations: record.declarations + 1,
    first: record.first ?? firstOf(sent, names, at),
  };
}

function firstOf(
  { message, assurance }: Sent,
  names: ContractNames,
  { sequence, receivedMs }: Received,
): FirstCancellation | null {
  if (message.type !== 'cancellation.requested') return null;
  const { subscription, jurisdiction } = message.data;
  return {
    sequence,
    receivedMs,
    assurance,
    language: languageOf(message.locale),
    client: message.client ?? null,
    plan: subscription.plan ?? null,
    jurisdiction,
    segment: subscription.segment ?? null,
    // What is no day says nothing.
    since: subscription.since === undefined ? null : (CivilDate.safeParse(subscription.since).data ?? null),
    contract: numberOf(names),
  };
}

/** Tells one contract from all others without naming it: 52 bits of a hash, which a number holds exactly. */
function numberOf({ id, reference }: ContractNames): number | null {
  const called = id ?? reference;
  if (called === null) return null;
  const digest = hash('sha256', `${called.site} ${called.mode} ${called.name}`, 'hex');
  return Number.parseInt(digest.slice(0, 13), 16);
}
