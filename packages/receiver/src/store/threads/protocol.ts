/** What the two sides of a thread say to each other. */

/** A function of the other side: `eventById`, or `surveys` in the group `insights`. */
export interface FunctionName {
  group: string | null;
  name: string;
}

export interface Call extends FunctionName {
  id: number;
  given: unknown[];
}

/** How a call ended. Errors travel by name, because a copied error has lost its class. */
export type Ended =
  | { id: number; value: unknown }
  | { id: number; error: { name: string; message: string; cause: unknown } };

/** The first thing the thread says, once the database is open: what there is to call. */
export type Opened = FunctionName[];
