/** The facts of an answer to a question or a complaint that may stand in a mail. */
import { Message, SignedAcknowledgement, contactEventData } from '@fairwell/schema';
import type { ContactKind, Mode, Moment } from '@fairwell/schema';
import * as z from 'zod';
import type { EventKey } from '../store/records.ts';
import { mailLocale } from './receipt-facts.ts';
import type { MailedEvent } from './receipt-facts.ts';
import { givenAddress } from './recipient.ts';

export const ANSWERED = 'contact.answered';

const Answered = z.object({ type: z.literal(ANSWERED), data: contactEventData[ANSWERED] });

/** Unlike what was asked, which anybody may have sent, an answer is in the team's own words, and these may be mailed. */
export interface AnswerFacts extends EventKey {
  text: string;
  kind: ContactKind;
  /** Of the question: its id, its reference, and when it came in. */
  asked: { id: string; reference: string; receivedAt: Moment; zone: string };
  mode: Mode;
  locale: string;
  /** As the subscriber gave it. */
  to: string;
}

/** What the team said, or `null` where the event is no answer. */
export function answerIn({ message }: MailedEvent): string | null {
  return Answered.safeParse(JSON.parse(message)).data?.data.text ?? null;
}

/**
 * `null` where no answer by mail was asked for.
 *
 * @param submitted the message that the question came in with.
 */
export function answerFacts(
  { site, id }: EventKey,
  text: string,
  submitted: MailedEvent,
): AnswerFacts | null {
  const message = Message.parse(JSON.parse(submitted.message));
  const to = givenAddress(message);
  if (message.type !== 'contact.submitted' || to === null) return null;
  const { reference, receivedAt, zone } = SignedAcknowledgement.parse(JSON.parse(submitted.answer));
  return {
    site,
    id,
    text,
    kind: message.data.kind,
    asked: { id: submitted.id, reference, receivedAt, zone },
    mode: message.mode,
    locale: mailLocale(message.locale),
    to,
  };
}
