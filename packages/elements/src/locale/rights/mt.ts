/** Malti, għall-ħarsa lejn id-drittijiet. */
import why from '../why/mt.ts';
import type { RightsStrings } from './nl.ts';

const plural = new Intl.PluralRules('mt');

const mt: RightsStrings = {
  ...why,
  title: 'Drittijietek fil-qosor',
  loading: 'Qed infittxu r-regoli…',
  choice: {
    undo: (until) => `Għadek tista’ tħassar ix-xiri, sa tmiem din il-ġurnata: ${until}.`,
    stop: (ends) =>
      `Trid tieqaf? Jekk tikkanċella llum, l-abbonament tiegħek jibqa’ għaddej sa tmiem din il-ġurnata: ${ends}.`,
    justStop: 'Trid tieqaf? Mela kkanċella.',
    instead: (ends) =>
      `Jekk minflok tikkanċella, l-abbonament tiegħek jibqa’ għaddej sa tmiem din il-ġurnata: ${ends}.`,
    later: 'Wara tista’ tikkanċella.',
    ended: (day) =>
      `L-abbonament tiegħek spiċċa waħdu. L-aħħar jum kien: ${day}. M’hemmx għalfejn tikkanċella.`,
    past: 'Iż-żmien biex tirtira għadda, sa fejn nistgħu nikkalkulaw.',
    unknown: 'Mhux stabbilit jekk għadekx tista’ wkoll tħassar ix-xiri.',
  },
  cancel: {
    title: 'Ikkanċella',
    lead: 'Bil-kanċellazzjoni tieqaf għall-futur. Sal-aħħar jum tiegħek kollox jibqa’ kif inhu.',
  },
  withdraw: {
    title: 'Ibdel fehmtek (irtira)',
    lead: 'L-irtirar iħassar ix-xiri. Tieħu flus lura, u tibgħat lura dak li wasallek id-dar.',
    past: 'Ħadd ma qallek b’dan id-dritt? Mela jista’ jkollok aktar żmien.',
  },
  notices: {
    title: 'X’għandha tgħidlek il-kumpanija',
    lead: 'Għandha tagħmel dan fil-ħin, biex tkun għadek tista’ tagħżel.',
    due: {
      renewal: 'Sa dakinhar għandek tkun taf li l-abbonament tiegħek jiġġedded',
      trial: 'Sa dakinhar għandek tkun taf li l-prova tiegħek tispiċċa',
    },
    was: {
      renewal: 'Sa dakinhar kellek tkun taf li l-abbonament tiegħek jiġġedded',
      trial: 'Sa dakinhar kellek tkun taf li l-prova tiegħek tispiċċa',
    },
  },
  facts: {
    endsOn: 'Jekk tikkanċella llum, dan hu l-aħħar jum tiegħek',
    ended: 'L-aħħar jum tal-abbonament tiegħek kien',
    charges: 'X’għad trid tħallas sa dakinhar',
    nextRenewal: 'Il-perjodu li jmiss, jekk ma tagħmel xejn',
    latestNotice: 'L-aħħar jum biex tikkanċella qabel dak il-perjodu',
    latestNoticePast: 'L-aħħar jum biex tikkanċella qabel dak il-perjodu kien',
    withdrawal: 'Sa meta tista’ tibdel fehmtek',
    withdrawalOpen: 'L-aħħar jum li fih għadek tista’ tibdel fehmtek',
    withdrawalPast: 'L-aħħar jum biex tibdel fehmtek kien',
    refund: 'Jekk tibdel fehmtek illum, tieħu lura',
  },
  daysLeft: (days) =>
    ['illum l-aħħar jum', 'għada l-aħħar jum', 'fadal jumejn'][days] ??
    { few: `fadal ${days} ijiem`, many: `fadal ${days}-il jum` }[plural.select(days) as string] ??
    `fadal ${days} jum`,
  charges: (times, last) =>
    times === 1
      ? last
      : `${{ two: 'żewġ ħlasijiet', few: `${times} ħlasijiet`, many: `${times}-il ħlas` }[plural.select(times) as string] ?? `${times} ħlas`}, l-aħħar wieħed ${last}`,
  nothingMore: 'Xejn aktar',
  by: (day, distance) => `mhux aktar tard minn: ${day}, ${distance}`,
  anyTime: 'F’kull ħin',
  noRenewal: 'M’hemmx',
  notEstablished: 'Mhux stabbilit',
  why: 'Għaliex?',
  whyUnknown: 'Għaliex ma nafux?',
  disputed: 'Fejn is-sorsi ma jaqblux',
  rules: 'Aqra r-regoli nfushom',
  force: {
    'in-force': '',
    adopted: 'Adottata, għadha mhux fis-seħħ',
    announced: 'Imħabbra',
    proposed: 'Proposta',
    vacated: 'Imħassra minn qorti',
    repealed: 'M’għadhiex fis-seħħ',
  },
  reviewed: (day) => `Dawn ir-regoli ġew riveduti l-aħħar fi: ${day}.`,
  unconfigured:
    'Ma nafux biżżejjed dwar dan l-abbonament biex nuruk id-dati tiegħek. Xorta tista’ tikkanċella.',
  failed: 'Ir-regoli ma setgħux jitgħabbew. Xorta tista’ tikkanċella.',
  retry: 'Erġa’ pprova',
};

export default mt;
