/** Eesti keel, lepingust taganejale. */
import type { WithdrawStrings } from './nl.ts';

const et: WithdrawStrings = {
  entry: 'Taganen lepingust',
  confirm: 'Kinnitan taganemise',
  close: 'Sulge',
  keep: 'Siiski ei tagane',
  review: {
    title: 'Taganemine lepingust',
    lead: 'Taganedes tühistad ostu. Sa ei pea põhjust ütlema.',
    open: (day, left) => `Saad veel ümber mõelda. Viimane päev on ${day} (${left}).`,
    daysLeft: (days) => ['täna on viimane päev', 'homme on viimane päev'][days] ?? `veel ${days} päeva`,
    over: (day) =>
      `Meie arvestuse järgi oli viimane päev, mil said ümber mõelda, ${day}. Taganemisavalduse võid siiski saata. Siis saad kättesaamise kinnituse ja ettevõte peaks sulle vastama.`,
    unknown: 'Me ei saa kindlalt öelda, mis ajani saad ümber mõelda. Taganemisavalduse võid saata ikkagi.',
    factsMissing: 'Sellel lehel ei ole sinu lepingu kohta piisavalt andmeid, et seda välja arvutada.',
    why: 'Miks just see kuupäev?',
    whyUnknown: 'Miks see teada ei ole?',
    refund: 'Raha tagasi',
    refundBy: (day, sum) => (sum ? `${sum}, tähtaeg ${day}` : `Tähtaeg ${day}`),
    goods: 'Mida sa said',
    returnBy: (day) => `Saada tagasi, tähtaeg ${day}`,
    items: 'Kas see puudutab ainult osa?',
    itemsHint: 'Siis märgi, millest taganed. Kui sa midagi ei märgi, puudutab see kõike.',
    messageLabel: 'Selle saadame sinu nimel',
    instead: 'Ülesütlemine on midagi muud: ost jääb kehtima, aga edaspidi sa enam ei jätka.',
    insteadLink: 'Soovin üles öelda, mitte taganeda',
  },
  fields: {
    who: 'Sinu andmed',
    name: 'Nimi',
    contract: 'Tellimuse või lepingu number',
    contractHint: 'Sa ei tea numbrit? Siis kirjuta, mida ja millal ostsid.',
    email: 'E-posti aadress',
    notSent: 'Seda pole veel saadetud',
    errors: {
      missing: 'Palun täida ka see.',
      malformed: 'Siin on veel midagi valesti. Palun vaata üle.',
    },
  },
  declaration: {
    withdraw: (what) => (what ? `Taganen oma lepingust: ${what}.` : 'Taganen oma lepingust.'),
    onlyItems: (items) => `See puudutab ainult: ${items.join('; ')}.`,
    order: (reference) => `Tellimuse või lepingu number: ${reference}.`,
    from: (name) => `Nimi: ${name}.`,
    email: (email) => `E-posti aadress: ${email}.`,
  },
  sending: { title: 'Saadame sinu taganemisavaldust', lead: 'Üks hetk. Palun ära seda lehte veel sulge.' },
  waiting: {
    title: 'Pole veel kätte saadud',
    device:
      'Sinu taganemisavaldus ei ole veel kohale jõudnud. See on siia seadmesse salvestatud ja me proovime edasi. Ka siis, kui lehe sulged ja hiljem tagasi tuled.',
    page: 'Sinu taganemisavaldus ei ole veel kohale jõudnud. Jäta see leht lahti, siis proovime edasi.',
    next: (time) => `Proovime uuesti kell ${time}.`,
    retry: 'Proovi kohe',
    form: 'Tagane tavalisel lehel',
    badge: 'Sinu taganemisavaldust pole veel kätte saadud.',
  },
  attention: {
    title: 'Sinu taganemisavaldust ei saadud kätte',
    badge: 'Sinu taganemisavaldust ei saadud kätte. Midagi on vaja parandada.',
  },
  unsent: {
    title: 'Kas soovid veel lepingust taganeda?',
    badge: 'Varasem taganemisavaldus jäi saatmata.',
  },
  sent: {
    title: 'Sinu taganemisavaldus on saadetud',
    badge: 'Sinu taganemisavaldus on saadetud.',
  },
  received: {
    title: 'Sinu taganemisavaldus on kätte saadud',
    lead: (moment) => `Kätte saadud: ${moment}.`,
    referenceLabel: 'Avalduse number',
    notAccepted:
      'See tõendab, et sinu taganemisavaldus jõudis kohale, ja millal. See ei ütle, kas see on läbi vaadatud.',
    receipt: 'Vaata kättesaamise kinnitust',
    badge: 'Sinu taganemisavaldus on kätte saadud.',
  },
  show: 'Vaata',
};

export default et;
