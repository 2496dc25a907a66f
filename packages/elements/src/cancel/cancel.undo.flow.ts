/**
 * What may follow what when a cancellation is taken back. Comes with the way back, without which nothing can be. Pure: knows nothing of the page, the network, language or time.
 */
import { next as nextOfAny } from '../journey/flow.ts';
import type { DeliveryState } from '../outbox/entry.ts';
import type { Declaration, Input, State, StateOf, Typing, UndoState } from './cancel.flow.ts';

/** The state that follows. An input that makes no sense in a state leaves it as it is. */
export function next(state: State, input: Input): State {
  if (input.type === 'undo') {
    const { id, text } = input;
    return state.type === 'received'
      ? { ...state, type: 'undoing', undo: { id, text, progress: { type: 'sending', attempt: 1 } } }
      : state;
  }
  switch (state.type) {
    case 'undoing':
      if (input.type === 'progress') return state.undo.id === input.id ? undone(state, input.state) : state;
      break;
    case 'undone':
      if (input.type === 'again')
        return { type: 'review', entered: state.entered, errors: {}, mending: false };
  }
  return nextOfAny<Typing, Declaration, UndoState>(state, input);
}

function undone(state: StateOf<'undoing'>, delivery: DeliveryState): State {
  const { undo, ...before } = state;
  const { text } = undo;
  switch (delivery.type) {
    case 'received':
      return { ...before, type: 'undone', text, acknowledgement: delivery.acknowledgement };
    case 'sent':
      return { ...before, type: 'undone', text, acknowledgement: null };
    case 'gone':
      return { ...before, type: 'received' };
    default:
      return { ...state, undo: { ...undo, progress: delivery } };
  }
}
