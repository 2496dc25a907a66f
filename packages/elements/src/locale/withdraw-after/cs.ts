/** Čeština, pro odstoupení, které jen tak nedorazilo, a pro uchování dokladu. */
import type { AfterStrings } from './nl.ts';

const cs: AfterStrings = {
  save: 'Uložit jako soubor',
  fileName: 'potvrzeni-o-doruceni',
  otherWays: {
    title: 'Raději jinak?',
    lead: 'I to jde. Můžete použít tento text.',
    textLabel: 'Text vašeho odstoupení',
    copy: 'Zkopírovat text',
    copied: 'Zkopírováno',
    mail: 'E-mailem na',
    subject: 'Odstoupení od smlouvy',
    phone: 'Telefonicky na',
    post: 'Poštou na adresu',
  },
  attention: {
    lead: 'V tom, co jsme odeslali, něco nesedí. Co jste vyplnili, tu pořád je.',
    field: (field) => `Zkontrolujte ještě: ${field}.`,
    failed: 'Při odesílání se něco pokazilo. Co jste vyplnili, tu pořád je.',
    revise: 'Zpět k mým údajům',
    retry: 'Zkusit ještě jednou',
  },
  unsent: {
    lead: (day) => `Odstoupení ze dne ${day} nikdy nedorazilo. Bez vašeho souhlasu ho teď neodešleme.`,
    send: 'Ano, odeslat mé odstoupení',
    discard: 'Ne, neodesílat',
  },
  sent: {
    lead: (moment) => `Odesláno ${moment}.`,
    unproved: 'Tento web neposílá doklad, že vaše odstoupení dorazilo. Proto si tento text uložte.',
  },
};

export default cs;
