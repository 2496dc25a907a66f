/** Polski, dla osób, które chcą wiedzieć, co się dzieje w ich sprawie. */
import type { StatusStrings } from './nl.ts';

const pl: StatusStrings = {
  title: 'Stan Twojej sprawy',
  ask: {
    lead: 'Wpisz numer sprawy z potwierdzenia otrzymania. Albo wklej link do potwierdzenia: wtedy zobaczysz też odpowiedź i co jeszcze możesz zrobić.',
    label: 'Numer sprawy lub link',
    look: 'Sprawdź',
    missing: 'Wpisz numer sprawy albo wklej link.',
    unreadable: 'To nie jest numer sprawy. Ma on dwanaście liter i cyfr, na przykład 7KXM-2QPD-9T4H.',
    unknown: 'Nie ma tu nic z tym numerem sprawy. Sprawdź go, proszę, jeszcze raz.',
  },
  loading: 'Sprawdzamy. Chwileczkę.',
  failed: {
    offline:
      'Nie możemy teraz sprawdzić Twojej sprawy: nie ma połączenia. Nie zmienia to nic w tym, co zostało wysłane.',
    error:
      'Nie możemy teraz sprawdzić Twojej sprawy: coś poszło nie tak. Nie zmienia to nic w tym, co zostało wysłane.',
    again: 'Spróbuj jeszcze raz',
  },
  test: 'To test. Żadna subskrypcja nie zostanie naprawdę zakończona.',
  standing: {
    received: () => 'Otrzymano. Nie zgłoszono jeszcze, że sprawa jest załatwiona.',
    undone: () => 'Cofnięcie rezygnacji dotarło. Firma potwierdzi, czy Twoja subskrypcja trwa dalej.',
    stands: () =>
      'Cofnięcie rezygnacji dotarło. Dla tej samej subskrypcji dotarła jednak także inna rezygnacja lub odstąpienie i nadal obowiązuje.',
    scheduled: (day) =>
      day
        ? `Załatwione: Twoja subskrypcja kończy się ${day}.`
        : 'Załatwione: Twoja subskrypcja się zakończy.',
    effective: (day) =>
      day ? `Twoja subskrypcja zakończyła się ${day}.` : 'Twoja subskrypcja się zakończyła.',
    failed: () =>
      'Coś poszło nie tak przy załatwianiu sprawy. Twoja rezygnacja jednak dotarła. Zachowaj potwierdzenie otrzymania i zapytaj firmę, co dalej.',
    open: (moment) => `Twoja wiadomość dotarła. Odpowiedź otrzymasz najpóźniej ${moment}.`,
    overdue: (moment) =>
      `Odpowiedź miała przyjść najpóźniej ${moment}. Nie udało się nam to i przepraszamy. Twoja wiadomość nadal czeka na odpowiedź.`,
    reported: (moment) =>
      `Odpowiedź miała przyjść najpóźniej ${moment}. Nie udało się nam to i przepraszamy. Twoja wiadomość nadal czeka na odpowiedź. Zgłoszono, że czekasz za długo.`,
    answered: () => 'Odpowiedzieliśmy na Twoją wiadomość.',
    solved: () => 'Według Twojej oceny sprawa jest rozwiązana.',
    reopened: (moment) =>
      `Według Twojej oceny sprawa nie jest jeszcze rozwiązana. Kolejną odpowiedź otrzymasz najpóźniej ${moment}.`,
    unasked: () => 'Twoja wiadomość dotarła. Odpowiedź nie była potrzebna.',
  },
  next: {
    received: 'Nie musisz teraz nic robić.',
    stands: 'Chcesz zostać? Cofnij wtedy i tę, albo zapytaj firmę.',
    scheduled: 'Nie musisz już nic robić.',
    open: 'Nie musisz teraz nic robić. Odpowiedź przeczytasz tutaj.',
    reopened: 'Nie musisz teraz nic robić. Odpowiedź przeczytasz tutaj.',
    solved: 'Dobrze, że sprawa jest rozwiązana.',
  },
  readIt: 'Otwórz link do potwierdzenia otrzymania, żeby przeczytać odpowiedź.',
  reference: 'Numer sprawy',
  receivedAt: 'Otrzymano',
  endsOn: 'Twoja subskrypcja trwa do końca dnia',
  endedOn: 'Twoja subskrypcja trwała do końca dnia',
  updatedAt: 'Ostatnia zmiana',
  you: (moment) => `Twoja wiadomość: ${moment}`,
  team: (moment) => `Nasza odpowiedź: ${moment}`,
  erased: 'Ten tekst został usunięty.',
  receipt: 'Zobacz potwierdzenie otrzymania',
  saveHtml: 'Zapisz potwierdzenie otrzymania',
  saveJson: 'Zapisz jako JSON, dla programów',
  calendar: {
    add: 'Dodaj datę zakończenia do kalendarza',
    summary: 'Ostatni dzień Twojej subskrypcji',
    description: (reference) => `Rezygnacja z subskrypcji. Numer sprawy: ${reference}.`,
    fileName: 'data-zakonczenia',
  },
  reactivate: 'Zacznij od nowa',
  refresh: 'Sprawdź ponownie',
  other: 'Sprawdź coś innego',
  judge: {
    question: 'Czy to rozwiązało sprawę?',
    stillNot: 'Jednak sprawa nierozwiązana?',
    missing: 'Sprawa nierozwiązana? Napisz tu, czego brakuje.',
    optional: '(nieobowiązkowe)',
    yes: 'Tak, rozwiązane',
    no: 'Nie, jeszcze nie',
    sending: 'Przekazujemy to. Chwileczkę.',
    failed: 'To jeszcze nie dotarło. Twój tekst nadal tu jest. Spróbuj, proszę, jeszcze raz.',
  },
  help: 'Nie chcesz czekać? Możesz też skontaktować się z nami tak:',
};

export default pl;
