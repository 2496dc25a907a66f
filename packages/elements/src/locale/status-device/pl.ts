/** Polski, dla tego, co jeszcze czeka na tym urządzeniu. */
import type { DeviceStrings } from './nl.ts';

const pl: DeviceStrings = {
  title: 'Na tym urządzeniu',
  lead: 'To jeszcze nie dotarło. Do tego czasu jest tylko na tym urządzeniu.',
  names: {
    'cancellation.requested': 'Rezygnacja',
    'cancellation.undone': 'Cofnięcie rezygnacji',
    'withdrawal.requested': 'Odstąpienie od umowy',
    'contact.submitted': 'Pytanie lub skarga',
    'survey.answered': 'Odpowiedź na pytanie, dlaczego',
    'preferences.changed': 'Prośba, żeby nie wysyłać reklam',
  },
  other: 'Wiadomość',
  since: (moment) => `Z dnia ${moment}.`,
  state: {
    sending: 'Teraz to wysyłamy.',
    waiting: 'Jeszcze nie dotarło. Próbujemy dalej, dopóki ta strona jest otwarta.',
    attention: 'Nie zostało przyjęte. Spróbuj jeszcze raz albo skontaktuj się z nami.',
    unsent: 'Wyślemy to dopiero, gdy nam to powiesz.',
    sent: 'Wysłano. Nie widzimy tu, czy dotarło.',
    gone: 'Usunięto.',
  },
  received: (reference) => (reference ? `Otrzymano. Numer sprawy: ${reference}.` : 'Otrzymano.'),
  send: 'Wyślij teraz',
  delete: 'Usuń z tego urządzenia',
  sure: 'Na pewno? Wtedy już tego nie wyślemy. Potwierdzenie otrzymania nigdy nie przyszło, więc nie licz na to, że to dotarło.',
  sureDraft: 'Na pewno? Wtedy zniknie.',
  yes: 'Tak, usuń',
  no: 'Nie, zostaw',
  draft: 'Twój niedokończony tekst. Jest tylko w tej karcie i nie został wysłany.',
};

export default pl;
