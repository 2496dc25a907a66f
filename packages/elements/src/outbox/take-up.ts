/** The outbox of the page for those who fetch it late: where an earlier visit left something, or a survey is answered. */
import { pageOutbox } from './page.ts';

export { pageOutbox };

/** Lets the outbox of the page take up what is left. */
export const takeUp = (): Promise<unknown> => pageOutbox().pending();
