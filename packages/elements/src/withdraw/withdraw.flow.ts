/** What may be when somebody withdraws: what every declaration goes through, and no way back. */
import type * as journey from '../journey/flow.ts';

export { next } from '../journey/flow.ts';

/** What the person typed and chose. Survives closing the dialog. */
export interface Entered {
  name: string;
  contract: string;
  email: string;
  /** Parts of the order, as the page named them. None means all of it. */
  items: readonly string[];
}
export type FieldName = Exclude<keyof Entered, 'items'>;
export type FieldErrors = journey.FieldErrors<Entered>;

/** What was declared: the very words, and the days the page told with them. */
export interface Declaration extends journey.Declared {
  refundBy: string | null;
  returnBy: string | null;
}

export type State = journey.State<Entered, Declaration>;
export type StateType = State['type'];
export type StateOf<T extends StateType> = Extract<State, { type: T }>;
export type Input = journey.Input<Entered, Declaration>;
