/** What has to be mended before it can be sent, and what is sent. Checks form only: whether it is true is not for a form to judge. */
import type { ContactConfig, MessageData } from '@fairwell/schema';
import { cleanLine, cleanText } from '../shared/clean.ts';
import type { Entered, FieldErrors, FieldName } from './contact.flow.ts';

export const LONGEST_MESSAGE = 10_000;

export function errorsIn({ kind, message, email, noAnswer }: Entered): FieldErrors {
  const errors: FieldErrors = {};
  if (!kind) errors.kind = 'missing';
  if (!message.trim()) errors.message = 'missing';
  if (!noAnswer && !/^[^\s@]+@[^\s@]+$/.test(email.trim()))
    errors.email = email.trim() ? 'malformed' : 'missing';
  return errors;
}

/** Fields by the JSON pointers with which a receiver names them. */
const pointers: Record<string, FieldName> = {
  '/data/kind': 'kind',
  '/data/message': 'message',
  '/data/replyTo': 'email',
};

/** What a receiver found wrong, beside the fields where it can be mended. */
export function errorsFrom(errors: { field: string }[]): FieldErrors {
  const found: FieldErrors = {};
  for (const { field } of errors) {
    const name = pointers[field];
    if (name) found[name] = 'malformed';
  }
  return found;
}

/** The message. `told`: until when the page says that an answer comes, if it could say. */
export function questionData(
  { kind = 'question', topic, message, email, noAnswer }: Entered,
  { subscription, customer }: Partial<ContactConfig>,
  told: string | null,
): MessageData<'contact.submitted'> {
  return {
    kind,
    topic,
    message: cleanText(message, LONGEST_MESSAGE) ?? '',
    replyTo: noAnswer ? null : (cleanLine(email, 254) ?? null),
    answerBy: told,
    subscription: cleanTexts(subscription),
    customer: cleanTexts(customer),
  };
}

/** What a page knows of something, as texts that may cross the wire; what is none is left out. Undefined where nothing is left. */
function cleanTexts(fields: object = {}): Record<string, string> | undefined {
  const clean = Object.entries(fields).flatMap(([key, value]) => {
    const text = typeof value === 'string' ? cleanLine(value) : undefined;
    return text ? [[key, text] as const] : [];
  });
  return clean.length > 0 ? Object.fromEntries(clean) : undefined;
}
