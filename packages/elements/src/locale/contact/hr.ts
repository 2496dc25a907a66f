/** Hrvatski, za one koji nešto pitaju ili imaju prigovor. */
import type { Topic } from '@fairwell/schema';
import type { ContactStrings } from './nl.ts';

const topics: Topic[] = [
  {
    code: 'subscription',
    label: 'Moja pretplata',
    topics: [
      { code: 'pause', label: 'Pauzirati na neko vrijeme' },
      { code: 'change', label: 'Nešto promijeniti' },
      { code: 'end', label: 'Kada završava' },
      { code: 'not_mine', label: 'Ovaj ugovor nije moj' },
      { code: 'something_else', label: 'Nešto drugo' },
    ],
  },
  {
    code: 'delivery',
    label: 'Dostava',
    topics: [
      {
        code: 'missing',
        label: 'Nije stiglo',
        topics: [
          { code: 'once', label: 'Jednom' },
          { code: 'often', label: 'Već više puta' },
        ],
      },
      {
        code: 'late',
        label: 'Stiglo prekasno',
        topics: [
          { code: 'once', label: 'Jednom' },
          { code: 'often', label: 'Već više puta' },
        ],
      },
      { code: 'damaged', label: 'Oštećeno, mokro ili nepotpuno' },
      { code: 'address', label: 'Na pogrešnu adresu' },
      { code: 'something_else', label: 'Nešto drugo' },
    ],
  },
  {
    code: 'payment',
    label: 'Plaćanje ili račun',
    topics: [
      { code: 'too_much', label: 'Naplaćeno previše ili dvaput' },
      { code: 'price', label: 'Cijena je porasla' },
      { code: 'refund', label: 'Čekam povrat novca' },
      { code: 'failed', label: 'Plaćanje ne uspijeva' },
      { code: 'invoice', label: 'Tražim račun' },
      { code: 'something_else', label: 'Nešto drugo' },
    ],
  },
  {
    code: 'account',
    label: 'Prijava ili moji podaci',
    topics: [
      { code: 'login', label: 'Prijava ne uspijeva' },
      { code: 'details', label: 'Moji podaci nisu točni' },
      { code: 'privacy', label: 'Uvid u moje podatke ili brisanje' },
      { code: 'too_much_mail', label: 'Dobivam previše poruka' },
      { code: 'something_else', label: 'Nešto drugo' },
    ],
  },
  {
    code: 'product',
    label: 'Ono što dobivam ili koristim',
    topics: [
      { code: 'broken', label: 'Nešto ne radi' },
      { code: 'quality', label: 'Lošije je nego što je trebalo biti' },
      { code: 'how', label: 'Kako nešto radi?' },
      { code: 'something_else', label: 'Nešto drugo' },
    ],
  },
  {
    code: 'service',
    label: 'Kako ste mi pomogli',
    topics: [
      { code: 'no_answer', label: 'Odgovora nije bilo', reply: 'To se nije smjelo dogoditi. Žao nam je.' },
      { code: 'too_late', label: 'Predugo je trajalo', reply: 'To se nije smjelo dogoditi. Žao nam je.' },
      { code: 'not_solved', label: 'Nije riješeno' },
      {
        code: 'not_valued',
        label: 'Nitko me nije shvatio ozbiljno',
        reply: 'Kod nas se ne biste smjeli tako osjećati. Žao nam je.',
      },
      { code: 'something_else', label: 'Nešto drugo' },
    ],
  },
  { code: 'other', label: 'Nešto drugo' },
];

const hr: ContactStrings = {
  entry: 'Postavi pitanje ili pošalji prigovor',
  close: 'Zatvori',
  title: 'Kako vam možemo pomoći?',
  kind: 'Što želite poslati?',
  kinds: {
    question: { label: 'Pitanje', reply: '' },
    complaint: {
      label: 'Prigovor',
      reply: 'To je neugodno. Žao nam je što nije bilo onako kako treba.',
    },
  },
  promise: (moment) => `odgovor najkasnije ${moment}`,
  topic: 'O čemu je riječ?',
  topicMore: 'O čemu točno?',
  topicNone: 'Odaberite ako želite',
  topics,
  message: 'Vaša poruka',
  messages: { question: 'Što želite znati?', complaint: 'Što se dogodilo?' },
  email: 'Adresa e-pošte za odgovor',
  noAnswer: 'Ne treba mi odgovor',
  optional: '(nije obavezno)',
  before: {
    promised: (moment) => `Odgovor ćete dobiti najkasnije ${moment}.`,
    unknown: 'Ovdje sada ne znamo do kada ćete dobiti odgovor.',
    none: 'Pročitat ćemo vašu poruku. Na nju nećete dobiti odgovor.',
  },
  send: 'Pošalji poruku',
  problems: {
    title: 'Ovo još nije poslano',
    lead: 'Ono što ste napisali još je ovdje. Provjerite još:',
    kind: {
      missing: 'Odaberite imate li pitanje ili prigovor.',
      malformed: 'Odaberite imate li pitanje ili prigovor.',
    },
    message: {
      missing: 'Napišite poruku.',
      malformed: 'Vaša je poruka preduga ili sadrži znakove koje ne možemo pročitati.',
    },
    email: {
      missing: 'Upišite adresu e-pošte ili označite da vam ne treba odgovor.',
      malformed: 'Ova adresa e-pošte još nije točna. Treba izgledati ovako: ime@example.com.',
    },
  },
  sending: { title: 'Šaljemo vašu poruku', lead: 'Samo trenutak. Nemojte još zatvarati ovu stranicu.' },
  waiting: {
    title: 'Još nije primljena',
    device:
      'Vaša poruka još nije stigla, ali je spremljena na ovom uređaju. Pokušavamo i dalje. Čak i ako zatvorite stranicu i vratite se kasnije.',
    page: 'Vaša poruka još nije stigla. Ostavite ovu stranicu otvorenom i pokušavat ćemo dalje.',
    next: (time) => `Sljedeći pokušaj u ${time}.`,
    retry: 'Pokušaj sada',
    form: 'Pošalji na običnoj stranici',
    badge: 'Vaša poruka još nije primljena.',
  },
  attention: {
    title: 'Vaša poruka nije primljena',
    badge: 'Vaša poruka nije primljena. Treba nešto ispraviti.',
  },
  unsent: {
    title: 'Želite li ovo još poslati?',
    badge: 'Ranija poruka nije poslana.',
  },
  sent: {
    title: 'Vaša poruka je poslana',
    badge: 'Vaša poruka je poslana.',
  },
  received: {
    title: 'Vaša poruka je primljena',
    reference: 'Referentni broj',
    badge: 'Vaša poruka je primljena.',
  },
  show: 'Prikaži',
};

export default hr;
