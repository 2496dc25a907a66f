/** Čeština, pro dobu po výpovědi: uchovat doklad a cesta zpět. */
import type { AfterStrings } from './nl.ts';

const cs: AfterStrings = {
  notAccepted: 'To dokládá, že vaše výpověď dorazila a kdy. Neříká to, jestli už je vyřízená.',
  receipt: 'Zobrazit potvrzení o doručení',
  save: 'Uložit jako soubor',
  fileName: 'potvrzeni-o-doruceni',
  otherWays: {
    title: 'Raději jinak?',
    lead: 'I to jde. Můžete použít tento text.',
    textLabel: 'Text vaší výpovědi',
    copy: 'Zkopírovat text',
    copied: 'Zkopírováno',
    mail: 'E-mailem na',
    subject: 'Výpověď předplatného',
    phone: 'Telefonicky na',
    post: 'Poštou na adresu',
  },
  undo: {
    declared: (moment) => `Beru zpět svou výpověď ze dne ${moment}. Předplatné si chci nechat.`,
    summary: 'Přece jen zůstanete?',
    lead: 'Dokud vaše předplatné běží, můžete výpověď vzít zpět.',
    button: 'Vzít výpověď zpět',
    sending: 'Odesíláme zpětvzetí výpovědi.',
    waiting: 'Zpětvzetí zatím nebylo doručeno. Do té doby vaše výpověď platí. Zkoušíme to dál.',
    attention: 'Zpětvzetí nebylo doručeno. Vaše výpověď tedy dál platí.',
  },
};

export default cs;
