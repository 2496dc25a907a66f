/** Suomi, irtisanomisen jälkeen: todisteen säilyttäminen ja tie takaisin. */
import type { AfterStrings } from './nl.ts';

const fi: AfterStrings = {
  notAccepted:
    'Tämä todistaa, että irtisanominen on tullut perille, ja milloin. Se ei kerro, onko se käsitelty.',
  receipt: 'Näytä vastaanottovahvistus',
  save: 'Tallenna tiedostona',
  fileName: 'vastaanottovahvistus',
  otherWays: {
    title: 'Haluatko mieluummin tehdä sen toisin?',
    lead: 'Se sopii. Voit käyttää tätä tekstiä.',
    textLabel: 'Irtisanomisen teksti',
    copy: 'Kopioi teksti',
    copied: 'Kopioitu',
    mail: 'Sähköposti:',
    subject: 'Tilauksen irtisanominen',
    phone: 'Puhelin:',
    post: 'Kirje:',
  },
  undo: {
    declared: (moment) => `Perun irtisanomisen, jonka tein ${moment}. Haluan pitää tilaukseni.`,
    summary: 'Haluatko sittenkin jatkaa?',
    lead: 'Niin kauan kuin tilauksesi on voimassa, voit perua irtisanomisen.',
    button: 'Peru irtisanominen',
    sending: 'Perumme irtisanomista.',
    waiting:
      'Perumista ei ole vielä vastaanotettu. Siihen asti irtisanominen on voimassa. Yritämme uudelleen itsestään.',
    attention: 'Perumista ei vastaanotettu. Irtisanominen on siis yhä voimassa.',
  },
};

export default fi;
