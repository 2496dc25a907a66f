/** By which names two declarations are recognised as being about one contract. */
import type { Message } from '@fairwell/schema';
import type { StoredCase, Transaction } from '../store/store.ts';

/** What people write differently but mean alike: width, case, spaces and separators. */
const normalised = (name: string) =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\p{P}\p{Z}\p{Cf}]/gu, '');

/** What a contract is held under. The prefix keeps the two kinds of name apart. */
export interface ContractNames {
  /** Compared letter by letter: programs choose ids, and `12-34` and `123-4` may be two contracts. */
  id?: string | undefined;
  /** Compared as people write it. */
  reference?: string | undefined;
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
  const reference = normalised(named.reference ?? '');
  return {
    id: named.id === undefined ? undefined : `id:${named.id}`,
    reference: reference === '' ? undefined : `reference:${reference}`,
  };
}

/** The open case of this contract. A reference decides only where one of the two sides has no id. */
export function caseOfContract(
  { site = '', mode }: Message,
  { id, reference }: ContractNames,
  transaction: Transaction,
): StoredCase | null {
  const byId = id === undefined ? null : transaction.openCase(site, mode, id);
  if (byId !== null || reference === undefined) return byId;
  const byReference = transaction.openCase(site, mode, reference);
  if (byReference === null || id === undefined) return byReference;
  return transaction.isNamedBy(byReference.id, 'id:') ? null : byReference;
}
