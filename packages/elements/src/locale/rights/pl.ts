/** Polski, dla przeglądu praw. */
import why from '../why/pl.ts';
import type { RightsStrings } from './nl.ts';

/** Two, three and four days are said in another way than five, but twelve as five. */
const plural = new Intl.PluralRules('pl');

const pl: RightsStrings = {
  ...why,
  title: 'Twoje prawa w skrócie',
  loading: 'Szukamy przepisów…',
  choice: {
    undo: (until) => `Możesz jeszcze cofnąć zakup, do ${until} włącznie.`,
    stop: (ends) =>
      `Chcesz odejść? Jeśli zrezygnujesz dziś, Twoja subskrypcja będzie jeszcze trwać do ${ends} włącznie.`,
    justStop: 'Chcesz odejść? Możesz zrezygnować.',
    instead: (ends) =>
      `Jeśli zamiast tego zrezygnujesz, Twoja subskrypcja będzie nadal trwać do ${ends} włącznie.`,
    later: 'Potem możesz zrezygnować.',
    ended: (day) => `Twoja subskrypcja sama zakończyła się ${day}. Nie trzeba już z niej rezygnować.`,
    past: 'Czas na odstąpienie od umowy już minął, o ile możemy to obliczyć.',
    unknown: 'Nie ustalono, czy możesz jeszcze także cofnąć zakup.',
  },
  cancel: {
    title: 'Rezygnacja (wypowiedzenie)',
    lead: 'Rezygnacja to zakończenie na przyszłość. Do ostatniego dnia wszystko zostaje bez zmian.',
  },
  withdraw: {
    title: 'Odstąpienie od umowy',
    lead: 'Odstąpienie cofa zakup. Dostajesz pieniądze z powrotem, a to, co przyszło do domu, odsyłasz.',
    past: 'Nikt nie powiedział Ci o tym prawie? Wtedy możesz mieć więcej czasu.',
  },
  notices: {
    title: 'Co firma musi Ci powiedzieć',
    lead: 'Musi to zrobić na czas, aby wybór nadal należał do Ciebie.',
    due: {
      renewal: 'Do kiedy musisz się dowiedzieć, że subskrypcja się przedłuża',
      trial: 'Do kiedy musisz się dowiedzieć, że kończy się okres próbny',
    },
    was: {
      renewal: 'Do kiedy trzeba było Ci powiedzieć, że subskrypcja się przedłuża',
      trial: 'Do kiedy trzeba było Ci powiedzieć, że kończy się okres próbny',
    },
  },
  facts: {
    endsOn: 'Jeśli zrezygnujesz dziś, to będzie Twój ostatni dzień',
    ended: 'Ostatni dzień Twojej subskrypcji',
    charges: 'Co jeszcze zapłacisz do tego dnia',
    nextRenewal: 'Następny okres, jeśli nic nie zrobisz',
    latestNotice: 'Ostatni dzień, żeby zrezygnować przed tym okresem',
    latestNoticePast: 'Ostatni dzień na rezygnację przed tym okresem minął',
    withdrawal: 'Jak długo możesz odstąpić od umowy',
    withdrawalOpen: 'Ostatni dzień, kiedy możesz odstąpić od umowy',
    withdrawalPast: 'Ostatni dzień na odstąpienie od umowy minął',
    refund: 'Jeśli odstąpisz od umowy dziś, dostaniesz z powrotem',
  },
  daysLeft: (days) =>
    ['dziś jest ostatni dzień', 'jutro jest ostatni dzień'][days] ??
    `${plural.select(days) === 'few' ? 'zostały' : 'zostało'} ${days} dni`,
  charges: (times, last) => (times === 1 ? last : `${times} płatności, ostatnia ${last}`),
  nothingMore: 'Już nic',
  by: (day, distance) => `najpóźniej ${day}, ${distance}`,
  anyTime: 'W każdej chwili',
  noRenewal: 'Nie ma',
  notEstablished: 'Nie ustalono',
  why: 'Dlaczego?',
  whyUnknown: 'Dlaczego tego nie wiemy?',
  disputed: 'W czym źródła się różnią',
  rules: 'Przeczytaj same przepisy',
  force: {
    'in-force': '',
    adopted: 'Uchwalono, jeszcze nie obowiązuje',
    announced: 'Zapowiedziano',
    proposed: 'Projekt',
    vacated: 'Uchylił to sąd',
    repealed: 'Już nie obowiązuje',
  },
  reviewed: (day) => `Te przepisy ostatnio przejrzano ${day}.`,
  unconfigured: 'Za mało wiemy o tej subskrypcji, żeby pokazać Twoje daty. Mimo to możesz zrezygnować.',
  failed: 'Nie udało się wczytać przepisów. Mimo to możesz zrezygnować.',
  retry: 'Spróbuj jeszcze raz',
};

export default pl;
