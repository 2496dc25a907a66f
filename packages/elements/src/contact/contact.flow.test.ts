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
const base = { open: true, entered, declaration: question };

const states: Record<StateType, State> = {
  closed: { type: 'closed', entered },
  review: { type: 'review', entered, errors: { email: 'missing' }, mending: false },
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
  declare: { type: 'declare', declaration: other },
  revise: { type: 'revise' },
  again: { type: 'again' },
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
  closed: { open: 'review', enter: 'closed' },
  review: { close: 'closed', enter: 'review', refuse: 'review', declare: 'sending' },
  sending: { open: 'sending', close: 'sending', ...onItsWay },
  waiting: { open: 'waiting', close: 'waiting', ...onItsWay, 'sending again': 'waiting' },
  attention: { open: 'attention', close: 'attention', revise: 'review', ...onItsWay },
  unsent: { open: 'unsent', close: 'unsent', ...onItsWay },
  sent: { open: 'sent', close: 'sent', again: 'review' },
  received: { open: 'received', close: 'received', again: 'review' },
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
    const closed = next(states.review, { type: 'close' });
    expect(next(closed, { type: 'open' })).toMatchObject({ type: 'review', entered, errors: {} });
    const mending = next(states.attention, { type: 'revise' });
    expect(mending).toEqual({ type: 'review', entered, errors: {}, mending: true });
  });

  test('is not asked again: the next message starts with the same address, and with nothing else', () => {
    const again = next(states.received, { type: 'again' });
    expect(again).toEqual({ type: 'review', entered: blank(entered.email), errors: {}, mending: false });
  });
});

test('a proof keeps what the page had told', () => {
  expect(next(states.sending, progress(received))).toMatchObject({
    ...base,
    type: 'received',
    acknowledgement,
  });
});
