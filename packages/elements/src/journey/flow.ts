/**
 * What may follow what when somebody declares something, whatever it is. Pure: knows nothing of the page, the network,
 * language or time.
 */
import type { Acknowledgement, DeliveryState, RefusalProblem } from '../outbox/entry.ts';

/** A field that cannot be sent as it is. `identity`: nothing says whose subscription it is. */
export type FieldError = 'missing' | 'malformed' | 'identity';
/** By the name of the field, which is a member of what is typed. */
export type FieldErrors<E> = { [Name in keyof E]?: FieldError };

/** What was declared: the very words. */
export interface Declared {
  id: string;
  text: string;
}

/** `E` is what is typed, `D` what is declared: whatever a person declares goes the same way. */
export type State<E, D extends Declared> =
  | { type: 'closed'; entered: E }
  /** `mending`: the receiver refused what was sent, so the person sees every field again. */
  | { type: 'review'; entered: E; errors: FieldErrors<E>; mending: boolean }
  | { type: 'sending'; open: boolean; entered: E; declaration: D }
  | {
      type: 'waiting';
      open: boolean;
      entered: E;
      declaration: D;
      keptOn: 'device' | 'page';
      /** Milliseconds since 1970; undefined while it is tried again. */
      nextAt: number | undefined;
    }
  | { type: 'attention'; open: boolean; entered: E; declaration: D; problem: RefusalProblem }
  | { type: 'unsent'; open: boolean; entered: E; declaration: D; since: number }
  | { type: 'sent'; open: boolean; entered: E; declaration: D; at: number }
  | {
      type: 'received';
      open: boolean;
      entered: E;
      declaration: D;
      acknowledgement: Acknowledgement;
    };

/** States that only one kind of declaration has, and that it leads to and from itself. */
export interface Beyond {
  type: 'undoing' | 'undone';
  open: boolean;
  entered: object;
  declaration: Declared;
}

export type StateType = State<unknown, Declared>['type'];

export type Input<E, D> =
  | { type: 'open' }
  | { type: 'close' }
  | { type: 'enter'; entered: E }
  /** The form cannot be sent yet. */
  | { type: 'refuse'; errors: FieldErrors<E> }
  | { type: 'declare'; declaration: D }
  /** The declaration with this id came further. */
  | { type: 'progress'; id: string; state: DeliveryState }
  /** Back to the form, to mend what the receiver could not take. */
  | { type: 'revise' };

/** The state that follows. An input that makes no sense in a state leaves it as it is. */
export function next<E, D extends Declared, B extends Beyond = never>(
  state: State<E, D> | B,
  input: Input<E, D> | { type: 'undo' | 'again' },
): State<E, D> | B {
  switch (input.type) {
    case 'open':
      if (state.type === 'closed')
        return { type: 'review', entered: state.entered, errors: {}, mending: false };
      return 'open' in state ? { ...state, open: true } : state;
    case 'close':
      if (state.type === 'review') return { type: 'closed', entered: state.entered };
      return 'open' in state ? { ...state, open: false } : state;
    case 'enter':
      return state.type === 'review' || state.type === 'closed'
        ? { ...state, entered: input.entered }
        : state;
    case 'refuse':
      return state.type === 'review' ? { ...state, errors: input.errors } : state;
    case 'declare': {
      if (state.type !== 'review') return state;
      return { type: 'sending', open: true, entered: state.entered, declaration: input.declaration };
    }
    case 'progress':
      return progressed(state, input.id, input.state);
    case 'revise':
      return state.type === 'attention'
        ? { type: 'review', entered: state.entered, errors: {}, mending: true }
        : state;
    default:
      return state;
  }
}

function progressed<E, D extends Declared, B extends Beyond>(
  state: State<E, D> | B,
  id: string,
  delivery: DeliveryState,
): State<E, D> | B {
  switch (state.type) {
    case 'sending':
    case 'waiting':
    case 'attention':
    case 'unsent': {
      const { open, entered, declaration } = state;
      if (declaration.id !== id) return state;
      // Whoever copies the words for another way keeps them before their eyes, however often and long it is tried.
      if (delivery.type === 'sending' && state.type === 'waiting') return { ...state, nextAt: undefined };
      return delivery.type === 'gone'
        ? { type: 'closed', entered }
        : { open, entered, declaration, ...delivery };
    }
    // Nothing that comes later can take a proof away.
    default:
      return state;
  }
}
