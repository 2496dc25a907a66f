/** Hrvatski, za ono što se ne računa. */
import type { RehearsalStrings } from './nl.ts';

const hr: RehearsalStrings = {
  preview: 'Pretpregled: ništa se ne šalje.',
  test: 'Proba: ovo se šalje, ali se ne računa.',
};

export default hr;
