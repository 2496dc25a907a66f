export { titles } from './eu.nl.ts';
