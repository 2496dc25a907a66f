/** Latviešu valoda, tiesību pārskatam. Datums ir nominatīvā, tāpēc teikumi ir veidoti pēc tā. */
import why from '../why/lv.ts';
import type { RightsStrings } from './nl.ts';

/** Ten, eleven to twenty and other tens are counted in one way, one and twenty-one in another, all others in a third. */
const plural = new Intl.PluralRules('lv');

const lv: RightsStrings = {
  ...why,
  title: 'Jūsu tiesības īsumā',
  loading: 'Meklējam noteikumus…',
  choice: {
    undo: (until) => `Jūs vēl varat atcelt pirkumu. Pēdējā diena ir ${until}.`,
    stop: (ends) => `Vai vēlaties beigt? Ja uzteiksiet šodien, Jūsu abonementa pēdējā diena būs ${ends}.`,
    justStop: 'Vai vēlaties beigt? Tad uzteiciet abonementu.',
    instead: (ends) => `Ja tā vietā uzteiksiet, Jūsu abonementa pēdējā diena būs ${ends}.`,
    later: 'Pēc tam varat uzteikt.',
    ended: (day) => `Jūsu abonements beidzās pats. Pēdējā diena bija ${day}. Uzteikt to nevajag.`,
    past: 'Jūsu atteikuma termiņš ir beidzies, cik varam aprēķināt.',
    unknown: 'Nav noskaidrots, vai vēl varat arī atcelt pirkumu.',
  },
  cancel: {
    title: 'Uzteikums',
    lead: 'Uzteikt nozīmē turpmāk vairs neturpināt. Līdz pēdējai dienai viss paliek, kā ir.',
  },
  withdraw: {
    title: 'Atteikums no līguma',
    lead: 'Ar atteikumu pirkums tiek atcelts. Jūs saņemat atpakaļ naudu un nosūtāt atpakaļ to, ko saņēmāt mājās.',
    past: 'Vai neviens nepateica par atteikuma tiesībām? Tad termiņš var būt garāks.',
  },
  notices: {
    title: 'Kas uzņēmumam Jums jāpaziņo',
    lead: 'Tas jādara laikus, lai Jūs vēl varētu izvēlēties.',
    due: {
      renewal: 'Līdz tam Jums jāuzzina, ka abonements tiek pagarināts',
      trial: 'Līdz tam Jums jāuzzina, ka izmēģinājuma periods beidzas',
    },
    was: {
      renewal: 'Līdz tam Jums bija jāuzzina, ka abonements tiek pagarināts',
      trial: 'Līdz tam Jums bija jāuzzina, ka izmēģinājuma periods beidzas',
    },
  },
  facts: {
    endsOn: 'Ja uzteiksiet šodien, šī ir Jūsu pēdējā diena',
    ended: 'Jūsu abonementa pēdējā diena bija',
    charges: 'Kas Jums vēl jāmaksā līdz tai dienai',
    nextRenewal: 'Nākamais periods, ja neko nedarīsiet',
    latestNotice: 'Pēdējā diena, kad varat uzteikt pirms šī perioda',
    latestNoticePast: 'Pēdējā diena, kad varēja uzteikt pirms šī perioda, bija',
    withdrawal: 'Līdz kuram laikam varat atteikties',
    withdrawalOpen: 'Pēdējā diena, kad vēl varat atteikties',
    withdrawalPast: 'Pēdējā diena, kad varējāt atteikties, bija',
    refund: 'Ja atteiksieties šodien, saņemsiet atpakaļ',
  },
  daysLeft: (days) =>
    ['šodien ir pēdējā diena', 'rīt ir pēdējā diena'][days] ??
    { zero: `vēl ${days} dienu`, one: `vēl ${days} diena` }[plural.select(days) as string] ??
    `vēl ${days} dienas`,
  charges: (times, last) =>
    times === 1
      ? last
      : `${times} ${{ zero: 'maksājumu', one: 'maksājums' }[plural.select(times) as string] ?? 'maksājumi'}, pēdējais ${last}`,
  nothingMore: 'Vairs nekas',
  by: (day, distance) => `termiņš: ${day}, ${distance}`,
  anyTime: 'Jebkurā laikā',
  noRenewal: 'Nav',
  notEstablished: 'Nav noskaidrots',
  why: 'Kāpēc?',
  whyUnknown: 'Kāpēc mēs to nezinām?',
  disputed: 'Par ko avoti nav vienisprātis',
  rules: 'Izlasiet pašus noteikumus',
  force: {
    'in-force': '',
    adopted: 'Pieņemts, vēl nav spēkā',
    announced: 'Izziņots',
    proposed: 'Priekšlikums',
    vacated: 'Tiesa to ir atcēlusi',
    repealed: 'Vairs nav spēkā',
  },
  reviewed: (day) => `Šie noteikumi pēdējo reizi pārskatīti: ${day}.`,
  unconfigured:
    'Mēs nezinām pietiekami daudz par šo abonementu, lai parādītu Jūsu datumus. Uzteikt varat tik un tā.',
  failed: 'Noteikumus neizdevās ielādēt. Uzteikt varat tik un tā.',
  retry: 'Mēģināt vēlreiz',
};

export default lv;
