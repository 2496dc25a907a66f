/** Română, pentru cine vrea să revină mai târziu. */
import type { ReactivateStrings } from './nl.ts';

const ro: ReactivateStrings = {
  later: (day) => `După ${day} puteți începe din nou oricând doriți. Ușa rămâne deschisă.`,
  ended: (day) => `Abonamentul a durat până la sfârșitul zilei de ${day}.`,
  link: 'Începeți din nou',
};

export default ro;
