/** Slovenčina, pre toho, kto má viac ako jedno predplatné. */
import type { ChoiceStrings } from './nl.ts';

const sk: ChoiceStrings = {
  missing: 'Najprv vyberte, ktoré predplatné chcete zrušiť.',
  canceled: (day) =>
    day ? `Výpoveď už je podaná, predplatné trvá do konca dňa ${day}` : 'Výpoveď už je podaná',
  again: {
    lead: (plan) => `Výpoveď ste teraz podali len k predplatnému ${plan}.`,
    button: 'Zrušiť ďalšie predplatné',
  },
};

export default sk;
