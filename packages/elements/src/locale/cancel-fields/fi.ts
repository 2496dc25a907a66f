/** Suomi, sille joka täyttää vielä jotain ennen irtisanomista. */
import type { FieldStrings } from './nl.ts';

const fi: FieldStrings = {
  legend: 'Mistä tilauksesta on kyse?',
  identify: 'Asiakasnumero tai sähköpostiosoite riittää.',
  kind: 'Millainen irtisanominen?',
  ordinary: 'Tavallinen irtisanominen',
  extraordinary: 'Irtisanominen erityisestä syystä',
  cause: 'Erityinen syy (vain jos sinulla on sellainen)',
  name: 'Nimi',
  contract: 'Asiakasnumero tai sopimusnumero',
  endDate: 'Päättymispäivä',
  endDateHint: 'Jätä tyhjäksi, jos haluat lopettaa mahdollisimman pian.',
  email: 'Sähköpostiosoite',
  optional: '(vapaaehtoinen)',
  declared: {
    extraordinary: (cause) => `Irtisanon erityisestä syystä: ${cause}`,
    from: (name) => `Nimi: ${name}.`,
    email: (email) => `Sähköpostiosoite: ${email}.`,
    wanted: (day) => `Haluan, että viimeinen päivä on ${day}.`,
  },
  notSent: 'Tätä ei ole vielä lähetetty',
  errors: {
    missing: 'Täytä vielä tämä.',
    malformed: 'Tässä on vielä jotain vialla. Voisitko tarkistaa?',
    identity:
      'Kirjoita asiakasnumerosi tai sähköpostiosoitteesi. Silloin tiedetään, mistä tilauksesta on kyse.',
  },
};

export default fi;
