/** What may follow what when somebody is asked why. Pure: knows nothing of the page, the network, language or chance. */
import type { DeliveryState } from '../outbox/entry.ts';

/** What was chosen and written so far. Nothing is chosen until the person does. */
export interface Answer {
  /** Codes from the broadest reason to the narrowest one that was chosen. A broad one alone is a whole answer. */
  path: readonly string[];
  comment: string;
  /** Where to tell that it is mended; undefined unless the person ticked that they want to hear it. */
  email?: string | undefined;
}

/** What is wrong with the address. */
export type EmailError = 'missing' | 'malformed';

export type State =
  | { type: 'asking'; answer: Answer; error?: EmailError | undefined }
  | { type: 'sending' | 'waiting' | 'attention'; id: string }
  /** `received`: the receiver said so; otherwise it was only sent. */
  | { type: 'received' | 'sent' | 'skipped' };

export type StateType = State['type'];

export type Input =
  /** `error`: what has to be mended before it can be sent. */
  | { type: 'enter'; change: Partial<Answer>; error?: EmailError | undefined }
  | { type: 'skip' }
  | { type: 'send'; id: string }
  | { type: 'progress'; id: string; state: DeliveryState };

export const start: State = { type: 'asking', answer: { path: [], comment: '' } };

/** Whether there is anything to send. */
export const isEmpty = ({ path, comment }: Answer): boolean => !path[0] && !comment.trim();

/** The state that follows. An input that makes no sense in a state leaves it as it is. */
export function next(state: State, input: Input): State {
  if (input.type === 'progress')
    return 'id' in state && state.id === input.id ? advanced(state, input.state) : state;
  if (state.type !== 'asking') return state;
  const { type, answer } = state;
  switch (input.type) {
    case 'enter':
      return { type, answer: { ...answer, ...input.change }, error: input.error };
    case 'skip':
      return { type: 'skipped' };
    case 'send':
      return isEmpty(answer) ? state : { type: 'sending', id: input.id };
    default:
      return input satisfies never;
  }
}

function advanced({ id }: Extract<State, { id: string }>, { type }: DeliveryState): State {
  switch (type) {
    case 'received':
    case 'sent':
      return { type };
    // Nobody takes an answer back: another page got it through.
    case 'gone':
      return { type: 'sent' };
    default:
      return { type: type === 'unsent' ? 'attention' : type, id };
  }
}
