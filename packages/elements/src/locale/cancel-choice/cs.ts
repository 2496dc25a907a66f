/** Čeština, pro toho, kdo má víc než jedno předplatné. */
import type { ChoiceStrings } from './nl.ts';

const cs: ChoiceStrings = {
  missing: 'Nejdřív vyberte, které předplatné chcete zrušit.',
  canceled: (day) =>
    day ? `Výpověď už je podaná, předplatné běží do konce dne ${day}` : 'Výpověď už je podaná',
  again: {
    lead: (plan) => `Výpověď jste teď podali jen k předplatnému ${plan}.`,
    button: 'Zrušit další předplatné',
  },
};

export default cs;
