/** Suomi, sille joka lopettaa mieluummin myöhempänä päivänä. */
import type { LaterStrings } from './nl.ts';

const fi: LaterStrings = {
  summary: 'Mieluummin myöhemmin?',
  chosen: (day) => `Mieluummin myöhemmin: ${day}`,
  label: 'Mikä on viimeinen päivä?',
  hint: 'Jätä tyhjäksi, jos haluat lopettaa mahdollisimman pian.',
  runs: (day) =>
    `Tilauksesi viimeinen päivä on silloin ${day}. Siihen asti kaikki jatkuu ennallaan, myös se, mitä maksat.`,
  tooEarly: (day) => `Valitse päivä, joka on myöhempi kuin ${day}, tai jätä tämä tyhjäksi.`,
};

export default fi;
