/** A destination with everything the pump has to know of it. */
import type { Destination } from './destination.ts';
import { keepTrying } from './policy.ts';
import type { Policy } from './policy.ts';

export interface Addressee {
  /** The name that deliveries are kept under. */
  name: string;
  give: Destination;
  /** Whether events of this type go there. */
  takes: (type: string) => boolean;
  afterFailure: Policy;
}

/** Destinations that are functions. */
export function functionAddressees(destinations: Record<string, Destination>): Addressee[] {
  return Object.entries(destinations).map(([name, give]) => ({
    name,
    give,
    takes: () => true,
    afterFailure: keepTrying,
  }));
}
