/** Polski, dla rezygnacji, która nie dotarła tak po prostu. */
import type { TroubleStrings } from './nl.ts';

const pl: TroubleStrings = {
  attention: {
    lead: 'W tym, co wysłaliśmy, coś się nie zgadza. Wszystkie wpisane dane nadal tu są.',
    field: (field) => `Sprawdź jeszcze: ${field}.`,
    failed: 'Coś poszło nie tak przy wysyłaniu. Wszystkie wpisane dane nadal tu są.',
    revise: 'Wróć do moich danych',
    retry: 'Spróbuj jeszcze raz',
  },
  unsent: {
    lead: (day) =>
      `Twoja rezygnacja z dnia ${day} nigdy nie dotarła. Nie wyślemy jej teraz bez Twojej zgody.`,
    send: 'Tak, wyślij moją rezygnację',
    discard: 'Nie, nie wysyłaj',
  },
  sent: {
    lead: (moment) => `Wysłano ${moment}.`,
    unproved: 'Ta strona nie daje dowodu, że Twoja rezygnacja dotarła. Dlatego zachowaj ten tekst.',
  },
};

export default pl;
