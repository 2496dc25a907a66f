/** Slovenčina, pre prehľad práv. */
import why from '../why/sk.ts';
import type { RightsStrings } from './nl.ts';

const plural = new Intl.PluralRules('sk');

const sk: RightsStrings = {
  ...why,
  title: 'Vaše práva v prehľade',
  loading: 'Hľadáme pravidlá…',
  choice: {
    undo: (until) => `Od zmluvy môžete ešte odstúpiť, do ${until} vrátane.`,
    stop: (ends) => `Chcete skončiť? Ak predplatné dnes zrušíte, bude ešte trvať do ${ends} vrátane.`,
    justStop: 'Chcete skončiť? Potom predplatné zrušte.',
    instead: (ends) => `Ak namiesto toho predplatné zrušíte, bude trvať ďalej do ${ends} vrátane.`,
    later: 'Potom môžete predplatné zrušiť.',
    ended: (day) => `Vaše predplatné sa ${day} samo skončilo. Rušiť ho už nemusíte.`,
    past: 'Lehota na odstúpenie už uplynula, pokiaľ to vieme vypočítať.',
    unknown: 'Či od zmluvy môžete ešte aj odstúpiť, nie je zistené.',
  },
  cancel: {
    title: 'Zrušenie (výpoveď)',
    lead: 'Zrušením končíte do budúcnosti. Do posledného dňa zostáva všetko tak, ako je.',
  },
  withdraw: {
    title: 'Odstúpenie od zmluvy',
    lead: 'Odstúpením sa nákup ruší. Dostanete späť peniaze, a čo vám prišlo domov, pošlete späť.',
    past: 'Nepovedal vám o práve odstúpiť nikto? Potom môže byť lehota dlhšia.',
  },
  notices: {
    title: 'Čo vám firma musí oznámiť',
    lead: 'Musí to urobiť včas, aby ste si ešte mohli vybrať.',
    due: {
      renewal: 'Dokedy sa musíte dozvedieť, že sa predplatné predĺži',
      trial: 'Dokedy sa musíte dozvedieť, že sa skúšobná doba končí',
    },
    was: {
      renewal: 'Dokedy ste sa mali dozvedieť, že sa predplatné predĺži',
      trial: 'Dokedy ste sa mali dozvedieť, že sa skúšobná doba končí',
    },
  },
  facts: {
    endsOn: 'Ak predplatné dnes zrušíte, toto je posledný deň',
    ended: 'Posledný deň predplatného bol',
    charges: 'Čo do toho dňa ešte zaplatíte',
    nextRenewal: 'Ďalšie obdobie, ak nič neurobíte',
    latestNotice: 'Posledný deň, keď sa dá predplatné pred týmto obdobím zrušiť',
    latestNoticePast: 'Posledný deň, keď sa dalo predplatné pred týmto obdobím zrušiť',
    withdrawal: 'Dokedy môžete odstúpiť',
    withdrawalOpen: 'Posledný deň, keď môžete odstúpiť',
    withdrawalPast: 'Posledný deň lehoty na odstúpenie bol',
    refund: 'Ak odstúpite dnes, dostanete späť',
  },
  daysLeft: (days) =>
    ['dnes je posledný deň', 'zajtra je posledný deň'][days] ??
    (plural.select(days) === 'few' ? `zostávajú ${days} dni` : `zostáva ${days} dní`),
  charges: (times, last) =>
    times === 1
      ? last
      : `${times} ${plural.select(times) === 'few' ? 'platby' : 'platieb'}, posledná ${last}`,
  nothingMore: 'Už nič',
  by: (day, distance) => `najneskôr ${day}, ${distance}`,
  anyTime: 'Kedykoľvek',
  noRenewal: 'Žiadne',
  notEstablished: 'Nie je zistené',
  why: 'Prečo?',
  whyUnknown: 'Prečo to nevieme?',
  disputed: 'V čom sa zdroje nezhodujú',
  rules: 'Prečítajte si samotné pravidlá',
  force: {
    'in-force': '',
    adopted: 'Prijaté, zatiaľ neplatí',
    announced: 'Oznámené',
    proposed: 'Návrh',
    vacated: 'Zrušené súdom',
    repealed: 'Už neplatí',
  },
  reviewed: (day) => `Naposledy sme tieto pravidlá prešli ${day}.`,
  unconfigured: 'O tomto predplatnom nevieme dosť, aby sme ukázali vaše dátumy. Zrušiť ho však môžete.',
  failed: 'Pravidlá sa nepodarilo načítať. Zrušiť predplatné však môžete.',
  retry: 'Skúsiť ešte raz',
};

export default sk;
