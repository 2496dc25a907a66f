/** Polski, dla osób, które nie chcą też więcej reklam. */
import type { MarketingStrings } from './nl.ts';

const pl: MarketingStrings = {
  button: 'Nie wysyłajcie mi też reklam',
  hint: 'Wiadomości o rezygnacji nadal będą przychodzić.',
  declared: 'Proszę nie wysyłać mi więcej reklam.',
  receipt: 'Zobacz potwierdzenie tej prośby',
  sending: 'Przekazujemy Twoją prośbę.',
  waiting: 'Twoja prośba, żeby nie wysyłać reklam, jeszcze nie dotarła. Próbujemy dalej.',
  attention: 'Twoja prośba, żeby nie wysyłać reklam, nie dotarła.',
  received: (moment) =>
    moment
      ? `Nie chcesz więcej reklam. Otrzymano tę prośbę ${moment}.`
      : 'Nie chcesz więcej reklam. Ta prośba dotarła.',
  sent: 'Nie chcesz więcej reklam. Ta prośba została wysłana. Nie widzimy tu, czy dotarła.',
};

export default pl;
