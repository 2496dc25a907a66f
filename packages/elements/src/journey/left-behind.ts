/** Goes on with what an earlier visit left on this device. Fetched only where something may have been left. */
import type { Delivery } from '../outbox/delivery.ts';
import type { Entry } from '../outbox/entry.ts';
import type { Outbox } from '../outbox/outbox.ts';
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

const isProved = ({ state }: Delivery): boolean => state.type === 'received' || state.type === 'sent';

/** What is on its way, and what arrived before anybody could be told. */
export const untoldOn = async (mail: Outbox): Promise<Delivery[]> => [
  ...(await mail.pending()),
  ...[...mail.left].filter(isProved),
];

/** Shows how far it has come, unless the person declared anew meanwhile, or does not want it sent any more. */
export async function resumeWith<K extends Kind>(
  findIn: Find<K>,
  session: Session<K>,
  courier: Courier,
): Promise<void> {
  const { mail } = session.host;
  const { found, declaration } = findIn(await untoldOn(mail), session.config) ?? {};
  if (!found || !declaration || 'declaration' in session.state) return;
  await session.prepare();
  // Meanwhile it may have arrived, and the page may have turned to somebody else.
  const state = resumed<K['entered'], K['declaration']>(session.state, declaration);
  if ((found.isOver && !isProved(found)) || !state || !findIn([found], session.config)) return;
  courier.follow(found, mail);
  // Told below; nothing more is reported of it.
  if (found.isOver) mail.left.delete(found);
  session.state = state;
  const { id, state: stands } = found;
  // It waited before, and the other ways out are not taken from anybody while it is tried again.
  if (stands.type === 'sending')
    session.input({
      type: 'progress',
      id,
      state: { type: 'waiting', keptOn: 'device', attempt: stands.attempt, nextAt: Date.now() },
    });
  session.input({ type: 'progress', id, state: stands });
}
