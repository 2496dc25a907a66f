/** A receiver that was told what happened. */
import type { SignedAcknowledgement } from '@fairwell/schema';
import type { ReceiverOptions } from '../../src/index.ts';
import { API_KEY, start } from '../kit.ts';
import type { Running } from '../kit.ts';
import type { Lastly } from '../lastly.ts';
import { tell } from './tell.ts';
import type { Year } from './truth.ts';

export interface Replayed extends Running {
  /** Of every message, by its id. */
  receipts: Map<string, SignedAcknowledgement>;
  /** Sets the clock of the receiver. */
  goTo: (ms: number) => void;
}

/** @param options of the receiver, e.g. more keys. */
export async function replay(
  year: Year,
  lastly: Lastly,
  options: Partial<ReceiverOptions> = {},
): Promise<Replayed> {
  let now = 0;
  const goTo = (ms: number) => void (now = ms);
  // Nothing happens by itself: every figure has to follow from what was told.
  const running = await start({ ...options, now: () => new Date(now), timer: () => () => {} }, lastly);
  const ask = async (path: string, init?: RequestInit) =>
    running.receiver.fetch(new Request(`https://leave.example${path}`, init));
  return { ...running, receipts: await tell(year, ask, API_KEY, goTo), goTo };
}
