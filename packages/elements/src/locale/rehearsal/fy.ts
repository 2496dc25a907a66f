/** Frysk, foar wat net meitelt. */
import type { RehearsalStrings } from './nl.ts';

const fy: RehearsalStrings = {
  preview: 'Foarbyld: der wurdt neat ferstjoerd.',
  test: 'Test: dit wurdt wol ferstjoerd, mar telt net mei.',
};

export default fy;
