/** Hrvatski, za one koji pri otkazu trebaju još nešto upisati. */
import type { FieldStrings } from './nl.ts';

const hr: FieldStrings = {
  legend: 'O kojoj je pretplati riječ?',
  identify: 'Dovoljan je broj kupca ili adresa e-pošte.',
  kind: 'O kakvom je otkazu riječ?',
  ordinary: 'Redovni otkaz',
  extraordinary: 'Otkaz iz posebnog razloga',
  cause: 'Poseban razlog (samo ako ga imate)',
  name: 'Ime i prezime',
  contract: 'Broj kupca ili ugovora',
  endDate: 'Datum završetka',
  endDateHint: 'Ostavite prazno ako želite završiti što prije.',
  email: 'Adresa e-pošte',
  optional: '(nije obavezno)',
  declared: {
    extraordinary: (cause) => `Otkazujem iz posebnog razloga: ${cause}`,
    from: (name) => `Ime i prezime: ${name}.`,
    email: (email) => `Adresa e-pošte: ${email}.`,
    wanted: (day) => `Želim da ${day} pretplata završi.`,
  },
  notSent: 'Ovo još nije poslano',
  errors: {
    missing: 'Molimo, ispunite još ovo.',
    malformed: 'Ovdje još nešto nije točno. Molimo, provjerite.',
    identity: 'Upišite broj kupca ili adresu e-pošte. Tada je jasno o kojoj je pretplati riječ.',
  },
};

export default hr;
