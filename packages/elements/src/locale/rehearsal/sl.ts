/** Slovenščina, za to, kar ne šteje. */
import type { RehearsalStrings } from './nl.ts';

const sl: RehearsalStrings = {
  preview: 'Predogled: nič se ne pošlje.',
  test: 'Preizkus: to se pošlje, a ne šteje.',
};

export default sl;
