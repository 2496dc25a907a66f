/** Suomi, sille joka haluaa palata myöhemmin. */
import type { ReactivateStrings } from './nl.ts';

const fi: ReactivateStrings = {
  later: (day) => `Kun ${day} on ohi, voit aloittaa uudelleen milloin haluat. Olet tervetullut.`,
  ended: (day) => `Tilauksesi viimeinen päivä oli ${day}.`,
  link: 'Aloita uudelleen',
};

export default fi;
