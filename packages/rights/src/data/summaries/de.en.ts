export { summaries } from './eu.en.ts';
