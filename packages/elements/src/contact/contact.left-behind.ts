/** Recognises a question that an earlier visit left on this device. Fetched only where one may have. */
import type { ContactConfig } from '@fairwell/schema';
import type { Courier } from '../journey/courier.ts';
import { isOfHere, resumeWith } from '../journey/left-behind.ts';
import type { Session } from '../journey/session.ts';
import type { Delivery } from '../outbox/delivery.ts';
import type { Entry } from '../outbox/entry.ts';
import { cleanLine } from '../shared/clean.ts';
import { momentIn, textIn } from '../shared/record.ts';
import type { Question } from './contact.flow.ts';
import type { Asking } from './contact.journey.ts';

/** Goes on with it, where it is about what this element is about. */
export const resume = (session: Session<Asking>, courier: Courier): Promise<void> =>
  resumeWith(findIn, session, courier);

/** The question among several deliveries that the person this page is about asked, and what was asked. */
function findIn(
  pending: Delivery[],
  config: Partial<ContactConfig>,
): { found: Delivery; declaration: Question } | undefined {
  const found = pending.find(({ entry }) => isAbout(entry, config));
  return found && { found, declaration: questionIn(found.entry) };
}

/** Whether an entry is a question of the person this page is about. Several people may use one device. */
function isAbout(entry: Readonly<Entry>, config: Partial<ContactConfig>): boolean {
  const { message } = entry;
  const email = cleanLine(config.customer?.email);
  return (
    message.type === 'contact.submitted' &&
    isOfHere(entry, config) &&
    email !== undefined &&
    textIn(message.data, 'replyTo') === email
  );
}

/** What was asked by an entry that was found on the device. */
function questionIn({ id, message }: Readonly<Entry>): Question {
  const { data } = message;
  return { id, text: textIn(data, 'message') ?? '', told: momentIn(data, 'answerBy') ?? null };
}
