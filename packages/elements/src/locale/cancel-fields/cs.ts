/** Čeština, pro toho, kdo má při rušení ještě něco vyplnit. */
import type { FieldStrings } from './nl.ts';

const cs: FieldStrings = {
  legend: 'O které předplatné jde?',
  identify: 'Stačí zákaznické číslo nebo e-mailová adresa.',
  kind: 'O jakou výpověď jde?',
  ordinary: 'Běžná výpověď',
  extraordinary: 'Výpověď ze zvláštního důvodu',
  cause: 'Zvláštní důvod (jen pokud ho máte)',
  name: 'Jméno a příjmení',
  contract: 'Číslo zákazníka nebo smlouvy',
  endDate: 'Datum ukončení',
  endDateHint: 'Nechte prázdné, pokud chcete skončit co nejdříve.',
  email: 'E-mailová adresa',
  optional: '(nepovinné)',
  declared: {
    extraordinary: (cause) => `Podávám výpověď ze zvláštního důvodu: ${cause}`,
    from: (name) => `Jméno a příjmení: ${name}.`,
    email: (email) => `E-mailová adresa: ${email}.`,
    wanted: (day) => `Chci, aby předplatné skončilo ${day}.`,
  },
  notSent: 'Zatím to nebylo odesláno',
  errors: {
    missing: 'Tohle prosím ještě vyplňte.',
    malformed: 'Něco tu ještě nesedí. Zkontrolujte to, prosím.',
    identity: 'Vyplňte zákaznické číslo nebo e-mailovou adresu. Pak bude jasné, o které předplatné jde.',
  },
};

export default cs;
