/**
 * What may follow what when somebody asks something: the same way as every declaration goes, no way back, and another
 * question after it. Pure: knows nothing of the page, the network, language or time.
 */
import * as journey from '../journey/flow.ts';

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
export type FieldErrors = journey.FieldErrors<Entered>;

/** What was asked, and what the page told then. */
export interface Question extends journey.Declared {
  /** Until when the page said that an answer comes, RFC 3339; null where it could not say. */
  told: string | null;
}

export type State = journey.State<Entered, Question>;
export type StateType = State['type'];
export type StateOf<T extends StateType> = Extract<State, { type: T }>;

export type Input =
  | journey.Input<Entered, Question>
  /** Something else to ask. */
  | { type: 'again' };

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
  return journey.next<Entered, Question>(state, input);
}
