/** Frysk, foar in opsizzing dy’t net samar oankaam. */
import type { TroubleStrings } from './nl.ts';

const fy: TroubleStrings = {
  attention: {
    lead: 'Der kloppet wat net yn wat wy ferstjoerden. Wat jo ynfolle hawwe, stiet der noch.',
    field: (field) => `Sjoch dit noch nei: ${field}.`,
    failed: 'Der gie wat mis by it ferstjoeren. Wat jo ynfolle hawwe, stiet der noch.',
    revise: 'Werom nei myn gegevens',
    retry: 'Besykje it noch in kear',
  },
  unsent: {
    lead: (day) =>
      `Op ${day} hawwe jo opsein, mar dat is nea oankaam. Wy stjoere it no net samar sûnder it jo te freegjen.`,
    send: 'Ja, stjoer myn opsizzing',
    discard: 'Nee, net stjoere',
  },
  sent: {
    lead: (moment) => `Ferstjoerd op ${moment}.`,
    unproved: 'Dizze webside stjoert gjin bewiis dat jo opsizzing oankaam is. Bewarje dêrom dizze tekst.',
  },
};

export default fy;
