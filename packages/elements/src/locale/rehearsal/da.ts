/** Dansk, til det der ikke tæller. */
import type { RehearsalStrings } from './nl.ts';

const da: RehearsalStrings = {
  preview: 'Eksempel: Der bliver ikke sendt noget.',
  test: 'Test: Det her bliver sendt, men tæller ikke med.',
};

export default da;
