/** Forgets, a month later, what was delivered: by then whoever reconciles has compared it with the feed. */
import type { PumpRoom } from './pump.ts';

const KEPT_MS = 30 * 86_400_000;
const LOOK_MS = 3_600_000;

/** Rows in one commit, so that nobody who declares something waits for the tidying up. */
const AT_A_TIME = 200;

/** Looks at the start and then every hour. */
export function startForgetting({ store, now, timer, log }: PumpRoom): { stop: () => Promise<void> } {
  const stopped = new AbortController();
  const { signal } = stopped;
  let callOff = () => {};

  async function forget(): Promise<void> {
    const beforeMs = now().getTime() - KEPT_MS;
    while (!signal.aborted && store.failure() === null && (await store.outbox.isOlder(beforeMs))) {
      await store.write('handover', {}, ({ outbox }) =>
        outbox.note({ is: 'forgotten', beforeMs, most: AT_A_TIME }),
      );
    }
  }

  async function look(): Promise<void> {
    try {
      await forget();
    } catch {
      // The database cannot be asked right now; there is time.
      log({ level: 'warn', event: 'outbox-not-tidied' });
    }
    if (signal.aborted) return;
    callOff = timer(() => {
      looking = look();
    }, LOOK_MS);
  }

  let looking = look();
  return {
    async stop() {
      stopped.abort();
      callOff();
      await looking;
    },
  };
}
