/** Numbers about the process: memory, processor time, open files, the event loop. */
import { Registry, collectDefaultMetrics } from 'prom-client';

let registry: Registry | null = null;

/** One for all receivers of a process, and only once somebody reads: measuring costs a little, and cannot be undone. */
export function processMetrics(): Registry {
  if (!registry) {
    registry = new Registry();
    collectDefaultMetrics({ register: registry });
  }
  return registry;
}
