/** Goes on with what an earlier visit left on this device. Fetched only where something may have been left. */
import type { Delivery } from '../outbox/delivery.ts';
import type { Courier } from './courier.ts';
import type { Kind } from './journey.ts';
import type { Session } from './session.ts';

/** Finds the delivery among several that is about what this element is about, and what was declared by it. */
export type Find<K extends Kind> = (
  pending: Delivery[],
  config: Partial<K['config']>,
) => { found: Delivery; declaration: K['declaration'] } | undefined;

/** Shows how far it has come, unless the person declared anew meanwhile, or nothing is left to be done. */
export async function resumeWith<K extends Kind>(
  findIn: Find<K>,
  session: Session<K>,
  courier: Courier,
): Promise<void> {
  const { found, declaration } = findIn(await session.host.mail.pending(), session.config) ?? {};
  if (!found || !declaration || 'declaration' in session.state) return;
  await session.prepare();
  if (found.isOver) return;
  courier.follow(found);
  session.input({ type: 'resume', declaration, state: found.state });
}
