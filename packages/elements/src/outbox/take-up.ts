/** What the loader fetches where an earlier visit left something on the device. */
import { pageOutbox } from './page.ts';

/** Lets the outbox of the page take up what is left. */
export const takeUp = (): Promise<unknown> => pageOutbox().pending();
