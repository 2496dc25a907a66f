/**
 * Where something stands that was received: one decision for the hosted page and for `GET /v1/status/<key>`. What is said
 * without the receipt is decided here and nowhere else.
 */
import { messageTypes } from '@fairwell/schema';
import type { HolderStatus, Standing, Status } from '@fairwell/schema';
import type { Context } from 'hono';
import { isErased } from '../audit/erased.ts';
import { canBeUndone } from '../cases/undo.ts';
import { saidIn } from '../contacts/said.ts';
import { Refusal } from '../problem.ts';
import { acknowledgementOf } from '../receipt/acknowledgement.ts';
import { receiptLinks } from '../receipt/links.ts';
import { momentIn } from '../receipt/moment.ts';
import { readClaims } from '../receipt/sign.ts';
import type { Room } from '../room.ts';
import type { Conversation } from '../store/contacts.ts';
import type { StoredCase, StoredEvent } from '../store/records.ts';
import { findByReceipt, findByReference } from './find.ts';
import type { Found } from './find.ts';

/** `GET /v1/status/<key>`: the key is a reference, or the id of a receipt. */
export async function showStatus(c: Context, room: Room): Promise<Response> {
  const key = c.req.param('key') ?? '';
  const held = await findByReceipt(key, c.req.query('site'), room);
  const found = held ?? (await findByReference(key, room));
  if (found === null) throw new Refusal('not-found', { detail: 'Nothing has this reference or this id.' });
  c.header('Cache-Control', 'private, no-store');
  return c.json(await statusOf(found, held !== null, room.base(c.req.raw), room));
}

/**
 * @param isHolder whether the id of the receipt is known too.
 * @param base absolute address the links are made with.
 */
export async function statusOf(found: Found, isHolder: boolean, base: string, room: Room): Promise<Status> {
  const { event, conversation } = found;
  const contract = event.caseId === null ? null : await room.store.case(event.caseId);
  const standing = conversation ? ofContact(conversation, room) : await ofDeclaration(event, contract, room);
  return {
    reference: event.reference,
    mode: event.mode,
    type: messageTypes.find((known) => known === event.type) ?? 'contact.submitted',
    standing,
    // In an open case another declaration stands.
    ...(standing === 'undone' && contract?.state === 'open' ? { stands: true } : {}),
    receivedAt: event.receivedAt,
    zone: room.zone,
    effectiveOn: contract?.effectiveOn ?? null,
    updatedAt: contract && contract.updatedAt !== event.receivedAt ? contract.updatedAt : null,
    answerBy: conversation && momentIn(room.zone, conversation.contact.answerByMs),
    holder: isHolder ? await forHolder(found, base, room) : null,
  };
}

function ofContact({ contact }: Conversation, { now }: Room): Standing {
  const { state, overdueMs, answerByMs } = contact;
  if (state === 'answered' || state === 'solved') return state;
  if (overdueMs !== null) return 'reported';
  return now().getTime() >= answerByMs ? 'overdue' : state;
}

async function ofDeclaration(
  event: StoredEvent,
  found: StoredCase | null,
  { store }: Room,
): Promise<Standing> {
  if (event.type === 'contact.submitted') return 'unasked';
  // A contract that has ended stays ended, whatever was taken back since.
  const isUndone =
    found?.state === 'open' &&
    (event.type === 'cancellation.undone' || (await store.isAbout(event, 'cancellation.undone')));
  if (isUndone || found?.state === 'undone') return 'undone';
  return found?.outcome ?? 'received';
}

async function forHolder({ event, conversation }: Found, base: string, room: Room): Promise<HolderStatus> {
  const { id, site, locale } = event;
  const answer = isErased(event) ? null : acknowledgementOf(event);
  return {
    id,
    locale,
    content: answer && readClaims(answer.receipt).content,
    endsOn: answer && answer.endsOn,
    canUndo: answer !== null && (await canBeUndone(event, room)),
    answer: conversation && judgeable(conversation),
    turns: conversation ? turnsOf(conversation) : [],
    links: answer && receiptLinks(base, { id, site }),
  };
}

/** Whoever said that it was solved may still find that it was not. */
const judgeable = ({ contact: { state, answerId } }: Conversation): string | null =>
  state === 'answered' || state === 'solved' ? answerId : null;

function turnsOf({ turns }: Conversation): HolderStatus['turns'] {
  return turns.flatMap((event) => {
    const { type, receivedAt: at } = event;
    const isSaid = type === 'contact.answered' || type === 'contact.reopened';
    return isSaid ? [{ type, at, text: saidIn(event).text }] : [];
  });
}
