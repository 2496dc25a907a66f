/** Writes down what happened to a question or a complaint. */
import type { ContactEventData, ContactEventType } from '@fairwell/schema';
import type { AssuranceLevel } from '../identity/assurance.ts';
import { writeDown } from '../intake/write-down.ts';
import type { Noter } from '../intake/write-down.ts';
import type { StoredEvent } from '../store/records.ts';
import type { Transaction } from '../store/store.ts';

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
  { site, mode, locale, id: about, reference }: StoredEvent,
  noter: Noter,
  transaction: Transaction,
): string {
  const id = noter.newId();
  const told = { ...data, contact: about, reference };
  writeDown({ id, type, site, mode, locale, about, data: told, assurance }, noter, transaction);
  return id;
}
