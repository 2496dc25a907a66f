/** Hrvatski, za pregled prava. Datum završava točkom, zato ne stoji na kraju rečenice. */
import why from '../why/hr.ts';
import type { RightsStrings } from './nl.ts';

const plural = new Intl.PluralRules('hr');

const hr: RightsStrings = {
  ...why,
  title: 'Vaša prava ukratko',
  loading: 'Tražimo pravila…',
  choice: {
    undo: (until) => `Do kraja dana ${until} još možete odustati od kupnje.`,
    stop: (ends) => `Želite prestati? Ako danas otkažete, do kraja dana ${ends} pretplata još traje.`,
    justStop: 'Želite prestati? Tada otkažite pretplatu.',
    instead: (ends) => `Ako umjesto toga otkažete, do kraja dana ${ends} pretplata traje dalje.`,
    later: 'Nakon toga možete otkazati.',
    ended: (day) => `Vaša je pretplata ${day} završila sama. Ne morate je otkazati.`,
    past: 'Rok za odustajanje je prošao, koliko ga mi možemo izračunati.',
    unknown: 'Nije utvrđeno možete li još i odustati od kupnje.',
  },
  cancel: {
    title: 'Otkaz',
    lead: 'Otkazom prestajete ubuduće. Do zadnjeg dana sve ostaje kako jest.',
  },
  withdraw: {
    title: 'Odustajanje od ugovora',
    lead: 'Odustajanjem se kupnja poništava. Dobivate novac natrag, a ono što vam je stiglo kući šaljete natrag.',
    past: 'Nitko vam nije rekao za pravo na odustajanje? Tada rok može biti duži.',
  },
  notices: {
    title: 'Što vam tvrtka mora reći',
    lead: 'Mora to učiniti na vrijeme, da još možete birati.',
    due: {
      renewal: 'Do tada morate saznati da se pretplata produljuje',
      trial: 'Do tada morate saznati da probno razdoblje završava',
    },
    was: {
      renewal: 'Do tada ste morali saznati da se pretplata produljuje',
      trial: 'Do tada ste morali saznati da probno razdoblje završava',
    },
  },
  facts: {
    endsOn: 'Ako danas otkažete, ovo je vaš zadnji dan',
    ended: 'Zadnji dan vaše pretplate bio je',
    charges: 'Što još plaćate do tog dana',
    nextRenewal: 'Sljedeće razdoblje, ako ne učinite ništa',
    latestNotice: 'Zadnji dan za otkaz prije tog razdoblja',
    latestNoticePast: 'Zadnji dan za otkaz prije tog razdoblja bio je',
    withdrawal: 'Do kada možete odustati',
    withdrawalOpen: 'Zadnji dan kada još možete odustati',
    withdrawalPast: 'Zadnji dan za odustajanje bio je',
    refund: 'Ako odustanete danas, dobivate natrag',
  },
  daysLeft: (days) =>
    ['danas je zadnji dan', 'sutra je zadnji dan'][days] ??
    { one: `ostao je još ${days} dan`, few: `ostala su još ${days} dana` }[plural.select(days) as string] ??
    `ostalo je još ${days} dana`,
  charges: (times, last) =>
    times === 1 ? last : `${times} ${plural.select(times) === 'few' ? 'rate' : 'rata'}, zadnja ${last}`,
  nothingMore: 'Ništa više',
  by: (day, distance) => `najkasnije ${day}, ${distance}`,
  anyTime: 'U bilo kojem trenutku',
  noRenewal: 'Nema ga',
  notEstablished: 'Nije utvrđeno',
  why: 'Zašto?',
  whyUnknown: 'Zašto to ne znamo?',
  disputed: 'U čemu se izvori ne slažu',
  rules: 'Pročitajte sama pravila',
  force: {
    'in-force': '',
    adopted: 'Usvojeno, još ne vrijedi',
    announced: 'Najavljeno',
    proposed: 'Prijedlog',
    vacated: 'Ukinuo ga je sud',
    repealed: 'Više ne vrijedi',
  },
  reviewed: (day) => `Dana ${day} ova su pravila zadnji put pregledana.`,
  unconfigured: 'O ovoj pretplati ne znamo dovoljno da pokažemo vaše datume. Svejedno je možete otkazati.',
  failed: 'Pravila se nisu mogla učitati. Svejedno možete otkazati.',
  retry: 'Pokušaj još jednom',
};

export default hr;
