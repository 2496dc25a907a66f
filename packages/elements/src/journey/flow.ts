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

/** How far taking it back has come. */
export type UndoProgress = Exclude<DeliveryState, { type: 'received' | 'sent' | 'gone' }>;

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
      nextAt: number;
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
    }
  | {
      type: 'undoing';
      open: boolean;
      entered: E;
      declaration: D;
      acknowledgement: Acknowledgement;
      undo: { id: string; progress: UndoProgress };
    }
  | {
      type: 'undone';
      open: boolean;
      entered: E;
      declaration: D;
      /** Null where the endpoint proves nothing: it was sent, and more cannot be said. */
      acknowledgement: Acknowledgement | null;
    };

export type StateType = State<unknown, Declared>['type'];

export type Input<E, D> =
  | { type: 'open' }
  | { type: 'close' }
  | { type: 'enter'; entered: E }
  /** The form cannot be sent yet. */
  | { type: 'refuse'; errors: FieldErrors<E> }
  | { type: 'declare'; declaration: D }
  /** The declaration, or the undo, with this id came further. */
  | { type: 'progress'; id: string; state: DeliveryState }
  /** A declaration from an earlier visit was found on this device. */
  | { type: 'resume'; declaration: D; state: DeliveryState }
  /** Back to the form, to mend what the receiver could not take. */
  | { type: 'revise' }
  /** Do not send it after all. */
  | { type: 'discard' }
  | { type: 'undo'; id: string };

/** The state that follows. An input that makes no sense in a state leaves it as it is. */
export function next<E, D extends Declared>(state: State<E, D>, input: Input<E, D>): State<E, D> {
  switch (input.type) {
    case 'open':
      if (state.type === 'closed')
        return { type: 'review', entered: state.entered, errors: {}, mending: false };
      return 'open' in state ? { ...state, open: true } : state;
    case 'close':
      if (state.type === 'review' || state.type === 'undone')
        return { type: 'closed', entered: state.entered };
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
    case 'resume': {
      if (state.type !== 'closed') return state;
      const found = { open: false, entered: state.entered, declaration: input.declaration };
      return advanced(found, input.state);
    }
    case 'revise':
      return state.type === 'attention'
        ? { type: 'review', entered: state.entered, errors: {}, mending: true }
        : state;
    case 'discard':
      return state.type === 'unsent' || state.type === 'attention'
        ? { type: 'closed', entered: state.entered }
        : state;
    case 'undo': {
      if (state.type !== 'received') return state;
      const undo = { id: input.id, progress: { type: 'sending', attempt: 1 } as const };
      return { ...state, type: 'undoing', undo };
    }
    default:
      return input satisfies never;
  }
}

interface OnItsWay<E, D extends Declared> {
  open: boolean;
  entered: E;
  declaration: D;
}

function progressed<E, D extends Declared>(
  state: State<E, D>,
  id: string,
  delivery: DeliveryState,
): State<E, D> {
  switch (state.type) {
    case 'sending':
    case 'waiting':
    case 'attention':
    case 'unsent':
      return state.declaration.id === id ? advanced(state, delivery) : state;
    case 'undoing':
      return state.undo.id === id ? undone(state, delivery) : state;
    // Nothing that comes later can take a proof away.
    default:
      return state;
  }
}

function advanced<E, D extends Declared>(
  { open, entered, declaration }: OnItsWay<E, D>,
  delivery: DeliveryState,
): State<E, D> {
  return delivery.type === 'gone' ? { type: 'closed', entered } : { open, entered, declaration, ...delivery };
}

function undone<E, D extends Declared>(
  state: Extract<State<E, D>, { type: 'undoing' }>,
  delivery: DeliveryState,
): State<E, D> {
  const { undo, ...before } = state;
  switch (delivery.type) {
    case 'received':
      return { ...before, type: 'undone', acknowledgement: delivery.acknowledgement };
    case 'sent':
      return { ...before, type: 'undone', acknowledgement: null };
    case 'gone':
      return { ...before, type: 'received' };
    default:
      return { ...state, undo: { id: undo.id, progress: delivery } };
  }
}
