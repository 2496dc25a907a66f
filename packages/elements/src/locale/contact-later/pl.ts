/** Polski, dla wiadomości, która nie dotarła tak po prostu. */
import type { LaterStrings } from './nl.ts';

const pl: LaterStrings = {
  attention: {
    lead: 'W tym, co wysłaliśmy, coś się nie zgadza. Twój tekst nadal tu jest.',
    field: (field) => `Sprawdź jeszcze: ${field}.`,
    failed: 'Coś poszło nie tak przy wysyłaniu. Twój tekst nadal tu jest.',
    revise: 'Wróć do mojej wiadomości',
    retry: 'Spróbuj jeszcze raz',
  },
  unsent: {
    lead: (day) => `Twoja wiadomość z dnia ${day} nigdy nie dotarła. Nie wyślemy jej teraz bez Twojej zgody.`,
    send: 'Tak, wyślij moją wiadomość',
    discard: 'Nie, nie wysyłaj',
  },
  sent: {
    lead: (moment) => `Wysłano ${moment}.`,
    unproved: 'Ta strona nie daje dowodu, że Twoja wiadomość dotarła. Dlatego zachowaj ten tekst.',
  },
  received: {
    promised: (moment) => `Odpowiedź otrzymasz najpóźniej ${moment}.`,
    none: 'Przeczytamy Twoją wiadomość. Nie wyślemy na nią odpowiedzi.',
    unknown: 'Nie podano, do kiedy otrzymasz odpowiedź. Możesz o to zapytać.',
    sorry: 'Dziękujemy, że o tym piszesz. Przepraszamy, że nie było tak, jak powinno.',
    later: (told) =>
      `Gdy powstawała Twoja wiadomość, podawaliśmy tu termin ${told}. Przepraszamy, że to potrwa dłużej. Liczy się to, co jest na Twoim potwierdzeniu otrzymania.`,
    at: 'Otrzymano',
    answerBy: 'Odpowiedź najpóźniej',
    follow: 'Zobacz stan swojej sprawy',
    receipt: 'Zobacz potwierdzenie otrzymania',
    keep: 'Zachowaj ten link albo potwierdzenie otrzymania: tam przeczytasz odpowiedź i dasz znać, czy sprawa jest rozwiązana.',
    notAnswered: 'To dowód, że Twoja wiadomość dotarła i kiedy. To jeszcze nie odpowiedź.',
    again: 'Wyślij kolejną wiadomość',
  },
  otherWays: {
    title: 'Wolisz inny sposób?',
    lead: 'Nie ma problemu. Możesz użyć tego tekstu.',
    textLabel: 'Tekst Twojej wiadomości',
    copy: 'Kopiuj tekst',
    copied: 'Skopiowano',
    mail: 'Napisz e-mail na adres',
    subject: 'Moja wiadomość',
    phone: 'Zadzwoń pod numer',
    post: 'Napisz list na adres',
  },
};

export default pl;
