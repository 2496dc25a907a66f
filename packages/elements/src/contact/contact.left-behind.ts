/** Recognises a question that an earlier visit left on this device. Fetched only where one may have. */
import type { ContactConfig } from '@fairwell/schema';
import type { Entry } from '../outbox/entry.ts';
import { cleanLine } from '../shared/clean.ts';
import { momentIn, textIn } from '../shared/record.ts';
import type { Question } from './contact.flow.ts';

/** Whether an entry is a question of the person this page is about. Several people may use one device. */
export function isAbout({ endpoint, message }: Readonly<Entry>, config: Partial<ContactConfig>): boolean {
  const email = cleanLine(config.customer?.email);
  return (
    message.type === 'contact.submitted' &&
    endpoint === config.endpoint &&
    email !== undefined &&
    textIn(message.data, 'replyTo') === email
  );
}

/** What was asked by an entry that was found on the device. */
export function questionIn({ id, message }: Readonly<Entry>): Question {
  const { data } = message;
  return { id, text: textIn(data, 'message') ?? '', told: momentIn(data, 'answerBy') ?? null };
}
