/** Suomi, päivämäärän perusteista. */
import type { WhyStrings } from './nl.ts';

const fi: WhyStrings = {
  ask: (name) => `Kysy: ${name}`,
  confidence: {
    'primary-read': 'Luimme tämän itse laista tai viranomaiselta.',
    'secondary-read': 'Luimme tämän sivulta, jolla joku muu selittää sääntöä, emme itse lähteestä.',
    recalled: 'Emme ole vielä tarkistaneet tätä kaikkea. Tarkista se, jos se on sinulle tärkeää.',
    conflict: 'Lähteet ovat tässä eri mieltä. Noudatamme sitä, mikä on sinulle parasta.',
  },
  sources: 'Missä niin sanotaan',
};

export default fi;
