/** By which names two declarations are recognised as being about one contract. */
import type { Message } from '@fairwell/schema';
import type { ContractName, StoredCase } from '../store/records.ts';
import type { Transaction } from '../store/store.ts';

/** What people write differently but mean alike: width, case, and which separators. Where they stand is kept, as `-`. */
export const separated = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/[\p{P}\p{Z}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');

/** The same, without separators. */
export const normalised = (name: string): string => separated(name).replaceAll('-', '');

/** Whether two people may mean the same: where separators stand decides only where both wrote some. */
export function meansSame(one: string, other: string): boolean {
  const [a, b] = [separated(one), separated(other)];
  return a === b || ((!a.includes('-') || !b.includes('-')) && normalised(one) === normalised(other));
}

/** What a contract is held under. The prefix keeps the two kinds of name apart. */
export interface ContractNames {
  /** Compared letter by letter: programs choose ids, and `12-34` and `123-4` may be two contracts. */
  id: ContractName | null;
  /** Compared as people write it, where it has separators: `2024-1-18` and `2024-11-8` may be two contracts. */
  written: ContractName | null;
  /** Compared without separators, which people leave out. */
  reference: ContractName | null;
}

/** Those it has. */
export const held = (names: ContractNames): ContractName[] =>
  [names.id, names.written, names.reference].filter((name) => name !== null);

/**
 * The names of the contract. Empty where only the customer or the plan is named: one customer may have several
 * contracts, and counting the second cancellation as a repeat of the first would lose it.
 */
export function contractNames(message: Message): ContractNames {
  const named =
    message.type === 'cancellation.requested'
      ? message.data.subscription
      : message.type === 'withdrawal.requested'
        ? message.data.contract
        : {};
  const typed = named.reference ?? '';
  const bare = normalised(typed);
  // Whoever withdraws may have typed it: "my subscription" is what many others call theirs, and no name of a contract.
  const reference = message.type === 'withdrawal.requested' && !/\p{N}/u.test(bare) ? '' : bare;
  const written = reference === '' || separated(typed) === bare ? '' : separated(typed);
  const called = (name: string): ContractName => ({ site: message.site ?? '', mode: message.mode, name });
  return {
    id: named.id === undefined ? null : called(`id:${named.id}`),
    written: written === '' ? null : called(`written:${written}`),
    reference: reference === '' ? null : called(`reference:${reference}`),
  };
}

/** The open case of this contract. A reference decides only where one of the two sides has no id. */
export function caseOfContract(names: ContractNames, transaction: Transaction): StoredCase | null {
  const { id } = names;
  const byId = id && transaction.openCase(id);
  const found = byId ?? caseOfReference(names, transaction);
  if (found === null || byId !== null || id === null) return found;
  return transaction.isNamedBy(found.id, 'id:') ? null : found;
}

/** Where separators stand decides only where both sides have some. */
function caseOfReference({ written, reference }: ContractNames, transaction: Transaction): StoredCase | null {
  if (reference === null) return null;
  const asWritten = written && transaction.openCase(written);
  if (asWritten !== null) return asWritten;
  const found = transaction.openCase(reference);
  return found !== null && written !== null && transaction.isNamedBy(found.id, 'written:') ? null : found;
}
