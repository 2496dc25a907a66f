/** How well the sender of a message is known. Noted with the event; it never decides whether a declaration is taken. */
import type { Message } from '@fairwell/schema';
import type { Role } from './roles.ts';
import type { TokenDefect, TokenResult } from './verify-token.ts';

/**
 * 0 anonymous, 1 two identifiers matched (also: an embed token past its time), 2 mailbox proved, 3 embed token,
 * 4 server key.
 */
export type AssuranceLevel = 0 | 1 | 2 | 3 | 4;

export interface Assurance {
  level: AssuranceLevel;
  /** For the log: why a token that was sent counted for less. Nothing about the subscriber. */
  defect: TokenDefect | null;
}

export interface Sent {
  message: Message;
  /** Of the key in the request's header. */
  role: Role | null;
  /** What became of the token; null where none was sent. */
  token: TokenResult | null;
  /** The declaration that an undo is about, if it is known. */
  declaration: Message | null;
}

/**
 * The level of one message. A token speaks for one subscription, so it counts only in a message that names that
 * subscription by its id; otherwise the holder of one token could speak with it for anybody. What names no
 * subscription (a question, a funnel step) stays at 0.
 */
export function assuranceOf({ message, role, token, declaration }: Sent): Assurance {
  if (role === 'server') return { level: 4, defect: null };
  if (token === null) return { level: 0, defect: null };
  if (token.level === 0) return token;
  const about = partiesOf(message.type === 'cancellation.undone' ? declaration : message);
  if (about === null) return { level: 0, defect: null };
  const { sub, subscription: facts, customer } = token.claims;
  const isSame =
    about.contract.id === sub &&
    agree(about.contract.reference, facts?.reference) &&
    agree(about.customer.id, customer?.id);
  return isSame ? { level: token.level, defect: token.defect } : { level: 0, defect: 'subscription' };
}

/** What the token leaves open, it does not contradict. */
const agree = (said: string | undefined, signed: string | undefined) =>
  said === undefined || signed === undefined || said === signed;

/** Who and what a declaration names; null for everything that ends no contract. */
function partiesOf(message: Message | null) {
  switch (message?.type) {
    case 'cancellation.requested':
      return { contract: message.data.subscription, customer: message.data.customer };
    case 'withdrawal.requested':
      return { contract: message.data.contract, customer: message.data.customer };
    default:
      return null;
  }
}
