import { describe, expect, test } from 'vitest';
import type { Status } from '@fairwell/schema';
import type { DeliveryState } from '../outbox/entry.ts';
import { type Input, next, type State, type StateType } from './status.flow.ts';

const status: Status = {
  reference: '7KXM-2QPD-9T4H',
  mode: 'live',
  type: 'cancellation.requested',
  standing: 'received',
  receivedAt: '2026-11-22T10:15:30+01:00',
  zone: 'Europe/Amsterdam',
  effectiveOn: null,
  updatedAt: null,
  answerBy: null,
  holder: null,
};
const later: Status = { ...status, standing: 'reopened' };
const judgement = { answer: 'answer', solved: false, missing: 'Hij lag er niet.' };
const acknowledgement = { id: 'undo' };

const states: Record<StateType, State> = {
  asking: { type: 'asking', typed: '7KXM', problem: 'unreadable' },
  loading: { type: 'loading', key: 'key' },
  failed: { type: 'failed', key: 'key', why: 'offline' },
  shown: { type: 'shown', key: 'key', status },
  judging: { type: 'judging', key: 'key', status, judgement },
  unjudged: { type: 'unjudged', key: 'key', status, judgement },
  undoing: {
    type: 'undoing',
    key: 'key',
    status,
    undo: { id: 'undo', progress: { type: 'sending', attempt: 1 } },
  },
  undone: { type: 'undone', key: 'key', status, acknowledgement },
};

const progress = (state: DeliveryState, id = 'undo'): Input => ({ type: 'progress', id, state });

const inputs = {
  type: { type: 'type', typed: '7KXM-2QPD-9T4H' },
  refuse: { type: 'refuse', problem: 'missing' },
  look: { type: 'look', key: 'other' },
  found: { type: 'found', key: 'key', status: later },
  'found, too late': { type: 'found', key: 'other', status: later },
  unknown: { type: 'unknown', key: 'key' },
  'unknown, too late': { type: 'unknown', key: 'other' },
  fail: { type: 'fail', key: 'key', why: 'error' },
  'fail, too late': { type: 'fail', key: 'other', why: 'error' },
  leave: { type: 'leave' },
  judge: { type: 'judge', judgement },
  judged: { type: 'judged', status: later },
  misjudged: { type: 'misjudged' },
  undo: { type: 'undo', id: 'undo' },
  waiting: progress({ type: 'waiting', keptOn: 'device', attempt: 2, nextAt: 9 }),
  attention: progress({ type: 'attention', problem: { type: 'about:blank', status: 0, errors: [] } }),
  received: progress({ type: 'received', how: 'echo', acknowledgement }),
  sent: progress({ type: 'sent', at: 11 }),
  gone: progress({ type: 'gone' }),
  'received, of something else': progress({ type: 'received', how: 'echo', acknowledgement }, 'other'),
} satisfies Record<string, Input>;

/** Where each input leads. What is not listed must leave the state untouched. */
const allowed: Record<StateType, Partial<Record<keyof typeof inputs, StateType>>> = {
  asking: { type: 'asking', refuse: 'asking', look: 'loading', leave: 'asking' },
  loading: { look: 'loading', found: 'shown', unknown: 'asking', fail: 'failed', leave: 'asking' },
  failed: { look: 'loading', leave: 'asking' },
  shown: { look: 'loading', leave: 'asking', judge: 'judging', undo: 'undoing' },
  judging: { judged: 'shown', misjudged: 'unjudged' },
  unjudged: { look: 'loading', leave: 'asking', judge: 'judging' },
  undoing: {
    waiting: 'undoing',
    attention: 'undoing',
    received: 'undone',
    sent: 'undone',
    gone: 'shown',
  },
  undone: { look: 'loading', leave: 'asking' },
};

const everyPair = Object.keys(states).flatMap((state) =>
  Object.keys(inputs).map((input) => [state as StateType, input as keyof typeof inputs] as const),
);

test.each(everyPair)('%s, then %s', (name, input) => {
  const state = states[name];
  const after = next(state, inputs[input]);
  const expected = allowed[name][input];
  if (expected) expect(after.type).toBe(expected);
  else expect(after).toBe(state);
});

describe('what is on its way', () => {
  test('keeps its words until they arrived', () => {
    expect(next(states.judging, { type: 'misjudged' })).toEqual({ ...states.unjudged });
  });

  test('says undone only on proof, and no more than sent without one', () => {
    const { acknowledgement: proof } = next(states.undoing, inputs.received) as { acknowledgement: unknown };
    expect(proof).toEqual(acknowledgement);
    expect(next(states.undoing, inputs.sent)).toMatchObject({ type: 'undone', acknowledgement: null });
  });
});

test('what is not found can be mended where it was typed', () => {
  expect(next(states.loading, inputs.unknown)).toEqual({ type: 'asking', typed: 'key', problem: 'unknown' });
});
