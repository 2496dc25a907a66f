/** `GET /v1/contacts` and `POST /v1/contacts/<id>/answer`: where the team sees who is waiting, and answers. */
import { ContactAnswer, ContactsQuery } from '@fairwell/schema';
import type { Contact, Contacts } from '@fairwell/schema';
import type { Context } from 'hono';
import { MAIL } from '../handover/names.ts';
import { questionOf, readerOf } from '../identity/asking.ts';
import { readQuery } from '../insights/query.ts';
import { readJsonBody } from '../intake/body.ts';
import { fieldErrors } from '../intake/validate.ts';
import { wording } from '../intake/wording.ts';
import { Refusal } from '../problem.ts';
import type { Room } from '../room.ts';
import type { StoredContact } from '../store/contacts.ts';
import type { Transaction } from '../store/store.ts';
import { note } from './note.ts';
import { isWaiting, noteIfMissed } from './promise.ts';
import { saidIn, toContact } from './said.ts';

/** @throws {Refusal} `invalid-query`. */
export async function waitingContacts(
  parameters: Record<string, string>,
  { store, zone, now, handOver }: Room,
): Promise<Contacts> {
  const { state, mode, site = null, limit } = readQuery(ContactsQuery, parameters);
  const wanted = { mode, site, promisedBy: state === 'overdue' ? now().getTime() : null };
  const [found, total] = await Promise.all([
    store.contacts.waiting(wanted, limit),
    store.contacts.countWaiting(wanted),
  ]);
  return {
    contacts: found.map((conversation) => toContact(conversation, zone)),
    total,
    mailed: handOver.destinations.includes(MAIL),
  };
}

/**
 * Saying the same twice changes nothing, so an answer may be repeated safely. Other words are another answer.
 *
 * @throws {Refusal} `invalid-message` or `not-found`.
 */
export async function answerContact(c: Context, room: Room): Promise<Contact> {
  const { value } = await readJsonBody(c.req.raw);
  const given = ContactAnswer.safeParse(value, { error: wording });
  if (!given.success) throw new Refusal('invalid-message', { errors: fieldErrors(given.error.issues) });
  const { text } = given.data;
  const { role: by } = readerOf(c);
  const id = c.req.param('id') ?? '';
  // The site is needed only where two sites chose the same id.
  const found = await room.store.contacts.read(id.toLowerCase(), questionOf(c)['site']);
  if (!found) throw unknown();
  const key = { site: found.contact.site, id: found.contact.id };
  await room.store.write('contact', { events: [key], contacts: [key] }, (transaction) => {
    const [contact, submitted] = [transaction.contact(key), transaction.event(key.site, key.id)];
    if (!contact || !submitted) throw unknown();
    if (isSaid(text, contact, transaction)) return;
    // Late is late, also where nobody had noted it yet.
    const current = noteIfMissed(contact, submitted, room, transaction);
    const answered = { type: 'contact.answered', data: { text, by }, assurance: 4 } as const;
    const answerId = note(answered, submitted, room, transaction);
    const answeredMs = current.answeredMs ?? transaction.last()?.receivedMs ?? null;
    transaction.saveContact({ ...current, state: 'answered', answerId, answeredMs });
  });
  room.handOver.wake();
  const conversation = await room.store.contacts.read(key.id, key.site);
  if (!conversation) throw unknown();
  return toContact(conversation, room.zone);
}

const unknown = () => new Refusal('not-found', { detail: 'No question or complaint has this id.' });

function isSaid(text: string, contact: StoredContact, transaction: Transaction): boolean {
  if (isWaiting(contact) || contact.answerId === null) return false;
  const newest = transaction.event(contact.site, contact.answerId);
  return newest !== null && saidIn(newest).text === text;
}
