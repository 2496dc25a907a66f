/** Deutsch mit du, wo es sich von `de.ts` unterscheidet. */
import type { Partly } from '../shelf.ts';
import type { ReactivateStrings } from './nl.ts';

const de: Partly<ReactivateStrings> = {
  later: (day) => `Nach dem ${day} kannst du jederzeit neu beginnen. Du bist willkommen.`,
  ended: (day) => `Dein Vertrag lief bis einschließlich ${day}.`,
};

export default de;
