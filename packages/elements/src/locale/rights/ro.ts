/** Română, pentru privirea de ansamblu asupra drepturilor. */
import why from '../why/ro.ts';
import type { RightsStrings } from './nl.ts';

/** From twenty on, „de” stands between the number and what is counted. */
const plural = new Intl.PluralRules('ro');

const ro: RightsStrings = {
  ...why,
  title: 'Drepturile dumneavoastră pe scurt',
  loading: 'Căutăm regulile…',
  choice: {
    undo: (until) => `Mai puteți anula cumpărarea până pe ${until} inclusiv.`,
    stop: (ends) =>
      `Doriți să renunțați? Dacă reziliați astăzi, abonamentul mai durează până pe ${ends} inclusiv.`,
    justStop: 'Doriți să renunțați? Atunci reziliați.',
    instead: (ends) => `Dacă în schimb reziliați, abonamentul continuă până pe ${ends} inclusiv.`,
    later: 'După aceea puteți rezilia.',
    ended: (day) => `Abonamentul s-a încheiat de la sine pe ${day}. Nu mai este nevoie să reziliați.`,
    past: 'Termenul de retragere a trecut, din câte putem calcula.',
    unknown: 'Nu este stabilit dacă mai puteți și anula cumpărarea.',
  },
  cancel: {
    title: 'Rezilierea',
    lead: 'Prin reziliere renunțați pentru viitor. Până în ultima zi totul rămâne cum este.',
  },
  withdraw: {
    title: 'Retragerea din contract',
    lead: 'Prin retragere, cumpărarea se anulează. Primiți bani înapoi, iar ce v-a fost livrat acasă trimiteți înapoi.',
    past: 'Nu v-a spus nimeni despre acest drept? Atunci este posibil să aveți mai mult timp.',
  },
  notices: {
    title: 'Ce trebuie să vă spună firma',
    lead: 'Trebuie să o facă la timp, ca să mai puteți alege.',
    due: {
      renewal: 'Cel târziu atunci trebuie să aflați că abonamentul se prelungește',
      trial: 'Cel târziu atunci trebuie să aflați că perioada de probă se încheie',
    },
    was: {
      renewal: 'Cel târziu atunci trebuia să aflați că abonamentul se prelungește',
      trial: 'Cel târziu atunci trebuia să aflați că perioada de probă se încheie',
    },
  },
  facts: {
    endsOn: 'Dacă reziliați astăzi, aceasta este ultima zi',
    ended: 'Ultima zi a abonamentului a fost',
    charges: 'Ce mai plătiți până în acea zi',
    nextRenewal: 'Perioada următoare, dacă nu faceți nimic',
    latestNotice: 'Ultima zi în care puteți rezilia înainte de acea perioadă',
    latestNoticePast: 'Ultima zi în care puteați rezilia înainte de acea perioadă a fost',
    withdrawal: 'Până când vă puteți răzgândi',
    withdrawalOpen: 'Ultima zi în care vă mai puteți răzgândi',
    withdrawalPast: 'Ultima zi în care vă puteați răzgândi a fost',
    refund: 'Dacă vă răzgândiți astăzi, primiți înapoi',
  },
  daysLeft: (days) =>
    ['astăzi este ultima zi', 'mâine este ultima zi'][days] ??
    `mai sunt ${days} ${plural.select(days) === 'few' ? 'zile' : 'de zile'}`,
  charges: (times, last) =>
    times === 1
      ? `pe ${last}`
      : `în ${times} ${plural.select(times) === 'few' ? 'plăți' : 'de plăți'}, ultima pe ${last}`,
  nothingMore: 'Nimic',
  by: (day, distance) => `cel târziu pe ${day}, ${distance}`,
  anyTime: 'Oricând',
  noRenewal: 'Niciuna',
  notEstablished: 'Nu este stabilit',
  why: 'De ce?',
  whyUnknown: 'De ce nu știm asta?',
  disputed: 'În ce privință sursele nu sunt de acord',
  rules: 'Citiți chiar regulile',
  force: {
    'in-force': '',
    adopted: 'Adoptată, încă nu este în vigoare',
    announced: 'Anunțată',
    proposed: 'Propunere',
    vacated: 'Anulată de o instanță',
    repealed: 'Nu mai este în vigoare',
  },
  reviewed: (day) => `Aceste reguli au fost verificate ultima dată pe ${day}.`,
  unconfigured: 'Nu știm destul despre acest abonament ca să vă arătăm datele. Puteți rezilia oricum.',
  failed: 'Regulile nu au putut fi încărcate. Puteți rezilia oricum.',
  retry: 'Încercați încă o dată',
};

export default ro;
