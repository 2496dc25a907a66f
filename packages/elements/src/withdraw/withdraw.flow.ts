/**
 * What may follow what when somebody withdraws: the same way as every declaration goes, and no way back. Pure: knows
 * nothing of the page, the network, language or time.
 */
import {
  next as nextOfAny,
  type Declared,
  type FieldErrors as ErrorsIn,
  type Input as Any,
  type State as AnyState,
} from '../journey/flow.ts';

/** What the person typed and chose. Survives closing the dialog. */
export interface Entered {
  name: string;
  contract: string;
  email: string;
  /** Parts of the order, as the page named them. None means all of it. */
  items: readonly string[];
}
export type FieldName = Exclude<keyof Entered, 'items'>;
export type FieldErrors = ErrorsIn<Pick<Entered, FieldName>>;

/** What was declared: the very words, and the days the page told with them. */
export interface Declaration extends Declared {
  refundBy: string | null;
  returnBy: string | null;
}

export type State = Exclude<AnyState<Entered, Declaration>, { type: 'undoing' | 'undone' }>;
export type StateType = State['type'];
export type StateOf<T extends StateType> = Extract<State, { type: T }>;
export type Input = Exclude<Any<Entered, Declaration>, { type: 'undo' }>;

/** The state that follows. An input that makes no sense in a state leaves it as it is. */
export function next(state: State, input: Input): State {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- without an undo nothing leads to the states after one
  return nextOfAny<Entered, Declaration>(state, input) as State;
}
