import { describe, expect, test } from 'vitest';
import type { DeliveryState } from '../outbox/entry.ts';
import { type Answer, type Input, next, start, type State, type StateType } from './exit-survey.flow.ts';

const answer: Answer = { path: ['too_expensive'], comment: 'Het werd elk jaar duurder.' };
const states: Record<StateType, State> = {
  asking: { type: 'asking', answer },
  sending: { type: 'sending', id: 'a' },
  waiting: { type: 'waiting', id: 'a' },
  attention: { type: 'attention', id: 'a' },
  received: { type: 'received' },
  sent: { type: 'sent' },
  skipped: { type: 'skipped' },
};

const progress = (state: DeliveryState, id = 'a'): Input => ({ type: 'progress', id, state });
const problem = { type: 'about:blank', status: 400, errors: [] };
const inputs = {
  choose: { type: 'enter', change: { path: ['unused', 'no_time'] } },
  write: { type: 'enter', change: { comment: 'Toch niet.' } },
  mend: { type: 'enter', change: {}, error: 'missing' },
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
  sent: 'sent',
  gone: 'sent',
  received: 'received',
} as const;
const allowed: Record<StateType, Partial<Record<keyof typeof inputs, StateType>>> = {
  asking: { choose: 'asking', write: 'asking', mend: 'asking', skip: 'skipped', send: 'sending' },
  sending: onItsWay,
  waiting: onItsWay,
  attention: onItsWay,
  received: {},
  sent: {},
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
    expect(start).toEqual({ type: 'asking', answer: { path: [], comment: '' } });
    expect(next(start, inputs.send)).toBe(start);
  });

  test('a comment alone, or a reason alone, is an answer', () => {
    expect(next(next(start, inputs.write), inputs.send).type).toBe('sending');
    expect(next(next(start, inputs.choose), inputs.send).type).toBe('sending');
  });

  test('only a proof makes it proved', () => {
    expect(next(states.sending, inputs.sent)).toEqual({ type: 'sent' });
    expect(next(states.sending, inputs.received)).toEqual({ type: 'received' });
  });

  test('what has to be mended is said until something is changed, and nothing that was entered is lost', () => {
    const told = next(states.asking, inputs.mend);
    expect(told).toEqual({ type: 'asking', answer, error: 'missing' });
    expect(next(told, inputs.write)).toEqual({
      type: 'asking',
      answer: { ...answer, comment: 'Toch niet.' },
    });
  });
});
