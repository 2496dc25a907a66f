/** Čeština, pro toho, kdo se ptá nebo si stěžuje. */
import type { Topic } from '@fairwell/schema';
import type { ContactStrings } from './nl.ts';

const topics: Topic[] = [
  {
    code: 'subscription',
    label: 'Moje předplatné',
    topics: [
      { code: 'pause', label: 'Na čas pozastavit' },
      { code: 'change', label: 'Něco změnit' },
      { code: 'end', label: 'Kdy skončí' },
      { code: 'not_mine', label: 'Tohle není moje smlouva' },
      { code: 'something_else', label: 'Něco jiného' },
    ],
  },
  {
    code: 'delivery',
    label: 'Doručení zásilky',
    topics: [
      {
        code: 'missing',
        label: 'Nepřišla',
        topics: [
          { code: 'once', label: 'Jednou' },
          { code: 'often', label: 'Už víckrát' },
        ],
      },
      {
        code: 'late',
        label: 'Přišla pozdě',
        topics: [
          { code: 'once', label: 'Jednou' },
          { code: 'often', label: 'Už víckrát' },
        ],
      },
      { code: 'damaged', label: 'Poškozená, mokrá nebo neúplná' },
      { code: 'address', label: 'Na špatnou adresu' },
      { code: 'something_else', label: 'Něco jiného' },
    ],
  },
  {
    code: 'payment',
    label: 'Platba nebo faktura',
    topics: [
      { code: 'too_much', label: 'Strženo moc nebo dvakrát' },
      { code: 'price', label: 'Cena se zvýšila' },
      { code: 'refund', label: 'Čekám na vrácení peněz' },
      { code: 'failed', label: 'Nemůžu zaplatit' },
      { code: 'invoice', label: 'Hledám fakturu' },
      { code: 'something_else', label: 'Něco jiného' },
    ],
  },
  {
    code: 'account',
    label: 'Přihlášení nebo moje údaje',
    topics: [
      { code: 'login', label: 'Nemůžu se přihlásit' },
      { code: 'details', label: 'Moje údaje nesedí' },
      { code: 'privacy', label: 'Zobrazit nebo smazat moje údaje' },
      { code: 'too_much_mail', label: 'Chodí mi moc pošty nebo e-mailů' },
      { code: 'something_else', label: 'Něco jiného' },
    ],
  },
  {
    code: 'product',
    label: 'Co dostávám nebo používám',
    topics: [
      { code: 'broken', label: 'Něco nefunguje' },
      { code: 'quality', label: 'Je to horší, než mělo být' },
      { code: 'how', label: 'Jak něco funguje?' },
      { code: 'something_else', label: 'Něco jiného' },
    ],
  },
  {
    code: 'service',
    label: 'Jak jste mi pomohli',
    topics: [
      { code: 'no_answer', label: 'Odpověď nepřišla', reply: 'To se nemělo stát. Omlouváme se.' },
      { code: 'too_late', label: 'Trvalo to moc dlouho', reply: 'To se nemělo stát. Omlouváme se.' },
      { code: 'not_solved', label: 'Nevyřešilo se to' },
      {
        code: 'not_valued',
        label: 'Nikdo mě nebral vážně',
        reply: 'Tak byste se u nás cítit neměli. Omlouváme se.',
      },
      { code: 'something_else', label: 'Něco jiného' },
    ],
  },
  { code: 'other', label: 'Něco jiného' },
];

const cs: ContactStrings = {
  entry: 'Položit dotaz nebo podat stížnost',
  close: 'Zavřít',
  title: 'S čím vám můžeme pomoci?',
  kind: 'Co chcete poslat?',
  kinds: {
    question: { label: 'Dotaz', reply: '' },
    complaint: {
      label: 'Stížnost',
      reply: 'To je nepříjemné. Omlouváme se, že to nebylo tak, jak má být.',
    },
  },
  promise: (moment) => `odpověď nejpozději ${moment}`,
  topic: 'Čeho se to týká?',
  topicMore: 'Čeho přesně?',
  topicNone: 'Vyberte, pokud chcete',
  topics,
  message: 'Vaše zpráva',
  messages: { question: 'Co chcete vědět?', complaint: 'Co se stalo?' },
  email: 'E-mailová adresa pro odpověď',
  noAnswer: 'Odpověď nepotřebuji',
  optional: '(nepovinné)',
  before: {
    promised: (moment) => `Odpověď dostanete nejpozději ${moment}.`,
    unknown: 'Do kdy dostanete odpověď, tady teď nevíme.',
    none: 'Vaši zprávu si přečteme. Odpověď na ni nedostanete.',
  },
  send: 'Odeslat zprávu',
  problems: {
    title: 'Zatím to nebylo odesláno',
    lead: 'Co jste napsali, tu pořád je. Zkontrolujte ještě:',
    kind: {
      missing: 'Vyberte, jestli jde o dotaz, nebo stížnost.',
      malformed: 'Vyberte, jestli jde o dotaz, nebo stížnost.',
    },
    message: {
      missing: 'Napište zprávu.',
      malformed: 'Vaše zpráva je moc dlouhá, nebo jsou v ní znaky, které nedokážeme přečíst.',
    },
    email: {
      missing: 'Vyplňte e-mailovou adresu, nebo zaškrtněte, že odpověď nepotřebujete.',
      malformed: 'Tato e-mailová adresa ještě nesedí. Má vypadat jako jmeno@example.com.',
    },
  },
  sending: { title: 'Odesíláme vaši zprávu', lead: 'Okamžik, prosím. Tuto stránku ještě nezavírejte.' },
  waiting: {
    title: 'Zatím nedoručeno',
    device:
      'Vaše zpráva zatím nedorazila, ale je uložená v tomto zařízení. Zkoušíme to dál. I když stránku zavřete a vrátíte se později.',
    page: 'Vaše zpráva zatím nedorazila. Nechte tuto stránku otevřenou a budeme to zkoušet dál.',
    next: (time) => `Další pokus: ${time}.`,
    retry: 'Zkusit teď',
    form: 'Odeslat na obyčejné stránce',
    badge: 'Vaše zpráva zatím nebyla doručena.',
  },
  attention: {
    title: 'Vaše zpráva nebyla doručena',
    badge: 'Vaše zpráva nebyla doručena. Je potřeba něco opravit.',
  },
  unsent: {
    title: 'Chcete to ještě odeslat?',
    badge: 'Dřívější zpráva nebyla odeslána.',
  },
  sent: {
    title: 'Vaše zpráva byla odeslána',
    badge: 'Vaše zpráva byla odeslána.',
  },
  received: {
    title: 'Vaše zpráva byla doručena',
    reference: 'Referenční číslo',
    badge: 'Vaše zpráva byla doručena.',
  },
  show: 'Zobrazit',
};

export default cs;
