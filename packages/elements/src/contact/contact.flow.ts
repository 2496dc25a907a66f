/**
 * What may follow what when somebody asks something: the same way as every declaration goes, no way back, and another
 * question after it. Pure: knows nothing of the page, the network, language or time.
 */
import {
  next as nextOfAny,
  type Declared,
  type Input as AnyInput,
  type State as AnyState,
} from '../journey/flow.ts';

/** What the person chose and typed. Survives closing the dialog. */
export interface Entered {
  /** Nothing is chosen until the person does. */
  kind: 'question' | 'complaint' | undefined;
  /** Codes from the broadest to the narrowest. */
  topic: string[];
  message: string;
  email: string;
  /** Whether the person wants no answer. */
  noAnswer: boolean;
}
export type FieldName = 'kind' | 'message' | 'email';

/** A field that cannot be sent as it is. */
export type FieldError = 'missing' | 'malformed';
export type FieldErrors = Partial<Record<FieldName, FieldError>>;

/** What was asked, and what the page told then. */
export interface Question extends Declared {
  /** Until when the page said that an answer comes, RFC 3339; null where it could not say. */
  told: string | null;
}

export type State =
  | { type: 'review'; entered: Entered; errors: FieldErrors; mending: boolean }
  | Exclude<AnyState<Entered, Question>, { type: 'review' | 'undoing' | 'undone' }>;
export type StateType = State['type'];
export type StateOf<T extends StateType> = Extract<State, { type: T }>;

export type Input =
  /** The form cannot be sent yet. */
  | { type: 'refuse'; errors: FieldErrors }
  /** Something else to ask. */
  | { type: 'again' }
  | Exclude<AnyInput<Entered, Question>, { type: 'refuse' | 'undo' }>;

/** What a person starts with. */
export const blank = (email = ''): Entered => ({
  kind: undefined,
  topic: [],
  message: '',
  email,
  noAnswer: false,
});

/** The state that follows. An input that makes no sense in a state leaves it as it is. */
export function next(state: State, input: Input): State {
  if (input.type === 'again') {
    const { type, entered } = state;
    return type === 'received' || type === 'sent'
      ? { type: 'review', entered: blank(entered.email), errors: {}, mending: false }
      : state;
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- no undo, so no state after one; errors only pass through
  return nextOfAny(state as AnyState<Entered, Question>, input as AnyInput<Entered, Question>) as State;
}
