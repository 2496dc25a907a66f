import { describe, expect, test } from 'vitest';
import type { DeliveryState } from '../outbox/entry.ts';
import {
  type Declaration,
  type Entered,
  type Input,
  next,
  type State,
  type StateType,
} from './withdraw.flow.ts';

const entered: Entered = {
  name: 'Sanne de Wit',
  contract: 'B-2207',
  email: 'sanne@voorbeeld.example',
  items: ['Boek'],
};
const declaration: Declaration = {
  id: 'declaration',
  text: 'Ik herroep.',
  refundBy: '2026-12-07',
  returnBy: null,
};
const other: Declaration = { ...declaration, id: 'other' };
const acknowledgement = { id: 'declaration', reference: '7KXM-2QPD-9T4H' };
const problem = { type: 'urn:fairwell:problem:invalid-message', status: 400, errors: [] };
const base = { open: true, entered, declaration };

const states: Record<StateType, State> = {
  closed: { type: 'closed', entered },
  review: { type: 'review', entered, errors: { name: 'missing' }, mending: false },
  sending: { ...base, type: 'sending' },
  waiting: { ...base, type: 'waiting', keptOn: 'device', nextAt: 5 },
  attention: { ...base, type: 'attention', problem },
  unsent: { ...base, type: 'unsent', since: 3 },
  sent: { ...base, type: 'sent', at: 7 },
  received: { ...base, type: 'received', acknowledgement },
};

const waiting: DeliveryState = { type: 'waiting', keptOn: 'page', attempt: 2, nextAt: 9 };
const received: DeliveryState = { type: 'received', how: 'signed', acknowledgement };
const progress = (state: DeliveryState, id = 'declaration'): Input => ({ type: 'progress', id, state });

const inputs = {
  open: { type: 'open' },
  close: { type: 'close' },
  enter: { type: 'enter', entered: { ...entered, name: 'Sam' } },
  refuse: { type: 'refuse', errors: { email: 'malformed' } },
  declare: { type: 'declare', declaration: other },
  revise: { type: 'revise' },
  'sending again': progress({ type: 'sending', attempt: 2 }),
  waiting: progress(waiting),
  attention: progress({ type: 'attention', problem }),
  unsent: progress({ type: 'unsent', since: 1 }),
  sent: progress({ type: 'sent', at: 11 }),
  received: progress(received),
  gone: progress({ type: 'gone' }),
  'received, of another declaration': progress(received, 'other'),
} satisfies Record<string, Input>;

type Leads = Partial<Record<keyof typeof inputs, StateType>>;

/** What may become of anything that was sent. */
const onItsWay: Leads = {
  'sending again': 'sending',
  waiting: 'waiting',
  attention: 'attention',
  unsent: 'unsent',
  sent: 'sent',
  received: 'received',
  gone: 'closed',
};

/** Where each input leads. What is not listed must leave the state untouched. */
const allowed: Record<StateType, Leads> = {
  closed: { open: 'review', enter: 'closed' },
  review: { close: 'closed', enter: 'review', refuse: 'review', declare: 'sending' },
  sending: { ...onItsWay, open: 'sending', close: 'sending' },
  waiting: { ...onItsWay, open: 'waiting', close: 'waiting', 'sending again': 'waiting' },
  attention: { ...onItsWay, open: 'attention', close: 'attention', revise: 'review' },
  unsent: { ...onItsWay, open: 'unsent', close: 'unsent' },
  sent: { open: 'sent', close: 'sent' },
  received: { open: 'received', close: 'received' },
};

const pairs = Object.entries(states).flatMap(([type, state]) =>
  Object.entries(inputs).map(([name, input]) => ({
    type,
    name,
    state,
    input,
    to: allowed[state.type][name as keyof typeof inputs],
  })),
);

describe('the flow for withdrawing', () => {
  test.each(pairs.filter(({ to }) => to))('$type, $name → $to', ({ state, input, to }) => {
    expect(next(state, input).type).toBe(to);
  });

  test.each(pairs.filter(({ to }) => !to))('$type, $name → nothing happens', ({ state, input }) => {
    expect(next(state, input)).toBe(state);
  });

  test('only a proof about this very declaration leads to received', () => {
    const ways = pairs.filter(({ state, input }) => next(state, input).type === 'received');
    const fromElsewhere = ways.filter(({ state }) => state.type !== 'received');
    expect(new Set(fromElsewhere.map(({ name }) => name))).toEqual(new Set(['received']));
  });

  test('there is no way back from a withdrawal: what was received stays received', () => {
    for (const input of Object.values(inputs)) {
      expect(next(states.received, input)).toMatchObject({ type: 'received', acknowledgement });
    }
  });

  test('closing keeps what was typed and chosen, and opening brings it back', () => {
    const typed = next(states.review, inputs.enter);
    expect(next(next(typed, inputs.close), inputs.open)).toMatchObject({
      type: 'review',
      entered: { name: 'Sam', items: ['Boek'] },
    });
  });

  test('closing while something is on its way stops nothing', () => {
    const hidden = next(states.sending, inputs.close);
    expect(hidden).toMatchObject({ type: 'sending', open: false });
    expect(next(hidden, inputs.received)).toMatchObject({ type: 'received', open: false, acknowledgement });
  });

  test('a second confirmation while the first is on its way makes no second declaration', () => {
    const sending = next(states.review, { type: 'declare', declaration });
    expect(next(sending, inputs.declare)).toBe(sending);
  });

  test('mending brings every field back with what was typed', () => {
    expect(next(states.attention, inputs.revise)).toEqual({
      type: 'review',
      entered,
      errors: {},
      mending: true,
    });
  });
});
