/** Mails receipts and answers: the destination that stands between the outbox and the mail server. */
import { Message } from '@fairwell/schema';
import type { Mode } from '@fairwell/schema';
import { addressIn } from '../causes/people.ts';
import type { AssuranceLevel } from '../identity/assurance.ts';
import { DAY_MS, mayMailAt } from './allowance.ts';
import { answerFacts, answerIn } from './answer-facts.ts';
import type { AnswerFacts } from './answer-facts.ts';
import { answerMail } from './answer-mail.ts';
import type { Sender } from './letter.ts';
import { MailDelayed, MailRefused } from './mail-errors.ts';
import type { EventKey } from '../store/records.ts';
import type { MailLog } from './mail-log.ts';
import type { Mail } from './mail.ts';
import type { MailSettings } from './mail-settings.ts';
import { receiptFacts } from './receipt-facts.ts';
import type { MailedEvent, ReceiptFacts } from './receipt-facts.ts';
import { receiptMail } from './receipt-mail.ts';
import { noticeIn, noticeMail } from './notice-mail.ts';
import type { Notice } from './notice-mail.ts';
import { teamMail, toldIn } from './team-mail.ts';
import { UnderWay, oneAtATime } from './turns.ts';
import type { Told } from './team-mail.ts';
import { givenAddress, mailableAddress, mailboxHash } from './recipient.ts';
import { isMaybeSent, smtpOutcome } from './smtp-outcome.ts';
import { isSmtpError } from './smtp.ts';
import type { SendMail } from './smtp.ts';

/** Receipts in one mail at most. */
const MOST_TOGETHER = 20;

/** From here on a stranger cannot have sent it. */
const VOUCHED_FOR: AssuranceLevel = 2;

export interface MailRoom {
  settings: MailSettings;
  send: SendMail;
  /**
   * Absolute address of the receiver without a slash at the end. From the configuration: an address that came with a
   * request could lead a subscriber anywhere.
   */
  publicUrl: string;
  /** Where the team reads what it is told; `null` where it is told nothing by mail. */
  team: string | null;
  /** From `mailboxKey`. */
  key: Uint8Array;
  log: MailLog;
  /** Looks an event up; `null` where it was removed since. */
  event: (key: EventKey) => Promise<MailedEvent | null>;
  /** Whether whoever asked in this survey to hear that it is mended does not want that any more. */
  isSilenced: (survey: EventKey & { mode: Mode }) => Promise<boolean>;
  now: () => Date;
}

interface Mailable {
  event: MailedEvent;
  facts: ReceiptFacts;
  to: string;
}

/** Something for the team. */
interface Noted {
  event: MailedEvent;
  told: Told;
  to: string;
}

/** For somebody who asked to hear that it is mended. */
interface Asked {
  event: MailedEvent;
  notice: Notice;
  to: string;
}

interface Answered {
  facts: AnswerFacts;
  to: string;
}

/**
 * A destination that mails the receipt of an event to the address in it, at most three mails an hour and ten a day per
 * mailbox for what anybody may send, and as many for senders whom the site vouches for. What has to wait goes along with the next mail to the same address. Events without an address, and types
 * that get no mail, count as delivered.
 *
 * Whoever asked to hear that something is mended is told by one mail, unless they were erased or changed their mind since.
 *
 * Of an answer to a question, what the team wrote is mailed. It waits for no allowance, because nobody but the team can
 * make one, but it counts.
 *
 * @throws {MailDelayed} not now; `retryAfterMs` says when where that is known.
 * @throws {MailRefused} never; trying again is of no use.
 */
export function mailDestination(
  room: MailRoom,
): (event: { site: string | null; id: string }, signal: AbortSignal) => Promise<void> {
  const inTurn = oneAtATime();
  const underWay = new UnderWay();
  return async ({ site, id }, signal) => {
    const key = { site: site ?? '', id };
    await underWay.during(key, signal, async () => {
      const event = await room.event(key);
      if (event === null) return;
      const found = await addressed(event, room);
      if (found === null) return;
      const mailbox = mailboxHash(found.to, room.key);
      // Two at once would both see room for one more.
      await inTurn(mailbox, async () => {
        // Whoever waited too long for a turn has not tried anything.
        signal.throwIfAborted();
        if (await room.log.hasSent(event)) return;
        if ('told' in found) await mailTeam(found, mailbox, room, signal);
        else if ('notice' in found) await mailNotice(found, mailbox, room, signal);
        else if ('event' in found) {
          const counted = mailboxHash(found.to, room.key, event.assurance >= VOUCHED_FOR);
          await mailReceipt(found, counted, { ...room, underWay }, signal);
        } else await mailAnswer(found, mailbox, room, signal);
      });
    });
  };
}

/** Whom a mail goes to, if anybody. */
async function addressed(
  event: MailedEvent,
  room: MailRoom,
): Promise<Mailable | Answered | Noted | Asked | null> {
  const told = toldIn(event);
  if (told !== null) return room.team === null ? null : { event, told, to: room.team };
  const notice = noticeIn(event);
  if (notice !== null) return asked(event, notice, room);
  const answer = answerIn(event);
  return answer === null ? mailable(event, room) : answered(event, answer, room);
}

/** The team waits for no allowance: it asked for these mails, and there are few. */
async function mailTeam(
  { event, told, to }: Noted,
  mailbox: string,
  room: MailRoom,
  signal: AbortSignal,
): Promise<void> {
  const mail = await teamMail(event, told, to, senderOf(room));
  const { site, id } = event;
  await sendAndNote(mail, { mailbox, events: [{ site, id }] }, room, signal);
}

async function mailReceipt(
  found: Mailable,
  mailbox: string,
  room: MailRoom & { underWay: UnderWay },
  signal: AbortSignal,
): Promise<void> {
  const waitMs = await capReached(mailbox, room);
  if (waitMs > 0) {
    await room.log.hold(mailbox, found.event);
    throw new MailDelayed('MailCapReached', { retryAfterMs: waitMs });
  }
  const held = await room.underWay.ours(await room.log.held(mailbox, MOST_TOGETHER), room.log);
  try {
    const together = await withHeld(found, held.events, room);
    const [first = found.facts, ...more] = together.map(({ facts }) => facts);
    const mail = await receiptMail([first, ...more], found.to, senderOf(room));
    const events = together.map(({ event: { site, id } }) => ({ site, id }));
    await sendAndNote(mail, { mailbox, events }, room, signal);
  } finally {
    await held.giveBack();
  }
}

/** Milliseconds until this mailbox may get another mail; 0 for now. */
async function capReached(mailbox: string, { log, now }: MailRoom): Promise<number> {
  const nowMs = now().getTime();
  return mayMailAt(await log.sentSince(mailbox, nowMs - DAY_MS), nowMs) - nowMs;
}

/** It waits for its turn, and goes along with nothing: a receipt is proof, and this is not. */
async function mailNotice(
  { event, notice, to }: Asked,
  mailbox: string,
  room: MailRoom,
  signal: AbortSignal,
): Promise<void> {
  const waitMs = await capReached(mailbox, room);
  if (waitMs > 0) throw new MailDelayed('MailCapReached', { retryAfterMs: waitMs });
  const { site, id } = event;
  const mail = await noticeMail({ site, id }, notice, to, senderOf(room));
  await sendAndNote(mail, { mailbox, events: [{ site, id }] }, room, signal);
}

async function mailAnswer(
  { facts, to }: Answered,
  mailbox: string,
  room: MailRoom,
  signal: AbortSignal,
): Promise<void> {
  const mail = await answerMail(facts, to, senderOf(room));
  const { site, id } = facts;
  await sendAndNote(mail, { mailbox, events: [{ site, id }] }, room, signal);
}

const senderOf = ({ settings: { from }, publicUrl }: MailRoom): Sender => ({
  name: from.name || from.address,
  publicUrl,
});

async function sendAndNote(
  mail: Mail,
  { mailbox, events }: { mailbox: string; events: EventKey[] },
  { send, log, now }: MailRoom,
  signal: AbortSignal,
): Promise<void> {
  const at = now();
  try {
    await send(mail, at, signal);
  } catch (error) {
    if (!isSmtpError(error)) throw error;
    if (isMaybeSent(error)) await log.sent(mailbox, at.getTime(), []);
    throw smtpOutcome(error);
  }
  await log.sent(mailbox, at.getTime(), events);
}

/**
 * The event with what waited for the very same address, oldest first. One mailbox may belong to two people, and a test
 * in between would make a declaration that counts look like one.
 */
async function withHeld(found: Mailable, held: EventKey[], room: MailRoom): Promise<Mailable[]> {
  const others = await Promise.all(
    held
      .filter(({ site, id }) => site !== found.event.site || id !== found.event.id)
      .slice(0, MOST_TOGETHER - 1)
      .map(async (key) => {
        const event = await room.event(key);
        return event && mailable(event, room);
      }),
  );
  return [found, ...others.filter((other) => other !== null)]
    .filter(({ to, facts }) => to === found.to && facts.mode === found.facts.mode)
    .toSorted((a, b) => a.event.sequence - b.event.sequence);
}

async function mailable(event: MailedEvent, room: MailRoom): Promise<Mailable | null> {
  const facts = receiptFacts(event);
  if (facts === null) return null;
  // An undo names nobody; who declared is told that it was taken back, or it could be forged in silence.
  const named = event.about === null ? event : await room.event({ site: event.site, id: event.about });
  const given = named === null ? null : givenAddress(Message.parse(JSON.parse(named.message)));
  if (given === null) return null;
  const to = mailableAddress(given);
  if (to === null) throw new MailRefused();
  return { event, facts, to };
}

/** A notice with the address in the survey; `null` where that was removed since, or nobody wants to hear it any more. */
async function asked(event: MailedEvent, notice: Notice, room: MailRoom): Promise<Asked | null> {
  const key = { site: event.site, id: notice.data.survey };
  const survey = await room.event(key);
  if (survey === null || (await room.isSilenced({ ...key, mode: notice.mode }))) return null;
  const to = addressIn(survey);
  if (to === null) throw new MailRefused();
  return { event, notice, to };
}

/** An answer with its address; `null` where none by mail is wanted, or what it answers was removed since. */
async function answered(event: MailedEvent, text: string, room: MailRoom): Promise<Answered | null> {
  const submitted = event.about === null ? null : await room.event({ site: event.site, id: event.about });
  const facts = submitted && answerFacts(event, text, submitted);
  if (facts === null) return null;
  const to = mailableAddress(facts.to);
  if (to === null) throw new MailRefused();
  return { facts, to };
}
