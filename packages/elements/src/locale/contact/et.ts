/** Eesti keel, sellele, kes küsib või kaebab. */
import type { Topic } from '@fairwell/schema';
import type { ContactStrings } from './nl.ts';

const topics: Topic[] = [
  {
    code: 'subscription',
    label: 'Minu tellimus',
    topics: [
      { code: 'pause', label: 'Paus mõneks ajaks' },
      { code: 'change', label: 'Muudatus' },
      { code: 'end', label: 'Millal see lõpeb' },
      { code: 'not_mine', label: 'Mina ei ole seda tellinud' },
      { code: 'something_else', label: 'Midagi muud' },
    ],
  },
  {
    code: 'delivery',
    label: 'Kohaletoimetamine',
    topics: [
      {
        code: 'missing',
        label: 'Ei tulnud kohale',
        topics: [
          { code: 'once', label: 'Ühe korra' },
          { code: 'often', label: 'Mitu korda' },
        ],
      },
      {
        code: 'late',
        label: 'Tuli liiga hilja',
        topics: [
          { code: 'once', label: 'Ühe korra' },
          { code: 'often', label: 'Mitu korda' },
        ],
      },
      { code: 'damaged', label: 'Katki, märg või mittetäielik' },
      { code: 'address', label: 'Valele aadressile' },
      { code: 'something_else', label: 'Midagi muud' },
    ],
  },
  {
    code: 'payment',
    label: 'Makse või arve',
    topics: [
      { code: 'too_much', label: 'Võeti liiga palju või topelt' },
      { code: 'price', label: 'Hind on tõusnud' },
      { code: 'refund', label: 'Ootan raha tagasi' },
      { code: 'failed', label: 'Maksmine ei õnnestu' },
      { code: 'invoice', label: 'Otsin arvet' },
      { code: 'something_else', label: 'Midagi muud' },
    ],
  },
  {
    code: 'account',
    label: 'Sisselogimine või minu andmed',
    topics: [
      { code: 'login', label: 'Ma ei saa sisse logida' },
      { code: 'details', label: 'Minu andmed on valed' },
      { code: 'privacy', label: 'Minu andmete vaatamine või kustutamine' },
      { code: 'too_much_mail', label: 'Saan liiga palju kirju' },
      { code: 'something_else', label: 'Midagi muud' },
    ],
  },
  {
    code: 'product',
    label: 'Mida ma saan või kasutan',
    topics: [
      { code: 'broken', label: 'Midagi ei tööta' },
      { code: 'quality', label: 'See valmistas pettumuse' },
      { code: 'how', label: 'Kuidas midagi töötab?' },
      { code: 'something_else', label: 'Midagi muud' },
    ],
  },
  {
    code: 'service',
    label: 'Kuidas mind aidati',
    topics: [
      {
        code: 'no_answer',
        label: 'Ma ei saanud vastust',
        reply: 'Nii ei oleks tohtinud juhtuda. Meil on kahju.',
      },
      {
        code: 'too_late',
        label: 'See võttis liiga kaua aega',
        reply: 'Nii ei oleks tohtinud juhtuda. Meil on kahju.',
      },
      { code: 'not_solved', label: 'Seda ei lahendatud' },
      {
        code: 'not_valued',
        label: 'Tundsin, et mind ei võetud tõsiselt',
        reply: 'Me ei taha, et sa end nii tunneksid. Meil on kahju.',
      },
      { code: 'something_else', label: 'Midagi muud' },
    ],
  },
  { code: 'other', label: 'Midagi muud' },
];

const et: ContactStrings = {
  entry: 'Küsi või esita kaebus',
  close: 'Sulge',
  title: 'Kuidas saame sind aidata?',
  kind: 'Mida soovid saata?',
  kinds: {
    question: { label: 'Küsimus', reply: '' },
    complaint: {
      label: 'Kaebus',
      reply: 'Sellest on kahju. Vabandame, et kõik ei läinud nii, nagu peab.',
    },
  },
  promise: (moment) => `meie vastuse tähtaeg ${moment}`,
  topic: 'Mille kohta see on?',
  topicMore: 'Mille kohta täpsemalt?',
  topicNone: 'Vali, kui soovid',
  topics,
  message: 'Sinu sõnum',
  messages: { question: 'Mida soovid teada?', complaint: 'Mis juhtus?' },
  email: 'E-posti aadress vastuse jaoks',
  noAnswer: 'Ma ei vaja vastust',
  optional: '(vabatahtlik)',
  before: {
    promised: (moment) => `Vastame sulle. Meie vastuse tähtaeg on ${moment}.`,
    unknown: 'Me ei näe siin praegu, millal sa vastuse saad.',
    none: 'Loeme sinu sõnumit. Vastust sellele ei tule.',
  },
  send: 'Saada minu sõnum',
  problems: {
    title: 'Seda pole veel saadetud',
    lead: 'Kõik, mille kirjutasid, on siin alles. Palun vaata üle:',
    kind: {
      missing: 'Vali, kas sul on küsimus või kaebus.',
      malformed: 'Vali, kas sul on küsimus või kaebus.',
    },
    message: {
      missing: 'Kirjuta oma sõnum.',
      malformed: 'Sinu sõnum on liiga pikk või selles on märke, mida me ei saa lugeda.',
    },
    email: {
      missing: 'Kirjuta oma e-posti aadress või märgi, et sa ei vaja vastust.',
      malformed: 'E-posti aadressis on veel midagi valesti. See peab olema kujul nimi@naide.ee.',
    },
  },
  sending: { title: 'Saadame sinu sõnumit', lead: 'Üks hetk. Palun ära seda lehte veel sulge.' },
  waiting: {
    title: 'Pole veel kätte saadud',
    device:
      'Sinu sõnum ei ole veel kohale jõudnud. See on siia seadmesse salvestatud ja me proovime edasi. Ka siis, kui lehe sulged ja hiljem tagasi tuled.',
    page: 'Sinu sõnum ei ole veel kohale jõudnud. Jäta see leht lahti, siis proovime edasi.',
    next: (time) => `Proovime uuesti kell ${time}.`,
    retry: 'Proovi kohe',
    form: 'Saada tavalisel lehel',
    badge: 'Sinu sõnumit pole veel kätte saadud.',
  },
  attention: {
    title: 'Sinu sõnumit ei saadud kätte',
    badge: 'Sinu sõnumit ei saadud kätte. Midagi on vaja parandada.',
  },
  unsent: {
    title: 'Kas soovid selle veel saata?',
    badge: 'Varasem sõnum jäi saatmata.',
  },
  sent: {
    title: 'Sinu sõnum on saadetud',
    badge: 'Sinu sõnum on saadetud.',
  },
  received: {
    title: 'Sinu sõnum on kätte saadud',
    reference: 'Avalduse number',
    badge: 'Sinu sõnum on kätte saadud.',
  },
  show: 'Vaata',
};

export default et;
