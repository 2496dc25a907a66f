/** Slovenščina, za vse, ki kaj vprašajo ali se pritožijo. Datum je v imenovalniku, zato stavki tudi. */
import type { Topic } from '@fairwell/schema';
import type { ContactStrings } from './nl.ts';

const topics: Topic[] = [
  {
    code: 'subscription',
    label: 'Moja naročnina',
    topics: [
      { code: 'pause', label: 'Začasno prekiniti' },
      { code: 'change', label: 'Nekaj spremeniti' },
      { code: 'end', label: 'Kdaj se konča' },
      { code: 'not_mine', label: 'To ni moja pogodba' },
      { code: 'something_else', label: 'Nekaj drugega' },
    ],
  },
  {
    code: 'delivery',
    label: 'Dostava',
    topics: [
      {
        code: 'missing',
        label: 'Ni prišlo',
        topics: [
          { code: 'once', label: 'Enkrat' },
          { code: 'often', label: 'Že večkrat' },
        ],
      },
      {
        code: 'late',
        label: 'Prišlo je prepozno',
        topics: [
          { code: 'once', label: 'Enkrat' },
          { code: 'often', label: 'Že večkrat' },
        ],
      },
      { code: 'damaged', label: 'Poškodovano, mokro ali nepopolno' },
      { code: 'address', label: 'Na napačen naslov' },
      { code: 'something_else', label: 'Nekaj drugega' },
    ],
  },
  {
    code: 'payment',
    label: 'Plačilo ali račun',
    topics: [
      { code: 'too_much', label: 'Zaračunano preveč ali dvakrat' },
      { code: 'price', label: 'Cena se je zvišala' },
      { code: 'refund', label: 'Čakam na vračilo denarja' },
      { code: 'failed', label: 'Plačilo ne uspe' },
      { code: 'invoice', label: 'Iščem račun' },
      { code: 'something_else', label: 'Nekaj drugega' },
    ],
  },
  {
    code: 'account',
    label: 'Prijava ali moji podatki',
    topics: [
      { code: 'login', label: 'Prijava ne uspe' },
      { code: 'details', label: 'Moji podatki niso pravilni' },
      { code: 'privacy', label: 'Vpogled v moje podatke ali izbris' },
      { code: 'too_much_mail', label: 'Dobivam preveč pošte' },
      { code: 'something_else', label: 'Nekaj drugega' },
    ],
  },
  {
    code: 'product',
    label: 'Kar dobivam ali uporabljam',
    topics: [
      { code: 'broken', label: 'Nekaj ne deluje' },
      { code: 'quality', label: 'Slabše je, kot bi moralo biti' },
      { code: 'how', label: 'Kako nekaj deluje?' },
      { code: 'something_else', label: 'Nekaj drugega' },
    ],
  },
  {
    code: 'service',
    label: 'Kako ste mi pomagali',
    topics: [
      { code: 'no_answer', label: 'Odgovora ni bilo', reply: 'To se ne bi smelo zgoditi. Žal nam je.' },
      { code: 'too_late', label: 'Trajalo je predolgo', reply: 'To se ne bi smelo zgoditi. Žal nam je.' },
      { code: 'not_solved', label: 'Ni bilo rešeno' },
      {
        code: 'not_valued',
        label: 'Nihče me ni jemal resno',
        reply: 'Pri nas se ne bi smeli tako počutiti. Žal nam je.',
      },
      { code: 'something_else', label: 'Nekaj drugega' },
    ],
  },
  { code: 'other', label: 'Nekaj drugega' },
];

const sl: ContactStrings = {
  entry: 'Pošlji vprašanje ali pritožbo',
  close: 'Zapri',
  title: 'Kako vam lahko pomagamo?',
  kind: 'Kaj želite poslati?',
  kinds: {
    question: { label: 'Vprašanje', reply: '' },
    complaint: {
      label: 'Pritožba',
      reply: 'To je neprijetno. Žal nam je, da ni bilo tako, kot bi moralo biti.',
    },
  },
  promise: (moment) => `rok za odgovor: ${moment}`,
  topic: 'Za kaj gre?',
  topicMore: 'Za kaj natančno?',
  topicNone: 'Izberite, če želite',
  topics,
  message: 'Vaše sporočilo',
  messages: { question: 'Kaj želite vedeti?', complaint: 'Kaj se je zgodilo?' },
  email: 'E-poštni naslov za odgovor',
  noAnswer: 'Ne potrebujem odgovora',
  optional: '(ni obvezno)',
  before: {
    promised: (moment) => `Odgovorili vam bomo. Rok za to je ${moment}.`,
    unknown: 'Do kdaj boste dobili odgovor, tu zdaj ne vemo.',
    none: 'Vaše sporočilo bomo prebrali. Odgovora nanj ne boste dobili.',
  },
  send: 'Pošlji sporočilo',
  problems: {
    title: 'To še ni poslano',
    lead: 'Kar ste napisali, je še tu. Preverite še:',
    kind: {
      missing: 'Izberite, ali imate vprašanje ali pritožbo.',
      malformed: 'Izberite, ali imate vprašanje ali pritožbo.',
    },
    message: {
      missing: 'Napišite sporočilo.',
      malformed: 'Vaše sporočilo je predolgo ali pa so v njem znaki, ki jih ne moremo prebrati.',
    },
    email: {
      missing: 'Vpišite e-poštni naslov ali označite, da odgovora ne potrebujete.',
      malformed: 'Ta e-poštni naslov še ni pravilen. Biti mora takšen: ime@example.com.',
    },
  },
  sending: { title: 'Pošiljamo vaše sporočilo', lead: 'Trenutek, prosimo. Strani še ne zapirajte.' },
  waiting: {
    title: 'Še ni prejeto',
    device:
      'Vaše sporočilo še ni prispelo, je pa shranjeno v tej napravi. Poskušamo naprej. Tudi če stran zaprete in se vrnete pozneje.',
    page: 'Vaše sporočilo še ni prispelo. Pustite to stran odprto in poskušali bomo naprej.',
    next: (time) => `Naslednji poskus ob ${time}.`,
    retry: 'Poskusi zdaj',
    form: 'Pošlji na navadni strani',
    badge: 'Vaše sporočilo še ni prejeto.',
  },
  attention: {
    title: 'Vaše sporočilo ni bilo prejeto',
    badge: 'Vaše sporočilo ni bilo prejeto. Nekaj je treba popraviti.',
  },
  unsent: {
    title: 'Ali še želite to poslati?',
    badge: 'Prejšnje sporočilo ni bilo poslano.',
  },
  sent: {
    title: 'Vaše sporočilo je poslano',
    badge: 'Vaše sporočilo je poslano.',
  },
  received: {
    title: 'Vaše sporočilo je prejeto',
    reference: 'Referenčna številka',
    badge: 'Vaše sporočilo je prejeto.',
  },
  show: 'Prikaži',
};

export default sl;
