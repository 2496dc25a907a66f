/** Română, pentru ce are special un abonament și ce se încheie odată cu el. */
import type { SituationStrings } from './nl.ts';

const ro: SituationStrings = {
  canceled: {
    title: 'Ați reziliat deja.',
    endsOn: (day) => `Abonamentul mai durează până la sfârșitul zilei de ${day}.`,
    receipt: 'Vedeți rezilierea sau retrageți-o',
    again: 'Nu știți sigur dacă a mers? Puteți rezilia încă o dată mai jos.',
  },
  pastDue: {
    lead: (owed) =>
      owed
        ? `Mai sunt de plătit ${owed}. Puteți rezilia oricum.`
        : 'Mai este ceva de plătit. Puteți rezilia oricum.',
    stays: 'Ce aveați deja de plătit rămâne la fel.',
  },
  promotional: (price, until, then) =>
    `Acum plătiți un preț special: ${price}, până la sfârșitul zilei de ${until}. După aceea ar fi ${then}.`,
  trial: {
    until: (day) => `Perioada de probă durează până la sfârșitul zilei de ${day}.`,
    free: 'Dacă reziliați acum, nu plătiți nimic.',
  },
  appStore: {
    lead: (store) =>
      `Plătiți prin ${store}. Opriți abonamentul și acolo, altfel ${store} încasează în continuare.`,
    stillTo: (store) => `Atenție: ${store} încasează în continuare până când opriți abonamentul și acolo.`,
    steps: (store) => [
      `Deschideți abonamentele din ${store}.`,
      'Alegeți acest abonament.',
      'Alegeți anularea și confirmați.',
    ],
    open: (store) => `Deschideți abonamentele din ${store}`,
  },
  consequences: {
    access: { label: 'Folosire', 'until-end': 'Puteți folosi totul până la sfârșitul ultimei zile.' },
    data: {
      label: 'Datele dumneavoastră',
      kept: 'Ce ați salvat se păstrează.',
      'deleted-at-end':
        'Ce ați salvat se șterge după ultima zi. Faceți înainte o copie a ceea ce doriți să păstrați.',
    },
    account: {
      label: 'Contul dumneavoastră',
      stays: 'Contul rămâne.',
      'closed-at-end': 'Contul se închide după ultima zi.',
      separate: 'Contul rămâne. Dacă ștergeți doar contul, abonamentul nu este reziliat.',
    },
    seats: {
      label: 'Alte persoane',
      'end-too': 'Se încheie în aceeași zi pentru toți cei din acest abonament.',
    },
    credits: {
      label: 'Creditul dumneavoastră',
      kept: 'Creditul rămâne.',
      'lost-at-end': 'Puteți folosi creditul până la sfârșitul ultimei zile. După aceea se pierde.',
    },
  },
};

export default ro;
