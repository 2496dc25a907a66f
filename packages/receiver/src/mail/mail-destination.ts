/** Mails receipts: the destination that stands between the outbox and the mail server. */
import { Message } from '@fairwell/schema';
import { DAY_MS, mayMailAt } from './allowance.ts';
import { MailDelayed, MailRefused } from './mail-errors.ts';
import type { EventKey } from '../store/records.ts';
import type { MailLog } from './mail-log.ts';
import type { MailSettings } from './mail-settings.ts';
import { receiptFacts } from './receipt-facts.ts';
import type { MailedEvent, ReceiptFacts } from './receipt-facts.ts';
import { receiptMail } from './receipt-mail.ts';
import { givenAddress, mailableAddress, mailboxHash } from './recipient.ts';
import { isMaybeSent, smtpOutcome } from './smtp-outcome.ts';
import { isSmtpError } from './smtp.ts';
import type { SendMail } from './smtp.ts';

/** Receipts in one mail at most. */
const MOST_TOGETHER = 20;

export interface MailRoom {
  settings: MailSettings;
  send: SendMail;
  /**
   * Absolute address of the receiver without a slash at the end. From the configuration: an address that came with a
   * request could lead a subscriber anywhere.
   */
  publicUrl: string;
  /** From `mailboxKey`. */
  key: Uint8Array;
  log: MailLog;
  /** Looks an event up; `null` where it was removed since. */
  event: (key: EventKey) => Promise<MailedEvent | null>;
  now: () => Date;
}

interface Mailable {
  event: MailedEvent;
  facts: ReceiptFacts;
  to: string;
}

/**
 * A destination that mails the receipt of an event to the address in it, at most three mails an hour and ten a day per
 * mailbox. What has to wait goes along with the next mail to the same address. Events without an address, and types
 * that get no mail, count as delivered.
 *
 * @throws {MailDelayed} not now; `retryAfterMs` says when where that is known.
 * @throws {MailRefused} never; trying again is of no use.
 */
export function mailDestination(
  room: MailRoom,
): (event: { site: string | null; id: string }, signal: AbortSignal) => Promise<void> {
  const inTurn = oneAtATime();
  return async ({ site, id }, signal) => {
    const found = await mailable({ site: site ?? '', id }, room);
    if (found === null) return;
    const mailbox = mailboxHash(found.to, room.key);
    // Two at once would both see room for one more.
    await inTurn(mailbox, () => mailOnce(found, mailbox, room, signal));
  };
}

async function mailOnce(
  found: Mailable,
  mailbox: string,
  room: MailRoom,
  signal: AbortSignal,
): Promise<void> {
  // Whoever waited too long for a turn has not tried anything.
  signal.throwIfAborted();
  const { log, send, settings, publicUrl } = room;
  if (await log.hasSent(found.event)) return;
  const now = room.now();
  const nowMs = now.getTime();
  const atMs = mayMailAt(await log.sentSince(mailbox, nowMs - DAY_MS), nowMs);
  if (atMs > nowMs) {
    await log.hold(mailbox, found.event);
    throw new MailDelayed('MailCapReached', { retryAfterMs: atMs - nowMs });
  }
  const together = await withHeld(found, mailbox, room);
  const [first = found.facts, ...more] = together.map(({ facts }) => facts);
  const mail = await receiptMail([first, ...more], found.to, {
    name: settings.from.name || settings.from.address,
    publicUrl,
  });
  try {
    await send(mail, now, signal);
  } catch (error) {
    if (!isSmtpError(error)) throw error;
    if (isMaybeSent(error)) await log.sent(mailbox, nowMs, []);
    throw smtpOutcome(error);
  }
  await log.sent(
    mailbox,
    nowMs,
    together.map(({ event: { site, id } }) => ({ site, id })),
  );
}

/**
 * The event with what waited for the very same address, oldest first. One mailbox may belong to two people, and a test
 * in between would make a declaration that counts look like one.
 */
async function withHeld(found: Mailable, mailbox: string, room: MailRoom): Promise<Mailable[]> {
  const keys = await room.log.held(mailbox, MOST_TOGETHER);
  const others = await Promise.all(
    keys
      .filter(({ site, id }) => site !== found.event.site || id !== found.event.id)
      .slice(0, MOST_TOGETHER - 1)
      .map((key) => mailable(key, room)),
  );
  return [found, ...others.filter((other) => other !== null)]
    .filter(({ to, facts }) => to === found.to && facts.mode === found.facts.mode)
    .toSorted((a, b) => a.event.sequence - b.event.sequence);
}

async function mailable(key: EventKey, room: MailRoom): Promise<Mailable | null> {
  const event = await room.event(key);
  const facts = event === null ? null : receiptFacts(event);
  if (event === null || facts === null) return null;
  // An undo names nobody; who declared is told that it was taken back, or it could be forged in silence.
  const named = event.about === null ? event : await room.event({ site: event.site, id: event.about });
  const given = named === null ? null : givenAddress(Message.parse(JSON.parse(named.message)));
  if (given === null) return null;
  const to = mailableAddress(given);
  if (to === null) throw new MailRefused();
  return { event, facts, to };
}

/** Work under one name, one after the other. */
function oneAtATime(): (name: string, work: () => Promise<void>) => Promise<void> {
  const last = new Map<string, Promise<void>>();
  return async (name, work) => {
    const before = last.get(name) ?? Promise.resolve();
    const mine = before.then(work, work);
    last.set(name, mine);
    try {
      await mine;
    } finally {
      if (last.get(name) === mine) last.delete(name);
    }
  };
}
