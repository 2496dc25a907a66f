/** Polski, dla osób, które rezygnują. */
import type { CancelStrings } from './nl.ts';

const pl: CancelStrings = {
  entry: 'Zrezygnuj z subskrypcji',
  close: 'Zamknij',
  keep: 'Zostaję przy subskrypcji',
  review: {
    title: (plan) => (plan ? `Rezygnacja z subskrypcji ${plan}` : 'Rezygnacja z subskrypcji'),
    endsOn: 'Jeśli zrezygnujesz teraz, Twoja subskrypcja będzie trwać do końca dnia',
    endsUnknown: 'Nie wiemy tu na pewno, kiedy Twoja subskrypcja się skończy. Mimo to możesz zrezygnować.',
    factsMissing: 'Na tej stronie jest za mało danych o Twojej subskrypcji, żeby to obliczyć.',
    why: 'Skąd ta data?',
    whyUnknown: 'Dlaczego tego nie wiadomo?',
    chargesLabel: 'Co jeszcze zapłacisz',
    nothingMore: 'Już nic',
    charge: (amount, day) => `${amount} dnia ${day}`,
    chargesUnknown: 'Nie wiemy tego na pewno. Sprawdź w umowie albo zapytaj.',
    untilLabel: 'Do tego dnia',
    until: 'Wszystko zostaje bez zmian.',
    messageLabel: 'To wysyłamy w Twoim imieniu',
  },
  declaration: {
    ordinary: (plan) => (plan ? `Rezygnuję z subskrypcji ${plan}.` : 'Rezygnuję z subskrypcji.'),
    contract: (contract) => `Numer klienta lub umowy: ${contract}.`,
    endsOn: (day) => `Według tej strony ostatni dzień to ${day}.`,
    asap: 'Proszę o najszybszy możliwy termin.',
  },
  sending: { title: 'Wysyłamy Twoją rezygnację', lead: 'Chwileczkę. Nie zamykaj jeszcze tej strony.' },
  waiting: {
    title: 'Jeszcze nie dotarła',
    device:
      'Twoja rezygnacja jeszcze nie dotarła, ale jest zapisana na tym urządzeniu. Próbujemy dalej. Także gdy zamkniesz stronę i wrócisz później.',
    page: 'Twoja rezygnacja jeszcze nie dotarła. Zostaw tę stronę otwartą, a będziemy próbować dalej.',
    next: (time) => `Kolejna próba o ${time}.`,
    retry: 'Spróbuj teraz',
    form: 'Zrezygnuj na zwykłej stronie',
    badge: 'Twoja rezygnacja jeszcze nie dotarła.',
  },
  attention: {
    title: 'Twoja rezygnacja nie dotarła',
    badge: 'Twoja rezygnacja nie dotarła. Trzeba coś poprawić.',
  },
  unsent: {
    title: 'Czy nadal chcesz zrezygnować?',
    badge: 'Wcześniejsza rezygnacja nie została wysłana.',
  },
  sent: {
    title: 'Twoja rezygnacja została wysłana',
    badge: 'Twoja rezygnacja została wysłana.',
  },
  received: {
    title: 'Twoja rezygnacja dotarła',
    lead: (moment) => `Otrzymano ${moment}.`,
    referenceLabel: 'Numer sprawy',
    endsLabel: 'Twoja subskrypcja trwa do końca dnia',
    endsUnknown: 'Otrzymasz o tym wiadomość',
    badge: 'Twoja rezygnacja dotarła.',
  },
  show: 'Zobacz',
};

export default pl;
