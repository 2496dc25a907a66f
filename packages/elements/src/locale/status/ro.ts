/** Română, pentru cine vrea să știe în ce stadiu este. */
import type { StatusStrings } from './nl.ts';

const ro: StatusStrings = {
  title: 'În ce stadiu este',
  ask: {
    lead: 'Scrieți numărul de referință de pe confirmarea de primire. Sau lipiți linkul către confirmarea de primire: atunci vedeți și răspunsul, și ce mai puteți face.',
    label: 'Număr de referință sau link',
    look: 'Vedeți',
    missing: 'Scrieți numărul de referință sau lipiți linkul.',
    unreadable:
      'Acesta nu este un număr de referință. Are douăsprezece litere și cifre, de exemplu 7KXM-2QPD-9T4H.',
    unknown: 'Nu găsim nimic cu acest număr de referință. Vă rugăm să îl mai verificați o dată.',
  },
  loading: 'Ne uităm. Un moment.',
  failed: {
    offline:
      'Acum nu putem vedea în ce stadiu este: nu există conexiune. Pentru ce ați trimis nu se schimbă nimic.',
    error: 'Acum nu putem vedea în ce stadiu este: ceva nu a mers. Pentru ce ați trimis nu se schimbă nimic.',
    again: 'Încercați încă o dată',
  },
  test: 'Acesta este un test. Nu se reziliază nimic cu adevărat.',
  standing: {
    received: () => 'A fost primit. Nu s-a anunțat încă dacă a fost prelucrat.',
    undone: () => 'Cererea de a rămâne a fost primită. Furnizorul vă va confirma dacă abonamentul continuă.',
    stands: () =>
      'Cererea de a rămâne a fost primită. Dar pentru același abonament s-a primit și o altă reziliere sau retragere, care rămâne valabilă.',
    scheduled: (day) =>
      day
        ? `A fost prelucrat: abonamentul se încheie pe ${day}.`
        : 'A fost prelucrat: abonamentul se va încheia.',
    effective: (day) => (day ? `Abonamentul s-a încheiat pe ${day}.` : 'Abonamentul s-a încheiat.'),
    failed: () =>
      'Ceva nu a mers la prelucrare. Rezilierea a fost totuși primită. Păstrați confirmarea de primire și întrebați furnizorul ce s-a întâmplat.',
    open: (moment) => `Mesajul a fost primit. Veți primi un răspuns cel târziu pe ${moment}.`,
    overdue: (moment) =>
      `Trebuia să primiți un răspuns cel târziu pe ${moment}. Nu am reușit, și ne pare rău. Mesajul așteaptă încă un răspuns.`,
    reported: (moment) =>
      `Trebuia să primiți un răspuns cel târziu pe ${moment}. Nu am reușit, și ne pare rău. Mesajul așteaptă încă un răspuns. S-a semnalat că așteptați de prea mult timp.`,
    answered: () => 'Mesajul a primit un răspuns.',
    solved: () => 'Ne-ați spus că s-a rezolvat.',
    reopened: (moment) =>
      `Ne-ați spus că nu s-a rezolvat încă. Veți primi alt răspuns cel târziu pe ${moment}.`,
    unasked: () => 'Mesajul a fost primit. Nu ați dorit răspuns.',
  },
  next: {
    received: 'Acum nu trebuie să faceți nimic.',
    stands: 'Doriți să rămâneți? Atunci retrageți-o și pe aceea sau întrebați furnizorul.',
    scheduled: 'Nu mai trebuie să faceți nimic.',
    open: 'Acum nu trebuie să faceți nimic. Răspunsul îl veți citi aici.',
    reopened: 'Acum nu trebuie să faceți nimic. Răspunsul îl veți citi aici.',
    solved: 'Ne bucurăm că s-a rezolvat.',
  },
  readIt: 'Deschideți linkul către confirmarea de primire ca să citiți răspunsul.',
  reference: 'Număr de referință',
  receivedAt: 'Primit pe',
  endsOn: 'Abonamentul durează până la sfârșitul zilei de',
  endedOn: 'Abonamentul a durat până la sfârșitul zilei de',
  updatedAt: 'Ultima actualizare',
  you: (moment) => `Mesajul dumneavoastră din ${moment}`,
  team: (moment) => `Răspunsul nostru din ${moment}`,
  erased: 'Acest text a fost șters.',
  receipt: 'Vedeți confirmarea de primire',
  saveHtml: 'Salvați confirmarea de primire',
  saveJson: 'Salvați ca JSON, pentru programe',
  calendar: {
    add: 'Puneți data încheierii în calendar',
    summary: 'Ultima zi a abonamentului',
    description: (reference) => `Ați reziliat. Număr de referință: ${reference}.`,
    fileName: 'data-incheierii',
  },
  reactivate: 'Începeți din nou',
  refresh: 'Uitați-vă din nou',
  other: 'Căutați altceva',
  judge: {
    question: 'S-a rezolvat acum?',
    stillNot: 'Totuși nu s-a rezolvat?',
    missing: 'Nu s-a rezolvat încă? Scrieți aici ce lipsește.',
    optional: '(opțional)',
    yes: 'Da, s-a rezolvat',
    no: 'Nu, încă nu',
    sending: 'Transmitem. Un moment.',
    failed: 'Nu a ajuns încă. Ce ați scris este încă aici. Vă rugăm să încercați încă o dată.',
  },
  help: 'Preferați să nu așteptați? Ne puteți contacta și așa:',
};
export default ro;
