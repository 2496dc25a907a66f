import { describe, expect, test } from 'vitest';
import type { DeliveryState } from '../outbox/entry.ts';
import { type Input, next, start, type State, type StateType } from './exit-survey.flow.ts';

const answer = { reason: 'too_expensive', comment: 'Het werd elk jaar duurder.' };
const states: Record<StateType, State> = {
  asking: { type: 'asking', answer },
  sending: { type: 'sending', answer, id: 'a' },
  waiting: { type: 'waiting', answer, id: 'a' },
  attention: { type: 'attention', answer, id: 'a' },
  answered: { type: 'answered', proved: true },
  skipped: { type: 'skipped' },
};

const progress = (state: DeliveryState, id = 'a'): Input => ({ type: 'progress', id, state });
const problem = { type: 'about:blank', status: 400, errors: [] };
const inputs = {
  choose: { type: 'choose', reason: 'unused' },
  write: { type: 'write', comment: 'Toch niet.' },
  skip: { type: 'skip' },
  send: { type: 'send', id: 'a' },
  'sending again': progress({ type: 'sending', attempt: 2 }),
  waiting: progress({ type: 'waiting', keptOn: 'device', attempt: 1, nextAt: 5 }),
  attention: progress({ type: 'attention', problem }),
  unsent: progress({ type: 'unsent', since: 1 }),
  sent: progress({ type: 'sent', at: 1 }),
  gone: progress({ type: 'gone' }),
  received: progress({ type: 'received', how: 'echo', acknowledgement: { id: 'a' } }),
  'received, of another answer': progress(
    { type: 'received', how: 'echo', acknowledgement: { id: 'b' } },
    'b',
  ),
} satisfies Record<string, Input>;

const onItsWay = {
  'sending again': 'sending',
  waiting: 'waiting',
  attention: 'attention',
  unsent: 'attention',
  sent: 'answered',
  gone: 'answered',
  received: 'answered',
} as const;
const allowed: Record<StateType, Partial<Record<keyof typeof inputs, StateType>>> = {
  asking: { choose: 'asking', write: 'asking', skip: 'skipped', send: 'sending' },
  sending: onItsWay,
  waiting: onItsWay,
  attention: onItsWay,
  answered: {},
  skipped: {},
};

const pairs = Object.values(states).flatMap((state) =>
  Object.entries(inputs).map(([name, input]) => ({
    type: state.type,
    name,
    state,
    input,
    to: allowed[state.type][name as keyof typeof inputs],
  })),
);

describe('the exit survey', () => {
  test.each(pairs.filter(({ to }) => to))('$type, $name → $to', ({ state, input, to }) => {
    expect(next(state, input).type).toBe(to);
  });

  test.each(pairs.filter(({ to }) => !to))('$type, $name → nothing happens', ({ state, input }) => {
    expect(next(state, input)).toBe(state);
  });

  test('nothing is chosen at the start, and an empty answer is never sent', () => {
    expect(start).toEqual({ type: 'asking', answer: { reason: undefined, comment: '' } });
    expect(next(start, inputs.send)).toBe(start);
  });

  test('a comment alone, or a reason alone, is an answer', () => {
    expect(next(next(start, inputs.write), inputs.send).type).toBe('sending');
    expect(next(next(start, inputs.choose), inputs.send).type).toBe('sending');
  });

  test('only a proof makes it proved', () => {
    expect(next(states.sending, inputs.sent)).toEqual({ type: 'answered', proved: false });
    expect(next(states.sending, inputs.received)).toEqual({ type: 'answered', proved: true });
  });
});
