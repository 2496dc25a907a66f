/** Suomi, sille joka haluaa tietää, missä vaiheessa asia on. */
import type { StatusStrings } from './nl.ts';

const fi: StatusStrings = {
  title: 'Missä vaiheessa asia on',
  ask: {
    lead: 'Kirjoita asianumero, joka on vastaanottovahvistuksessasi. Tai liitä linkki vastaanottovahvistukseesi: silloin näet myös vastauksen ja sen, mitä muuta voit tehdä.',
    label: 'Asianumero tai linkki',
    look: 'Näytä',
    missing: 'Kirjoita asianumero tai liitä linkki.',
    unreadable:
      'Tämä ei ole asianumero. Siinä on kaksitoista kirjainta ja numeroa, esimerkiksi 7KXM-2QPD-9T4H.',
    unknown: 'Emme löydä mitään tällä asianumerolla. Voisitko tarkistaa sen vielä kerran?',
  },
  loading: 'Tarkistamme asiaa. Hetkinen.',
  failed: {
    offline:
      'Emme nyt näe, missä vaiheessa asia on: yhteyttä ei ole. Se ei vaikuta siihen, mitä olet lähettänyt.',
    error:
      'Emme nyt näe, missä vaiheessa asia on: jokin meni vikaan. Se ei vaikuta siihen, mitä olet lähettänyt.',
    again: 'Yritä uudelleen',
  },
  test: 'Tämä on testi. Mitään ei oikeasti irtisanota.',
  standing: {
    received: () => 'Vastaanotettu. Meille ei ole vielä kerrottu, että se on käsitelty.',
    undone: () => 'Toiveesi jatkaa on vastaanotettu. Yritys vahvistaa sinulle, jatkuuko tilauksesi.',
    stands: () =>
      'Toiveesi jatkaa on vastaanotettu. Samasta tilauksesta on kuitenkin vastaanotettu myös toinen irtisanominen tai peruuttamisilmoitus, ja se on yhä voimassa.',
    scheduled: (day) =>
      day ? `Käsitelty: tilauksesi päättyy ${day}.` : 'Käsitelty: tilauksesi tulee päättymään.',
    effective: (day) => (day ? `Tilauksesi päättyi ${day}.` : 'Tilauksesi on päättynyt.'),
    failed: () =>
      'Käsittelyssä jokin meni vikaan. Irtisanominen on silti vastaanotettu. Säilytä vastaanottovahvistus ja kysy asiaa yritykseltä.',
    open: (moment) => `Viestisi on vastaanotettu. Saat vastauksen viimeistään ${moment}.`,
    overdue: (moment) =>
      `Sinun piti saada vastaus viimeistään ${moment}. Emme onnistuneet siinä, ja olemme pahoillamme. Viestisi on yhä avoinna.`,
    reported: (moment) =>
      `Sinun piti saada vastaus viimeistään ${moment}. Emme onnistuneet siinä, ja olemme pahoillamme. Viestisi on yhä avoinna. On ilmoitettu, että joudut odottamaan liian kauan.`,
    answered: () => 'Viestiisi on vastattu.',
    solved: () => 'Kerroit, että asia on ratkennut.',
    reopened: (moment) =>
      `Kerroit, ettei asia ole vielä ratkennut. Saat uuden vastauksen viimeistään ${moment}.`,
    unasked: () => 'Viestisi on vastaanotettu. Et halunnut siihen vastausta.',
  },
  next: {
    received: 'Sinun ei tarvitse tehdä nyt mitään.',
    stands: 'Haluatko jatkaa? Peru silloin sekin tai kysy yritykseltä.',
    scheduled: 'Sinun ei tarvitse tehdä enää mitään.',
    open: 'Sinun ei tarvitse tehdä nyt mitään. Vastauksen luet täältä.',
    reopened: 'Sinun ei tarvitse tehdä nyt mitään. Vastauksen luet täältä.',
    solved: 'Hienoa, että asia on ratkennut.',
  },
  readIt: 'Avaa linkki vastaanottovahvistukseesi, niin voit lukea vastauksen.',
  reference: 'Asianumero',
  receivedAt: 'Vastaanotettu',
  endsOn: 'Tilauksesi viimeinen päivä',
  endedOn: 'Tilauksesi viimeinen päivä oli',
  updatedAt: 'Viimeksi päivitetty',
  you: (moment) => `Viestisi ${moment}`,
  team: (moment) => `Vastauksemme ${moment}`,
  erased: 'Tämä teksti on poistettu.',
  receipt: 'Näytä vastaanottovahvistus',
  saveHtml: 'Tallenna vastaanottovahvistus',
  saveJson: 'Tallenna JSON-muodossa ohjelmia varten',
  calendar: {
    add: 'Lisää päättymispäivä kalenteriisi',
    summary: 'Tilauksesi viimeinen päivä',
    description: (reference) => `Olet irtisanonut tilauksesi. Asianumero: ${reference}.`,
    fileName: 'paattymispaiva',
  },
  reactivate: 'Aloita uudelleen',
  refresh: 'Katso uudelleen',
  other: 'Hae jotain muuta',
  judge: {
    question: 'Ratkesiko asia tällä?',
    stillNot: 'Eikö asia ratkennutkaan?',
    missing: 'Eikö asia ole vielä ratkennut? Kirjoita tähän, mitä puuttuu.',
    optional: '(vapaaehtoinen)',
    yes: 'Kyllä, asia ratkesi',
    no: 'Ei vielä',
    sending: 'Välitämme tiedon. Hetkinen.',
    failed: 'Tämä ei ole vielä perillä. Kaikki, mitä kirjoitit, on yhä tallessa. Yrittäisitkö vielä kerran?',
  },
  help: 'Etkö halua odottaa? Tavoitat meidät myös näin:',
};

export default fi;
