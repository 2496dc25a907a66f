/** Polski. */
import survey from '../survey/pl.ts';
import type { Words } from './nl.ts';

/** Two, three and four days are said in another way than five, but twelve as five. */
const plural = new Intl.PluralRules('pl');
const inDays = (count: number): string => `${count} ${count === 1 ? 'dzień' : 'dni'}`;

const pl: Words = {
  test: 'To test. Żadna subskrypcja nie zostanie naprawdę zakończona.',
  cancel: {
    confirm: 'Zrezygnuj z subskrypcji',
    title: (plan) => (plan === undefined ? 'Rezygnacja z subskrypcji' : `Rezygnacja z subskrypcji ${plan}`),
    endsOn: 'Jeśli zrezygnujesz teraz, Twoja subskrypcja będzie trwać do końca dnia',
    endsUnknown: 'Nie wiemy tu na pewno, kiedy Twoja subskrypcja się skończy. Mimo to możesz zrezygnować.',
    why: 'Skąd ta data?',
    whyUnknown: 'Dlaczego tego nie wiadomo?',
    untilLabel: 'Do tego dnia',
    until: 'Wszystko zostaje bez zmian.',
    chargesLabel: 'Co jeszcze zapłacisz',
    charge: (amount, day) => `${amount} dnia ${day}`,
    nothingMore: 'Już nic',
    chargesUnknown: 'Nie wiemy tego na pewno. Sprawdź w umowie albo zapytaj.',
    messageLabel: 'To wysyłamy w Twoim imieniu',
    later: 'Wolisz późniejszy dzień?',
    nothingSent: 'Jednak chcesz zostać? Po prostu zamknij tę stronę. Nic jeszcze nie zostało wysłane.',
    withoutConfig: { help: 'Mimo to możesz tu zrezygnować.', go: 'Zrezygnuj bez tych danych' },
  },
  withdraw: {
    confirm: 'Potwierdź odstąpienie od umowy',
    title: 'Odstąpienie od umowy',
    lead: 'Odstąpienie cofa zakup. Nie musisz mówić, dlaczego.',
    open: (day, left) => `Możesz się jeszcze rozmyślić, do ${day} włącznie (${left}).`,
    daysLeft: (days) =>
      ['dziś jest ostatni dzień', 'jutro jest ostatni dzień'][days] ??
      `${plural.select(days) === 'few' ? 'zostały' : 'zostało'} ${days} dni`,
    over: (day) =>
      `Według naszych obliczeń czas na odstąpienie trwał do ${day} włącznie. Mimo to możesz wysłać odstąpienie. Dostaniesz potwierdzenie otrzymania, a firma powinna Ci odpowiedzieć.`,
    unknown: 'Nie wiemy tu na pewno, do kiedy możesz odstąpić od umowy. Mimo to możesz wysłać odstąpienie.',
    about: 'Czego to dotyczy',
    refund: 'Zwrot pieniędzy',
    refundBy: (day, amount) => (amount === undefined ? `Najpóźniej ${day}` : `${amount}, najpóźniej ${day}`),
    goods: 'Otrzymane rzeczy',
    returnBy: (day) => `Odsyłasz je najpóźniej ${day}`,
    items: 'Chodzi tylko o część?',
    itemsHint: 'Zaznacz wtedy, czego to dotyczy. Jeśli nic nie zaznaczysz, chodzi o wszystko.',
    who: 'Twoje dane',
    orderHint: 'Nie znasz numeru? Napisz, jaki to był zakup i kiedy.',
    mailed: 'Potwierdzenie otrzymania dostaniesz też e-mailem.',
    instead: 'Rezygnacja to co innego. Zakup pozostaje ważny, a Ty kończysz na przyszłość.',
    insteadLink: 'Chcę zrezygnować, a nie odstąpić od umowy',
    nothingSent: 'Nic jeszcze nie zostało wysłane. Stanie się to dopiero, gdy naciśniesz przycisk.',
    next: 'Co dalej',
    nextLead: 'Te daty były na stronie, z której wysłano odstąpienie.',
    withoutConfig: {
      help: 'Mimo to możesz tu odstąpić od umowy.',
      go: 'Odstąp od umowy bez tych danych',
    },
  },
  situation: {
    canceled: {
      title: 'Twoja rezygnacja została już złożona.',
      endsOn: (day) => `Twoja subskrypcja trwa do końca dnia ${day}.`,
      ended: (day) => `Twoja subskrypcja trwała do końca dnia ${day}.`,
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
      steps: (store) => [
        `Otwórz swoje subskrypcje w ${store}.`,
        'Wybierz tę subskrypcję.',
        'Wybierz anulowanie i potwierdź.',
      ],
      open: (store) => `Otwórz swoje subskrypcje w ${store}`,
    },
    refund: {
      label: 'Co dostaniesz z powrotem',
      none: 'Nic. Za to, co już zapłacone, nie ma zwrotu.',
      by: (amount, day) => `${amount}, najpóźniej ${day}`,
      laterKnown: 'To zależy od ostatniego dnia, a tego jeszcze tu nie wiemy.',
      unknown: (until) =>
        `Tego tu nie wiemy. Zapłacone jest do końca dnia ${until}. Zapytaj, czy dostaniesz resztę z powrotem.`,
      how: 'Jak to obliczono?',
      paid: (paid, from, until, total) =>
        `Zapłacono ${paid} za czas od ${from} do końca dnia ${until}. To razem ${inDays(total)}.`,
      left: (last, days) =>
        `Po ${last}, Twoim ostatnim dniu, ${plural.select(days) === 'few' ? 'zostają' : 'zostaje'} z tego ${inDays(days)}.`,
      share: (paid, days, total, share) => `${paid} × ${days} ÷ ${total} = ${share}, po zaokrągleniu.`,
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
  },
  fields: {
    legend: 'O którą subskrypcję chodzi?',
    identity: 'Wpisz numer klienta albo adres e-mail. Wtedy będzie jasne, o którą subskrypcję chodzi.',
    kind: 'Jaka to rezygnacja?',
    ordinary: 'Zwykła rezygnacja',
    extraordinary: 'Rezygnacja z ważnego powodu',
    cause: 'Ważny powód (tylko jeśli jest)',
    name: 'Imię i nazwisko',
    contract: 'Numer klienta lub umowy',
    order: 'Numer zamówienia lub umowy',
    phoneLine: 'Numer telefonu, którego dotyczy umowa',
    endDate: 'Data zakończenia (zostaw puste, jeśli chcesz skończyć jak najszybciej)',
    email: 'Adres e-mail',
    comment: 'Chcesz coś dodać?',
    message: 'Twoja wiadomość',
    replyTo: 'Twój adres e-mail, na który przyjdzie odpowiedź',
    missing: 'Sprawa nierozwiązana? Napisz tu, czego brakuje.',
    optional: '(nieobowiązkowe)',
  },
  contact: {
    title: 'Zadaj pytanie lub złóż skargę',
    lead: 'Od razu zobaczysz, do kiedy dostaniesz odpowiedź.',
    kind: 'Co chcesz wysłać?',
    question: 'Pytanie',
    complaint: 'Skarga',
    answerBy: (moment) => `(odpowiedź najpóźniej ${moment})`,
    topic: 'Czego to dotyczy?',
    topics: {
      subscription: 'Moja subskrypcja',
      delivery: 'Dostawa',
      payment: 'Płatność lub faktura',
      account: 'Logowanie lub moje dane',
      product: 'To, co dostaję lub z czego korzystam',
      service: 'Obsługa',
      other: 'Coś innego',
    },
    noAnswer: 'Nie potrzebuję odpowiedzi',
    needReply: 'Wpisz adres e-mail albo zaznacz, że nie potrzebujesz odpowiedzi.',
    send: 'Wyślij wiadomość',
  },
  declaration: {
    ordinary: (plan) =>
      plan === undefined ? 'Rezygnuję z subskrypcji.' : `Rezygnuję z subskrypcji ${plan}.`,
    extraordinary: (cause) => `Rezygnuję z ważnego powodu: ${cause}`,
    cause: (cause) => `Jako powód podaję: ${cause}`,
    endsOn: (day) => `Według tej strony ostatni dzień to ${day}.`,
    asap: 'Proszę o najszybszy możliwy termin.',
    wanted: (day) => `Chcę zakończyć subskrypcję ${day}.`,
    name: (name) => `Imię i nazwisko: ${name}.`,
    contract: (contract) => `Numer klienta lub umowy: ${contract}.`,
    phoneLine: (number) => `Numer telefonu, którego dotyczy umowa: ${number}.`,
    email: (email) => `Adres e-mail: ${email}.`,
    withdraw: (what) => (what === undefined ? 'Odstępuję od umowy.' : `Odstępuję od umowy: ${what}.`),
    onlyItems: (items) => `Dotyczy to tylko: ${items.join('; ')}.`,
    order: (reference) => `Numer zamówienia lub umowy: ${reference}.`,
    undo: (moment) => `Cofam moją rezygnację z dnia ${moment}. Chcę zachować subskrypcję.`,
  },
  receipt: {
    title: {
      'cancellation.requested': 'Twoja rezygnacja dotarła',
      'cancellation.undone': 'Cofnięcie rezygnacji dotarło',
      'withdrawal.requested': 'Twoje odstąpienie dotarło',
      'survey.answered': 'Dziękujemy',
      'contact.submitted': 'Twoja wiadomość dotarła',
      'preferences.changed': 'Twoja prośba dotarła',
      'flow.step': 'Otrzymano',
    },
    document: 'Potwierdzenie otrzymania',
    receivedAt: (moment) => `Otrzymano ${moment}.`,
    undone: 'Firma potwierdzi, czy Twoja subskrypcja trwa dalej.',
    thanks: 'Twoja odpowiedź dotarła. Przeczytamy ją.',
    reference: 'Numer sprawy',
    received: 'Otrzymano',
    zone: (zone) => `strefa czasowa ${zone}`,
    endsOn: 'Twoja subskrypcja trwa do końca dnia',
    endsAccording: 'według strony, na której złożono rezygnację',
    endsUnknown: 'Otrzymasz o tym wiadomość',
    answerBy: 'Odpowiedź najpóźniej',
    declared: 'Wysłane przez Ciebie',
    notAccepted: 'To dowód, że Twoja wiadomość dotarła i kiedy. Nie mówi, czy sprawa jest już załatwiona.',
    keep: 'Zachowaj to potwierdzenie: wydrukuj tę stronę albo ją zapisz.',
    save: 'Zapisz potwierdzenie otrzymania',
    status: 'Zobacz stan swojej sprawy',
    back: 'Wróć do potwierdzenia otrzymania',
    proof: 'Dla osób, które chcą sprawdzić, czy to potwierdzenie jest prawdziwe',
    proofHow: 'Poniżej jest potwierdzenie z podpisem cyfrowym oraz klucz, którym można je sprawdzić.',
    checking:
      'Twoja przeglądarka jeszcze nie sprawdziła tego potwierdzenia. Potrzebny jest do tego JavaScript.',
    genuine: 'Sprawdzono: podpis się zgadza, a ta strona mówi to samo co potwierdzenie.',
    altered: 'Uwaga: to potwierdzenie zostało zmienione. Podpis albo tekst na tej stronie się nie zgadza.',
    unable: 'Ta przeglądarka nie może sprawdzić podpisu.',
    jws: 'Potwierdzenie (JWS)',
    key: 'Klucz (JWK)',
  },
  survey,
  marketing: {
    title: 'Nie chcesz też reklam?',
    hint: 'Wystarczy jedno kliknięcie. Wiadomości o rezygnacji nadal będą przychodzić.',
    button: 'Nie wysyłajcie mi też reklam',
    declared: 'Proszę nie wysyłać mi więcej reklam.',
  },
  undo: {
    title: 'Jednak zostajesz?',
    lead: 'Dopóki Twoja subskrypcja trwa, możesz cofnąć rezygnację. Firma potwierdzi wtedy, czy subskrypcja trwa dalej.',
    button: 'Cofnij rezygnację',
  },
  startAgain: {
    title: 'Zacząć od nowa?',
    lead: 'Chcesz wrócić? Zapraszamy.',
    link: 'Zacznij od nowa',
  },
  status: {
    title: 'Stan Twojej sprawy',
    ask: 'Wpisz numer sprawy z potwierdzenia otrzymania.',
    reference: 'Numer sprawy',
    look: 'Sprawdź',
    unknown: 'Nie ma tu nic z tym numerem sprawy. Sprawdź go, proszę, jeszcze raz.',
    received: 'Otrzymano. Nie zgłoszono jeszcze, że sprawa jest załatwiona.',
    undone: 'Cofnięcie rezygnacji dotarło. Firma potwierdzi, czy Twoja subskrypcja trwa dalej.',
    stands:
      'Dla tej samej subskrypcji dotarła jednak także inna rezygnacja lub odstąpienie i nadal obowiązuje.',
    standsNext: 'Chcesz zostać? Cofnij wtedy i tę, albo zapytaj firmę.',
    scheduled: (day) =>
      day === undefined
        ? 'Załatwione: Twoja subskrypcja się zakończy.'
        : `Załatwione: Twoja subskrypcja kończy się ${day}.`,
    effective: (day) =>
      day === undefined ? 'Twoja subskrypcja się zakończyła.' : `Twoja subskrypcja zakończyła się ${day}.`,
    failed:
      'Coś poszło nie tak przy załatwianiu sprawy. Twoja rezygnacja jednak dotarła. Zachowaj potwierdzenie otrzymania i zapytaj firmę, co dalej.',
    withdrawal: {
      scheduled: 'Twoje odstąpienie jest właśnie załatwiane.',
      effective: 'Twoje odstąpienie jest załatwione.',
      failed:
        'Coś poszło nie tak przy załatwianiu sprawy. Twoje odstąpienie jednak dotarło. Zachowaj potwierdzenie otrzymania i zapytaj firmę, co dalej.',
    },
    updated: 'Ostatnia zmiana',
    contact: {
      open: (moment) => `Twoja wiadomość dotarła. Odpowiedź otrzymasz najpóźniej ${moment}.`,
      overdue: (moment) =>
        `Odpowiedź miała przyjść najpóźniej ${moment}. Nie udało się nam to i przepraszamy. Twoja wiadomość nadal czeka na odpowiedź.`,
      reported: 'Zgłoszono, że czekasz za długo.',
      answered: 'Odpowiedzieliśmy na Twoją wiadomość.',
      unasked: 'Twoja wiadomość dotarła. Odpowiedź nie była potrzebna.',
      readIt: 'Otwórz potwierdzenie otrzymania, żeby przeczytać odpowiedź.',
      solved: 'Według Twojej oceny sprawa jest rozwiązana.',
      reopened: (moment) =>
        `Według Twojej oceny sprawa nie jest jeszcze rozwiązana. Kolejną odpowiedź otrzymasz najpóźniej ${moment}.`,
      you: (moment) => `Twoja wiadomość: ${moment}`,
      team: (moment) => `Nasza odpowiedź: ${moment}`,
      erased: 'Ten tekst został usunięty.',
      question: 'Czy to rozwiązało sprawę?',
      yes: 'Tak, rozwiązane',
      no: 'Nie, jeszcze nie',
      stillNot: 'Jednak sprawa nierozwiązana?',
    },
  },
  problem: {
    title: 'To się jeszcze nie udało',
    notReceived: 'Nic jeszcze nie dotarło. Wszystkie wpisane dane są poniżej.',
    fix: 'Sprawdź jeszcze',
    again: 'Wyślij ponownie',
    busy: 'Mamy tu teraz za duży ruch. Odczekaj kilka sekund i wyślij ponownie.',
    internal: 'Coś tu poszło nie tak. Wyślij jeszcze raz; podwójne wysłanie w niczym nie szkodzi.',
    tooLarge: 'Tekst jest za długi. Skróć go i wyślij ponownie.',
    reused: 'Z tej strony dotarło już coś o innej treści.',
    reusedLead: 'Chcesz wysłać także ten tekst? Możesz to zrobić jako nową wiadomość.',
    takenBack: 'Ta rezygnacja już wcześniej dotarła, a potem została cofnięta. Już więc nie obowiązuje.',
    takenBackLead: 'Chcesz mimo to zrezygnować? Możesz to zrobić jako nową wiadomość.',
    sendAsNew: 'Wyślij jako nową wiadomość',
    forbidden: 'To można zrobić tylko na stronie samej usługi. Przejdź tam i spróbuj jeszcze raz.',
    notFound: 'Ta strona nie istnieje albo już jej nie ma.',
    erased:
      'To, co tu było, zostało usunięte. Masz zapisane potwierdzenie otrzymania? Nadal jest ono dowodem tego, co dotarło i kiedy.',
    config: 'Strona, z której przychodzisz, przekazała dane, które się nie zgadzają.',
    configFor: 'Dla administratora strony:',
    otherWays: 'Wolisz inny sposób?',
    mail: 'Napisz e-mail na adres',
    phone: 'Zadzwoń pod numer',
    post: 'Napisz list na adres',
    malformed: 'Tu jeszcze coś się nie zgadza. Sprawdź, proszę.',
    missing: 'Uzupełnij to pole.',
  },
};

export default pl;
