export { titles } from './eu.en.ts';
