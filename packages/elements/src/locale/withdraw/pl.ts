/** Polski, dla osób, które odstępują od umowy. */
import type { WithdrawStrings } from './nl.ts';

/** Two, three and four days are said in another way than five, but twelve as five. */
const days = new Intl.PluralRules('pl');

const pl: WithdrawStrings = {
  entry: 'Odstąp od umowy tutaj',
  confirm: 'Potwierdź odstąpienie od umowy',
  close: 'Zamknij',
  keep: 'Jednak nie odstępuję',
  review: {
    title: 'Odstąpienie od umowy',
    lead: 'Odstąpienie cofa zakup. Nie musisz mówić, dlaczego.',
    open: (day, left) => `Możesz się jeszcze rozmyślić, do ${day} włącznie (${left}).`,
    daysLeft: (count) =>
      ['dziś jest ostatni dzień', 'jutro jest ostatni dzień'][count] ??
      `${days.select(count) === 'few' ? 'zostały' : 'zostało'} ${count} dni`,
    over: (day) =>
      `Według naszych obliczeń czas na odstąpienie trwał do ${day} włącznie. Mimo to możesz wysłać odstąpienie. Dostaniesz potwierdzenie otrzymania, a firma powinna Ci odpowiedzieć.`,
    unknown: 'Nie wiemy tu na pewno, do kiedy możesz odstąpić od umowy. Mimo to możesz wysłać odstąpienie.',
    factsMissing: 'Na tej stronie jest za mało danych o Twojej umowie, żeby to obliczyć.',
    why: 'Skąd ta data?',
    whyUnknown: 'Dlaczego tego nie wiadomo?',
    refund: 'Zwrot pieniędzy',
    refundBy: (day, sum) => (sum ? `${sum}, najpóźniej ${day}` : `Najpóźniej ${day}`),
    goods: 'Otrzymane rzeczy',
    returnBy: (day) => `Odsyłasz je najpóźniej ${day}`,
    items: 'Chodzi tylko o część?',
    itemsHint: 'Zaznacz wtedy, czego to dotyczy. Jeśli nic nie zaznaczysz, chodzi o wszystko.',
    messageLabel: 'To wysyłamy w Twoim imieniu',
    instead: 'Rezygnacja to co innego. Zakup pozostaje ważny, a Ty kończysz na przyszłość.',
    insteadLink: 'Chcę zrezygnować, a nie odstąpić od umowy',
  },
  fields: {
    who: 'Twoje dane',
    name: 'Imię i nazwisko',
    contract: 'Numer zamówienia lub umowy',
    contractHint: 'Nie znasz numeru? Napisz, jaki to był zakup i kiedy.',
    email: 'Adres e-mail',
    notSent: 'To jeszcze nie zostało wysłane',
    errors: {
      missing: 'Uzupełnij to pole.',
      malformed: 'Tu jeszcze coś się nie zgadza. Sprawdź, proszę.',
    },
  },
  declaration: {
    withdraw: (what) => (what ? `Odstępuję od umowy: ${what}.` : 'Odstępuję od umowy.'),
    onlyItems: (items) => `Dotyczy to tylko: ${items.join('; ')}.`,
    order: (reference) => `Numer zamówienia lub umowy: ${reference}.`,
    from: (name) => `Imię i nazwisko: ${name}.`,
    email: (email) => `Adres e-mail: ${email}.`,
  },
  sending: { title: 'Wysyłamy Twoje odstąpienie', lead: 'Chwileczkę. Nie zamykaj jeszcze tej strony.' },
  waiting: {
    title: 'Jeszcze nie dotarło',
    device:
      'Twoje odstąpienie jeszcze nie dotarło, ale jest zapisane na tym urządzeniu. Próbujemy dalej. Także gdy zamkniesz stronę i wrócisz później.',
    page: 'Twoje odstąpienie jeszcze nie dotarło. Zostaw tę stronę otwartą, a będziemy próbować dalej.',
    next: (time) => `Kolejna próba o ${time}.`,
    retry: 'Spróbuj teraz',
    form: 'Odstąp na zwykłej stronie',
    badge: 'Twoje odstąpienie jeszcze nie dotarło.',
  },
  attention: {
    title: 'Twoje odstąpienie nie dotarło',
    badge: 'Twoje odstąpienie nie dotarło. Trzeba coś poprawić.',
  },
  unsent: {
    title: 'Czy nadal chcesz odstąpić od umowy?',
    badge: 'Wcześniejsze odstąpienie nie zostało wysłane.',
  },
  sent: {
    title: 'Twoje odstąpienie zostało wysłane',
    badge: 'Twoje odstąpienie zostało wysłane.',
  },
  received: {
    title: 'Twoje odstąpienie dotarło',
    lead: (moment) => `Otrzymano ${moment}.`,
    referenceLabel: 'Numer sprawy',
    notAccepted: 'To dowód, że Twoje odstąpienie dotarło i kiedy. Nie mówi, czy jest już załatwione.',
    receipt: 'Zobacz potwierdzenie otrzymania',
    badge: 'Twoje odstąpienie dotarło.',
  },
  show: 'Zobacz',
};

export default pl;
