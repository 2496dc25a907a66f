/** Lets the outbox of the page take up what an earlier visit left, by being fetched. */
import { pageOutbox } from './page.ts';

void pageOutbox().pending();
