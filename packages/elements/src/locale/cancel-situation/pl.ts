/** Polski, o tym, co szczególnego jest w subskrypcji i co się z nią kończy. */
import type { SituationStrings } from './nl.ts';

const pl: SituationStrings = {
  canceled: {
    title: 'Twoja rezygnacja została już złożona.',
    endsOn: (day) => `Twoja subskrypcja trwa do końca dnia ${day}.`,
    receipt: 'Zobacz swoją rezygnację albo ją cofnij',
    again: 'Nie masz pewności, czy się udało? Poniżej możesz zrezygnować jeszcze raz.',
  },
  pastDue: {
    lead: (owed) =>
      owed
        ? `Do zapłaty zostało jeszcze ${owed}. Mimo to możesz zrezygnować.`
        : 'Zostało jeszcze coś do zapłaty. Mimo to możesz zrezygnować.',
    stays: 'Rezygnacja nie zmienia tego, co już było do zapłaty.',
  },
  promotional: (price, until, then) =>
    `Teraz płacisz cenę promocyjną: ${price}, do końca dnia ${until}. Potem byłoby to ${then}.`,
  trial: {
    until: (day) => `Twój okres próbny trwa do końca dnia ${day}.`,
    free: 'Jeśli zrezygnujesz teraz, nic nie zapłacisz.',
  },
  appStore: {
    lead: (store) =>
      `Płacisz przez ${store}. Zakończ subskrypcję także tam, inaczej ${store} będzie dalej pobierać opłaty.`,
    stillTo: (store) =>
      `Uwaga: ${store} będzie pobierać opłaty, dopóki nie zakończysz subskrypcji także tam.`,
    steps: (store) => [
      `Otwórz swoje subskrypcje w ${store}.`,
      'Wybierz tę subskrypcję.',
      'Wybierz anulowanie i potwierdź.',
    ],
    open: (store) => `Otwórz swoje subskrypcje w ${store}`,
  },
  consequences: {
    access: {
      label: 'Korzystanie',
      'until-end': 'Do końca ostatniego dnia możesz korzystać ze wszystkiego.',
    },
    data: {
      label: 'Twoje dane',
      kept: 'Twoje zapisane dane zostają.',
      'deleted-at-end':
        'Twoje zapisane dane zostaną usunięte po ostatnim dniu. Zachowaj wcześniej to, co chcesz mieć.',
    },
    account: {
      label: 'Twoje konto',
      stays: 'Twoje konto zostaje.',
      'closed-at-end': 'Twoje konto zostanie zamknięte po ostatnim dniu.',
      separate: 'Twoje konto zostaje. Samo usunięcie konta nie jest rezygnacją.',
    },
    seats: {
      label: 'Inne osoby',
      'end-too': 'Dla wszystkich osób w tej subskrypcji kończy się ona tego samego dnia.',
    },
    credits: {
      label: 'Twoje środki',
      kept: 'Twoje środki zostają.',
      'lost-at-end': 'Swoje środki możesz wykorzystać do końca ostatniego dnia. Potem przepadną.',
    },
  },
};

export default pl;
