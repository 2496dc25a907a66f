/** Slovenščina, za pregled pravic. Datum je v imenovalniku, zato stavki tudi. */
import why from '../why/sl.ts';
import type { RightsStrings } from './nl.ts';

/** One, two, and three or four are each said in another way than five; and so again after a hundred. */
const plural = new Intl.PluralRules('sl');

const sl: RightsStrings = {
  ...why,
  title: 'Vaše pravice na kratko',
  loading: 'Iščemo pravila…',
  choice: {
    undo: (until) => `Nakup lahko še razveljavite. Zadnji dan za to je ${until}.`,
    stop: (ends) => `Želite prenehati? Če odpoveste danes, bo zadnji dan vaše naročnine ${ends}.`,
    justStop: 'Želite prenehati? Potem odpovejte naročnino.',
    instead: (ends) => `Če namesto tega odpoveste, bo zadnji dan vaše naročnine ${ends}.`,
    later: 'Potem lahko odpoveste.',
    ended: (day) => `Vaša naročnina se je končala sama. Zadnji dan je bil ${day}. Odpovedati je ni treba.`,
    past: 'Rok za odstop se je iztekel, kolikor ga znamo izračunati.',
    unknown: 'Ali lahko nakup še tudi razveljavite, ni ugotovljeno.',
  },
  cancel: {
    title: 'Odpoved',
    lead: 'Z odpovedjo prenehate za prihodnost. Do zadnjega dne vse ostane tako, kot je.',
  },
  withdraw: {
    title: 'Odstop od pogodbe',
    lead: 'Z odstopom se nakup razveljavi. Dobite denar nazaj, kar ste prejeli domov, pa vrnete.',
    past: 'Vam nihče ni povedal za pravico do odstopa? Potem je rok lahko daljši.',
  },
  notices: {
    title: 'Kaj vam mora povedati podjetje',
    lead: 'To mora storiti pravočasno, da še lahko izbirate.',
    due: {
      renewal: 'Do takrat morate izvedeti, da se naročnina podaljša',
      trial: 'Do takrat morate izvedeti, da se preizkusno obdobje konča',
    },
    was: {
      renewal: 'Do takrat bi morali izvedeti, da se naročnina podaljša',
      trial: 'Do takrat bi morali izvedeti, da se preizkusno obdobje konča',
    },
  },
  facts: {
    endsOn: 'Če odpoveste danes, je to vaš zadnji dan',
    ended: 'Zadnji dan vaše naročnine je bil',
    charges: 'Kaj še plačate do tega dne',
    nextRenewal: 'Naslednje obdobje, če ne naredite ničesar',
    latestNotice: 'Zadnji dan za odpoved pred tem obdobjem',
    latestNoticePast: 'Zadnji dan za odpoved pred tem obdobjem je bil',
    withdrawal: 'Do kdaj lahko odstopite',
    withdrawalOpen: 'Zadnji dan, ko še lahko odstopite',
    withdrawalPast: 'Zadnji dan za odstop je bil',
    refund: 'Če odstopite danes, dobite nazaj',
  },
  daysLeft: (days) =>
    ['to je danes', 'to je jutri'][days] ??
    {
      one: `ostane še ${days} dan`,
      two: `ostaneta še ${days} dneva`,
      few: `ostanejo še ${days} dnevi`,
    }[plural.select(days) as string] ??
    `ostane še ${days} dni`,
  charges: (times, last) =>
    times === 1
      ? last
      : `${times} ${{ one: 'plačilo', two: 'plačili', few: 'plačila' }[plural.select(times) as string] ?? 'plačil'}, zadnje ${last}`,
  nothingMore: 'Nič več',
  by: (day, distance) => `zadnji dan za to: ${day}, ${distance}`,
  anyTime: 'Kadar koli',
  noRenewal: 'Ga ni',
  notEstablished: 'Ni ugotovljeno',
  why: 'Zakaj?',
  whyUnknown: 'Zakaj tega ne vemo?',
  disputed: 'V čem se viri razhajajo',
  rules: 'Preberite sama pravila',
  force: {
    'in-force': '',
    adopted: 'Sprejeto, še ne velja',
    announced: 'Napovedano',
    proposed: 'Predlog',
    vacated: 'Razveljavilo ga je sodišče',
    repealed: 'Ne velja več',
  },
  reviewed: (day) => `Ta pravila so bila nazadnje pregledana: ${day}.`,
  unconfigured: 'O tej naročnini vemo premalo, da bi pokazali vaše datume. Vseeno jo lahko odpoveste.',
  failed: 'Pravil ni bilo mogoče naložiti. Naročnino lahko vseeno odpoveste.',
  retry: 'Poskusi še enkrat',
};

export default sl;
