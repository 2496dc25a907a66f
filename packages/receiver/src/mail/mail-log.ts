/** What is remembered of mails: when some went to an address, and what still has to go along. Never an address. */
import type { EventKey } from '../store/records.ts';

export interface Claim {
  events: EventKey[];
  giveBack(): Promise<void>;
}

/**
 * Kept in the database of the receiver. Two tables carry it: moments per mailbox, which may go after a day, and events
 * with their mailbox, `held` or `sent`; the mailbox of what was sent may be forgotten, and the row after the last retry.
 */
export interface MailLog {
  /** When mails went to this mailbox, from `sinceMs` on: one moment per mail. */
  sentSince(mailbox: string, sinceMs: number): Promise<number[]>;
  /** Whether a mail with this event went out, alone or together with others. */
  hasSent(event: EventKey): Promise<boolean>;
  /** Keeps an event for the next mail to this mailbox. Holding it twice is no harm. */
  hold(mailbox: string, event: EventKey): Promise<void>;
  /** What is held for this mailbox and was not sent, longest held first. */
  held(mailbox: string, limit: number): Promise<EventKey[]>;
  /** Of these, those that no other receiver is about to send; none other begins to before they are given back, or too late. */
  claim(events: EventKey[]): Promise<Claim>;
  /** One mail went to this mailbox, with these events; with none where nobody knows whether it arrived. */
  sent(mailbox: string, atMs: number, events: EventKey[]): Promise<void>;
}
