/** By which names two declarations are recognised as being about one contract. */
import type { Message } from '@fairwell/schema';

/** What people write differently but mean alike: width, case, spaces and separators. */
const normalised = (name: string) =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\p{P}\p{Z}\p{Cf}]/gu, '');

/**
 * The names of the contract, most reliable first. Empty where only the customer is named: one customer may have
 * several contracts, and counting the second cancellation as a repeat of the first would lose it.
 */
export function contractNames(message: Message): string[] {
  const named =
    message.type === 'cancellation.requested'
      ? message.data.subscription
      : message.type === 'withdrawal.requested'
        ? message.data.contract
        : {};
  return [
    ['id', named.id],
    ['reference', named.reference],
  ].flatMap(([kind, name]) =>
    name !== undefined && normalised(name) !== '' ? [`${kind}:${normalised(name)}`] : [],
  );
}
