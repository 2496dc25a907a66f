/** Where events are handed over to. */
import type { FeedEvent } from '@fairwell/schema';

/**
 * Takes one event, and resolves once the event is safe there. Anything thrown means: not yet, try again.
 *
 * The same event may come more than once, always with the same `id`; take it once. Events about one contract come in the
 * order they were received, each after the one before was taken.
 *
 * @param signal aborts when the attempt has taken too long (60 s) or the receiver stops; then it counts as failed.
 */
export type Destination = (event: FeedEvent, signal: AbortSignal) => Promise<void>;
