/** `POST /v1/outbox/redrive`: puts dead deliveries back, and ends the pause of a destination. */
import { Redrive } from '@fairwell/schema';
import type { Redriven } from '@fairwell/schema';
import { fieldErrors } from '../intake/validate.ts';
import { wording } from '../intake/wording.ts';
import { Refusal } from '../problem.ts';
import type { Room } from '../room.ts';

/**
 * Resolves once that is on disk; the deliveries follow. What is put back starts its schedule anew, and whatever else waits
 * for the destination is tried at once. Saying the same twice is no harm.
 *
 * @throws {Refusal} `invalid-message`, or `not-found` where there is no such destination or no such dead delivery.
 */
export async function redrive(body: Record<string, unknown>, room: Room): Promise<Redriven> {
  const wanted = Redrive.safeParse(body, { error: wording });
  if (!wanted.success) throw new Refusal('invalid-message', { errors: fieldErrors(wanted.error.issues) });
  const { destination, id, site } = wanted.data;
  const { store, handOver, now, log } = room;
  const event = id === undefined ? null : { site: site ?? null, id };
  const state = (await store.outbox.states()).find((one) => one.destination === destination);
  if (state === undefined && !handOver.destinations.includes(destination)) {
    throw new Refusal('not-found', { detail: 'No destination has this name; GET /v1/outbox shows them.' });
  }
  const redriven = await store.outbox.countDead(destination, event);
  if (event !== null && redriven === 0) {
    throw new Refusal('not-found', { detail: 'No delivery of this event to this destination is dead.' });
  }
  const resumed = event === null && (state?.paused ?? null) !== null;
  const atMs = now().getTime();
  await store.write('handover', {}, ({ outbox }) => {
    outbox.note({ is: 'redriven', destination, event, atMs });
    if (event === null) outbox.note({ is: 'resumed', destination, atMs });
  });
  log({ level: 'info', event: 'outbox-redriven', destination, redriven, resumed });
  handOver.wake();
  return { destination, redriven, resumed };
}
