/** Polski. */
import type { MailWords } from './nl.ts';

/** Two, three and four messages are said in another way than five, but twelve as five. */
const plural = new Intl.PluralRules('pl');

const pl: MailWords = {
  title: {
    'cancellation.requested': 'Twoja rezygnacja dotarła',
    'cancellation.undone': 'Cofnięcie rezygnacji dotarło',
    'withdrawal.requested': 'Twoje odstąpienie dotarło',
    'contact.submitted': 'Twoja wiadomość dotarła',
  },
  subject: (title, reference) => `${title} (numer sprawy ${reference})`,
  test: 'To test. Żadna subskrypcja nie zostanie naprawdę zakończona.',
  testSubject: (subject) => `To test: ${subject}`,
  keep: 'Zachowaj ten e-mail. To dowód, że Twoja wiadomość dotarła i kiedy. Nie mówi, czy sprawa jest już załatwiona.',
  several: {
    title: (count) =>
      plural.select(count) === 'few'
        ? `Dotarły ${count} Twoje wiadomości`
        : `Dotarło ${count} Twoich wiadomości`,
    lead: 'W krótkim czasie przyszło kilka wiadomości, w których podano Twój adres e-mail. Dlatego są razem w jednym e-mailu.',
  },
  content: 'Wysłane przez Ciebie',
  declared: {
    ordinary: 'Rezygnujesz z subskrypcji.',
    extraordinary: 'Rezygnujesz z subskrypcji z ważnego powodu.',
    cause: 'Podany przez Ciebie powód jest na potwierdzeniu otrzymania.',
    withdrawal: 'Odstępujesz od umowy.',
    partialWithdrawal: 'Odstępujesz od części umowy. Od której, zobaczysz na potwierdzeniu otrzymania.',
    undone: 'Cofasz swoją rezygnację. Chcesz zachować subskrypcję.',
    question: 'Pytanie. Jego treść jest na potwierdzeniu otrzymania.',
    complaint: 'Skarga. Jej treść jest na potwierdzeniu otrzymania.',
  },
  wanted: 'Kiedy subskrypcja ma się skończyć',
  when: {
    atPeriodEnd: 'W najszybszym możliwym terminie',
    immediately: 'Od razu',
    date: (day) => `Dnia ${day}`,
  },
  contract: 'Numer klienta lub umowy',
  onReceipt: 'Jest na potwierdzeniu otrzymania',
  receivedAt: 'Otrzymano',
  zone: (zone) => `strefa czasowa ${zone}`,
  reference: 'Numer sprawy',
  endsOn: 'Twoja subskrypcja trwa do końca dnia',
  endsAccording: 'według strony, na której złożono rezygnację',
  endsUnknown: 'Otrzymasz o tym wiadomość',
  answerBy: 'Odpowiedź najpóźniej',
  seeReceipt: 'Zobacz potwierdzenie otrzymania',
  seeStatus: 'Zobacz stan swojej sprawy',
  next: {
    'cancellation.requested': [
      'Nie musisz teraz nic robić. Twoja rezygnacja trafia do firmy, która ją załatwi.',
      'Jednak chcesz zostać? Otwórz potwierdzenie otrzymania. Dopóki Twoja subskrypcja trwa, możesz tam cofnąć rezygnację. Coś się zmieni dopiero wtedy, gdy naciśniesz tam przycisk.',
    ],
    'cancellation.undone': ['Firma potwierdzi, czy Twoja subskrypcja trwa dalej.'],
    'withdrawal.requested': [
      'Nie musisz teraz nic robić. Twoje odstąpienie trafia do firmy, która je załatwi.',
    ],
    'contact.submitted': ['Nie musisz teraz nic robić. Firma Ci odpowie.'],
  },
  answer: {
    title: { question: 'Odpowiedź na Twoje pytanie', complaint: 'Odpowiedź na Twoją skargę' },
    lead: {
      question: (moment) => `Twoje pytanie przyszło do nas ${moment}. Oto nasza odpowiedź.`,
      complaint: (moment) => `Twoja skarga przyszła do nas ${moment}. Oto nasza odpowiedź.`,
    },
    next: 'Czy to rozwiązało sprawę, czy jeszcze nie? Daj nam znać przyciskiem poniżej. Także wtedy, gdy nie wszystko jest w porządku: zajmiemy się tym jeszcze raz.',
    notYou:
      'To nie była Twoja wiadomość? W takim razie ktoś inny wpisał Twój adres e-mail. Daj nam, proszę, znać.',
    judge: 'Powiedz, czy sprawa jest rozwiązana',
  },
  attached:
    'W załączniku jest to samo potwierdzenie z podpisem cyfrowym. Nie musisz go otwierać: zachowaj go razem z tym e-mailem.',
  notYou: 'To nie zostało wysłane przez Ciebie? Powiadom, proszę, firmę.',
  sender: (name) =>
    `Ten e-mail wysyła ${name}, bo przy wiadomości podano ten adres e-mail. To nie jest reklama.`,
  attachment: (reference) => `potwierdzenie-otrzymania-${reference}.jwt`,
};

export default pl;
