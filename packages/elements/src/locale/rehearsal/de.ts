/** Deutsch, für das, was nicht zählt. */
import type { RehearsalStrings } from './nl.ts';

const de: RehearsalStrings = {
  preview: 'Vorschau: Es wird nichts gesendet.',
  test: 'Test: Dies wird gesendet, zählt aber nicht.',
};

export default de;
