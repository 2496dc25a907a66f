/** Slovenčina, pre toho, kto sa pýta alebo sa sťažuje. */
import type { Topic } from '@fairwell/schema';
import type { ContactStrings } from './nl.ts';

const topics: Topic[] = [
  {
    code: 'subscription',
    label: 'Moje predplatné',
    topics: [
      { code: 'pause', label: 'Na čas pozastaviť' },
      { code: 'change', label: 'Niečo zmeniť' },
      { code: 'end', label: 'Kedy sa skončí' },
      { code: 'not_mine', label: 'Toto nie je moja zmluva' },
      { code: 'something_else', label: 'Niečo iné' },
    ],
  },
  {
    code: 'delivery',
    label: 'Doručenie zásielky',
    topics: [
      {
        code: 'missing',
        label: 'Neprišla',
        topics: [
          { code: 'once', label: 'Raz' },
          { code: 'often', label: 'Už viackrát' },
        ],
      },
      {
        code: 'late',
        label: 'Prišla neskoro',
        topics: [
          { code: 'once', label: 'Raz' },
          { code: 'often', label: 'Už viackrát' },
        ],
      },
      { code: 'damaged', label: 'Poškodená, mokrá alebo neúplná' },
      { code: 'address', label: 'Na nesprávnu adresu' },
      { code: 'something_else', label: 'Niečo iné' },
    ],
  },
  {
    code: 'payment',
    label: 'Platba alebo faktúra',
    topics: [
      { code: 'too_much', label: 'Strhnuté priveľa alebo dvakrát' },
      { code: 'price', label: 'Cena sa zvýšila' },
      { code: 'refund', label: 'Čakám na vrátenie peňazí' },
      { code: 'failed', label: 'Nemôžem zaplatiť' },
      { code: 'invoice', label: 'Hľadám faktúru' },
      { code: 'something_else', label: 'Niečo iné' },
    ],
  },
  {
    code: 'account',
    label: 'Prihlásenie alebo moje údaje',
    topics: [
      { code: 'login', label: 'Nemôžem sa prihlásiť' },
      { code: 'details', label: 'Moje údaje nesedia' },
      { code: 'privacy', label: 'Zobraziť alebo vymazať moje údaje' },
      { code: 'too_much_mail', label: 'Chodí mi priveľa pošty alebo e-mailov' },
      { code: 'something_else', label: 'Niečo iné' },
    ],
  },
  {
    code: 'product',
    label: 'Čo dostávam alebo používam',
    topics: [
      { code: 'broken', label: 'Niečo nefunguje' },
      { code: 'quality', label: 'Je to horšie, ako malo byť' },
      { code: 'how', label: 'Ako niečo funguje?' },
      { code: 'something_else', label: 'Niečo iné' },
    ],
  },
  {
    code: 'service',
    label: 'Ako ste mi pomohli',
    topics: [
      { code: 'no_answer', label: 'Odpoveď neprišla', reply: 'To sa nemalo stať. Ospravedlňujeme sa.' },
      { code: 'too_late', label: 'Trvalo to príliš dlho', reply: 'To sa nemalo stať. Ospravedlňujeme sa.' },
      { code: 'not_solved', label: 'Nevyriešilo sa to' },
      {
        code: 'not_valued',
        label: 'Nikto ma nebral vážne',
        reply: 'Takto by ste sa u nás nemali cítiť. Ospravedlňujeme sa.',
      },
      { code: 'something_else', label: 'Niečo iné' },
    ],
  },
  { code: 'other', label: 'Niečo iné' },
];

const sk: ContactStrings = {
  entry: 'Opýtať sa alebo podať sťažnosť',
  close: 'Zavrieť',
  title: 'S čím vám môžeme pomôcť?',
  kind: 'Čo chcete poslať?',
  kinds: {
    question: { label: 'Otázka', reply: '' },
    complaint: {
      label: 'Sťažnosť',
      reply: 'To je nepríjemné. Ospravedlňujeme sa, že to nebolo tak, ako má byť.',
    },
  },
  promise: (moment) => `odpoveď najneskôr ${moment}`,
  topic: 'Čoho sa to týka?',
  topicMore: 'Čoho presne?',
  topicNone: 'Vyberte, ak chcete',
  topics,
  message: 'Vaša správa',
  messages: { question: 'Čo chcete vedieť?', complaint: 'Čo sa stalo?' },
  email: 'E-mailová adresa pre odpoveď',
  noAnswer: 'Odpoveď nepotrebujem',
  optional: '(nepovinné)',
  before: {
    promised: (moment) => `Odpoveď dostanete najneskôr ${moment}.`,
    unknown: 'Dokedy dostanete odpoveď, tu teraz nevieme.',
    none: 'Vašu správu si prečítame. Odpoveď na ňu nedostanete.',
  },
  send: 'Odoslať správu',
  problems: {
    title: 'Zatiaľ to nebolo odoslané',
    lead: 'Čo ste napísali, tu stále je. Skontrolujte ešte:',
    kind: {
      missing: 'Vyberte, či ide o otázku alebo o sťažnosť.',
      malformed: 'Vyberte, či ide o otázku alebo o sťažnosť.',
    },
    message: {
      missing: 'Napíšte správu.',
      malformed: 'Vaša správa je príliš dlhá alebo sú v nej znaky, ktoré nevieme prečítať.',
    },
    email: {
      missing: 'Vyplňte e-mailovú adresu alebo zaškrtnite, že odpoveď nepotrebujete.',
      malformed: 'Táto e-mailová adresa ešte nesedí. Má vyzerať ako meno@example.com.',
    },
  },
  sending: { title: 'Odosielame vašu správu', lead: 'Moment, prosím. Túto stránku ešte nezatvárajte.' },
  waiting: {
    title: 'Zatiaľ nedoručené',
    device:
      'Vaša správa zatiaľ neprišla, ale je uložená v tomto zariadení. Skúšame to ďalej. Aj keď stránku zatvoríte a vrátite sa neskôr.',
    page: 'Vaša správa zatiaľ neprišla. Nechajte túto stránku otvorenú a budeme to skúšať ďalej.',
    next: (time) => `Ďalší pokus: ${time}.`,
    retry: 'Skúsiť teraz',
    form: 'Odoslať na obyčajnej stránke',
    badge: 'Vaša správa zatiaľ nebola doručená.',
  },
  attention: {
    title: 'Vaša správa nebola doručená',
    badge: 'Vaša správa nebola doručená. Treba niečo opraviť.',
  },
  unsent: {
    title: 'Chcete to ešte odoslať?',
    badge: 'Skoršia správa nebola odoslaná.',
  },
  sent: {
    title: 'Vaša správa bola odoslaná',
    badge: 'Vaša správa bola odoslaná.',
  },
  received: {
    title: 'Vaša správa bola doručená',
    reference: 'Referenčné číslo',
    badge: 'Vaša správa bola doručená.',
  },
  show: 'Zobraziť',
};

export default sk;
