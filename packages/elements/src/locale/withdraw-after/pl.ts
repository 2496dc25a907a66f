/** Polski, dla odstąpienia, które nie dotarło tak po prostu, i żeby zachować dowód. */
import type { AfterStrings } from './nl.ts';

const pl: AfterStrings = {
  save: 'Zapisz jako plik',
  fileName: 'potwierdzenie-otrzymania',
  otherWays: {
    title: 'Wolisz inny sposób?',
    lead: 'Nie ma problemu. Możesz użyć tego tekstu.',
    textLabel: 'Tekst Twojego odstąpienia',
    copy: 'Kopiuj tekst',
    copied: 'Skopiowano',
    mail: 'Napisz e-mail na adres',
    subject: 'Odstąpienie od umowy',
    phone: 'Zadzwoń pod numer',
    post: 'Napisz list na adres',
  },
  attention: {
    lead: 'W tym, co wysłaliśmy, coś się nie zgadza. Wszystkie wpisane dane nadal tu są.',
    field: (field) => `Sprawdź jeszcze: ${field}.`,
    failed: 'Coś poszło nie tak przy wysyłaniu. Wszystkie wpisane dane nadal tu są.',
    revise: 'Wróć do moich danych',
    retry: 'Spróbuj jeszcze raz',
  },
  unsent: {
    lead: (day) =>
      `Twoje odstąpienie z dnia ${day} nigdy nie dotarło. Nie wyślemy go teraz bez Twojej zgody.`,
    send: 'Tak, wyślij moje odstąpienie',
    discard: 'Nie, nie wysyłaj',
  },
  sent: {
    lead: (moment) => `Wysłano ${moment}.`,
    unproved: 'Ta strona nie daje dowodu, że Twoje odstąpienie dotarło. Dlatego zachowaj ten tekst.',
  },
};

export default pl;
