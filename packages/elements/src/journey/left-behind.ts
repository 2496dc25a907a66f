/** Goes on with what an earlier visit left on this device. Fetched only where something may have been left. */
import type { Delivery } from '../outbox/delivery.ts';
import type { Entry } from '../outbox/entry.ts';
import type { Courier } from './courier.ts';
import type { Beyond, Declared, State } from './flow.ts';
import type { Kind } from './journey.ts';
import type { Session } from './session.ts';

/** Finds the delivery among several that is about what this element is about, and what was declared by it. */
export type Find<K extends Kind> = (
  pending: Delivery[],
  config: Partial<K['config']>,
) => { found: Delivery; declaration: K['declaration'] } | undefined;

/** Whether an entry goes where this element sends to. A test is nothing that was cancelled, and another site's is not this one's. */
export const isOfHere = (
  { endpoint, message }: Pick<Entry, 'endpoint' | 'message'>,
  { endpoint: here, site, mode = 'live' }: Partial<Kind['config']>,
): boolean => endpoint === here && message.site === site && message.mode === mode;

/**
 * The state in which somebody goes on with what was declared before; undefined where they declared anew meanwhile. Whoever
 * opened the form must not declare the same a second time.
 */
export function resumed<E, D extends Declared>(
  { type, entered }: Pick<State<E, D> | Beyond, 'type' | 'entered'>,
  declaration: D,
): State<E, D> | undefined {
  const open = type === 'review';
  return open || type === 'closed'
    ? { type: 'sending', open, entered: entered as E, declaration }
    : undefined;
}

/** Shows how far it has come, unless the person declared anew meanwhile, or nothing is left to be done. */
export async function resumeWith<K extends Kind>(
  findIn: Find<K>,
  session: Session<K>,
  courier: Courier,
): Promise<void> {
  const { found, declaration } = findIn(await session.host.mail.pending(), session.config) ?? {};
  if (!found || !declaration || 'declaration' in session.state) return;
  await session.prepare();
  // Meanwhile it may have arrived, and the page may have turned to somebody else.
  const state = resumed<K['entered'], K['declaration']>(session.state, declaration);
  if (found.isOver || !state || !findIn([found], session.config)) return;
  courier.follow(found);
  session.state = state;
  session.input({ type: 'progress', id: found.id, state: found.state });
}
