/** Hrvatski, za one koji žele znati kakvo je stanje. Datum ima svoju točku, pa nije na kraju rečenice. */
import type { StatusStrings } from './nl.ts';

const hr: StatusStrings = {
  title: 'Stanje vašeg zahtjeva',
  ask: {
    lead: 'Upišite referentni broj s potvrde o primitku. Ili zalijepite poveznicu na potvrdu: tada vidite i odgovor i što još možete učiniti.',
    label: 'Referentni broj ili poveznica',
    look: 'Prikaži',
    missing: 'Upišite referentni broj ili zalijepite poveznicu.',
    unreadable: 'Ovo nije referentni broj. On ima dvanaest slova i brojki, na primjer 7KXM-2QPD-9T4H.',
    unknown: 'Uz ovaj broj ništa ne nalazimo. Molimo, provjerite ga još jednom.',
  },
  loading: 'Provjeravamo. Samo trenutak.',
  failed: {
    offline: 'Stanje sada ne vidimo: nema veze. To ne mijenja ništa u onome što ste poslali.',
    error: 'Stanje sada ne vidimo: nešto je pošlo po zlu. To ne mijenja ništa u onome što ste poslali.',
    again: 'Pokušaj ponovno',
  },
  test: 'Ovo je proba. Ništa se stvarno ne otkazuje.',
  standing: {
    received: () => 'Primljeno. Još nije javljeno da je obrađeno.',
    undone: () => 'Povlačenje otkaza je primljeno. Tvrtka će vam potvrditi nastavlja li se vaša pretplata.',
    stands: () =>
      'Povlačenje otkaza je primljeno. No za istu pretplatu primljen je i drugi otkaz ili odustajanje, i to i dalje vrijedi.',
    scheduled: (day) =>
      day ? `Obrađeno: dana ${day} vaša pretplata završava.` : 'Obrađeno: vaša će pretplata završiti.',
    effective: (day) => (day ? `Dana ${day} vaša je pretplata završila.` : 'Vaša je pretplata završila.'),
    failed: () =>
      'Nešto je pošlo po zlu pri obradi. Vaš je otkaz ipak primljen. Sačuvajte potvrdu o primitku i pitajte tvrtku o čemu je riječ.',
    open: (moment) => `Vaša poruka je primljena. Odgovor ćete dobiti najkasnije ${moment}.`,
    overdue: (moment) =>
      `Odgovor ste trebali dobiti najkasnije ${moment}. Nismo uspjeli i žao nam je. Vaša poruka još čeka odgovor.`,
    reported: (moment) =>
      `Odgovor ste trebali dobiti najkasnije ${moment}. Nismo uspjeli i žao nam je. Vaša poruka još čeka odgovor. Javljeno je da čekate predugo.`,
    answered: () => 'Odgovorili smo na vašu poruku.',
    solved: () => 'Rekli ste nam da je riješeno.',
    reopened: (moment) => `Rekli ste nam da još nije riješeno. Novi odgovor dobit ćete najkasnije ${moment}.`,
    unasked: () => 'Vaša poruka je primljena. Niste tražili odgovor.',
  },
  next: {
    received: 'Sada ne morate ništa učiniti.',
    stands: 'Želite li ostati? Tada povucite i to ili pitajte tvrtku.',
    scheduled: 'Ne morate više ništa učiniti.',
    open: 'Sada ne morate ništa učiniti. Odgovor ćete pročitati ovdje.',
    reopened: 'Sada ne morate ništa učiniti. Odgovor ćete pročitati ovdje.',
    solved: 'Drago nam je što je riješeno.',
  },
  readIt: 'Odgovor ćete pročitati ako otvorite poveznicu na potvrdu o primitku.',
  reference: 'Referentni broj',
  receivedAt: 'Primljeno',
  endsOn: 'Vaša pretplata traje do kraja dana',
  endedOn: 'Vaša pretplata trajala je do kraja dana',
  updatedAt: 'Zadnja promjena',
  you: (moment) => `Vaša poruka: ${moment}`,
  team: (moment) => `Naš odgovor: ${moment}`,
  erased: 'Ovaj tekst je izbrisan.',
  receipt: 'Prikaži potvrdu o primitku',
  saveHtml: 'Spremi potvrdu o primitku',
  saveJson: 'Spremi kao JSON, za programe',
  calendar: {
    add: 'Dodaj datum završetka u kalendar',
    summary: 'Zadnji dan vaše pretplate',
    description: (reference) => `Poslali ste otkaz. Referentni broj: ${reference}.`,
    fileName: 'datum-zavrsetka',
  },
  reactivate: 'Počni ponovno',
  refresh: 'Provjeri ponovno',
  other: 'Potraži nešto drugo',
  judge: {
    question: 'Je li time riješeno?',
    stillNot: 'Ipak nije riješeno?',
    missing: 'Još nije riješeno? Napišite ovdje što nedostaje.',
    optional: '(nije obavezno)',
    yes: 'Da, riješeno je',
    no: 'Ne, još nije',
    sending: 'Prosljeđujemo to. Samo trenutak.',
    failed: 'Ovo još nije stiglo. Ono što ste napisali još je ovdje. Molimo, pokušajte još jednom.',
  },
  help: 'Ne želite čekati? Možete nam se javiti i ovako:',
};

export default hr;
