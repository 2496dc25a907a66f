/** Suomi, irtisanomiselle joka ei tullut perille noin vain. */
import type { TroubleStrings } from './nl.ts';

const fi: TroubleStrings = {
  attention: {
    lead: 'Jokin lähettämistämme tiedoista ei ole oikein. Kaikki, mitä täytit, on yhä tallessa.',
    field: (field) => `Tarkista vielä: ${field}.`,
    failed: 'Lähetyksessä jokin meni vikaan. Kaikki, mitä täytit, on yhä tallessa.',
    revise: 'Takaisin tietoihini',
    retry: 'Yritä vielä kerran',
  },
  unsent: {
    lead: (day) =>
      `Teit irtisanomisen ${day}, mutta se ei tullut perille. Emme lähetä sitä nyt kysymättä sinulta.`,
    send: 'Kyllä, lähetä irtisanominen',
    discard: 'Ei, älä lähetä',
  },
  sent: {
    lead: (moment) => `Lähetetty ${moment}.`,
    unproved:
      'Tämä sivusto ei anna vahvistusta siitä, että irtisanominen on tullut perille. Säilytä siis tämä teksti.',
  },
};

export default fi;
