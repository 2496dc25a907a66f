/** Frysk, foar wa’t leaver op in lettere dei ophâldt. */
import type { LaterStrings } from './nl.ts';

const fy: LaterStrings = {
  summary: 'Leaver op in lettere dei?',
  chosen: (day) => `Leaver op in lettere dei: ${day}`,
  label: 'Oant en mei hokker dei?',
  hint: 'Lit leech as jo sa gau mooglik ophâlde wolle.',
  runs: (day) =>
    `Jo abonnemint rint dan troch oant en mei ${day}. Oant dy dei bliuwt alles sa’t it is, ek wat jo betelje.`,
  tooEarly: (day) => `Kies in dei nei ${day}, of lit dit leech.`,
};

export default fy;
