/** Suomi, sopimuksen peruuttajalle. */
import type { WithdrawStrings } from './nl.ts';

const fi: WithdrawStrings = {
  entry: 'Peruuta sopimus tästä',
  confirm: 'Vahvista peruuttaminen',
  close: 'Sulje',
  keep: 'En peruutakaan',
  review: {
    title: 'Peruuta sopimuksesi',
    lead: 'Peruuttaminen purkaa kaupan. Sinun ei tarvitse sanoa miksi.',
    open: (day, left) => `Voit vielä peruuttaa. Viimeinen päivä on ${day} (${left}).`,
    daysLeft: (days) =>
      ['tänään on viimeinen päivä', 'huomenna on viimeinen päivä'][days] ?? `${days} päivää jäljellä`,
    over: (day) =>
      `Laskelmamme mukaan peruuttamisen viimeinen päivä oli ${day}. Voit silti lähettää peruuttamisilmoituksesi. Saat silloin vastaanottovahvistuksen, ja yrityksen kuuluu vastata sinulle.`,
    unknown:
      'Emme voi sanoa varmasti, mihin asti voit peruuttaa. Voit silti lähettää peruuttamisilmoituksesi.',
    factsMissing: 'Tällä sivulla ei ole tarpeeksi tietoja sopimuksestasi, jotta voisimme laskea sen.',
    why: 'Miksi tämä päivä?',
    whyUnknown: 'Miksi sitä ei tiedetä?',
    refund: 'Rahasi takaisin',
    refundBy: (day, sum) => (sum ? `${sum}, viimeistään ${day}` : `Viimeistään ${day}`),
    goods: 'Mitä olet saanut',
    returnBy: (day) => `Lähetä se takaisin viimeistään ${day}`,
    items: 'Koskeeko se vain osaa?',
    itemsHint: 'Valitse silloin, mitä peruutat. Jos et valitse mitään, se koskee kaikkea.',
    messageLabel: 'Tämän lähetämme puolestasi',
    instead: 'Irtisanominen on eri asia: kauppa jää voimaan, mutta et enää jatka.',
    insteadLink: 'Haluan irtisanoa, en peruuttaa',
  },
  fields: {
    who: 'Omat tietosi',
    name: 'Nimi',
    contract: 'Tilausnumero tai sopimusnumero',
    contractHint: 'Etkö tiedä numeroa? Kirjoita, mitä ostit ja milloin.',
    email: 'Sähköpostiosoite',
    notSent: 'Tätä ei ole vielä lähetetty',
    errors: {
      missing: 'Täytä vielä tämä.',
      malformed: 'Tässä on vielä jotain vialla. Voisitko tarkistaa?',
    },
  },
  declaration: {
    withdraw: (what) => (what ? `Peruutan sopimukseni: ${what}.` : 'Peruutan sopimukseni.'),
    onlyItems: (items) => `Se koskee vain: ${items.join('; ')}.`,
    order: (reference) => `Tilausnumero tai sopimusnumero: ${reference}.`,
    from: (name) => `Nimi: ${name}.`,
    email: (email) => `Sähköpostiosoite: ${email}.`,
  },
  sending: { title: 'Lähetämme peruuttamisilmoitustasi', lead: 'Hetkinen. Älä sulje vielä tätä sivua.' },
  waiting: {
    title: 'Ei vielä vastaanotettu',
    device:
      'Peruuttamisilmoituksesi ei ole vielä perillä. Se on tallessa tällä laitteella, ja yritämme uudelleen itsestään. Myös jos suljet sivun ja palaat myöhemmin.',
    page: 'Peruuttamisilmoituksesi ei ole vielä perillä. Pidä tämä sivu auki, niin yritämme uudelleen.',
    next: (time) => `Yritämme uudelleen klo ${time}.`,
    retry: 'Yritä nyt',
    form: 'Peruuta tavallisella sivulla',
    badge: 'Peruuttamisilmoitustasi ei ole vielä vastaanotettu.',
  },
  attention: {
    title: 'Peruuttamisilmoitustasi ei vastaanotettu',
    badge: 'Peruuttamisilmoitustasi ei vastaanotettu. Jotain pitää korjata.',
  },
  unsent: {
    title: 'Haluatko vielä peruuttaa sopimuksesi?',
    badge: 'Aiempaa peruuttamisilmoitusta ei lähetetty.',
  },
  sent: {
    title: 'Peruuttamisilmoituksesi on lähetetty',
    badge: 'Peruuttamisilmoituksesi on lähetetty.',
  },
  received: {
    title: 'Peruuttamisilmoituksesi on vastaanotettu',
    lead: (moment) => `Vastaanotettu ${moment}.`,
    referenceLabel: 'Asianumero',
    notAccepted:
      'Tämä todistaa, että peruuttamisilmoituksesi on tullut perille, ja milloin. Se ei kerro, onko se käsitelty.',
    receipt: 'Näytä vastaanottovahvistus',
    badge: 'Peruuttamisilmoituksesi on vastaanotettu.',
  },
  show: 'Näytä',
};

export default fi;
