/** The outbox of this page, with the real doors. One for all elements, however often the script is loaded. */
import { Outbox } from './outbox.ts';
import { tried } from '../shared/tried.ts';
import { deviceStore } from './store.ts';
import type { Random } from './uuid.ts';

/** Numbers in [0, 1) from the browser's secure source. */
export const secureRandom: Random = () => {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return number / 2 ** 32;
};

let outbox: Outbox | undefined;

/** The one outbox of this page, made at first use. */
export function pageOutbox(): Outbox {
  return (outbox ??= new Outbox(
    {
      // Looked up at each call: a page may replace fetch after this ran.
      fetch: (input, init) => fetch(input, init),
      now: () => Date.now(),
      random: secureRandom,
      store: deviceStore(tried(() => indexedDB)),
      locks: navigator.locks,
      // Without it other pages still look on the shelf before they send.
      channel: tried(() => new BroadcastChannel('fairwell-outbox')),
    },
    window,
  ));
}
