/** Polski, na czas po rezygnacji: zachować dowód i móc wrócić. */
import type { AfterStrings } from './nl.ts';

const pl: AfterStrings = {
  notAccepted: 'To dowód, że Twoja rezygnacja dotarła i kiedy. Nie mówi, czy jest już załatwiona.',
  receipt: 'Zobacz potwierdzenie otrzymania',
  save: 'Zapisz jako plik',
  fileName: 'potwierdzenie-otrzymania',
  otherWays: {
    title: 'Wolisz inny sposób?',
    lead: 'Nie ma problemu. Możesz użyć tego tekstu.',
    textLabel: 'Tekst Twojej rezygnacji',
    copy: 'Kopiuj tekst',
    copied: 'Skopiowano',
    mail: 'Napisz e-mail na adres',
    subject: 'Rezygnacja z subskrypcji',
    phone: 'Zadzwoń pod numer',
    post: 'Napisz list na adres',
  },
  undo: {
    declared: (moment) => `Cofam moją rezygnację z dnia ${moment}. Chcę zachować subskrypcję.`,
    summary: 'Jednak zostajesz?',
    lead: 'Dopóki Twoja subskrypcja trwa, możesz cofnąć rezygnację.',
    button: 'Cofnij rezygnację',
    sending: 'Wysyłamy cofnięcie rezygnacji.',
    waiting:
      'Cofnięcie rezygnacji jeszcze nie dotarło. Do tego czasu rezygnacja obowiązuje. Próbujemy dalej.',
    attention: 'Cofnięcie rezygnacji nie dotarło. Rezygnacja nadal obowiązuje.',
  },
};

export default pl;
