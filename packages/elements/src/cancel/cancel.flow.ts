/** What may follow what when somebody cancels: the way every declaration goes, and the way back. */
import type * as journey from '../journey/flow.ts';

export { next } from '../journey/flow.ts';

/** What the person typed. Survives closing the dialog. */
export interface Entered {
  kind: 'ordinary' | 'extraordinary';
  cause: string;
  name: string;
  contract: string;
  endDate: string;
  email: string;
}
export type FieldName = keyof Entered;
export type FieldErrors = journey.FieldErrors<Entered>;

/** A cancellation, with what the page told to expect. */
export interface Declaration extends journey.Declared {
  endsOn: string | null;
}

export type State = journey.State<Entered, Declaration>;
export type StateType = State['type'];
export type StateOf<T extends StateType> = Extract<State, { type: T }>;
export type Input = journey.Input<Entered, Declaration>;
