/** Čeština, pro toho, kdo odstupuje od smlouvy. */
import type { WithdrawStrings } from './nl.ts';

/** Two, three and four days are said in another way than five. */
const days = new Intl.PluralRules('cs');

const cs: WithdrawStrings = {
  entry: 'Zde odstoupit od smlouvy',
  confirm: 'Potvrdit odstoupení od smlouvy',
  close: 'Zavřít',
  keep: 'Přece jen neodstoupit',
  review: {
    title: 'Odstoupení od smlouvy',
    lead: 'Odstoupením se nákup ruší. Nemusíte říkat proč.',
    open: (day, left) => `Ještě si to můžete rozmyslet, do ${day} včetně (${left}).`,
    daysLeft: (count) =>
      ['dnes je poslední den', 'zítra je poslední den'][count] ??
      (days.select(count) === 'few' ? `zbývají ${count} dny` : `zbývá ${count} dní`),
    over: (day) =>
      `Podle našeho výpočtu jste si to mohli rozmyslet do ${day} včetně. Odstoupení můžete i tak odeslat. Dostanete potvrzení o doručení a firma by vám měla odpovědět.`,
    unknown: 'Do kdy si to můžete rozmyslet, tady s jistotou nevíme. Odstoupení můžete i tak odeslat.',
    factsMissing: 'Na této stránce není o vaší smlouvě dost údajů, aby se to dalo spočítat.',
    why: 'Proč právě toto datum?',
    whyUnknown: 'Proč to není známo?',
    refund: 'Vrácení peněz',
    refundBy: (day, sum) => (sum ? `${sum}, nejpozději ${day}` : `Nejpozději ${day}`),
    goods: 'Co jste dostali',
    returnBy: (day) => `Pošlete to zpět, nejpozději ${day}`,
    items: 'Jde jen o část?',
    itemsHint: 'Pak zaškrtněte, čeho se to týká. Když nezaškrtnete nic, jde o všechno.',
    messageLabel: 'Tohle za vás odešleme',
    instead: 'Výpověď je něco jiného. Nákup platí dál a vy končíte do budoucna.',
    insteadLink: 'Chci dát výpověď, ne odstoupit',
  },
  fields: {
    who: 'Vaše údaje',
    name: 'Jméno a příjmení',
    contract: 'Číslo objednávky nebo smlouvy',
    contractHint: 'Neznáte číslo? Napište, co jste koupili a kdy.',
    email: 'E-mailová adresa',
    notSent: 'Zatím to nebylo odesláno',
    errors: {
      missing: 'Tohle prosím ještě vyplňte.',
      malformed: 'Něco tu ještě nesedí. Zkontrolujte to, prosím.',
    },
  },
  declaration: {
    withdraw: (what) => (what ? `Odstupuji od smlouvy: ${what}.` : 'Odstupuji od smlouvy.'),
    onlyItems: (items) => `Jde jen o tuto část: ${items.join('; ')}.`,
    order: (reference) => `Číslo objednávky nebo smlouvy: ${reference}.`,
    from: (name) => `Jméno a příjmení: ${name}.`,
    email: (email) => `E-mailová adresa: ${email}.`,
  },
  sending: { title: 'Odesíláme vaše odstoupení', lead: 'Okamžik, prosím. Tuto stránku ještě nezavírejte.' },
  waiting: {
    title: 'Zatím nedoručeno',
    device:
      'Vaše odstoupení zatím nedorazilo, ale je uložené v tomto zařízení. Zkoušíme to dál. I když stránku zavřete a vrátíte se později.',
    page: 'Vaše odstoupení zatím nedorazilo. Nechte tuto stránku otevřenou a budeme to zkoušet dál.',
    next: (time) => `Další pokus: ${time}.`,
    retry: 'Zkusit teď',
    form: 'Odstoupit na obyčejné stránce',
    badge: 'Vaše odstoupení zatím nebylo doručeno.',
  },
  attention: {
    title: 'Vaše odstoupení nebylo doručeno',
    badge: 'Vaše odstoupení nebylo doručeno. Je potřeba něco opravit.',
  },
  unsent: {
    title: 'Chcete ještě odstoupit od smlouvy?',
    badge: 'Dřívější odstoupení nebylo odesláno.',
  },
  sent: {
    title: 'Vaše odstoupení bylo odesláno',
    badge: 'Vaše odstoupení bylo odesláno.',
  },
  received: {
    title: 'Vaše odstoupení bylo doručeno',
    lead: (moment) => `Doručeno ${moment}.`,
    referenceLabel: 'Referenční číslo',
    notAccepted: 'To dokládá, že vaše odstoupení dorazilo a kdy. Neříká to, jestli už je vyřízené.',
    receipt: 'Zobrazit potvrzení o doručení',
    badge: 'Vaše odstoupení bylo doručeno.',
  },
  show: 'Zobrazit',
};

export default cs;
