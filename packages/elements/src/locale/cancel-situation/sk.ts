/** Slovenčina, o tom, čo je na predplatnom zvláštne a čo sa s ním končí. */
import type { SituationStrings } from './nl.ts';

const sk: SituationStrings = {
  canceled: {
    title: 'Výpoveď ste už podali.',
    endsOn: (day) => `Vaše predplatné trvá do konca dňa ${day}.`,
    receipt: 'Zobraziť výpoveď alebo ju vziať späť',
    again: 'Nie ste si istí, že to vyšlo? Nižšie môžete predplatné zrušiť ešte raz.',
  },
  pastDue: {
    lead: (owed) =>
      owed
        ? `Ešte treba zaplatiť ${owed}. Predplatné môžete aj tak zrušiť.`
        : 'Ešte treba niečo zaplatiť. Predplatné môžete aj tak zrušiť.',
    stays: 'Na tom, čo už bolo treba zaplatiť, sa tým nič nemení.',
  },
  promotional: (price, until, then) =>
    `Teraz platíte zvýhodnenú cenu: ${price}, do konca dňa ${until}. Potom by to bolo ${then}.`,
  trial: {
    until: (day) => `Vaša skúšobná doba trvá do konca dňa ${day}.`,
    free: 'Ak predplatné teraz zrušíte, nič nezaplatíte.',
  },
  appStore: {
    lead: (store) =>
      `Platíte cez ${store}. Ukončite predplatné aj tam, inak vám bude ${store} ďalej sťahovať platby.`,
    stillTo: (store) => `Pozor: ${store} vám bude ďalej sťahovať platby, kým predplatné neukončíte aj tam.`,
    steps: (store) => [
      `Otvorte svoje predplatné v ${store}.`,
      'Vyberte toto predplatné.',
      'Zvoľte zrušenie a potvrďte ho.',
    ],
    open: (store) => `Otvoriť svoje predplatné v ${store}`,
  },
  consequences: {
    access: { label: 'Používanie', 'until-end': 'Do konca posledného dňa môžete používať všetko.' },
    data: {
      label: 'Vaše údaje',
      kept: 'Čo ste si uložili, zostane.',
      'deleted-at-end':
        'Čo ste si uložili, sa po poslednom dni vymaže. Vopred si stiahnite, čo si chcete nechať.',
    },
    account: {
      label: 'Váš účet',
      stays: 'Účet vám zostane.',
      'closed-at-end': 'Účet bude po poslednom dni zatvorený.',
      separate: 'Účet vám zostane. Samotným vymazaním účtu sa predplatné neruší.',
    },
    seats: { label: 'Ostatní', 'end-too': 'Pre všetkých v tomto predplatnom sa končí v ten istý deň.' },
    credits: {
      label: 'Váš kredit',
      kept: 'Kredit vám zostane.',
      'lost-at-end': 'Kredit môžete využiť do konca posledného dňa. Potom prepadne.',
    },
  },
};

export default sk;
