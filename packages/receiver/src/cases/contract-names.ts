/** By which names two declarations are recognised as being about one contract. */
import type { Message } from '@fairwell/schema';
import type { ContractName, StoredCase } from '../store/records.ts';
import type { Transaction } from '../store/store.ts';

/** What people write differently but mean alike: width, case, spaces and separators. */
export const normalised = (name: string) =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\p{P}\p{Z}\p{Cf}]/gu, '');

/** What a contract is held under. The prefix keeps the two kinds of name apart. */
export interface ContractNames {
  /** Compared letter by letter: programs choose ids, and `12-34` and `123-4` may be two contracts. */
  id: ContractName | null;
  /** Compared as people write it. */
  reference: ContractName | null;
}

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
  const written = normalised(named.reference ?? '');
  // Whoever withdraws may have typed it: "my subscription" is what many others call theirs, and no name of a contract.
  const reference = message.type === 'withdrawal.requested' && !/\p{N}/u.test(written) ? '' : written;
  const called = (name: string): ContractName => ({ site: message.site ?? '', mode: message.mode, name });
  return {
    id: named.id === undefined ? null : called(`id:${named.id}`),
    reference: reference === '' ? null : called(`reference:${reference}`),
  };
}

/** The open case of this contract. A reference decides only where one of the two sides has no id. */
export function caseOfContract(
  { id, reference }: ContractNames,
  transaction: Transaction,
): StoredCase | null {
  const byId = id && transaction.openCase(id);
  if (byId !== null || reference === null) return byId;
  const byReference = transaction.openCase(reference);
  if (byReference === null || id === null) return byReference;
  return transaction.isNamedBy(byReference.id, 'id:') ? null : byReference;
}
