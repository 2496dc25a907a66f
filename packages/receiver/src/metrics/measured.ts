/** Watches a store at work. Stands around it, so that storing knows nothing of being watched. */
import type { Engine } from '../store/engine.ts';
import { Busy } from '../store/store.ts';
import type { Store } from '../store/store.ts';
import type { Metrics } from './metrics.ts';

/**
 * Tells of every commit how many events it stored and how long it took.
 *
 * @param clock milliseconds that never run backwards.
 */
export function measuredEngine(engine: Engine, metrics: Metrics, clock: () => number): Engine {
  return {
    ...engine,
    async transact(lookups, decide) {
      const startMs = clock();
      let size = 0;
      await engine.transact(lookups, (found) => {
        const changes = decide(found);
        size = changes.events.length;
        return changes;
      });
      metrics.committed(size, (clock() - startMs) / 1000);
    },
  };
}

/** Tells how many wait in each lane, and who was sent away. */
export function measuredStore(store: Store, metrics: Metrics): Store {
  return {
    ...store,
    write(lane, wanted, work) {
      const isDone = metrics.waits(lane);
      // Handed on as it is: whoever waits for it is not told a moment later for being counted.
      const written = store.write(lane, wanted, work);
      written.then(isDone, (error: unknown) => {
        if (error instanceof Busy) metrics.shed(lane);
        isDone();
      });
      return written;
    },
  };
}
