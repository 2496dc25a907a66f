/** Latviešu valoda, par to, kas abonementā ir īpašs un kas beidzas līdz ar to. */
import type { SituationStrings } from './nl.ts';

const lv: SituationStrings = {
  canceled: {
    title: 'Jūs jau uzteicāt abonementu.',
    endsOn: (day) => `Tā pēdējā diena ir ${day}.`,
    receipt: 'Skatīt savu uzteikumu vai to atsaukt',
    again: 'Nezināt, vai tas izdevās? Tad zemāk varat uzteikt vēlreiz.',
  },
  pastDue: {
    lead: (owed) =>
      owed
        ? `Jums vēl jāsamaksā ${owed}. Uzteikt varat tik un tā.`
        : 'Jums vēl kaut kas jāsamaksā. Uzteikt varat tik un tā.',
    stays: 'Tas nemaina to, kas Jums jau bija jāmaksā.',
  },
  promotional: (price, until, then) =>
    `Jūs tagad maksājat akcijas cenu: ${price}. Tās pēdējā diena ir ${until}. Pēc tam cena būtu ${then}.`,
  trial: {
    until: (day) => `Jūsu izmēģinājuma perioda pēdējā diena ir ${day}.`,
    free: 'Ja uzteiksiet tagad, Jums nekas nebūs jāmaksā.',
  },
  appStore: {
    lead: (store) =>
      `Maksu no Jums iekasē ${store}. Izbeidziet abonementu arī tur, citādi ${store} turpinās iekasēt maksu.`,
    stillTo: (store) => `Ņemiet vērā: ${store} turpinās iekasēt maksu, līdz izbeigsiet abonementu arī tur.`,
    steps: (store) => [
      `Atveriet savus abonementus (${store}).`,
      'Izvēlieties šo abonementu.',
      'Izvēlieties atcelšanu un apstipriniet.',
    ],
    open: (store) => `Atvērt savus abonementus (${store})`,
  },
  consequences: {
    access: { label: 'Lietošana', 'until-end': 'Līdz pēdējās dienas beigām varat lietot visu.' },
    data: {
      label: 'Jūsu dati',
      kept: 'Viss, ko saglabājāt, paliek.',
      'deleted-at-end':
        'Viss, ko saglabājāt, pēc pēdējās dienas tiks dzēsts. Pirms tam saglabājiet sev to, ko vēlaties paturēt.',
    },
    account: {
      label: 'Jūsu konts',
      stays: 'Jūsu konts paliek.',
      'closed-at-end': 'Pēc pēdējās dienas Jūsu konts tiks slēgts.',
      separate: 'Jūsu konts paliek. Ar konta dzēšanu vien abonements netiek uzteikts.',
    },
    seats: { label: 'Citi', 'end-too': 'Tajā pašā dienā tas beidzas visiem, kas lieto šo abonementu.' },
    credits: {
      label: 'Jūsu atlikums',
      kept: 'Jūsu atlikums paliek.',
      'lost-at-end': 'Atlikumu varat izlietot līdz pēdējās dienas beigām. Pēc tam tas zudīs.',
    },
  },
};

export default lv;
