/** Keeps events from going round in circles between receivers. */
import type { Context, Next } from 'hono';
import { Refusal } from '../../problem.ts';

/** On every webhook, so that a receiver that is sent one can refuse it. */
export const HOP_HEADER = 'fairwell-hop';

/** @throws {Refusal} `invalid-message` for what a receiver handed over. */
export async function refuseHops(c: Context, next: Next): Promise<void> {
  if (c.req.header(HOP_HEADER) !== undefined) {
    throw new Refusal('invalid-message', {
      detail: 'A receiver hands this over. Send it to whatever acts on it, not to a receiver.',
    });
  }
  await next();
}
