/** Eesti keel, pärast ülesütlemist: tõendi hoidmine ja tagasitee. */
import type { AfterStrings } from './nl.ts';

const et: AfterStrings = {
  notAccepted:
    'See tõendab, et sinu avaldus jõudis kohale, ja millal. See ei ütle, kas see on läbi vaadatud.',
  receipt: 'Vaata kättesaamise kinnitust',
  save: 'Salvesta failina',
  fileName: 'kattesaamise-kinnitus',
  otherWays: {
    title: 'Soovid seda teha muul viisil?',
    lead: 'See sobib. Võid kasutada seda teksti.',
    textLabel: 'Sinu avalduse tekst',
    copy: 'Kopeeri tekst',
    copied: 'Kopeeritud',
    mail: 'E-kiri:',
    subject: 'Tellimuse ülesütlemine',
    phone: 'Telefon:',
    post: 'Kiri:',
  },
  undo: {
    declared: (moment) => `Võtan oma ülesütlemisavalduse tagasi (${moment}). Soovin tellimuse alles jätta.`,
    summary: 'Soovid siiski jääda?',
    lead: 'Kuni sinu tellimus kehtib, saad ülesütlemise tagasi võtta.',
    button: 'Võtan ülesütlemise tagasi',
    sending: 'Saadame teate, et võtad ülesütlemise tagasi.',
    waiting:
      'Teadet, et võtad ülesütlemise tagasi, pole veel kätte saadud. Seni ülesütlemine kehtib. Me proovime edasi.',
    attention: 'Teadet, et võtad ülesütlemise tagasi, ei saadud kätte. Ülesütlemine seega kehtib.',
  },
};

export default et;
