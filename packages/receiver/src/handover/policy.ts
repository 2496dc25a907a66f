/** What happens after an attempt failed. Each kind of destination has its own answer. */
import { backoffMs } from './backoff.ts';

export interface Failure {
  error: unknown;
  /** Failures so far, this one included. */
  attempts: number;
  /** Whether the event is a declaration, which is given up last. */
  isDeclaration: boolean;
  /** From 0 up to 1. */
  random: () => number;
}

export type NextStep =
  | { is: 'again'; inMs: number }
  /** The delivery is given up, and kept where a person sees it. */
  | { is: 'dead' }
  /** The destination wants nothing any more: neither this event nor another. */
  | { is: 'paused' };

export type Policy = (failure: Failure) => NextStep;

/** Never gives up: a function is part of the same program, and whoever wrote it mends it there. */
export const keepTrying: Policy = ({ attempts, random }) => ({
  is: 'again',
  inMs: backoffMs(attempts, random),
});
