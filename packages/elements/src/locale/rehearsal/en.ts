/** English, for what does not count. */
import type { RehearsalStrings } from './nl.ts';

const en: RehearsalStrings = {
  preview: 'Preview: nothing is sent.',
  test: 'Test: this is sent, but does not count.',
};

export default en;
