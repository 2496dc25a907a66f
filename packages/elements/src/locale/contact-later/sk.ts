/** Slovenčina, pre správu, ktorá len tak neprišla. */
import type { LaterStrings } from './nl.ts';

const sk: LaterStrings = {
  attention: {
    lead: 'V tom, čo sme odoslali, niečo nesedí. Čo ste napísali, tu stále je.',
    field: (field) => `Skontrolujte ešte: ${field}.`,
    failed: 'Pri odosielaní sa niečo pokazilo. Čo ste napísali, tu stále je.',
    revise: 'Späť k mojej správe',
    retry: 'Skúsiť ešte raz',
  },
  unsent: {
    lead: (day) => `Správa zo dňa ${day} nikdy neprišla. Bez vášho súhlasu ju teraz neodošleme.`,
    send: 'Áno, odoslať moju správu',
    discard: 'Nie, neodosielať',
  },
  sent: {
    lead: (moment) => `Odoslané ${moment}.`,
    unproved: 'Tento web neposiela doklad, že vaša správa prišla. Preto si tento text uložte.',
  },
  received: {
    promised: (moment) => `Odpoveď dostanete najneskôr ${moment}.`,
    none: 'Vašu správu si prečítame. Odpoveď na ňu nedostanete.',
    unknown: 'Nie je tu uvedené, dokedy dostanete odpoveď. Pokojne sa opýtajte.',
    sorry: 'Ďakujeme, že nám to píšete. Ospravedlňujeme sa, že to nebolo tak, ako má byť.',
    later: (told) =>
      `Keď ste písali, bol tu uvedený termín ${told}. Ospravedlňujeme sa, že to bude neskôr. Platí to, čo je na vašom potvrdení o doručení.`,
    at: 'Doručené',
    answerBy: 'Odpoveď najneskôr',
    follow: 'Zobraziť stav',
    receipt: 'Zobraziť potvrdenie o doručení',
    keep: 'Uložte si tento odkaz alebo potvrdenie o doručení: tam si prečítate odpoveď a poviete, či je to vyriešené.',
    notAnswered: 'To dokladá, že vaša správa prišla a kedy. Odpoveď to ešte nie je.',
    again: 'Poslať ďalšiu správu',
  },
  otherWays: {
    title: 'Radšej inak?',
    lead: 'Aj to sa dá. Môžete použiť tento text.',
    textLabel: 'Text vašej správy',
    copy: 'Skopírovať text',
    copied: 'Skopírované',
    mail: 'E-mailom na',
    subject: 'Moja správa',
    phone: 'Telefonicky na',
    post: 'Poštou na adresu',
  },
};

export default sk;
