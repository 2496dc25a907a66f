/** Recognises a cancellation that an earlier visit left on this device. Fetched only where one may have. */
import type { Courier } from '../journey/courier.ts';
import { isOfHere, resumeWith } from '../journey/left-behind.ts';
import type { Session } from '../journey/session.ts';
import type { Delivery } from '../outbox/delivery.ts';
import type { Entry } from '../outbox/entry.ts';
import type { Config } from './cancel.config.ts';
import { cleanLine } from '../shared/clean.ts';
import { isRecord, textIn } from '../shared/record.ts';
import type { Declaration } from './cancel.flow.ts';
import type { Cancelling } from './cancel.journey.ts';

/** Goes on with it, where it is about what this element is about. */
export const resume = (session: Session<Cancelling>, courier: Courier): Promise<void> =>
  resumeWith(findIn, session, courier);

/** What tells one subscription from another. */
const IDENTIFYING = [
  ['subscription', 'id'],
  ['subscription', 'reference'],
  ['customer', 'id'],
  ['customer', 'number'],
  ['customer', 'email'],
] as const;

/** The delivery among several that is about the subscription of this element, and what was declared by it. */
export function findIn(
  pending: Delivery[],
  config: Partial<Config>,
): { found: Delivery; declaration: Declaration } | undefined {
  // Before one of several is chosen it may be about any of them.
  const each = config.subscriptions?.map((one) => ({ ...config, ...one })) ?? [config];
  const found = pending.find(({ entry }) => each.some((one) => isAbout(entry, one)));
  return found && { found, declaration: declarationIn(found) };
}

/**
 * Whether an entry that was found on the device is a cancellation of the subscription this element is about. Several
 * people may use one device, so something must be the same on both sides, and nothing may differ.
 */
function isAbout(entry: Readonly<Entry>, config: Partial<Config>): boolean {
  const { message } = entry;
  if (message.type !== 'cancellation.requested' || !isOfHere(entry, config)) return false;
  const data = isRecord(message.data) ? message.data : {};
  const both = [...IDENTIFYING, ['subscription', 'plan'] as const].map(([part, key]) => ({
    key,
    declared: textIn(data[part], key),
    known: cleanLine(textIn(config[part], key)),
  }));
  return (
    both.some(({ key, declared, known }) => key !== 'plan' && known !== undefined && known === declared) &&
    both.every(({ declared, known }) => !declared || !known || declared === known)
  );
}

/** What was declared by an entry that was found on the device. */
function declarationIn({ id, entry: { message } }: Delivery): Declaration {
  const data = isRecord(message.data) ? message.data : {};
  const text = textIn(data['declared'], 'text') ?? '';
  return { id, text, endsOn: textIn(data['expected'], 'endsOn') ?? null };
}
