/** Eesti keel, sõnumile, mis ei jõudnud lihtsalt kohale. */
import type { LaterStrings } from './nl.ts';

const et: LaterStrings = {
  attention: {
    lead: 'Saadetud andmetes on midagi valesti. Kõik, mille kirjutasid, on siin alles.',
    field: (field) => `Palun vaata üle: ${field}.`,
    failed: 'Saatmisel läks midagi valesti. Kõik, mille kirjutasid, on siin alles.',
    revise: 'Tagasi minu sõnumi juurde',
    retry: 'Proovi veel kord',
  },
  unsent: {
    lead: (day) =>
      `Kirjutasid sõnumi (${day}), aga see ei jõudnud kohale. Me ei saada seda nüüd ilma sinult küsimata.`,
    send: 'Jah, saada minu sõnum',
    discard: 'Ei, viska ära',
  },
  sent: {
    lead: (moment) => `Saadetud: ${moment}.`,
    unproved: 'See veebileht ei anna tõendit, et sinu sõnum jõudis kohale. Palun hoia see tekst alles.',
  },
  received: {
    promised: (moment) => `Vastame sulle. Meie vastuse tähtaeg on ${moment}.`,
    none: 'Loeme sinu sõnumit. Vastust sellele ei tule.',
    unknown: 'Siin ei ole kirjas, millal sa vastuse saad. Küsi julgelt järele.',
    sorry: 'Aitäh, et ütlesid. Vabandame, et kõik ei läinud nii, nagu peab.',
    later: (told) =>
      `Kui sa kirjutasid, oli siin tähtaeg ${told}. Vabandame, et see tuleb hiljem. Kehtib see, mis on kirjas kättesaamise kinnituses.`,
    at: 'Kätte saadud',
    answerBy: 'Vastuse tähtaeg',
    follow: 'Vaata, mis seisus asi on',
    receipt: 'Vaata kättesaamise kinnitust',
    keep: 'Hoia see link või kättesaamise kinnitus alles: seal loed vastust ja ütled, kas asi sai lahendatud.',
    notAnswered: 'See tõendab, et sinu sõnum jõudis kohale, ja millal. Vastus see veel ei ole.',
    again: 'Saada veel üks sõnum',
  },
  otherWays: {
    title: 'Soovid seda teha muul viisil?',
    lead: 'See sobib. Võid kasutada seda teksti.',
    textLabel: 'Sinu sõnumi tekst',
    copy: 'Kopeeri tekst',
    copied: 'Kopeeritud',
    mail: 'E-kiri:',
    subject: 'Minu sõnum',
    phone: 'Telefon:',
    post: 'Kiri:',
  },
};

export default et;
