/** Hands every event over to every destination. Each has a pump of its own, so that a dead one delays nobody else. */
import type { Destination } from './destination.ts';
import { Pump } from './pump.ts';
import type { PumpRoom } from './pump.ts';

export interface HandOver {
  /** Names of the destinations that an event stored now goes to. */
  readonly destinations: string[];
  /** Says that something new was stored. */
  wake(): void;
  /** Finishes or calls off what is under way. */
  stop(): Promise<void>;
}

/** Starts with what an earlier process left. */
export function startHandOver(destinations: Record<string, Destination>, room: PumpRoom): HandOver {
  const pumps = Object.entries(destinations).map(([name, give]) => new Pump(name, give, room));
  let isAwake = false;
  const run = () => {
    isAwake = false;
    for (const pump of pumps) pump.run();
  };
  const wake = () => {
    if (isAwake || pumps.length === 0) return;
    isAwake = true;
    // Whatever shares a commit shares one look into the outbox, and answers go out first.
    setImmediate(run);
  };
  wake();
  return {
    destinations: Object.keys(destinations),
    wake,
    stop: async () => void (await Promise.all(pumps.map((pump) => pump.stop()))),
  };
}
