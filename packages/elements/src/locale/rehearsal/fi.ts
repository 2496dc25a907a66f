/** Suomi, siitä mitä ei lasketa. */
import type { RehearsalStrings } from './nl.ts';

const fi: RehearsalStrings = {
  preview: 'Esikatselu: mitään ei lähetetä.',
  test: 'Testi: tämä lähetetään, mutta sitä ei lasketa.',
};

export default fi;
