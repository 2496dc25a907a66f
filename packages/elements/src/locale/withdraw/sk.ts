/** Slovenčina, pre toho, kto odstupuje od zmluvy. */
import type { WithdrawStrings } from './nl.ts';

/** Two, three and four days are said in another way than five. */
const days = new Intl.PluralRules('sk');

const sk: WithdrawStrings = {
  entry: 'Odstúpiť od zmluvy tu',
  confirm: 'Potvrdiť odstúpenie od zmluvy',
  close: 'Zavrieť',
  keep: 'Predsa len neodstúpiť',
  review: {
    title: 'Odstúpenie od zmluvy',
    lead: 'Odstúpením sa nákup ruší. Nemusíte hovoriť prečo.',
    open: (day, left) => `Ešte si to môžete rozmyslieť, do ${day} vrátane (${left}).`,
    daysLeft: (count) =>
      ['dnes je posledný deň', 'zajtra je posledný deň'][count] ??
      (days.select(count) === 'few' ? `zostávajú ${count} dni` : `zostáva ${count} dní`),
    over: (day) =>
      `Podľa nášho výpočtu ste si to mohli rozmyslieť do ${day} vrátane. Odstúpenie môžete aj tak odoslať. Dostanete potvrdenie o doručení a firma by vám mala odpovedať.`,
    unknown: 'Dokedy si to môžete rozmyslieť, tu s istotou nevieme. Odstúpenie môžete aj tak odoslať.',
    factsMissing: 'Na tejto stránke nie je o vašej zmluve dosť údajov, aby sa to dalo vypočítať.',
    why: 'Prečo práve tento dátum?',
    whyUnknown: 'Prečo to nie je známe?',
    refund: 'Vrátenie peňazí',
    refundBy: (day, sum) => (sum ? `${sum}, najneskôr ${day}` : `Najneskôr ${day}`),
    goods: 'Čo ste dostali',
    returnBy: (day) => `Pošlete to späť, najneskôr ${day}`,
    items: 'Ide len o časť?',
    itemsHint: 'Potom zaškrtnite, čoho sa to týka. Ak nezaškrtnete nič, ide o všetko.',
    messageLabel: 'Toto za vás odošleme',
    instead: 'Výpoveď je niečo iné. Nákup naďalej platí a vy končíte do budúcnosti.',
    insteadLink: 'Chcem dať výpoveď, nie odstúpiť',
  },
  fields: {
    who: 'Vaše údaje',
    name: 'Meno a priezvisko',
    contract: 'Číslo objednávky alebo zmluvy',
    contractHint: 'Nepoznáte číslo? Napíšte, čo ste kúpili a kedy.',
    email: 'E-mailová adresa',
    notSent: 'Zatiaľ to nebolo odoslané',
    errors: {
      missing: 'Toto ešte, prosím, vyplňte.',
      malformed: 'Niečo tu ešte nesedí. Skontrolujte to, prosím.',
    },
  },
  declaration: {
    withdraw: (what) => (what ? `Odstupujem od zmluvy: ${what}.` : 'Odstupujem od zmluvy.'),
    onlyItems: (items) => `Ide len o túto časť: ${items.join('; ')}.`,
    order: (reference) => `Číslo objednávky alebo zmluvy: ${reference}.`,
    from: (name) => `Meno a priezvisko: ${name}.`,
    email: (email) => `E-mailová adresa: ${email}.`,
  },
  sending: { title: 'Odosielame vaše odstúpenie', lead: 'Moment, prosím. Túto stránku ešte nezatvárajte.' },
  waiting: {
    title: 'Zatiaľ nedoručené',
    device:
      'Vaše odstúpenie zatiaľ neprišlo, ale je uložené v tomto zariadení. Skúšame to ďalej. Aj keď stránku zatvoríte a vrátite sa neskôr.',
    page: 'Vaše odstúpenie zatiaľ neprišlo. Nechajte túto stránku otvorenú a budeme to skúšať ďalej.',
    next: (time) => `Ďalší pokus: ${time}.`,
    retry: 'Skúsiť teraz',
    form: 'Odstúpiť na obyčajnej stránke',
    badge: 'Vaše odstúpenie zatiaľ nebolo doručené.',
  },
  attention: {
    title: 'Vaše odstúpenie nebolo doručené',
    badge: 'Vaše odstúpenie nebolo doručené. Treba niečo opraviť.',
  },
  unsent: {
    title: 'Chcete ešte odstúpiť od zmluvy?',
    badge: 'Skoršie odstúpenie nebolo odoslané.',
  },
  sent: {
    title: 'Vaše odstúpenie bolo odoslané',
    badge: 'Vaše odstúpenie bolo odoslané.',
  },
  received: {
    title: 'Vaše odstúpenie bolo doručené',
    lead: (moment) => `Doručené ${moment}.`,
    referenceLabel: 'Referenčné číslo',
    notAccepted: 'To dokladá, že vaše odstúpenie prišlo a kedy. Nehovorí to, či je už vybavené.',
    receipt: 'Zobraziť potvrdenie o doručení',
    badge: 'Vaše odstúpenie bolo doručené.',
  },
  show: 'Zobraziť',
};

export default sk;
