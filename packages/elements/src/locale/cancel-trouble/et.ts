/** Eesti keel, ülesütlemisele, mis ei jõudnud lihtsalt kohale. */
import type { TroubleStrings } from './nl.ts';

const et: TroubleStrings = {
  attention: {
    lead: 'Saadetud andmetes on midagi valesti. Kõik, mille täitsid, on siin alles.',
    field: (field) => `Palun vaata üle: ${field}.`,
    failed: 'Saatmisel läks midagi valesti. Kõik, mille täitsid, on siin alles.',
    revise: 'Tagasi minu andmete juurde',
    retry: 'Proovi veel kord',
  },
  unsent: {
    lead: (day) =>
      `Ütlesid tellimuse üles (${day}), aga avaldus ei jõudnud kohale. Me ei saada seda nüüd ilma sinult küsimata.`,
    send: 'Jah, saada minu avaldus',
    discard: 'Ei, ära saada',
  },
  sent: {
    lead: (moment) => `Saadetud: ${moment}.`,
    unproved: 'See veebileht ei anna tõendit, et sinu avaldus jõudis kohale. Palun hoia see tekst alles.',
  },
};

export default et;
