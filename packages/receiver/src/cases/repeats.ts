/** Whether a second declaration says anything that the first did not. */
import { canonicalize } from '@fairwell/schema';
import type { Message } from '@fairwell/schema';
import * as z from 'zod';
import { isErased } from '../audit/erased.ts';
import type { StoredEvent } from '../store/records.ts';

export interface Sent {
  message: Message;
  /** How well the sender is known, 0 to 4. */
  assurance: number;
}

/** What a declaration asks for. A reason or a name that is put differently asks for nothing else. */
const Asked = z.object({
  kind: z.unknown().optional(),
  when: z.unknown().optional(),
  contract: z.object({ items: z.unknown().optional() }).optional(),
});

/** Two that leave out the same ask for the same. */
function asked(data: unknown): string {
  const { kind = null, when = null, contract } = Asked.parse(data);
  return canonicalize([kind, when, contract?.items ?? null]);
}

/**
 * Only what is no better known and asks for the same is a repeat: somebody who sends a declaration in another's name
 * must not turn the real one, or a special termination, into a repeat of it that nobody acts on.
 */
export function repeats({ message, assurance }: Sent, first: StoredEvent): boolean {
  // What it asked for nobody knows any more; acting on the same twice does less harm than not acting.
  if (isErased(first)) return false;
  const { data } = JSON.parse(first.message);
  return assurance <= first.assurance && asked(message.data) === asked(data);
}
