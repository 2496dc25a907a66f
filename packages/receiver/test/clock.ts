/** A clock that stands still until it is told to go on, and the timers that go by it. */
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
