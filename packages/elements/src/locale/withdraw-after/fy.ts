/** Frysk, foar in herropping dy’t net samar oankaam, en om it bewiis te bewarjen. */
import type { AfterStrings } from './nl.ts';

const fy: AfterStrings = {
  save: 'Bewarje as bestân',
  fileName: 'untfangstbewiis',
  otherWays: {
    title: 'Leaver op in oare wize?',
    lead: 'Dat mei. Dizze tekst kinne jo brûke.',
    textLabel: 'De tekst fan jo herropping',
    copy: 'Tekst kopiearje',
    copied: 'Kopiearre',
    mail: 'Mail nei',
    subject: 'Herropping',
    phone: 'Bel mei',
    post: 'Skriuw nei',
  },
  attention: {
    lead: 'Der kloppet wat net yn wat wy ferstjoerden. Wat jo ynfolle hawwe, stiet der noch.',
    field: (field) => `Sjoch dit noch nei: ${field}.`,
    failed: 'Der gie wat mis by it ferstjoeren. Wat jo ynfolle hawwe, stiet der noch.',
    revise: 'Werom nei myn gegevens',
    retry: 'Besykje it noch in kear',
  },
  unsent: {
    lead: (day) =>
      `Op ${day} hawwe jo herroppen, mar dat is nea oankaam. Wy stjoere it no net samar sûnder it jo te freegjen.`,
    send: 'Ja, stjoer myn herropping',
    discard: 'Nee, net stjoere',
  },
  sent: {
    lead: (moment) => `Ferstjoerd op ${moment}.`,
    unproved: 'Dizze webside stjoert gjin bewiis dat jo herropping oankaam is. Bewarje dêrom dizze tekst.',
  },
};

export default fy;
