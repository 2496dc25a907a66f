/** Polski, na to, co następuje po powodzie. */
import type { DeeperStrings } from './nl.ts';

const pl: DeeperStrings = {
  more: 'Chcesz to określić dokładniej?',
  narrower: {
    not_valued: {
      loyalty_unnoticed: 'Moja lojalność się nie liczyła',
      new_customers_first: 'Nowi klienci mieli lepsze warunki',
      not_listened: 'Nikt mnie nie słuchał',
      impersonal: 'Traktowano mnie jak numer',
    },
    customer_service: {
      no_reply: 'Odpowiedzi nie było',
      late_reply: 'Odpowiedź przyszła za późno',
      not_solved: 'Mój problem nie został rozwiązany',
      hard_to_reach: 'Nie dało się z nikim skontaktować',
    },
    too_expensive: {
      price_increase: 'Cena wzrosła',
      not_worth_it: 'Za mało za tę cenę',
      unexpected_costs: 'Doszły koszty, o których nie było mowy',
      budget: 'Muszę uważać na wydatki',
    },
    unused: {
      no_time: 'Nie mam na to czasu',
      no_longer_needed: 'Już tego nie potrzebuję',
      temporary_need: 'To było potrzebne tylko na jakiś czas',
      forgotten: 'Wyleciało mi z głowy, że to mam',
    },
    missing_features: {
      something_missing: 'Brakuje czegoś, czego potrzebuję',
      low_quality: 'Jakość zawiodła',
      late_delivery: 'Przyszło za późno albo wcale',
      too_complex: 'To zbyt skomplikowane',
      technical_problems: 'To nie działa dobrze',
    },
    switched_service: {
      cheaper_elsewhere: 'Gdzie indziej jest taniej',
      better_elsewhere: 'Coś innego bardziej mi pasuje',
      free_alternative: 'Korzystam teraz z czegoś za darmo',
    },
    circumstances_changed: {
      moving: 'Przeprowadzam się',
      household_changed: 'Coś się zmieniło w domu',
      income_changed: 'Zmieniły się moja praca lub dochody',
      bereavement: 'Zmarła osoba, dla której to było',
    },
  },
  replies: {
    not_valued: 'Przykro nam. Tak nie powinno być.',
    loyalty_unnoticed: 'Przykro nam. Twoja lojalność powinna się liczyć.',
    not_listened: 'Przepraszamy. Powinniśmy byli uważniej Cię słuchać.',
    customer_service: 'Przepraszamy za czekanie. Powinno być inaczej.',
    no_reply: 'Przepraszamy za brak odpowiedzi. To nie powinno się zdarzyć.',
    not_solved: 'Przepraszamy, że Ci nie pomogliśmy. Powinno być inaczej.',
    hard_to_reach: 'Przepraszamy, że nie dało się z nami skontaktować. Powinno być inaczej.',
    too_expensive: 'Rozumiemy. Dobrze, że o tym mówisz.',
    unexpected_costs: 'Koszty nie powinny być niespodzianką. Przepraszamy.',
    unused: 'W takim razie rezygnacja ma sens.',
    missing_features: 'Przykro nam, że to nie było to, czego można było oczekiwać.',
    late_delivery: 'Przepraszamy, że trzeba było czekać na coś, za co płacisz.',
    switched_service: 'Dobrze, że masz coś, co bardziej Ci pasuje.',
    circumstances_changed: 'Dziękujemy, że o tym mówisz. Życzymy Ci wszystkiego dobrego.',
    bereavement: 'Szczerze Ci współczujemy. Życzymy Ci dużo siły.',
    other: 'Możesz napisać to własnymi słowami.',
  },
  questions: {
    not_valued: 'Co powinniśmy byli zrobić inaczej?',
    customer_service: 'Czego dotyczyło Twoje pytanie?',
    too_expensive: 'Jaka cena byłaby w porządku?',
    unexpected_costs: 'Jakie to były koszty?',
    unused: 'Do czego było Ci to potrzebne?',
    missing_features: 'Czego brakowało albo co zawiodło?',
    something_missing: 'Czego brakowało?',
    low_quality: 'Co zawiodło?',
    late_delivery: 'Co przyszło za późno albo wcale?',
    too_complex: 'Co było trudne?',
    technical_problems: 'Co poszło nie tak?',
    switched_service: 'Co jest tam lepsze?',
    other: 'Jaki jest Twój powód?',
  },
  notify: {
    label: 'Dajcie mi znać, gdy to naprawicie',
    hint: 'Użyjemy Twojego adresu tylko do tego.',
    email: 'Twój adres e-mail',
    missing: 'Wpisz adres e-mail albo usuń zaznaczenie.',
    malformed: 'Ten adres e-mail jeszcze się nie zgadza. Powinien wyglądać tak: nazwa@example.com.',
    promised: 'Gdy to naprawimy, damy Ci znać.',
  },
};

export default pl;
