/** Suomi, viestille joka ei tullut perille noin vain. */
import type { LaterStrings } from './nl.ts';

const fi: LaterStrings = {
  attention: {
    lead: 'Jokin lähettämistämme tiedoista ei ole oikein. Kaikki, mitä kirjoitit, on yhä tallessa.',
    field: (field) => `Tarkista vielä: ${field}.`,
    failed: 'Lähetyksessä jokin meni vikaan. Kaikki, mitä kirjoitit, on yhä tallessa.',
    revise: 'Takaisin viestiini',
    retry: 'Yritä vielä kerran',
  },
  unsent: {
    lead: (day) =>
      `Kirjoitit viestin ${day}, mutta se ei tullut perille. Emme lähetä sitä nyt kysymättä sinulta.`,
    send: 'Kyllä, lähetä viestini',
    discard: 'Ei, heitä se pois',
  },
  sent: {
    lead: (moment) => `Lähetetty ${moment}.`,
    unproved:
      'Tämä sivusto ei anna vahvistusta siitä, että viestisi on tullut perille. Säilytä siis tämä teksti.',
  },
  received: {
    promised: (moment) => `Saat vastauksen viimeistään ${moment}.`,
    none: 'Luemme viestisi. Et saa siihen vastausta.',
    unknown: 'Siinä ei sanota, milloin saat vastauksen. Voit kysyä sitä meiltä.',
    sorry: 'Kiitos, että kerroit. Olemme pahoillamme, ettei kaikki mennyt niin kuin pitää.',
    later: (told) =>
      `Kun kirjoitit, tässä luki vielä ${told}. Olemme pahoillamme, että vastaus tulee myöhemmin. Vastaanottovahvistuksessa oleva aika pätee.`,
    at: 'Vastaanotettu',
    answerBy: 'Vastaus viimeistään',
    follow: 'Katso, missä vaiheessa asia on',
    receipt: 'Näytä vastaanottovahvistus',
    keep: 'Säilytä tämä linkki tai vastaanottovahvistus: niiden kautta luet vastauksen ja kerrot, ratkesiko asia.',
    notAnswered: 'Tämä todistaa, että viestisi on tullut perille, ja milloin. Se ei ole vielä vastaus.',
    again: 'Lähetä toinen viesti',
  },
  otherWays: {
    title: 'Haluatko mieluummin tehdä sen toisin?',
    lead: 'Se sopii. Voit käyttää tätä tekstiä.',
    textLabel: 'Viestisi teksti',
    copy: 'Kopioi teksti',
    copied: 'Kopioitu',
    mail: 'Sähköposti:',
    subject: 'Viestini',
    phone: 'Puhelin:',
    post: 'Kirje:',
  },
};

export default fi;
