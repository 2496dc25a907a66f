/** Suomi, peruuttamisilmoitukselle joka ei tullut perille noin vain, ja todisteen säilyttämiseen. */
import type { AfterStrings } from './nl.ts';

const fi: AfterStrings = {
  save: 'Tallenna tiedostona',
  fileName: 'vastaanottovahvistus',
  otherWays: {
    title: 'Haluatko mieluummin tehdä sen toisin?',
    lead: 'Se sopii. Voit käyttää tätä tekstiä.',
    textLabel: 'Peruuttamisilmoituksesi teksti',
    copy: 'Kopioi teksti',
    copied: 'Kopioitu',
    mail: 'Sähköposti:',
    subject: 'Sopimuksen peruuttaminen',
    phone: 'Puhelin:',
    post: 'Kirje:',
  },
  attention: {
    lead: 'Jokin lähettämistämme tiedoista ei ole oikein. Kaikki, mitä täytit, on yhä tallessa.',
    field: (field) => `Tarkista vielä: ${field}.`,
    failed: 'Lähetyksessä jokin meni vikaan. Kaikki, mitä täytit, on yhä tallessa.',
    revise: 'Takaisin tietoihini',
    retry: 'Yritä vielä kerran',
  },
  unsent: {
    lead: (day) =>
      `Peruutit sopimuksen ${day}, mutta ilmoitus ei tullut perille. Emme lähetä sitä nyt kysymättä sinulta.`,
    send: 'Kyllä, lähetä peruuttamisilmoitus',
    discard: 'Ei, älä lähetä',
  },
  sent: {
    lead: (moment) => `Lähetetty ${moment}.`,
    unproved:
      'Tämä sivusto ei anna vahvistusta siitä, että peruuttamisilmoituksesi on tullut perille. Säilytä siis tämä teksti.',
  },
};

export default fi;
