/** A clock that stands still until it is told to go on, and the timers that go by it. */
import { vi } from 'vitest';
import type { Timer } from '../src/handover/pump.ts';

export interface Clock {
  now: () => Date;
  timer: Timer;
  /** Lets time pass; whatever was waiting for a moment up to then happens, earliest first. */
  pass: (ms: number) => void;
}

export function clockAt(start: string): Clock {
  let ms = Date.parse(start);
  let waiting: { at: number; work: () => void }[] = [];
  return {
    now: () => new Date(ms),
    timer(work, delay) {
      // What asked the database first may come when its moment has passed.
      if (delay <= 0) {
        const immediate = setImmediate(work);
        return () => clearImmediate(immediate);
      }
      const entry = { at: ms + delay, work };
      waiting.push(entry);
      return () => {
        waiting = waiting.filter((other) => other !== entry);
      };
    },
    pass(duration) {
      const until = ms + duration;
      for (;;) {
        const [next] = waiting.filter(({ at }) => at <= until).toSorted((a, b) => a.at - b.at);
        if (!next) break;
        waiting = waiting.filter((other) => other !== next);
        ms = next.at;
        next.work();
      }
      ms = until;
    },
  };
}

const DAY_MS = 86_400_000;

/** Lets day after day pass, at most so many, until it holds; each one waits for what is still at work. */
export async function withinDays(most: number, { pass }: Pick<Clock, 'pass'>, check: () => Promise<void>) {
  for (let day = 1; day < most; day++) {
    pass(DAY_MS);
    try {
      await vi.waitFor(check, { timeout: 1000, interval: 5 });
      return;
    } catch {
      // Not yet.
    }
  }
  pass(DAY_MS);
  await vi.waitFor(check, { timeout: 15_000, interval: 5 });
}
