/** Slovenčina, pre toho, kto má pri rušení ešte niečo vyplniť. */
import type { FieldStrings } from './nl.ts';

const sk: FieldStrings = {
  legend: 'O ktoré predplatné ide?',
  identify: 'Stačí zákaznícke číslo alebo e-mailová adresa.',
  kind: 'O akú výpoveď ide?',
  ordinary: 'Bežná výpoveď',
  extraordinary: 'Výpoveď z osobitného dôvodu',
  cause: 'Osobitný dôvod (len ak ho máte)',
  name: 'Meno a priezvisko',
  contract: 'Číslo zákazníka alebo zmluvy',
  endDate: 'Dátum ukončenia',
  endDateHint: 'Nechajte prázdne, ak chcete skončiť čo najskôr.',
  email: 'E-mailová adresa',
  optional: '(nepovinné)',
  declared: {
    extraordinary: (cause) => `Podávam výpoveď z osobitného dôvodu: ${cause}`,
    from: (name) => `Meno a priezvisko: ${name}.`,
    email: (email) => `E-mailová adresa: ${email}.`,
    wanted: (day) => `Chcem, aby sa predplatné skončilo ${day}.`,
  },
  notSent: 'Zatiaľ to nebolo odoslané',
  errors: {
    missing: 'Toto ešte, prosím, vyplňte.',
    malformed: 'Niečo tu ešte nesedí. Skontrolujte to, prosím.',
    identity: 'Vyplňte zákaznícke číslo alebo e-mailovú adresu. Potom bude jasné, o ktoré predplatné ide.',
  },
};

export default sk;
