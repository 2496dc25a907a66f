export { summaries } from './eu.de.ts';
