/** What may follow what when somebody looks how it stands. Pure: knows nothing of the page, the network, language or time. */
import type { Judgement, Status } from '@fairwell/schema';
import type { Acknowledgement, DeliveryState } from '../outbox/entry.ts';

/** Why a look led to nothing. */
export type Problem = 'missing' | 'unreadable' | 'unknown';

/** How far taking it back has come. */
export type UndoProgress = Exclude<DeliveryState, { type: 'received' | 'sent' | 'gone' }>;

export type State =
  | { type: 'asking'; typed: string; problem: Problem | undefined }
  | { type: 'loading'; key: string }
  /** `offline`: nobody answered. `error`: the answer was none. */
  | { type: 'failed'; key: string; why: 'offline' | 'error' }
  | { type: 'shown'; key: string; status: Status }
  | { type: 'judging'; key: string; status: Status; judgement: Judgement }
  /** What was said of the answer did not arrive. */
  | { type: 'unjudged'; key: string; status: Status; judgement: Judgement }
  | { type: 'undoing'; key: string; status: Status; undo: { id: string; progress: UndoProgress } }
  /** `acknowledgement` is null where the endpoint proves nothing: it was sent, and more cannot be said. */
  | { type: 'undone'; key: string; status: Status; acknowledgement: Acknowledgement | null };

export type StateType = State['type'];
export type StateOf<T extends StateType> = Extract<State, { type: T }>;

export type Input =
  | { type: 'type'; typed: string }
  /** What was typed cannot be looked up. */
  | { type: 'refuse'; problem: Problem }
  | { type: 'look'; key: string }
  | { type: 'found'; key: string; status: Status }
  | { type: 'unknown'; key: string }
  | { type: 'fail'; key: string; why: 'offline' | 'error' }
  /** Look something else up. */
  | { type: 'leave' }
  | { type: 'judge'; judgement: Judgement }
  | { type: 'judged'; status: Status }
  | { type: 'misjudged' }
  | { type: 'undo'; id: string }
  /** The undo with this id came further. */
  | { type: 'progress'; id: string; state: DeliveryState };

export const start: State = { type: 'asking', typed: '', problem: undefined };

/** The state that follows. An input that makes no sense in a state leaves it as it is. */
export function next(state: State, input: Input): State {
  switch (input.type) {
    case 'type':
      return state.type === 'asking' ? { ...state, typed: input.typed } : state;
    case 'refuse':
      return state.type === 'asking' ? { ...state, problem: input.problem } : state;
    case 'look':
      // What is on its way must not be lost from sight.
      return state.type === 'judging' || state.type === 'undoing'
        ? state
        : { type: 'loading', key: input.key };
    case 'found':
      return isAwaited(state, input.key) ? { type: 'shown', key: input.key, status: input.status } : state;
    case 'unknown':
      return isAwaited(state, input.key) ? { type: 'asking', typed: input.key, problem: 'unknown' } : state;
    case 'fail':
      return isAwaited(state, input.key) ? { type: 'failed', key: input.key, why: input.why } : state;
    case 'leave':
      return state.type === 'judging' || state.type === 'undoing' ? state : start;
    case 'judge':
      return state.type === 'shown' || state.type === 'unjudged'
        ? { type: 'judging', key: state.key, status: state.status, judgement: input.judgement }
        : state;
    case 'judged':
      return state.type === 'judging' ? { type: 'shown', key: state.key, status: input.status } : state;
    case 'misjudged':
      return state.type === 'judging' ? { ...state, type: 'unjudged' } : state;
    case 'undo': {
      const undo = { id: input.id, progress: { type: 'sending', attempt: 1 } as const };
      return state.type === 'shown' ? { type: 'undoing', key: state.key, status: state.status, undo } : state;
    }
    case 'progress':
      return state.type === 'undoing' && state.undo.id === input.id ? undone(state, input.state) : state;
    default:
      return input satisfies never;
  }
}

/** A late answer to an earlier question is passed over. */
const isAwaited = (state: State, key: string): boolean => state.type === 'loading' && state.key === key;

function undone(state: StateOf<'undoing'>, delivery: DeliveryState): State {
  const { key, status, undo } = state;
  switch (delivery.type) {
    case 'received':
      return { type: 'undone', key, status, acknowledgement: delivery.acknowledgement };
    case 'sent':
      return { type: 'undone', key, status, acknowledgement: null };
    case 'gone':
      return { type: 'shown', key, status };
    default:
      return { ...state, undo: { id: undo.id, progress: delivery } };
  }
}
