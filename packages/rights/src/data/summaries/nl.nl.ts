export { summaries } from './eu.nl.ts';
