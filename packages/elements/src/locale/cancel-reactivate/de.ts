/** Deutsch, für alle, die später wiederkommen möchten. */
import type { ReactivateStrings } from './nl.ts';

const de: ReactivateStrings = {
  later: (day) => `Nach dem ${day} können Sie jederzeit neu beginnen. Sie sind willkommen.`,
  ended: (day) => `Ihr Vertrag lief bis einschließlich ${day}.`,
  link: 'Neu beginnen',
};

export default de;
