/** Lietuvių kalba, teisių apžvalgai. Data baigiasi tašku, todėl po jos taško nėra. */
import why from '../why/lt.ts';
import type { RightsStrings } from './nl.ts';

/** Counted in its own way after one, after two to nine, and after ten to twenty, and so on in every ten. */
const plural = new Intl.PluralRules('lt');

const lt: RightsStrings = {
  ...why,
  title: 'Jūsų teisės trumpai',
  loading: 'Ieškome taisyklių…',
  choice: {
    undo: (until) => `Pirkimo dar galite atsisakyti iki ${until} imtinai.`,
    stop: (ends) => `Norite baigti? Jei nutrauksite šiandien, jūsų prenumerata galios iki ${ends} imtinai.`,
    justStop: 'Norite baigti? Tada nutraukite prenumeratą.',
    instead: (ends) => `Jei vietoj to prenumeratą nutrauksite, ji dar galios iki ${ends} imtinai.`,
    later: 'Po to galite nutraukti.',
    ended: (day) => `Jūsų prenumerata baigėsi savaime: ${day} buvo paskutinė diena. Nutraukti nebereikia.`,
    past: 'Atsisakymo terminas baigėsi, kiek galime apskaičiuoti.',
    unknown: 'Ar pirkimo dar galite ir atsisakyti, nenustatyta.',
  },
  cancel: {
    title: 'Nutraukimas',
    lead: 'Nutraukdami ateityje nebetęsiate. Iki paskutinės dienos viskas lieka kaip dabar.',
  },
  withdraw: {
    title: 'Sutarties atsisakymas',
    lead: 'Atsisakius sutarties, pirkimas atšaukiamas. Atgaunate pinigų, o ką gavote į namus, išsiunčiate atgal.',
    past: 'Niekas nepasakė apie teisę atsisakyti? Tada terminas gali būti ilgesnis.',
  },
  notices: {
    title: 'Ką įmonė turi jums pranešti',
    lead: 'Ji tai turi padaryti laiku, kad dar galėtumėte rinktis.',
    due: {
      renewal: 'Iki tada turite sužinoti, kad prenumerata pratęsiama',
      trial: 'Iki tada turite sužinoti, kad bandomasis laikotarpis baigiasi',
    },
    was: {
      renewal: 'Iki tada turėjote sužinoti, kad prenumerata pratęsiama',
      trial: 'Iki tada turėjote sužinoti, kad bandomasis laikotarpis baigiasi',
    },
  },
  facts: {
    endsOn: 'Jei nutrauksite šiandien, tai jūsų paskutinė diena',
    ended: 'Paskutinė prenumeratos diena buvo',
    charges: 'Ką dar mokėsite iki tos dienos',
    nextRenewal: 'Kitas laikotarpis, jei nieko nedarysite',
    latestNotice: 'Paskutinė diena nutraukti prieš tą laikotarpį',
    latestNoticePast: 'Paskutinė diena nutraukti prieš tą laikotarpį buvo',
    withdrawal: 'Iki kada galite atsisakyti',
    withdrawalOpen: 'Paskutinė diena, kai dar galite atsisakyti',
    withdrawalPast: 'Paskutinė diena atsisakyti buvo',
    refund: 'Jei atsisakysite šiandien, atgausite',
  },
  daysLeft: (days) =>
    ['šiandien paskutinė diena', 'rytoj paskutinė diena'][days] ??
    { one: `liko ${days} diena`, few: `liko ${days} dienos` }[plural.select(days) as string] ??
    `liko ${days} dienų`,
  charges: (times, last) =>
    times === 1
      ? last
      : `${times} ${{ one: 'mokėjimas', few: 'mokėjimai' }[plural.select(times) as string] ?? 'mokėjimų'}, paskutinis ${last}`,
  nothingMore: 'Nieko',
  by: (day, distance) => `ne vėliau kaip ${day}, ${distance}`,
  anyTime: 'Bet kada',
  noRenewal: 'Nėra',
  notEstablished: 'Nenustatyta',
  why: 'Kodėl?',
  whyUnknown: 'Kodėl to nežinome?',
  disputed: 'Dėl ko šaltiniai nesutaria',
  rules: 'Perskaitykite pačias taisykles',
  force: {
    'in-force': '',
    adopted: 'Priimta, dar negalioja',
    announced: 'Paskelbta',
    proposed: 'Pasiūlymas',
    vacated: 'Panaikino teismas',
    repealed: 'Nebegalioja',
  },
  reviewed: (day) => `Paskutinį kartą šios taisyklės peržiūrėtos ${day}`,
  unconfigured:
    'Apie šią prenumeratą žinome per mažai, kad parodytume jūsų datas. Nutraukti ją vis tiek galite.',
  failed: 'Nepavyko įkelti taisyklių. Nutraukti prenumeratą vis tiek galite.',
  retry: 'Bandyti dar kartą',
};

export default lt;
