/** What the board of unanswered questions may show after what. Knows nothing of the page, the network or languages. */
import type { Contact, Contacts } from '@fairwell/schema';
import type { Fault } from './insights.flow.ts';

/** What became of the answer that is given. */
export type Reply =
  | { type: 'none' }
  /** Nothing was written, or something of the draft is still to be filled in. */
  | { type: 'unfinished'; id: string; blank: string | null }
  | { type: 'sending'; id: string }
  | { type: 'failed'; id: string; fault: Fault | 'refused' }
  | { type: 'sent'; reference: string };

export type Board =
  | { type: 'loading' }
  /** The key may read the numbers and not what people wrote to be answered. */
  | { type: 'closed' }
  | { type: 'error'; fault: Fault }
  | { type: 'shown'; waiting: Contacts; reply: Reply };

export type BoardInput =
  | { type: 'asked' }
  | { type: 'came'; waiting: Contacts }
  | { type: 'not-come'; fault: Fault | 'refused' }
  | { type: 'stopped'; id: string; blank: string | null }
  | { type: 'sending'; id: string }
  | { type: 'sent'; contact: Contact }
  | { type: 'not-sent'; id: string; fault: Fault | 'refused' };

/** The board after an input. What makes no sense now leaves it as it is. */
export function nextBoard(board: Board, input: BoardInput): Board {
  switch (input.type) {
    case 'asked':
      // What is being written stays where it is until the list that replaces it is there.
      return board.type === 'shown' ? board : { type: 'loading' };
    case 'came':
      return {
        type: 'shown',
        waiting: input.waiting,
        reply: board.type === 'shown' ? board.reply : { type: 'none' },
      };
    case 'not-come':
      return input.fault === 'refused' ? { type: 'closed' } : { type: 'error', fault: input.fault };
    default:
      return board.type === 'shown' ? replied(board, input) : board;
  }
}

function replied(
  board: Extract<Board, { type: 'shown' }>,
  input: Exclude<BoardInput, { type: 'asked' | 'came' | 'not-come' }>,
): Board {
  const { waiting, reply } = board;
  switch (input.type) {
    case 'stopped':
      return { ...board, reply: { type: 'unfinished', id: input.id, blank: input.blank } };
    case 'sending':
      return reply.type === 'sending' ? board : { ...board, reply: input };
    case 'not-sent':
      return { ...board, reply: { type: 'failed', id: input.id, fault: input.fault } };
    case 'sent': {
      const { id, site, reference } = input.contact;
      const left = waiting.contacts.filter((one) => one.id !== id || one.site !== site);
      const total = waiting.total - (waiting.contacts.length - left.length);
      return { ...board, waiting: { ...waiting, contacts: left, total }, reply: { type: 'sent', reference } };
    }
    default:
      return input satisfies never;
  }
}
