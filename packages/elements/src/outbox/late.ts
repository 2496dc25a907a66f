/** The outbox of the page for those who fetch it late: it travels with the cancel flow. */
export { pageOutbox } from './page.ts';
