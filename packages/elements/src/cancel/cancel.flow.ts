/** What may be when somebody cancels: what every declaration goes through, and the way back. */
import type * as journey from '../journey/flow.ts';
import type { Acknowledgement, DeliveryState } from '../outbox/entry.ts';

/** Everything that can be asked. */
export interface Entered {
  kind: 'ordinary' | 'extraordinary';
  cause: string;
  name: string;
  contract: string;
  endDate: string;
  email: string;
}
/** What the person typed so far. Survives closing the dialog. Where they typed nothing, what the page knows stands. */
export type Typing = Partial<Entered>;
export type FieldName = keyof Entered;
export type FieldErrors = journey.FieldErrors<Entered>;

/** A cancellation, with what the page told to expect. */
export interface Declaration extends journey.Declared {
  endsOn: string | null;
}

/** How far taking it back has come. */
export type UndoProgress = Exclude<DeliveryState, { type: 'received' | 'sent' | 'gone' }>;

interface Declared {
  open: boolean;
  entered: Typing;
  declaration: Declaration;
}

/** The states in which a cancellation is taken back (cancel.undo.flow.ts). */
export type UndoState =
  | (Declared & {
      type: 'undoing';
      acknowledgement: Acknowledgement;
      undo: { id: string; text: string; progress: UndoProgress };
    })
  /** Without an acknowledgement where the endpoint proves nothing: it was sent, and more cannot be said. */
  | (Declared & { type: 'undone'; text: string; acknowledgement: Acknowledgement | null });
export type UndoInput =
  /** `text`: the very words. */
  | { type: 'undo'; id: string; text: string }
  /** To cancel after all, once it was taken back. */
  | { type: 'again' };

export type State = journey.State<Typing, Declaration> | UndoState;
export type StateType = State['type'];
export type StateOf<T extends StateType> = Extract<State, { type: T }>;
export type Input = journey.Input<Typing, Declaration> | UndoInput;
