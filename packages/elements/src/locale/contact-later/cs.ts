/** Čeština, pro zprávu, která jen tak nedorazila. */
import type { LaterStrings } from './nl.ts';

const cs: LaterStrings = {
  attention: {
    lead: 'V tom, co jsme odeslali, něco nesedí. Co jste napsali, tu pořád je.',
    field: (field) => `Zkontrolujte ještě: ${field}.`,
    failed: 'Při odesílání se něco pokazilo. Co jste napsali, tu pořád je.',
    revise: 'Zpět k mé zprávě',
    retry: 'Zkusit ještě jednou',
  },
  unsent: {
    lead: (day) => `Zpráva ze dne ${day} nikdy nedorazila. Bez vašeho souhlasu ji teď neodešleme.`,
    send: 'Ano, odeslat mou zprávu',
    discard: 'Ne, neodesílat',
  },
  sent: {
    lead: (moment) => `Odesláno ${moment}.`,
    unproved: 'Tento web neposílá doklad, že vaše zpráva dorazila. Proto si tento text uložte.',
  },
  received: {
    promised: (moment) => `Odpověď dostanete nejpozději ${moment}.`,
    none: 'Vaši zprávu si přečteme. Odpověď na ni nedostanete.',
    unknown: 'Není tu uvedeno, do kdy dostanete odpověď. Klidně se zeptejte.',
    sorry: 'Děkujeme, že nám to píšete. Omlouváme se, že to nebylo tak, jak má být.',
    later: (told) =>
      `Když jste psali, byl tu uveden termín ${told}. Omlouváme se, že to bude později. Platí to, co je na vašem potvrzení o doručení.`,
    at: 'Doručeno',
    answerBy: 'Odpověď nejpozději',
    follow: 'Zobrazit stav',
    receipt: 'Zobrazit potvrzení o doručení',
    keep: 'Uložte si tento odkaz nebo potvrzení o doručení: tam si přečtete odpověď a řeknete, jestli je to vyřešené.',
    notAnswered: 'To dokládá, že vaše zpráva dorazila a kdy. Odpověď to ještě není.',
    again: 'Poslat další zprávu',
  },
  otherWays: {
    title: 'Raději jinak?',
    lead: 'I to jde. Můžete použít tento text.',
    textLabel: 'Text vaší zprávy',
    copy: 'Zkopírovat text',
    copied: 'Zkopírováno',
    mail: 'E-mailem na',
    subject: 'Moje zpráva',
    phone: 'Telefonicky na',
    post: 'Poštou na adresu',
  },
};

export default cs;
