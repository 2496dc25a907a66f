import { describe, expect, test } from 'vitest';
import type { DeliveryState } from '../outbox/entry.ts';
import { type Declaration, type Entered, type Input, type State, type StateType } from './cancel.flow.ts';
import { resumed } from '../journey/left-behind.ts';
import { next } from './cancel.undo.flow.ts';

const entered: Entered = {
  kind: 'ordinary',
  cause: '',
  name: 'Sanne de Wit',
  contract: '4711',
  endDate: '',
  email: 'sanne@voorbeeld.example',
};
const declaration: Declaration = { id: 'declaration', text: 'Ik zeg op.', endsOn: '2026-12-22' };
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
  undoing: {
    ...base,
    type: 'undoing',
    acknowledgement,
    undo: { id: 'undo', text: 'stay', progress: { type: 'sending', attempt: 1 } },
  },
  undone: { ...base, type: 'undone', text: 'stay', acknowledgement: { id: 'undo' } },
};

const waiting: DeliveryState = { type: 'waiting', keptOn: 'page', attempt: 2, nextAt: 9 };
const received: DeliveryState = { type: 'received', how: 'signed', acknowledgement };
const undoReceived: DeliveryState = { type: 'received', how: 'echo', acknowledgement: { id: 'undo' } };
const progress = (state: DeliveryState, id = 'declaration'): Input => ({ type: 'progress', id, state });

const inputs = {
  open: { type: 'open' },
  close: { type: 'close' },
  enter: { type: 'enter', entered: { ...entered, name: 'Sam' } },
  refuse: { type: 'refuse', errors: { email: 'malformed' } },
  declare: { type: 'declare', declaration: other },
  revise: { type: 'revise' },
  undo: { type: 'undo', id: 'undo', text: 'stay' },
  again: { type: 'again' },
  'sending again': progress({ type: 'sending', attempt: 2 }),
  waiting: progress(waiting),
  attention: progress({ type: 'attention', problem }),
  unsent: progress({ type: 'unsent', since: 1 }),
  sent: progress({ type: 'sent', at: 11 }),
  received: progress(received),
  gone: progress({ type: 'gone' }),
  'undo gone': progress({ type: 'gone' }, 'undo'),
  'received, of another declaration': progress(received, 'other'),
  'undo waiting': progress(waiting, 'undo'),
  'undo refused': progress({ type: 'attention', problem }, 'undo'),
  'undo sent': progress({ type: 'sent', at: 11 }, 'undo'),
  'undo received': progress(undoReceived, 'undo'),
} satisfies Record<string, Input>;

/** Where each input leads. What is not listed must leave the state untouched. */
const allowed: Record<StateType, Partial<Record<keyof typeof inputs, StateType>>> = {
  closed: { open: 'review', enter: 'closed' },
  review: { close: 'closed', enter: 'review', refuse: 'review', declare: 'sending' },
  sending: {
    open: 'sending',
    close: 'sending',
    'sending again': 'sending',
    waiting: 'waiting',
    attention: 'attention',
    unsent: 'unsent',
    sent: 'sent',
    received: 'received',
    gone: 'closed',
  },
  waiting: {
    open: 'waiting',
    close: 'waiting',
    'sending again': 'waiting',
    waiting: 'waiting',
    attention: 'attention',
    unsent: 'unsent',
    sent: 'sent',
    received: 'received',
    gone: 'closed',
  },
  attention: {
    open: 'attention',
    close: 'attention',
    revise: 'review',
    'sending again': 'sending',
    waiting: 'waiting',
    attention: 'attention',
    unsent: 'unsent',
    sent: 'sent',
    received: 'received',
    gone: 'closed',
  },
  unsent: {
    open: 'unsent',
    close: 'unsent',
    'sending again': 'sending',
    waiting: 'waiting',
    attention: 'attention',
    unsent: 'unsent',
    sent: 'sent',
    received: 'received',
    gone: 'closed',
  },
  sent: { open: 'sent', close: 'sent' },
  received: { open: 'received', close: 'received', undo: 'undoing' },
  undoing: {
    open: 'undoing',
    close: 'undoing',
    'undo waiting': 'undoing',
    'undo refused': 'undoing',
    'undo sent': 'undone',
    'undo received': 'undone',
    'undo gone': 'received',
  },
  undone: { open: 'undone', close: 'undone', again: 'review' },
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

describe('the cancel flow', () => {
  test.each(pairs.filter(({ to }) => to))('$type, $name → $to', ({ state, input, to }) => {
    expect(next(state, input).type).toBe(to);
  });

  test.each(pairs.filter(({ to }) => !to))('$type, $name → nothing happens', ({ state, input }) => {
    expect(next(state, input)).toBe(state);
  });

  test('only a proof about this very declaration leads to received', () => {
    const ways = pairs.filter(({ state, input }) => next(state, input).type === 'received');
    const fromElsewhere = ways.filter(({ state }) => !('acknowledgement' in state));
    expect(new Set(fromElsewhere.map(({ name }) => name))).toEqual(new Set(['received']));
  });

  test.each(Object.values(states))(
    'what was left behind is gone on with only before another is declared: $type',
    (state) => {
      const before = state.type === 'closed' || state.type === 'review';
      const open = state.type === 'review';
      const after = resumed(state, other);
      expect(after).toEqual(before ? { type: 'sending', open, entered, declaration: other } : undefined);
      expect(after && next(after, progress({ type: 'unsent', since: 1 }, other.id)).type).toBe(
        before ? 'unsent' : undefined,
      );
    },
  );

  test('closing keeps what was typed, and opening brings it back', () => {
    const typed = next(states.review, inputs.enter);
    expect(next(next(typed, inputs.close), inputs.open)).toMatchObject({
      type: 'review',
      entered: { name: 'Sam' },
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

  test('an undo that only was sent proves nothing', () => {
    expect(next(states.undoing, inputs['undo sent'])).toMatchObject({
      type: 'undone',
      acknowledgement: null,
    });
    expect(next(states.undoing, inputs['undo received'])).toMatchObject({ acknowledgement: { id: 'undo' } });
  });
});
