/** What may follow what when somebody is asked why. Pure: knows nothing of the page, the network, language or chance. */
import type { DeliveryState } from '../outbox/entry.ts';

/** What was chosen and written so far. Nothing is chosen until the person does. */
export interface Answer {
  /** Code of the chosen reason. */
  reason: string | undefined;
  comment: string;
}

export type State =
  | { type: 'asking'; answer: Answer }
  | { type: 'sending'; answer: Answer; id: string }
  | { type: 'waiting'; answer: Answer; id: string }
  | { type: 'attention'; answer: Answer; id: string }
  /** `proved`: the receiver said so; otherwise it was only sent. */
  | { type: 'answered'; proved: boolean }
  | { type: 'skipped' };

export type StateType = State['type'];

export type Input =
  | { type: 'choose'; reason: string }
  | { type: 'write'; comment: string }
  | { type: 'skip' }
  | { type: 'send'; id: string }
  | { type: 'progress'; id: string; state: DeliveryState };

export const start: State = { type: 'asking', answer: { reason: undefined, comment: '' } };

/** Whether there is anything to send. */
export const isEmpty = ({ reason, comment }: Answer): boolean => reason === undefined && !comment.trim();

/** The state that follows. An input that makes no sense in a state leaves it as it is. */
export function next(state: State, input: Input): State {
  switch (input.type) {
    case 'choose':
    case 'write':
      return state.type === 'asking' ? { ...state, answer: changed(state.answer, input) } : state;
    case 'skip':
      return state.type === 'asking' ? { type: 'skipped' } : state;
    case 'send':
      return state.type === 'asking' && !isEmpty(state.answer)
        ? { type: 'sending', answer: state.answer, id: input.id }
        : state;
    case 'progress':
      return 'id' in state && state.id === input.id ? advanced(state, input.state) : state;
    default:
      return input satisfies never;
  }
}

function changed(answer: Answer, input: Extract<Input, { type: 'choose' | 'write' }>): Answer {
  return input.type === 'choose'
    ? { ...answer, reason: input.reason }
    : { ...answer, comment: input.comment };
}

function advanced({ answer, id }: Extract<State, { id: string }>, delivery: DeliveryState): State {
  switch (delivery.type) {
    case 'sending':
      return { type: 'sending', answer, id };
    case 'waiting':
      return { type: 'waiting', answer, id };
    case 'attention':
    case 'unsent':
      return { type: 'attention', answer, id };
    case 'received':
      return { type: 'answered', proved: true };
    case 'sent':
    // Nobody takes an answer back: another page got it through.
    case 'gone':
      return { type: 'answered', proved: false };
    default:
      return delivery satisfies never;
  }
}
