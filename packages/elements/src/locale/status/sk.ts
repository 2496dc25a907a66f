/** Slovenčina, pre toho, kto chce vedieť, ako to s jeho vecou vyzerá. */
import type { StatusStrings } from './nl.ts';

const sk: StatusStrings = {
  title: 'V akom je to stave',
  ask: {
    lead: 'Vyplňte referenčné číslo z potvrdenia o doručení. Alebo vložte odkaz na potvrdenie: potom uvidíte aj odpoveď a čo ďalšie môžete urobiť.',
    label: 'Referenčné číslo alebo odkaz',
    look: 'Zobraziť',
    missing: 'Vyplňte referenčné číslo alebo vložte odkaz.',
    unreadable: 'To nie je referenčné číslo. Má dvanásť písmen a číslic, napríklad 7KXM-2QPD-9T4H.',
    unknown: 'K tomuto číslu sme nič nenašli. Skontrolujte ho, prosím, ešte raz.',
  },
  loading: 'Pozeráme sa na to. Moment, prosím.',
  failed: {
    offline: 'Stav teraz nevidíme: chýba pripojenie. Na tom, čo ste odoslali, to nič nemení.',
    error: 'Stav teraz nevidíme: niečo sa pokazilo. Na tom, čo ste odoslali, to nič nemení.',
    again: 'Skúsiť znova',
  },
  test: 'Toto je skúška. Naozaj sa nič neruší.',
  standing: {
    received: () => 'Doručené. Zatiaľ nikto neoznámil, že je to vybavené.',
    undone: () => 'Späťvzatie výpovede bolo doručené. Či vaše predplatné pokračuje, vám potvrdí firma.',
    stands: () =>
      'Späťvzatie výpovede bolo doručené. K tomu istému predplatnému však bola doručená ešte iná výpoveď alebo odstúpenie a to stále platí.',
    scheduled: (day) =>
      day ? `Vybavené: vaše predplatné sa skončí ${day}.` : 'Vybavené: vaše predplatné sa skončí.',
    effective: (day) => (day ? `Vaše predplatné sa skončilo ${day}.` : 'Vaše predplatné sa skončilo.'),
    failed: () =>
      'Pri vybavovaní sa niečo pokazilo. Vaša výpoveď však bola doručená. Uložte si potvrdenie o doručení a opýtajte sa firmy, ako to je.',
    open: (moment) => `Vaša správa bola doručená. Odpoveď dostanete najneskôr ${moment}.`,
    overdue: (moment) =>
      `Odpoveď ste mali dostať najneskôr ${moment}. Nestihli sme to a ospravedlňujeme sa. Vaša správa zatiaľ nie je vybavená.`,
    reported: (moment) =>
      `Odpoveď ste mali dostať najneskôr ${moment}. Nestihli sme to a ospravedlňujeme sa. Vaša správa zatiaľ nie je vybavená. Bolo oznámené, že čakáte príliš dlho.`,
    answered: () => 'Na vašu správu sme odpovedali.',
    solved: () => 'Oznámili ste nám, že je to vyriešené.',
    reopened: (moment) =>
      `Oznámili ste nám, že to ešte nie je vyriešené. Ďalšiu odpoveď dostanete najneskôr ${moment}.`,
    unasked: () => 'Vaša správa bola doručená. Odpoveď ste nechceli.',
  },
  next: {
    received: 'Teraz nemusíte nič robiť.',
    stands: 'Chcete zostať? Vezmite potom späť aj to, alebo sa opýtajte firmy.',
    scheduled: 'Už nemusíte nič robiť.',
    open: 'Teraz nemusíte nič robiť. Odpoveď si prečítate tu.',
    reopened: 'Teraz nemusíte nič robiť. Odpoveď si prečítate tu.',
    solved: 'Sme radi, že je to vyriešené.',
  },
  readIt: 'Odpoveď si prečítate, keď otvoríte odkaz na potvrdenie o doručení.',
  reference: 'Referenčné číslo',
  receivedAt: 'Doručené',
  endsOn: 'Vaše predplatné trvá do konca dňa',
  endedOn: 'Vaše predplatné trvalo do konca dňa',
  updatedAt: 'Posledná zmena',
  you: (moment) => `Vaša správa: ${moment}`,
  team: (moment) => `Naša odpoveď: ${moment}`,
  erased: 'Tento text bol vymazaný.',
  receipt: 'Zobraziť potvrdenie o doručení',
  saveHtml: 'Uložiť potvrdenie o doručení',
  saveJson: 'Uložiť ako JSON, pre programy',
  calendar: {
    add: 'Pridať dátum ukončenia do kalendára',
    summary: 'Posledný deň vášho predplatného',
    description: (reference) => `Podali ste výpoveď. Referenčné číslo: ${reference}.`,
    fileName: 'datum-ukoncenia',
  },
  reactivate: 'Začať znova',
  refresh: 'Pozrieť znova',
  other: 'Vyhľadať niečo iné',
  judge: {
    question: 'Je to tým vyriešené?',
    stillNot: 'Predsa len nevyriešené?',
    missing: 'Ešte nevyriešené? Napíšte sem, čo chýba.',
    optional: '(nepovinné)',
    yes: 'Áno, vyriešené',
    no: 'Nie, ešte nie',
    sending: 'Posúvame to ďalej. Moment, prosím.',
    failed: 'Toto zatiaľ neprišlo. Čo ste napísali, tu stále je. Skúste to, prosím, ešte raz.',
  },
  help: 'Nechcete čakať? Môžete nás kontaktovať aj takto:',
};

export default sk;
