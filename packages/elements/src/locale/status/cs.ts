/** Čeština, pro toho, kdo chce vědět, jak to s jeho věcí vypadá. */
import type { StatusStrings } from './nl.ts';

const cs: StatusStrings = {
  title: 'V jakém je to stavu',
  ask: {
    lead: 'Vyplňte referenční číslo z potvrzení o doručení. Nebo vložte odkaz na potvrzení: pak uvidíte i odpověď a co dalšího můžete udělat.',
    label: 'Referenční číslo nebo odkaz',
    look: 'Zobrazit',
    missing: 'Vyplňte referenční číslo, nebo vložte odkaz.',
    unreadable: 'To není referenční číslo. Má dvanáct písmen a číslic, například 7KXM-2QPD-9T4H.',
    unknown: 'K tomuto číslu jsme nic nenašli. Zkontrolujte ho, prosím, ještě jednou.',
  },
  loading: 'Díváme se na to. Okamžik, prosím.',
  failed: {
    offline: 'Stav teď nevidíme: chybí připojení. Na tom, co jste odeslali, to nic nemění.',
    error: 'Stav teď nevidíme: něco se pokazilo. Na tom, co jste odeslali, to nic nemění.',
    again: 'Zkusit znovu',
  },
  test: 'To je zkouška. Doopravdy se nic neruší.',
  standing: {
    received: () => 'Doručeno. Zatím nikdo neoznámil, že je to vyřízené.',
    undone: () => 'Zpětvzetí výpovědi bylo doručeno. Jestli vaše předplatné pokračuje, vám potvrdí firma.',
    stands: () =>
      'Zpětvzetí výpovědi bylo doručeno. Ke stejnému předplatnému ale byla doručena ještě jiná výpověď nebo odstoupení a to stále platí.',
    scheduled: (day) =>
      day ? `Vyřízeno: vaše předplatné skončí ${day}.` : 'Vyřízeno: vaše předplatné skončí.',
    effective: (day) => (day ? `Vaše předplatné skončilo ${day}.` : 'Vaše předplatné skončilo.'),
    failed: () =>
      'Při vyřizování se něco pokazilo. Vaše výpověď ale byla doručena. Uložte si potvrzení o doručení a zeptejte se firmy, jak to je.',
    open: (moment) => `Vaše zpráva byla doručena. Odpověď dostanete nejpozději ${moment}.`,
    overdue: (moment) =>
      `Odpověď jste měli dostat nejpozději ${moment}. Nestihli jsme to a omlouváme se. Vaše zpráva zatím není vyřízená.`,
    reported: (moment) =>
      `Odpověď jste měli dostat nejpozději ${moment}. Nestihli jsme to a omlouváme se. Vaše zpráva zatím není vyřízená. Bylo oznámeno, že čekáte příliš dlouho.`,
    answered: () => 'Na vaši zprávu jsme odpověděli.',
    solved: () => 'Sdělili jste nám, že je to vyřešené.',
    reopened: (moment) =>
      `Sdělili jste nám, že to ještě není vyřešené. Další odpověď dostanete nejpozději ${moment}.`,
    unasked: () => 'Vaše zpráva byla doručena. Odpověď jste nechtěli.',
  },
  next: {
    received: 'Teď nemusíte nic dělat.',
    stands: 'Chcete zůstat? Vezměte pak zpět i to, nebo se zeptejte firmy.',
    scheduled: 'Už nemusíte nic dělat.',
    open: 'Teď nemusíte nic dělat. Odpověď si přečtete tady.',
    reopened: 'Teď nemusíte nic dělat. Odpověď si přečtete tady.',
    solved: 'Jsme rádi, že je to vyřešené.',
  },
  readIt: 'Odpověď si přečtete, když otevřete odkaz na potvrzení o doručení.',
  reference: 'Referenční číslo',
  receivedAt: 'Doručeno',
  endsOn: 'Vaše předplatné běží do konce dne',
  endedOn: 'Vaše předplatné běželo do konce dne',
  updatedAt: 'Poslední změna',
  you: (moment) => `Vaše zpráva: ${moment}`,
  team: (moment) => `Naše odpověď: ${moment}`,
  erased: 'Tento text byl smazán.',
  receipt: 'Zobrazit potvrzení o doručení',
  saveHtml: 'Uložit potvrzení o doručení',
  saveJson: 'Uložit jako JSON, pro programy',
  calendar: {
    add: 'Přidat datum ukončení do kalendáře',
    summary: 'Poslední den vašeho předplatného',
    description: (reference) => `Podali jste výpověď. Referenční číslo: ${reference}.`,
    fileName: 'datum-ukonceni',
  },
  reactivate: 'Začít znovu',
  refresh: 'Podívat se znovu',
  other: 'Vyhledat něco jiného',
  judge: {
    question: 'Je to tím vyřešené?',
    stillNot: 'Přece jen nevyřešeno?',
    missing: 'Ještě nevyřešeno? Napište sem, co chybí.',
    optional: '(nepovinné)',
    yes: 'Ano, vyřešeno',
    no: 'Ne, ještě ne',
    sending: 'Předáváme to dál. Okamžik, prosím.',
    failed: 'Tohle zatím nedorazilo. Co jste napsali, tu pořád je. Zkuste to, prosím, ještě jednou.',
  },
  help: 'Nechcete čekat? Můžete nás kontaktovat i takto:',
};

export default cs;
