/** Suomi, sille joka kysyy jotain tai haluaa valittaa. */
import type { Topic } from '@fairwell/schema';
import type { ContactStrings } from './nl.ts';

const topics: Topic[] = [
  {
    code: 'subscription',
    label: 'Tilaukseni',
    topics: [
      { code: 'pause', label: 'Tilauksen tauko' },
      { code: 'change', label: 'Jokin muutos' },
      { code: 'end', label: 'Milloin se päättyy' },
      { code: 'not_mine', label: 'En ole tehnyt tätä tilausta' },
      { code: 'something_else', label: 'Jotain muuta' },
    ],
  },
  {
    code: 'delivery',
    label: 'Toimitus',
    topics: [
      {
        code: 'missing',
        label: 'Ei tullut',
        topics: [
          { code: 'once', label: 'Kerran' },
          { code: 'often', label: 'Useammin' },
        ],
      },
      {
        code: 'late',
        label: 'Tuli liian myöhään',
        topics: [
          { code: 'once', label: 'Kerran' },
          { code: 'often', label: 'Useammin' },
        ],
      },
      { code: 'damaged', label: 'Rikki, märkä tai vajaa' },
      { code: 'address', label: 'Väärään osoitteeseen' },
      { code: 'something_else', label: 'Jotain muuta' },
    ],
  },
  {
    code: 'payment',
    label: 'Maksu tai lasku',
    topics: [
      { code: 'too_much', label: 'Veloitettu liikaa tai kahdesti' },
      { code: 'price', label: 'Hinta on noussut' },
      { code: 'refund', label: 'Odotan rahojani takaisin' },
      { code: 'failed', label: 'Maksaminen ei onnistu' },
      { code: 'invoice', label: 'Etsin laskua' },
      { code: 'something_else', label: 'Jotain muuta' },
    ],
  },
  {
    code: 'account',
    label: 'Kirjautuminen tai omat tiedot',
    topics: [
      { code: 'login', label: 'En pääse kirjautumaan' },
      { code: 'details', label: 'Tietoni ovat väärin' },
      { code: 'privacy', label: 'Tietojeni katselu tai poisto' },
      { code: 'too_much_mail', label: 'Saan liikaa postia' },
      { code: 'something_else', label: 'Jotain muuta' },
    ],
  },
  {
    code: 'product',
    label: 'Mitä saan tai käytän',
    topics: [
      { code: 'broken', label: 'Jokin ei toimi' },
      { code: 'quality', label: 'Se oli pettymys' },
      { code: 'how', label: 'Miten jokin toimii?' },
      { code: 'something_else', label: 'Jotain muuta' },
    ],
  },
  {
    code: 'service',
    label: 'Miten minua on autettu',
    topics: [
      {
        code: 'no_answer',
        label: 'En saanut vastausta',
        reply: 'Niin ei olisi saanut käydä. Olemme pahoillamme.',
      },
      {
        code: 'too_late',
        label: 'Se kesti liian kauan',
        reply: 'Niin ei olisi saanut käydä. Olemme pahoillamme.',
      },
      { code: 'not_solved', label: 'Sitä ei ratkaistu' },
      {
        code: 'not_valued',
        label: 'Minua ei otettu vakavasti',
        reply: 'Sinusta ei pitäisi tuntua siltä. Olemme pahoillamme.',
      },
      { code: 'something_else', label: 'Jotain muuta' },
    ],
  },
  { code: 'other', label: 'Jotain muuta' },
];

const fi: ContactStrings = {
  entry: 'Kysy tai tee valitus',
  close: 'Sulje',
  title: 'Miten voimme auttaa?',
  kind: 'Mitä haluat lähettää?',
  kinds: {
    question: { label: 'Kysymys', reply: '' },
    complaint: {
      label: 'Valitus',
      reply: 'Ikävä kuulla. Olemme pahoillamme, ettei kaikki mennyt niin kuin pitää.',
    },
  },
  promise: (moment) => `vastaus viimeistään ${moment}`,
  topic: 'Mitä se koskee?',
  topicMore: 'Mitä tarkemmin?',
  topicNone: 'Valitse, jos haluat',
  topics,
  message: 'Viestisi',
  messages: { question: 'Mitä haluat tietää?', complaint: 'Mitä on tapahtunut?' },
  email: 'Sähköpostiosoite vastausta varten',
  noAnswer: 'En tarvitse vastausta',
  optional: '(vapaaehtoinen)',
  before: {
    promised: (moment) => `Saat vastauksen viimeistään ${moment}.`,
    unknown: 'Emme näe nyt tästä, milloin saat vastauksen.',
    none: 'Luemme viestisi. Et saa siihen vastausta.',
  },
  send: 'Lähetä viestini',
  problems: {
    title: 'Tätä ei ole vielä lähetetty',
    lead: 'Kaikki, mitä kirjoitit, on yhä tallessa. Tarkista vielä tämä:',
    kind: {
      missing: 'Valitse, onko sinulla kysymys vai valitus.',
      malformed: 'Valitse, onko sinulla kysymys vai valitus.',
    },
    message: {
      missing: 'Kirjoita viestisi.',
      malformed: 'Viestisi on liian pitkä, tai siinä on merkkejä, joita emme voi lukea.',
    },
    email: {
      missing: 'Kirjoita sähköpostiosoitteesi tai merkitse, ettet tarvitse vastausta.',
      malformed: 'Sähköpostiosoitteessa on vielä jotain vialla. Sen pitää olla muotoa nimi@esimerkki.fi.',
    },
  },
  sending: { title: 'Lähetämme viestiäsi', lead: 'Hetkinen. Älä sulje vielä tätä sivua.' },
  waiting: {
    title: 'Ei vielä vastaanotettu',
    device:
      'Viestisi ei ole vielä perillä. Se on tallessa tällä laitteella, ja yritämme uudelleen itsestään. Myös jos suljet sivun ja palaat myöhemmin.',
    page: 'Viestisi ei ole vielä perillä. Pidä tämä sivu auki, niin yritämme uudelleen.',
    next: (time) => `Yritämme uudelleen klo ${time}.`,
    retry: 'Yritä nyt',
    form: 'Lähetä tavallisella sivulla',
    badge: 'Viestiäsi ei ole vielä vastaanotettu.',
  },
  attention: {
    title: 'Viestiäsi ei vastaanotettu',
    badge: 'Viestiäsi ei vastaanotettu. Jotain pitää korjata.',
  },
  unsent: {
    title: 'Haluatko vielä lähettää tämän?',
    badge: 'Aiempaa viestiä ei lähetetty.',
  },
  sent: {
    title: 'Viestisi on lähetetty',
    badge: 'Viestisi on lähetetty.',
  },
  received: {
    title: 'Viestisi on vastaanotettu',
    reference: 'Asianumero',
    badge: 'Viestisi on vastaanotettu.',
  },
  show: 'Näytä',
};

export default fi;
