/** Română, pentru cine întreabă ceva sau are o reclamație. */
import type { Topic } from '@fairwell/schema';
import type { ContactStrings } from './nl.ts';

const topics: Topic[] = [
  {
    code: 'subscription',
    label: 'Abonamentul meu',
    topics: [
      { code: 'pause', label: 'Pauză pentru un timp' },
      { code: 'change', label: 'Să schimb ceva' },
      { code: 'end', label: 'Când se încheie' },
      { code: 'not_mine', label: 'Nu am făcut eu acest abonament' },
      { code: 'something_else', label: 'Altceva' },
    ],
  },
  {
    code: 'delivery',
    label: 'Livrarea',
    topics: [
      {
        code: 'missing',
        label: 'Nu a ajuns',
        topics: [
          { code: 'once', label: 'O dată' },
          { code: 'often', label: 'De mai multe ori' },
        ],
      },
      {
        code: 'late',
        label: 'A ajuns prea târziu',
        topics: [
          { code: 'once', label: 'O dată' },
          { code: 'often', label: 'De mai multe ori' },
        ],
      },
      { code: 'damaged', label: 'Stricat, ud sau incomplet' },
      { code: 'address', label: 'La adresa greșită' },
      { code: 'something_else', label: 'Altceva' },
    ],
  },
  {
    code: 'payment',
    label: 'O plată sau o factură',
    topics: [
      { code: 'too_much', label: 'S-a luat prea mult sau de două ori' },
      { code: 'price', label: 'A crescut prețul' },
      { code: 'refund', label: 'Aștept bani înapoi' },
      { code: 'failed', label: 'Nu reușesc să plătesc' },
      { code: 'invoice', label: 'Caut o factură' },
      { code: 'something_else', label: 'Altceva' },
    ],
  },
  {
    code: 'account',
    label: 'Autentificarea sau datele mele',
    topics: [
      { code: 'login', label: 'Nu reușesc să intru în cont' },
      { code: 'details', label: 'Datele mele nu sunt corecte' },
      { code: 'privacy', label: 'Să îmi văd sau să îmi șterg datele' },
      { code: 'too_much_mail', label: 'Primesc prea multe scrisori sau e-mailuri' },
      { code: 'something_else', label: 'Altceva' },
    ],
  },
  {
    code: 'product',
    label: 'Ce primesc sau folosesc',
    topics: [
      { code: 'broken', label: 'Ceva nu funcționează' },
      { code: 'quality', label: 'Nu este ce așteptam' },
      { code: 'how', label: 'Cum funcționează ceva?' },
      { code: 'something_else', label: 'Altceva' },
    ],
  },
  {
    code: 'service',
    label: 'Ajutorul primit',
    topics: [
      {
        code: 'no_answer',
        label: 'Nu am primit răspuns',
        reply: 'Nu trebuia să se întâmple. Ne pare rău.',
      },
      { code: 'too_late', label: 'A durat prea mult', reply: 'Nu trebuia să se întâmple. Ne pare rău.' },
      { code: 'not_solved', label: 'Nu s-a rezolvat' },
      {
        code: 'not_valued',
        label: 'Am simțit că nu contez',
        reply: 'Nu dorim să vă simțiți așa. Ne pare rău.',
      },
      { code: 'something_else', label: 'Altceva' },
    ],
  },
  { code: 'other', label: 'Altceva' },
];

const ro: ContactStrings = {
  entry: 'Puneți o întrebare sau faceți o reclamație',
  close: 'Închideți',
  title: 'Cu ce vă putem ajuta?',
  kind: 'Ce doriți să trimiteți?',
  kinds: {
    question: { label: 'O întrebare', reply: '' },
    complaint: {
      label: 'O reclamație',
      reply: 'Este neplăcut. Ne pare rău că nu a mers cum trebuie.',
    },
  },
  promise: (moment) => `răspuns cel târziu pe ${moment}`,
  topic: 'Despre ce este vorba?',
  topicMore: 'Despre ce anume?',
  topicNone: 'Alegeți, dacă doriți',
  topics,
  message: 'Mesajul dumneavoastră',
  messages: { question: 'Ce doriți să știți?', complaint: 'Ce s-a întâmplat?' },
  email: 'Adresă de e-mail pentru răspuns',
  noAnswer: 'Nu am nevoie de răspuns',
  optional: '(opțional)',
  before: {
    promised: (moment) => `Veți primi un răspuns cel târziu pe ${moment}.`,
    unknown: 'Aici nu putem spune până când veți primi un răspuns.',
    none: 'Citim mesajul. Nu veți primi un răspuns.',
  },
  send: 'Trimiteți mesajul',
  problems: {
    title: 'Încă nu a fost trimis',
    lead: 'Ce ați scris este încă aici. Vă rugăm să verificați:',
    kind: {
      missing: 'Alegeți dacă este o întrebare sau o reclamație.',
      malformed: 'Alegeți dacă este o întrebare sau o reclamație.',
    },
    message: {
      missing: 'Scrieți mesajul.',
      malformed: 'Mesajul este prea lung sau conține semne pe care nu le putem citi.',
    },
    email: {
      missing: 'Scrieți adresa de e-mail sau bifați că nu aveți nevoie de răspuns.',
      malformed: 'Această adresă de e-mail încă nu e bună. Trebuie să arate ca nume@exemplu.ro.',
    },
  },
  sending: { title: 'Trimitem mesajul', lead: 'Un moment. Vă rugăm să nu închideți încă pagina.' },
  waiting: {
    title: 'Încă nu a fost primit',
    device:
      'Mesajul nu a ajuns încă. Este păstrat pe acest dispozitiv și încercăm mai departe, chiar dacă închideți pagina și reveniți mai târziu.',
    page: 'Mesajul nu a ajuns încă. Lăsați pagina deschisă și încercăm mai departe.',
    next: (time) => `Încercăm din nou la ora ${time}.`,
    retry: 'Încercați acum',
    form: 'Trimiteți pe o pagină simplă',
    badge: 'Mesajul nu a fost încă primit.',
  },
  attention: {
    title: 'Mesajul nu a fost primit',
    badge: 'Mesajul nu a fost primit. Trebuie corectat ceva.',
  },
  unsent: {
    title: 'Mai doriți să trimiteți mesajul?',
    badge: 'Un mesaj anterior nu a fost trimis.',
  },
  sent: {
    title: 'Mesajul a fost trimis',
    badge: 'Mesajul a fost trimis.',
  },
  received: {
    title: 'Mesajul a fost primit',
    reference: 'Număr de referință',
    badge: 'Mesajul a fost primit.',
  },
  show: 'Vedeți',
};
export default ro;
