/** Eesti keel, taganemisele, mis ei jõudnud lihtsalt kohale, ja tõendi hoidmiseks. */
import type { AfterStrings } from './nl.ts';

const et: AfterStrings = {
  save: 'Salvesta failina',
  fileName: 'kattesaamise-kinnitus',
  otherWays: {
    title: 'Soovid seda teha muul viisil?',
    lead: 'See sobib. Võid kasutada seda teksti.',
    textLabel: 'Sinu taganemisavalduse tekst',
    copy: 'Kopeeri tekst',
    copied: 'Kopeeritud',
    mail: 'E-kiri:',
    subject: 'Lepingust taganemine',
    phone: 'Telefon:',
    post: 'Kiri:',
  },
  attention: {
    lead: 'Saadetud andmetes on midagi valesti. Kõik, mille täitsid, on siin alles.',
    field: (field) => `Palun vaata üle: ${field}.`,
    failed: 'Saatmisel läks midagi valesti. Kõik, mille täitsid, on siin alles.',
    revise: 'Tagasi minu andmete juurde',
    retry: 'Proovi veel kord',
  },
  unsent: {
    lead: (day) =>
      `Taganesid lepingust (${day}), aga avaldus ei jõudnud kohale. Me ei saada seda nüüd ilma sinult küsimata.`,
    send: 'Jah, saada minu taganemisavaldus',
    discard: 'Ei, ära saada',
  },
  sent: {
    lead: (moment) => `Saadetud: ${moment}.`,
    unproved:
      'See veebileht ei anna tõendit, et sinu taganemisavaldus jõudis kohale. Palun hoia see tekst alles.',
  },
};

export default et;
