/** Hands every event over to every destination. Each has a pump of its own, so that a dead one delays nobody else. */
import type { Addressee } from './addressee.ts';
import { startForgetting } from './forget.ts';
import { Pump } from './pump.ts';
import type { PumpRoom } from './pump.ts';

export interface HandOver {
  /** Names of all destinations. */
  readonly destinations: string[];
  /** Names of the destinations that an event of this type goes to. */
  destinationsOf(type: string): string[];
  /** Says that something new was stored. */
  wake(): void;
  /** Finishes or calls off what is under way. */
  stop(): Promise<void>;
}

/** Starts with what an earlier process left. */
export function startHandOver(addressees: Addressee[], room: PumpRoom): HandOver {
  const pumps = addressees.map((addressee) => new Pump(addressee, room));
  const forgetting = startForgetting(room);
  const reminded = remindOfPauses(room);
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
    destinations: addressees.map(({ name }) => name),
    destinationsOf: (type) => addressees.filter(({ takes }) => takes(type)).map(({ name }) => name),
    wake,
    stop: async () =>
      void (await Promise.all([reminded, forgetting.stop(), ...pumps.map((pump) => pump.stop())])),
  };
}

/** A pause ends only when somebody ends it, so whoever starts a receiver hears of it again. */
async function remindOfPauses({ store, log }: PumpRoom): Promise<void> {
  try {
    for (const { destination, error } of await store.outbox.paused()) {
      log({ level: 'error', event: 'destination-paused', destination, error });
    }
  } catch {
    log({ level: 'warn', event: 'outbox-unreadable' });
  }
}
