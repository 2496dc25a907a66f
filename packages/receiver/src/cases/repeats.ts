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
  contract: z.object({ id: z.unknown().optional(), items: z.array(z.string()).optional() }).optional(),
  customer: z.object({ email: z.string().optional() }).optional(),
});
type Asked = z.infer<typeof Asked>;

/** Two that leave out the same ask for the same, and the order of parts says nothing. */
const wish = ({ kind = null, when = null, contract }: Asked): string =>
  canonicalize([kind, when, contract?.items?.toSorted() ?? null]);

/**
 * Whether two withdrawals may come from two people. What somebody types to name their order can be what others type too,
 * so without an id another mailbox is somebody else.
 */
function mayBeSomebodyElse(one: Asked, other: Asked): boolean {
  if (!one.contract || !other.contract || (one.contract.id ?? other.contract.id) !== undefined) return false;
  const [a, b] = [one, other].map(({ customer }) => customer?.email?.toLowerCase());
  return a !== undefined && b !== undefined && a !== b;
}

/**
 * Only what is no better known and asks for the same is a repeat: somebody who sends a declaration in another's name
 * must not turn the real one, or a special termination, into a repeat of it that nobody acts on.
 *
 * @param standing what was declared about the contract before and was not taken back.
 */
export function repeats({ message, assurance }: Sent, standing: readonly StoredEvent[]): boolean {
  const sent = Asked.parse(message.data);
  return standing.some((event) => {
    // What it asked for nobody knows any more; acting on the same twice does less harm than not acting.
    if (isErased(event) || assurance > event.assurance) return false;
    const before = Asked.parse(JSON.parse(event.message).data);
    return wish(sent) === wish(before) && !mayBeSomebodyElse(sent, before);
  });
}
