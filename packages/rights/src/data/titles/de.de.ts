export { titles } from './eu.de.ts';
