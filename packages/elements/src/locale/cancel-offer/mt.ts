/** Malti, għall-offerta waħda waqt il-kanċellazzjoni. */
import type { OfferStrings } from './nl.ts';

/** One, two, and three to ten. */
const units = {
  d: ['jum', 'jumejn', 'ijiem'],
  w: ['ġimgħa', 'ġimagħtejn', 'ġimgħat'],
  m: ['xahar', 'xahrejn', 'xhur'],
  y: ['sena', 'sentejn', 'snin'],
} as const;

/** Browsers write Maltese units as a letter or in English: `3 m`, `3 months`. */
const inMaltese = (duration: string): string =>
  duration
    .replace(/(\d+) ([dwmy])\w*/g, (_, digits: string, unit: keyof typeof units) => {
      const count = Number(digits);
      const [one, two, few] = units[unit];
      if (count <= 2) return count === 1 ? one : two;
      if (count <= 10) return `${count} ${few}`;
      return count < 20 ? `${count}-il ${one}` : `${count} ${one}`;
    })
    .replace(' and ', ' u ');

const mt: OfferStrings = {
  title: {
    pause: 'Tista’ wkoll tieħu pawża',
    discount: 'Tista’ wkoll tħallas inqas',
    plan_change: 'Tista’ wkoll tibdel il-pjan',
    trial_extension: 'Tista’ wkoll tipprova għal aktar żmien',
    contact: 'Tista’ wkoll tkellimna l-ewwel',
    redirect: 'Dan jista’ jsir ukoll',
  },
  accept: {
    pause: 'Nippreferi pawża',
    discount: 'Kompli b’dan il-prezz',
    plan_change: 'Nippreferi nibdel il-pjan',
    trial_extension: 'Ipprova għal aktar żmien',
    contact: 'Ikkuntattjana',
    redirect: 'Ara x’jista’ jsir',
  },
  pause: {
    rests: (duration) =>
      `L-abbonament tiegħek imbagħad jieqaf għal dan iż-żmien: ${inMaltese(duration)}. Wara jkompli waħdu.`,
    free: 'Sakemm ikun wieqaf, ma tħallas xejn.',
    price: (price) => `Sakemm ikun wieqaf, tħallas ${price}.`,
  },
  discount: {
    price: (price) => `Imbagħad tħallas ${price}.`,
    until: (price, day, afterwards) =>
      `Imbagħad tħallas ${price}. L-aħħar jum ta’ dan il-prezz: ${day}. Wara jkun ${afterwards}.`,
  },
  plan: {
    change: (plan) => `Imbagħad tkompli b’dan il-pjan: ${plan}.`,
    price: (price) => `Dan jiswa ${price}.`,
  },
  trial: (day) => `Il-perjodu ta’ prova tiegħek imbagħad jibqa’ għaddej sa tmiem din il-ġurnata: ${day}.`,
  contact: 'Forsi nistgħu nsolvuha. Wara xorta tista’ tikkanċella.',
  redirect: 'Imbagħad titlaq minn din il-paġna. Wara xorta tista’ tikkanċella.',
  madeTo: {
    everyone: 'Kulħadd jista’ jieħu dan, anke min ma jikkanċellax.',
    leaving: 'Dan noffruh biss lil min jikkanċella.',
  },
  takesBack: 'Jekk tagħżel dan, tirtira l-kanċellazzjoni tiegħek.',
  keepsCancelled: 'Il-kanċellazzjoni tiegħek tibqa’ tgħodd.',
  decline: 'Le, grazzi',
  declined: 'Tajjeb. Il-kanċellazzjoni tiegħek tibqa’ tgħodd.',
  accepting: 'Qed nieħdu ħsieb.',
  accepted: 'Dan sar.',
  stillCancel: 'Għadek tista’ tikkanċella.',
  failed: 'Dan ma rnexxiex.',
  cancelledToo: 'Ikkanċellajt ukoll, u l-kanċellazzjoni tibqa’ tgħodd.',
  notTakenBack: 'Il-kanċellazzjoni tiegħek għadha ma ġietx irtirata.',
  takeBack: 'Irtira l-kanċellazzjoni tiegħi',
};

export default mt;
