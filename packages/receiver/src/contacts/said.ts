/** Reads back what was said. An erased record keeps its place and has nothing left to say. */
import { ReasonCode, contactEventTypes } from '@fairwell/schema';
import type { Contact, ContactTurn } from '@fairwell/schema';
import * as z from 'zod';
import { momentIn } from '../receipt/moment.ts';
import type { Conversation } from '../store/contacts.ts';
import type { StoredEvent } from '../store/records.ts';

const Said = z.object({
  data: z.object({ text: z.string().optional(), by: z.string().optional() }),
});

const Asked = z.object({
  data: z.object({ topic: z.array(ReasonCode), message: z.string(), replyTo: z.string().nullable() }),
});

/** What an answer, or the subscriber's reply to it, says; `null` where it says nothing. */
export function saidIn({ message }: StoredEvent): { text: string | null; by: string | null } {
  const { text = null, by = null } = message === '' ? {} : Said.parse(JSON.parse(message)).data;
  return { text, by };
}

/** What was asked, or `null` where it was erased. */
export function askedIn({ message }: StoredEvent): z.infer<typeof Asked>['data'] | null {
  return message === '' ? null : Asked.parse(JSON.parse(message)).data;
}

/** A question with everything that was said, as the team and programs get it. */
export function toContact({ contact, submitted, turns }: Conversation, zone: string): Contact {
  const { topic = [], message = null, replyTo = null } = askedIn(submitted) ?? {};
  return {
    id: contact.id,
    site: contact.site === '' ? null : contact.site,
    mode: contact.mode,
    reference: submitted.reference,
    kind: contact.kind,
    state: contact.state,
    locale: submitted.locale,
    receivedAt: submitted.receivedAt,
    answerBy: momentIn(zone, contact.answerByMs),
    overdueAt: contact.overdueMs === null ? null : momentIn(zone, contact.overdueMs),
    topic,
    message,
    replyTo,
    turns: turns.flatMap(toTurn),
  };
}

function toTurn(event: StoredEvent): ContactTurn[] {
  const type = contactEventTypes.find((known) => known === event.type);
  return type === undefined ? [] : [{ type, at: event.receivedAt, ...saidIn(event) }];
}
