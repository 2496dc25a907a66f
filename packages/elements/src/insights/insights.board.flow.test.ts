import type { Contacts } from '@fairwell/schema';
import { describe, expect, test } from 'vitest';
import { sampleContacts } from '../../test/insights-sample.ts';
import { type Board, type BoardInput, nextBoard, type Reply } from './insights.board.flow.ts';

const [one, two] = sampleContacts as [(typeof sampleContacts)[0], (typeof sampleContacts)[0]];
const waiting: Contacts = { contacts: [one, two], total: 2, mailed: true };
const other: Contacts = { contacts: [two], total: 1, mailed: true };
const shown = (reply: Reply, list = waiting): Board => ({ type: 'shown', waiting: list, reply });

const boards = {
  loading: { type: 'loading' },
  closed: { type: 'closed' },
  error: { type: 'error', fault: 'busy' },
  shown: shown({ type: 'none' }),
  sending: shown({ type: 'sending', id: one.id }),
} satisfies Record<string, Board>;

const inputs = {
  asked: { type: 'asked' },
  came: { type: 'came', waiting: other },
  'not come': { type: 'not-come', fault: 'busy' },
  refused: { type: 'not-come', fault: 'refused' },
  stopped: { type: 'stopped', id: one.id, blank: '[naam]' },
  sends: { type: 'sending', id: two.id },
  sent: { type: 'sent', contact: { ...one, state: 'answered' } },
  'not sent': { type: 'not-sent', id: one.id, fault: 'unreachable' },
} satisfies Record<string, BoardInput>;

const unfinished = shown({ type: 'unfinished', id: one.id, blank: '[naam]' });
const failed = shown({ type: 'failed', id: one.id, fault: 'unreachable' });
const sent = shown({ type: 'sent', reference: one.reference }, other);
const come = shown({ type: 'none' }, other);

/** Everything that may happen. A pair that is not here must change nothing. */
const allowed: Record<string, Board> = {
  'closed + asked': boards.loading,
  'error + asked': boards.loading,
  'loading + came': come,
  'closed + came': come,
  'error + came': come,
  'shown + came': come,
  // What is on its way is still on its way when the list is fetched anew.
  'sending + came': shown({ type: 'sending', id: one.id }, other),
  ...Object.fromEntries(
    Object.keys(boards).flatMap((from) => [
      [`${from} + not come`, boards.error],
      [`${from} + refused`, boards.closed],
    ]),
  ),
  'shown + stopped': unfinished,
  'sending + stopped': unfinished,
  'shown + sends': shown({ type: 'sending', id: two.id }),
  'shown + sent': sent,
  'sending + sent': sent,
  'shown + not sent': failed,
  'sending + not sent': failed,
};

describe.each(Object.entries(boards))('%s', (from, board) => {
  test.each(Object.entries(inputs))('%s', (name, input) => {
    expect(nextBoard(board, input)).toEqual(allowed[`${from} + ${name}`] ?? board);
  });
});
