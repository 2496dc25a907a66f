/** Whether a record still stands where it was put, with what it was put there with. */
import type { StoredEvent } from '../store/records.ts';
import { chainOf, commitmentTo } from './chain.ts';
import { isErased } from './erased.ts';
import type { AuditFault } from './finding.ts';

/** The record before, as far as the next one is bound to it. */
export interface Previous {
  sequence: number;
  chain: string | null;
}

/** What the very first record is bound to. */
export const BEGINNING: Previous = { sequence: 0, chain: null };

/** @param before `null` for the very first record. */
export function faultsOfLink(event: StoredEvent, before: Previous | null): AuditFault[] {
  const previous = before ?? BEGINNING;
  const isNext = event.sequence === previous.sequence + 1;
  // What it is bound to is not there to compare with.
  const place: AuditFault[] = isNext ? (isLinked(event, previous) ? [] : ['link']) : ['missing'];
  return [...place, ...faultsOfContent(event)];
}

function isLinked(event: StoredEvent, previous: Previous): boolean {
  const { commitment, chain } = event;
  // Records from before there was a chain can only stand at the beginning.
  if (commitment === null || chain === null) return commitment === chain && previous.chain === null;
  return chain === chainOf(previous.chain, commitment, event);
}

function faultsOfContent(event: StoredEvent): AuditFault[] {
  const { salt, session, fingerprint, answer, commitment } = event;
  if (isErased(event)) {
    const isGone = salt === null && session === null && fingerprint === '' && answer === '';
    return isGone ? [] : ['half-erased'];
  }
  if (commitment === null && salt === null) return [];
  return salt !== null && commitment === commitmentTo(salt, event) ? [] : ['content'];
}
