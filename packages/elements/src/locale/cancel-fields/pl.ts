/** Polski, dla osób, które przy rezygnacji muszą jeszcze coś wpisać. */
import type { FieldStrings } from './nl.ts';

const pl: FieldStrings = {
  legend: 'O którą subskrypcję chodzi?',
  identify: 'Wystarczy numer klienta albo adres e-mail.',
  kind: 'Jaka to rezygnacja?',
  ordinary: 'Zwykła rezygnacja',
  extraordinary: 'Rezygnacja z ważnego powodu',
  cause: 'Ważny powód (tylko jeśli jest)',
  name: 'Imię i nazwisko',
  contract: 'Numer klienta lub umowy',
  endDate: 'Data zakończenia',
  endDateHint: 'Zostaw puste, jeśli chcesz skończyć jak najszybciej.',
  email: 'Adres e-mail',
  optional: '(nieobowiązkowe)',
  declared: {
    extraordinary: (cause) => `Rezygnuję z ważnego powodu: ${cause}`,
    from: (name) => `Imię i nazwisko: ${name}.`,
    email: (email) => `Adres e-mail: ${email}.`,
    wanted: (day) => `Chcę zakończyć subskrypcję ${day}.`,
  },
  notSent: 'To jeszcze nie zostało wysłane',
  errors: {
    missing: 'Uzupełnij to pole.',
    malformed: 'Tu jeszcze coś się nie zgadza. Sprawdź, proszę.',
    identity: 'Wpisz numer klienta albo adres e-mail. Wtedy będzie jasne, o którą subskrypcję chodzi.',
  },
};

export default pl;
