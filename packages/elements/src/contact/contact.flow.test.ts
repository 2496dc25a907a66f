import { describe, expect, test } from 'vitest';
import type { DeliveryState } from '../outbox/entry.ts';
import {
  blank,
  type Entered,
  type Input,
  next,
  type Question,
  type State,
  type StateType,
} from './contact.flow.ts';

const entered: Entered = {
  kind: 'complaint',
  topic: ['delivery', 'late'],
  message: 'De krant komt steeds op maandag.',
  email: 'lezer@voorbeeld.example',
  noAnswer: false,
};
const question: Question = { id: 'question', text: entered.message, told: '2026-11-30T17:00:00+01:00' };
const other: Question = { ...question, id: 'other' };
const acknowledgement = { id: 'question', reference: '7KXM-2QPD-9T4H' };
const problem = { type: 'urn:fairwell:problem:invalid-message', status: 400, errors: [] };
const base = { open: true, entered, question };

const states: Record<StateType, State> = {
  closed: { type: 'closed', entered },
  asking: { type: 'asking', entered, errors: { email: 'missing' } },
  sending: { ...base, type: 'sending' },
  waiting: { ...base, type: 'waiting', keptOn: 'device', nextAt: 5 },
  attention: { ...base, type: 'attention', problem },
  unsent: { ...base, type: 'unsent', since: 3 },
  sent: { ...base, type: 'sent', at: 7 },
  received: { ...base, type: 'received', acknowledgement },
};

const progress = (state: DeliveryState, id = 'question'): Input => ({ type: 'progress', id, state });
const received: DeliveryState = { type: 'received', how: 'signed', acknowledgement };

const inputs = {
  open: { type: 'open' },
  close: { type: 'close' },
  enter: { type: 'enter', entered: { ...entered, message: 'Waar blijft hij?' } },
  refuse: { type: 'refuse', errors: { message: 'missing' } },
  ask: { type: 'ask', question: other },
  revise: { type: 'revise', errors: { email: 'malformed' } },
  discard: { type: 'discard' },
  again: { type: 'again' },
  resume: { type: 'resume', question: other, state: { type: 'unsent', since: 1 } },
  'sending again': progress({ type: 'sending', attempt: 2 }),
  waiting: progress({ type: 'waiting', keptOn: 'page', attempt: 2, nextAt: 9 }),
  attention: progress({ type: 'attention', problem }),
  unsent: progress({ type: 'unsent', since: 1 }),
  sent: progress({ type: 'sent', at: 11 }),
  received: progress(received),
  gone: progress({ type: 'gone' }),
  'received, of another question': progress(received, 'other'),
} satisfies Record<string, Input>;

const onItsWay = {
  'sending again': 'sending',
  waiting: 'waiting',
  attention: 'attention',
  unsent: 'unsent',
  sent: 'sent',
  received: 'received',
  gone: 'closed',
} as const;

/** Where each input leads. What is not listed must leave the state untouched. */
const allowed: Record<StateType, Partial<Record<keyof typeof inputs, StateType>>> = {
  closed: { open: 'asking', enter: 'closed', resume: 'unsent' },
  asking: { close: 'closed', enter: 'asking', refuse: 'asking', ask: 'sending' },
  sending: { open: 'sending', close: 'sending', ...onItsWay },
  waiting: { open: 'waiting', close: 'waiting', ...onItsWay },
  attention: { open: 'attention', close: 'attention', revise: 'asking', discard: 'closed', ...onItsWay },
  unsent: { open: 'unsent', close: 'unsent', discard: 'closed', ...onItsWay },
  sent: { open: 'sent', close: 'sent', again: 'asking' },
  received: { open: 'received', close: 'received', again: 'asking' },
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

describe('what the person wrote', () => {
  test('survives closing, refusal and mending', () => {
    const closed = next(states.asking, { type: 'close' });
    expect(next(closed, { type: 'open' })).toMatchObject({ type: 'asking', entered, errors: {} });
    const mending = next(states.attention, { type: 'revise', errors: { email: 'malformed' } });
    expect(mending).toEqual({ type: 'asking', entered, errors: { email: 'malformed' } });
  });

  test('is not asked again: the next message starts with the same address, and with nothing else', () => {
    const again = next(states.received, { type: 'again' });
    expect(again).toEqual({ type: 'asking', entered: blank(entered.email), errors: {} });
  });
});

test('a proof keeps what the page had told', () => {
  expect(next(states.sending, progress(received))).toEqual({ ...base, type: 'received', acknowledgement });
});
