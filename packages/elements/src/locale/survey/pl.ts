/** Polski, dla pytania o powód. */
import type { SurveyStrings } from './nl.ts';

const pl: SurveyStrings = {
  title: 'Chcesz nam powiedzieć, dlaczego?',
  hint: 'Nie musisz. Na Twoją rezygnację to nie wpływa.',
  hintAlone: 'Nie musisz. Możesz zostawić wszystko puste.',
  comment: 'Chcesz coś dodać?',
  optional: '(nieobowiązkowe)',
  send: 'Wyślij odpowiedź',
  skip: 'Pomiń',
  sending: 'Wysyłamy Twoją odpowiedź.',
  received: 'Dziękujemy. Twoja odpowiedź dotarła.',
  sent: 'Dziękujemy. Twoja odpowiedź została wysłana.',
  waiting: 'Dziękujemy. Twoja odpowiedź jeszcze nie dotarła. Próbujemy dalej.',
  attention: 'Twoja odpowiedź nie dotarła. Na Twoją rezygnację to nie wpływa.',
  skipped: 'W porządku, nie musisz nic mówić.',
  reasons: {
    not_valued: 'Nie doceniano mnie jako klienta',
    customer_service: 'Odpowiedzi nie było albo przyszła za późno',
    too_expensive: 'To dla mnie za drogie',
    unused: 'Za mało z tego korzystam',
    missing_features: 'Czegoś brakuje albo jakość zawiodła',
    switched_service: 'Mam już coś innego',
    circumstances_changed: 'Moja sytuacja się zmieniła',
    other: 'Inny powód',
  },
};

export default pl;
