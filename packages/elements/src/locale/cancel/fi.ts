/** Suomi, irtisanojalle. */
import type { CancelStrings } from './nl.ts';

const fi: CancelStrings = {
  entry: 'Irtisano tilaus',
  close: 'Sulje',
  keep: 'Pidän tilaukseni',
  review: {
    title: (plan) => (plan ? `Irtisano tilaus: ${plan}` : 'Irtisano tilauksesi'),
    endsOn: 'Jos irtisanot tilauksesi nyt, sen viimeinen päivä on',
    endsUnknown: 'Emme voi sanoa varmasti, milloin tilauksesi päättyy. Voit silti irtisanoa sen.',
    factsMissing: 'Tällä sivulla ei ole tarpeeksi tietoja tilauksestasi, jotta voisimme laskea sen.',
    why: 'Miksi tämä päivä?',
    whyUnknown: 'Miksi sitä ei tiedetä?',
    chargesLabel: 'Mitä maksat vielä',
    nothingMore: 'Et mitään',
    charge: (amount, day) => `${day}: ${amount}`,
    chargesUnknown: 'Emme voi sanoa sitä varmasti. Katso sopimusehdot tai kysy.',
    untilLabel: 'Siihen asti',
    until: 'Kaikki jatkuu ennallaan.',
    messageLabel: 'Tämän lähetämme puolestasi',
  },
  declaration: {
    ordinary: (plan) => (plan ? `Irtisanon tilaukseni: ${plan}.` : 'Irtisanon tilaukseni.'),
    contract: (contract) => `Asiakasnumero tai sopimusnumero: ${contract}.`,
    endsOn: (day) => `Tämän sivun mukaan viimeinen päivä on ${day}.`,
    asap: 'Mahdollisimman pian, kiitos.',
  },
  sending: { title: 'Lähetämme irtisanomista', lead: 'Hetkinen. Älä sulje vielä tätä sivua.' },
  waiting: {
    title: 'Ei vielä vastaanotettu',
    device:
      'Irtisanominen ei ole vielä perillä. Se on tallessa tällä laitteella, ja yritämme uudelleen itsestään. Myös jos suljet sivun ja palaat myöhemmin.',
    page: 'Irtisanominen ei ole vielä perillä. Pidä tämä sivu auki, niin yritämme uudelleen.',
    next: (time) => `Yritämme uudelleen klo ${time}.`,
    retry: 'Yritä nyt',
    form: 'Irtisano tavallisella sivulla',
    badge: 'Irtisanomista ei ole vielä vastaanotettu.',
  },
  attention: {
    title: 'Irtisanomista ei vastaanotettu',
    badge: 'Irtisanomista ei vastaanotettu. Jotain pitää korjata.',
  },
  unsent: {
    title: 'Haluatko vielä irtisanoa tilauksesi?',
    badge: 'Aiempaa irtisanomista ei lähetetty.',
  },
  sent: {
    title: 'Irtisanominen on lähetetty',
    badge: 'Irtisanominen on lähetetty.',
  },
  received: {
    title: 'Irtisanominen on vastaanotettu',
    lead: (moment) => `Vastaanotettu ${moment}.`,
    referenceLabel: 'Asianumero',
    endsLabel: 'Tilauksesi viimeinen päivä',
    endsUnknown: 'Saat siitä vielä tiedon',
    badge: 'Irtisanominen on vastaanotettu.',
  },
  show: 'Näytä',
};

export default fi;
