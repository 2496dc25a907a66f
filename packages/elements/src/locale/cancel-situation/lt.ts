/** Lietuvių kalba, apie tai, kas prenumeratoje ypatinga ir kas su ja baigiasi. */
import type { SituationStrings } from './nl.ts';

const lt: SituationStrings = {
  canceled: {
    title: 'Jau pranešėte, kad nutraukiate prenumeratą.',
    endsOn: (day) => `Ji galioja iki ${day} imtinai.`,
    receipt: 'Peržiūrėti arba atšaukti savo pranešimą',
    again: 'Abejojate, ar pavyko? Tada žemiau galite nutraukti dar kartą.',
  },
  pastDue: {
    lead: (owed) =>
      owed
        ? `Dar turite sumokėti ${owed}. Nutraukti vis tiek galite.`
        : 'Dar turite šį tą sumokėti. Nutraukti vis tiek galite.',
    stays: 'Tai nepakeičia to, ką jau turėjote sumokėti.',
  },
  promotional: (price, until, then) =>
    `Dabar mokate akcijos kainą: ${price}, iki ${until} imtinai. Vėliau kaina būtų ${then}.`,
  trial: {
    until: (day) => `Jūsų bandomasis laikotarpis galioja iki ${day} imtinai.`,
    free: 'Jei nutrauksite dabar, nieko nemokėsite.',
  },
  appStore: {
    lead: (store) =>
      `Pinigus iš jūsų nuskaito ${store}. Sustabdykite prenumeratą ir ten, kitaip ${store} nuskaitys juos ir toliau.`,
    stillTo: (store) =>
      `Atkreipkite dėmesį: ${store} nuskaitys pinigus, kol sustabdysite prenumeratą ir ten.`,
    steps: (store) => [
      `Atverkite savo prenumeratas (${store}).`,
      'Pasirinkite šią prenumeratą.',
      'Pasirinkite atšaukimą ir patvirtinkite.',
    ],
    open: (store) => `Atverti savo prenumeratas (${store})`,
  },
  consequences: {
    access: { label: 'Naudojimas', 'until-end': 'Viskuo galite naudotis iki paskutinės dienos imtinai.' },
    data: {
      label: 'Jūsų duomenys',
      kept: 'Tai, ką išsaugojote, lieka.',
      'deleted-at-end':
        'Tai, ką išsaugojote, po paskutinės dienos bus ištrinta. Iki tol pasilikite kopiją to, ką norite turėti.',
    },
    account: {
      label: 'Jūsų paskyra',
      stays: 'Jūsų paskyra lieka.',
      'closed-at-end': 'Po paskutinės dienos jūsų paskyra bus uždaryta.',
      separate: 'Jūsų paskyra lieka. Vien ištrynus paskyrą, prenumerata nenutraukiama.',
    },
    seats: { label: 'Kiti', 'end-too': 'Tą pačią dieną ji baigiasi visiems, kas naudojasi šia prenumerata.' },
    credits: {
      label: 'Jūsų likutis',
      kept: 'Jūsų likutis lieka.',
      'lost-at-end': 'Likutį galite panaudoti iki paskutinės dienos imtinai. Po to jis nebegalios.',
    },
  },
};

export default lt;
