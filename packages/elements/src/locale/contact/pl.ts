/** Polski, dla osób, które o coś pytają albo się skarżą. */
import type { Topic } from '@fairwell/schema';
import type { ContactStrings } from './nl.ts';

const topics: Topic[] = [
  {
    code: 'subscription',
    label: 'Moja subskrypcja',
    topics: [
      { code: 'pause', label: 'Wstrzymać na jakiś czas' },
      { code: 'change', label: 'Coś zmienić' },
      { code: 'end', label: 'Kiedy się kończy' },
      { code: 'not_mine', label: 'To nie moja umowa' },
      { code: 'something_else', label: 'Coś innego' },
    ],
  },
  {
    code: 'delivery',
    label: 'Dostawa',
    topics: [
      {
        code: 'missing',
        label: 'Nie dotarła',
        topics: [
          { code: 'once', label: 'Jeden raz' },
          { code: 'often', label: 'Już kilka razy' },
        ],
      },
      {
        code: 'late',
        label: 'Przyszła za późno',
        topics: [
          { code: 'once', label: 'Jeden raz' },
          { code: 'often', label: 'Już kilka razy' },
        ],
      },
      { code: 'damaged', label: 'Zniszczone, mokre lub niepełne' },
      { code: 'address', label: 'Na zły adres' },
      { code: 'something_else', label: 'Coś innego' },
    ],
  },
  {
    code: 'payment',
    label: 'Płatność lub faktura',
    topics: [
      { code: 'too_much', label: 'Pobrano za dużo albo dwa razy' },
      { code: 'price', label: 'Cena wzrosła' },
      { code: 'refund', label: 'Czekam na zwrot pieniędzy' },
      { code: 'failed', label: 'Płatność nie działa' },
      { code: 'invoice', label: 'Szukam faktury' },
      { code: 'something_else', label: 'Coś innego' },
    ],
  },
  {
    code: 'account',
    label: 'Logowanie lub moje dane',
    topics: [
      { code: 'login', label: 'Nie mogę się zalogować' },
      { code: 'details', label: 'Moje dane się nie zgadzają' },
      { code: 'privacy', label: 'Wgląd w moje dane albo ich usunięcie' },
      { code: 'too_much_mail', label: 'Dostaję za dużo wiadomości' },
      { code: 'something_else', label: 'Coś innego' },
    ],
  },
  {
    code: 'product',
    label: 'To, co dostaję lub z czego korzystam',
    topics: [
      { code: 'broken', label: 'Coś nie działa' },
      { code: 'quality', label: 'Jest gorsze, niż miało być' },
      { code: 'how', label: 'Jak coś działa?' },
      { code: 'something_else', label: 'Coś innego' },
    ],
  },
  {
    code: 'service',
    label: 'Obsługa',
    topics: [
      { code: 'no_answer', label: 'Odpowiedzi nie było', reply: 'To nie powinno się zdarzyć. Przepraszamy.' },
      { code: 'too_late', label: 'Trwało to za długo', reply: 'To nie powinno się zdarzyć. Przepraszamy.' },
      { code: 'not_solved', label: 'Sprawa nie została rozwiązana' },
      {
        code: 'not_valued',
        label: 'Nie potraktowano mnie poważnie',
        reply: 'Nikt nie powinien się u nas tak czuć. Przepraszamy.',
      },
      { code: 'something_else', label: 'Coś innego' },
    ],
  },
  { code: 'other', label: 'Coś innego' },
];

const pl: ContactStrings = {
  entry: 'Zadaj pytanie lub złóż skargę',
  close: 'Zamknij',
  title: 'W czym możemy Ci pomóc?',
  kind: 'Co chcesz wysłać?',
  kinds: {
    question: { label: 'Pytanie', reply: '' },
    complaint: {
      label: 'Skarga',
      reply: 'To przykre. Przepraszamy, że nie było tak, jak powinno.',
    },
  },
  promise: (moment) => `odpowiedź najpóźniej ${moment}`,
  topic: 'Czego to dotyczy?',
  topicMore: 'Czego dokładnie?',
  topicNone: 'Wybierz, jeśli chcesz',
  topics,
  message: 'Twoja wiadomość',
  messages: { question: 'Co chcesz wiedzieć?', complaint: 'Co się stało?' },
  email: 'Adres e-mail, na który przyjdzie odpowiedź',
  noAnswer: 'Nie potrzebuję odpowiedzi',
  optional: '(nieobowiązkowe)',
  before: {
    promised: (moment) => `Odpowiedź otrzymasz najpóźniej ${moment}.`,
    unknown: 'Nie wiemy tu teraz, do kiedy otrzymasz odpowiedź.',
    none: 'Przeczytamy Twoją wiadomość. Nie wyślemy na nią odpowiedzi.',
  },
  send: 'Wyślij wiadomość',
  problems: {
    title: 'To jeszcze nie zostało wysłane',
    lead: 'Twój tekst nadal tu jest. Sprawdź jeszcze:',
    kind: {
      missing: 'Wybierz, czy to pytanie, czy skarga.',
      malformed: 'Wybierz, czy to pytanie, czy skarga.',
    },
    message: {
      missing: 'Napisz wiadomość.',
      malformed: 'Twoja wiadomość jest za długa albo zawiera znaki, których nie możemy odczytać.',
    },
    email: {
      missing: 'Wpisz adres e-mail albo zaznacz, że nie potrzebujesz odpowiedzi.',
      malformed: 'Ten adres e-mail jeszcze się nie zgadza. Powinien wyglądać tak: nazwa@example.com.',
    },
  },
  sending: { title: 'Wysyłamy Twoją wiadomość', lead: 'Chwileczkę. Nie zamykaj jeszcze tej strony.' },
  waiting: {
    title: 'Jeszcze nie dotarła',
    device:
      'Twoja wiadomość jeszcze nie dotarła, ale jest zapisana na tym urządzeniu. Próbujemy dalej. Także gdy zamkniesz stronę i wrócisz później.',
    page: 'Twoja wiadomość jeszcze nie dotarła. Zostaw tę stronę otwartą, a będziemy próbować dalej.',
    next: (time) => `Kolejna próba o ${time}.`,
    retry: 'Spróbuj teraz',
    form: 'Wyślij na zwykłej stronie',
    badge: 'Twoja wiadomość jeszcze nie dotarła.',
  },
  attention: {
    title: 'Twoja wiadomość nie dotarła',
    badge: 'Twoja wiadomość nie dotarła. Trzeba coś poprawić.',
  },
  unsent: {
    title: 'Czy nadal chcesz to wysłać?',
    badge: 'Wcześniejsza wiadomość nie została wysłana.',
  },
  sent: {
    title: 'Twoja wiadomość została wysłana',
    badge: 'Twoja wiadomość została wysłana.',
  },
  received: {
    title: 'Twoja wiadomość dotarła',
    reference: 'Numer sprawy',
    badge: 'Twoja wiadomość dotarła.',
  },
  show: 'Zobacz',
};

export default pl;
