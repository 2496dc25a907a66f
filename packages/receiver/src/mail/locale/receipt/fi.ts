/** Suomi. */
import type { MailWords } from './nl.ts';

const fi: MailWords = {
  title: {
    'cancellation.requested': 'Irtisanominen on vastaanotettu',
    'cancellation.undone': 'Toiveesi jatkaa on vastaanotettu',
    'withdrawal.requested': 'Peruuttamisilmoituksesi on vastaanotettu',
    'contact.submitted': 'Viestisi on vastaanotettu',
  },
  subject: (title, reference) => `${title} (asianumero ${reference})`,
  test: 'Tämä on testi. Mitään ei oikeasti irtisanota.',
  testSubject: (subject) => `Testi: ${subject}`,
  keep: 'Säilytä tämä sähköposti. Se todistaa, että viestisi on tullut perille, ja milloin. Se ei kerro, onko viesti käsitelty.',
  several: {
    title: (count) => `${count} viestiäsi on vastaanotettu`,
    lead: 'Sähköpostiosoitteellasi tuli useita viestejä lyhyen ajan sisällä. Siksi ne ovat kaikki samassa sähköpostissa.',
  },
  content: 'Mitä lähetit',
  declared: {
    ordinary: 'Irtisanot tilauksesi.',
    extraordinary: 'Irtisanot tilauksesi erityisestä syystä.',
    cause: 'Kirjoittamasi syy on vastaanottovahvistuksessa.',
    withdrawal: 'Peruutat sopimuksesi.',
    partialWithdrawal: 'Peruutat osan sopimuksestasi. Vastaanottovahvistuksesta näet, minkä osan.',
    undone: 'Perut irtisanomisen. Haluat pitää tilauksesi.',
    question: 'Kysymys. Teksti on vastaanottovahvistuksessa.',
    complaint: 'Valitus. Teksti on vastaanottovahvistuksessa.',
  },
  wanted: 'Milloin sen pitäisi päättyä',
  when: {
    atPeriodEnd: 'Mahdollisimman pian',
    immediately: 'Heti',
    date: (day) => day,
  },
  contract: 'Asiakasnumero tai sopimusnumero',
  onReceipt: 'Näkyy vastaanottovahvistuksessa',
  receivedAt: 'Vastaanotettu',
  zone: (zone) => `aikavyöhyke ${zone}`,
  reference: 'Asianumero',
  endsOn: 'Tilauksesi viimeinen päivä',
  endsAccording: 'sen sivun mukaan, jolla irtisanoit tilauksesi',
  endsUnknown: 'Saat siitä vielä tiedon',
  answerBy: 'Vastaus viimeistään',
  seeReceipt: 'Näytä vastaanottovahvistus',
  seeStatus: 'Katso, missä vaiheessa asia on',
  next: {
    'cancellation.requested': [
      'Sinun ei tarvitse tehdä nyt mitään. Irtisanominen menee yritykselle, joka käsittelee sen.',
      'Haluatko sittenkin jatkaa? Avaa silloin vastaanottovahvistuksesi. Niin kauan kuin tilauksesi on voimassa, voit perua irtisanomisen siellä. Mikään ei muutu, ennen kuin painat siellä painiketta.',
    ],
    'cancellation.undone': ['Yritys vahvistaa sinulle, jatkuuko tilauksesi.'],
    'withdrawal.requested': [
      'Sinun ei tarvitse tehdä nyt mitään. Peruuttamisilmoituksesi menee yritykselle, joka käsittelee sen.',
    ],
    'contact.submitted': ['Sinun ei tarvitse tehdä nyt mitään. Saat vastauksen yritykseltä.'],
  },
  answer: {
    title: { question: 'Vastaus kysymykseesi', complaint: 'Vastaus valitukseesi' },
    lead: {
      question: (moment) => `Lähetit meille kysymyksen ${moment}. Tämä on vastauksemme.`,
      complaint: (moment) => `Lähetit meille valituksen ${moment}. Tämä on vastauksemme.`,
    },
    next: 'Ratkesiko asia tällä vai eikö vielä? Kerro se meille alla olevalla painikkeella. Jos kaikki ei ole vielä kunnossa, otamme asian uudelleen käsittelyyn.',
    notYou:
      'Etkö ole kysynyt meiltä tätä? Silloin joku muu on ilmoittanut sähköpostiosoitteesi. Kerro siitä meille.',
    judge: 'Kerro, ratkesiko asia',
  },
  attached:
    'Liitteenä on sama vahvistus digitaalisesti allekirjoitettuna. Sinun ei tarvitse avata sitä: säilytä se yhdessä tämän sähköpostin kanssa.',
  notYou: 'Etkö lähettänyt tätä itse? Kerro siitä silloin yritykselle.',
  sender: (name) =>
    `Tämän sähköpostin lähetti sinulle ${name}, koska tämä sähköpostiosoite ilmoitettiin viestin mukana. Tämä ei ole mainos.`,
  attachment: (reference) => `vastaanottovahvistus-${reference}.jwt`,
};

export default fi;
