/** Forgets, a month later, what was delivered: by then whoever reconciles has compared it with the feed. */
import type { PumpRoom } from './pump.ts';

const DAY_MS = 86_400_000;
const KEPT_MS = 30 * DAY_MS;
const LOOK_MS = 3_600_000;

/** Rows in one commit, so that nobody who declares something waits for the tidying up. */
const AT_A_TIME = 200;

/** Looks at the start and then every hour. */
export function startForgetting({ store, now, timer, log }: PumpRoom): { stop: () => Promise<void> } {
  let isStopped = false;
  let looking: Promise<void> = Promise.resolve();
  let callOff = () => {};

  async function forget(): Promise<void> {
    const beforeMs = now().getTime() - KEPT_MS;
    try {
      while (!isStopped && store.failure() === null && (await store.outbox.isOlder(beforeMs))) {
        await store.write('handover', {}, ({ outbox }) =>
          outbox.note({ is: 'forgotten', beforeMs, most: AT_A_TIME }),
        );
      }
    } catch {
      log({ level: 'warn', event: 'outbox-not-tidied' });
    }
  }

  function look(): void {
    looking = forget().then(() => {
      if (!isStopped) callOff = timer(look, LOOK_MS);
    });
  }

  look();
  return {
    async stop() {
      isStopped = true;
      callOff();
      await looking;
    },
  };
}
