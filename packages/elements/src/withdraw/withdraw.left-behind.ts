/** Recognises a withdrawal that an earlier visit left on this device. Fetched only where one may have. */
import type { WithdrawConfig } from '@fairwell/schema';
import type { Courier } from '../journey/courier.ts';
import { isOfHere, resumeWith } from '../journey/left-behind.ts';
import type { Session } from '../journey/session.ts';
import type { Delivery } from '../outbox/delivery.ts';
import type { Entry } from '../outbox/entry.ts';
import { cleanLine } from '../shared/clean.ts';
import { isRecord, textIn } from '../shared/record.ts';
import type { Declaration } from './withdraw.flow.ts';
import type { Withdrawing } from './withdraw.journey.ts';

/** Goes on with it, where it is about what this element is about. */
export const resume = (session: Session<Withdrawing>, courier: Courier): Promise<void> =>
  resumeWith(findIn, session, courier);

/** The delivery among several that is about the contract of this element, and what was declared by it. */
function findIn(
  pending: Delivery[],
  config: Partial<WithdrawConfig>,
): { found: Delivery; declaration: Declaration } | undefined {
  const found = pending.find(({ entry }) => isAbout(entry, config));
  return found && { found, declaration: declarationIn(found) };
}

/**
 * Whether an entry that was found on the device is a withdrawal from the contract this element is about. Several people
 * may use one device, so something must be the same on both sides, and nothing may differ.
 */
function isAbout(entry: Readonly<Entry>, config: Partial<WithdrawConfig>): boolean {
  const { message } = entry;
  if (message.type !== 'withdrawal.requested' || !isOfHere(entry, config)) return false;
  const { contract, customer } = isRecord(message.data) ? message.data : {};
  const both = [
    ...['id', 'reference'].map((key) => [textIn(contract, key), cleanLine(textIn(config.order, key))]),
    ...['id', 'number', 'email'].map((key) => [
      textIn(customer, key),
      cleanLine(textIn(config.customer, key)),
    ]),
  ];
  return (
    both.some(([declared, known]) => known !== undefined && known === declared) &&
    both.every(([declared, known]) => !declared || !known || declared === known)
  );
}

/** What was declared by an entry that was found on the device. */
function declarationIn({ id, entry: { message } }: Delivery): Declaration {
  const { declared, expected } = isRecord(message.data) ? message.data : {};
  return {
    id,
    text: textIn(declared, 'text') ?? '',
    refundBy: textIn(expected, 'refundBy') ?? null,
    returnBy: textIn(expected, 'returnBy') ?? null,
  };
}
