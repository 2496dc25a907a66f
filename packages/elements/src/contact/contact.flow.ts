/** What may follow what when somebody asks something. Pure: knows nothing of the page, the network, language or time. */
import type { Acknowledgement, DeliveryState, RefusalProblem } from '../outbox/entry.ts';

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
export interface Question {
  id: string;
  text: string;
  /** Until when the page said that an answer comes, RFC 3339; null where it could not say. */
  told: string | null;
}

export type State =
  | { type: 'closed'; entered: Entered }
  | { type: 'asking'; entered: Entered; errors: FieldErrors }
  | { type: 'sending'; open: boolean; entered: Entered; question: Question }
  | {
      type: 'waiting';
      open: boolean;
      entered: Entered;
      question: Question;
      keptOn: 'device' | 'page';
      nextAt: number;
    }
  | { type: 'attention'; open: boolean; entered: Entered; question: Question; problem: RefusalProblem }
  | { type: 'unsent'; open: boolean; entered: Entered; question: Question; since: number }
  | { type: 'sent'; open: boolean; entered: Entered; question: Question; at: number }
  | {
      type: 'received';
      open: boolean;
      entered: Entered;
      question: Question;
      acknowledgement: Acknowledgement;
    };

export type StateType = State['type'];
export type StateOf<T extends StateType> = Extract<State, { type: T }>;

export type Input =
  | { type: 'open' }
  | { type: 'close' }
  | { type: 'enter'; entered: Entered }
  /** The form cannot be sent yet. */
  | { type: 'refuse'; errors: FieldErrors }
  | { type: 'ask'; question: Question }
  /** The question with this id came further. */
  | { type: 'progress'; id: string; state: DeliveryState }
  /** A question from an earlier visit was found on this device. */
  | { type: 'resume'; question: Question; state: DeliveryState }
  /** Back to the form, to mend what the receiver could not take. */
  | { type: 'revise'; errors: FieldErrors }
  /** Do not send it after all. */
  | { type: 'discard' }
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
  const { entered } = state;
  switch (input.type) {
    case 'open':
      if (state.type === 'closed') return { type: 'asking', entered, errors: {} };
      return 'open' in state ? { ...state, open: true } : state;
    case 'close':
      if (state.type === 'asking') return { type: 'closed', entered };
      return 'open' in state ? { ...state, open: false } : state;
    case 'enter':
      return state.type === 'asking' || state.type === 'closed'
        ? { ...state, entered: input.entered }
        : state;
    case 'refuse':
      return state.type === 'asking' ? { ...state, errors: input.errors } : state;
    case 'ask':
      return state.type === 'asking'
        ? { type: 'sending', open: true, entered, question: input.question }
        : state;
    case 'progress':
      return 'question' in state && !isProved(state) && state.question.id === input.id
        ? advanced(state, input.state)
        : state;
    case 'resume':
      return state.type === 'closed'
        ? advanced({ open: false, entered, question: input.question }, input.state)
        : state;
    case 'revise':
      return state.type === 'attention' ? { type: 'asking', entered, errors: input.errors } : state;
    case 'discard':
      return state.type === 'unsent' || state.type === 'attention' ? { type: 'closed', entered } : state;
    case 'again':
      return isProved(state) ? { type: 'asking', entered: blank(entered.email), errors: {} } : state;
    default:
      return input satisfies never;
  }
}

/** Nothing that comes later can take a proof away. */
const isProved = ({ type }: State): boolean => type === 'received' || type === 'sent';

function advanced(
  { open, entered, question }: { open: boolean; entered: Entered; question: Question },
  delivery: DeliveryState,
): State {
  const base = { open, entered, question };
  switch (delivery.type) {
    case 'sending':
      return { ...base, type: 'sending' };
    case 'waiting':
      return { ...base, type: 'waiting', keptOn: delivery.keptOn, nextAt: delivery.nextAt };
    case 'attention':
      return { ...base, type: 'attention', problem: delivery.problem };
    case 'unsent':
      return { ...base, type: 'unsent', since: delivery.since };
    case 'sent':
      return { ...base, type: 'sent', at: delivery.at };
    case 'received':
      return { ...base, type: 'received', acknowledgement: delivery.acknowledgement };
    case 'gone':
      return { type: 'closed', entered };
    default:
      return delivery satisfies never;
  }
}
