/** Whether a second declaration says anything that the first did not. */
import { canonicalize } from '@fairwell/schema';
import type { Message } from '@fairwell/schema';
import * as z from 'zod';
import { isErased } from '../audit/erased.ts';
import type { StoredEvent } from '../store/records.ts';
import { normalised } from './contract-names.ts';

export interface Sent {
  message: Message;
  /** How well the sender is known, 0 to 4. */
  assurance: number;
}

const Customer = z.object({
  id: z.string().optional(),
  number: z.string().optional(),
  email: z.string().optional(),
  name: z.string().optional(),
});
type Customer = z.infer<typeof Customer>;

/** What a declaration asks for. A reason or a name that is put differently asks for nothing else. */
const Asked = z.object({
  kind: z.unknown().optional(),
  when: z.unknown().optional(),
  contract: z.object({ items: z.array(z.string()).optional() }).optional(),
  customer: Customer.optional(),
});
type Asked = z.infer<typeof Asked>;

/** Two that leave out the same ask for the same, and the order of parts says nothing. */
const wish = ({ kind = null, when = null, contract }: Asked): string =>
  canonicalize([kind, when, contract?.items?.toSorted() ?? null]);

/** What tells one customer from another. */
const marksOf = ({ id, number, email }: Customer): string[] => [
  ...(id === undefined ? [] : [`id:${id}`]),
  ...(number === undefined ? [] : [`number:${normalised(number)}`]),
  ...(email === undefined ? [] : [`email:${email.toLowerCase()}`]),
];

/**
 * Whether the second names somebody the first did not: then the first may be a stranger's, whom nobody should believe.
 * A name counts only where nothing better is said, because people write theirs in more than one way.
 */
function namesSomebodyElse({ customer: sent = {} }: Asked, { customer: before = {} }: Asked): boolean {
  const [said, known] = [marksOf(sent), marksOf(before)];
  if (said.length > 0) return said.some((mark) => !known.includes(mark));
  return sent.name !== undefined && normalised(sent.name) !== normalised(before.name ?? '');
}

/**
 * Only what is no better known, names nobody else and asks for the same is a repeat: somebody who sends a declaration in
 * another's name must not turn the real one, or a special termination, into a repeat of it that nobody acts on.
 *
 * @param standing what was declared about the contract before and was not taken back.
 */
export function repeats({ message, assurance }: Sent, standing: readonly StoredEvent[]): boolean {
  const sent = Asked.parse(message.data);
  return standing.some((event) => {
    // What it asked for nobody knows any more; acting on the same twice does less harm than not acting.
    if (isErased(event) || assurance > event.assurance) return false;
    const before = Asked.parse(JSON.parse(event.message).data);
    return wish(sent) === wish(before) && !namesSomebodyElse(sent, before);
  });
}
