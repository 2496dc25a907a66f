/** Frysk, foar in berjocht dat net samar oankaam. */
import type { LaterStrings } from './nl.ts';

const fy: LaterStrings = {
  attention: {
    lead: 'Der kloppet wat net yn wat wy ferstjoerden. Wat jo skreaun hawwe, stiet der noch.',
    field: (field) => `Sjoch dit noch nei: ${field}.`,
    failed: 'Der gie wat mis by it ferstjoeren. Wat jo skreaun hawwe, stiet der noch.',
    revise: 'Werom nei myn berjocht',
    retry: 'Besykje it noch in kear',
  },
  unsent: {
    lead: (day) =>
      `Op ${day} skreaune jo in berjocht, mar dat is nea oankaam. Wy stjoere it no net samar sûnder it jo te freegjen.`,
    send: 'Ja, stjoer myn berjocht',
    discard: 'Nee, smyt it fuort',
  },
  sent: {
    lead: (moment) => `Ferstjoerd op ${moment}.`,
    unproved: 'Dizze webside stjoert gjin bewiis dat jo berjocht oankaam is. Bewarje dêrom dizze tekst.',
  },
  received: {
    promised: (moment) => `Jo krije uterlik op ${moment} antwurd.`,
    none: 'Wy lêze jo berjocht. Jo krije der gjin antwurd op.',
    unknown: 'Der stiet net by wannear’t jo antwurd krije. Freegje it gerêst nei.',
    sorry: 'Tank dat jo it sizze. It spyt ús dat it net gie sa’t it heart.',
    later: (told) =>
      `Doe’t jo skreaune, stie hjir noch ${told}. It spyt ús dat it letter wurdt. Wat op jo ûntfangstbewiis stiet, jildt.`,
    at: 'Untfongen op',
    answerBy: 'Antwurd uterlik op',
    follow: 'Sjen hoe’t it derfoar stiet',
    receipt: 'Untfangstbewiis besjen',
    keep: 'Bewarje dizze link of jo ûntfangstbewiis: dêr lêze jo it antwurd, en sizze jo oft it oplost is.',
    notAnswered: 'Dit bewiist dat jo berjocht oankaam is, en wannear. In antwurd is it noch net.',
    again: 'Noch in berjocht stjoere',
  },
  otherWays: {
    title: 'Leaver op in oare wize?',
    lead: 'Dat mei. Dizze tekst kinne jo brûke.',
    textLabel: 'De tekst fan jo berjocht',
    copy: 'Tekst kopiearje',
    copied: 'Kopiearre',
    mail: 'Mail nei',
    subject: 'Myn berjocht',
    phone: 'Bel mei',
    post: 'Skriuw nei',
  },
};

export default fy;
