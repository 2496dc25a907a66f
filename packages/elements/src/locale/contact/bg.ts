/** Български, за тези, които питат или се оплакват. */
import type { Topic } from '@fairwell/schema';
import type { ContactStrings } from './nl.ts';

const topics: Topic[] = [
  {
    code: 'subscription',
    label: 'Моят абонамент',
    topics: [
      { code: 'pause', label: 'Да го спра за известно време' },
      { code: 'change', label: 'Да променя нещо' },
      { code: 'end', label: 'Кога свършва' },
      { code: 'not_mine', label: 'Този договор не е мой' },
      { code: 'something_else', label: 'Нещо друго' },
    ],
  },
  {
    code: 'delivery',
    label: 'Доставката',
    topics: [
      {
        code: 'missing',
        label: 'Не дойде',
        topics: [
          { code: 'once', label: 'Веднъж' },
          { code: 'often', label: 'Вече няколко пъти' },
        ],
      },
      {
        code: 'late',
        label: 'Дойде твърде късно',
        topics: [
          { code: 'once', label: 'Веднъж' },
          { code: 'often', label: 'Вече няколко пъти' },
        ],
      },
      { code: 'damaged', label: 'Счупено, мокро или непълно' },
      { code: 'address', label: 'На грешен адрес' },
      { code: 'something_else', label: 'Нещо друго' },
    ],
  },
  {
    code: 'payment',
    label: 'Плащане или фактура',
    topics: [
      { code: 'too_much', label: 'Взето твърде много или два пъти' },
      { code: 'price', label: 'Цената се повиши' },
      { code: 'refund', label: 'Чакам да ми върнат пари' },
      { code: 'failed', label: 'Плащането не става' },
      { code: 'invoice', label: 'Търся фактура' },
      { code: 'something_else', label: 'Нещо друго' },
    ],
  },
  {
    code: 'account',
    label: 'Вход или моите данни',
    topics: [
      { code: 'login', label: 'Не мога да вляза' },
      { code: 'details', label: 'Данните ми не са верни' },
      { code: 'privacy', label: 'Преглед или изтриване на данните ми' },
      { code: 'too_much_mail', label: 'Получавам твърде много съобщения' },
      { code: 'something_else', label: 'Нещо друго' },
    ],
  },
  {
    code: 'product',
    label: 'Това, което получавам или ползвам',
    topics: [
      { code: 'broken', label: 'Нещо не работи' },
      { code: 'quality', label: 'По-лошо е от очакваното' },
      { code: 'how', label: 'Как работи нещо?' },
      { code: 'something_else', label: 'Нещо друго' },
    ],
  },
  {
    code: 'service',
    label: 'Как ми помогнахте',
    topics: [
      { code: 'no_answer', label: 'Нямаше отговор', reply: 'Това не биваше да се случва. Съжаляваме.' },
      { code: 'too_late', label: 'Продължи твърде дълго', reply: 'Това не биваше да се случва. Съжаляваме.' },
      { code: 'not_solved', label: 'Не беше решено' },
      {
        code: 'not_valued',
        label: 'Не ме приеха сериозно',
        reply: 'Не искаме да се чувствате така. Съжаляваме.',
      },
      { code: 'something_else', label: 'Нещо друго' },
    ],
  },
  { code: 'other', label: 'Нещо друго' },
];

const bg: ContactStrings = {
  entry: 'Задаване на въпрос или оплакване',
  close: 'Затваряне',
  title: 'С какво можем да Ви помогнем?',
  kind: 'Какво искате да изпратите?',
  kinds: {
    question: { label: 'Въпрос', reply: '' },
    complaint: {
      label: 'Оплакване',
      reply: 'Неприятно е. Съжаляваме, че не стана както трябва.',
    },
  },
  promise: (moment) => `отговор най-късно на ${moment}`,
  topic: 'За какво става дума?',
  topicMore: 'За какво точно?',
  topicNone: 'Изберете, ако искате',
  topics,
  message: 'Вашето съобщение',
  messages: { question: 'Какво искате да знаете?', complaint: 'Какво се случи?' },
  email: 'Имейл адрес за отговора',
  noAnswer: 'Не ми трябва отговор',
  optional: '(по желание)',
  before: {
    promised: (moment) => `Ще получите отговор най-късно на ${moment}.`,
    unknown: 'Тук сега не знаем докога ще получите отговор.',
    none: 'Ще прочетем съобщението Ви. Няма да получите отговор на него.',
  },
  send: 'Изпращане на съобщението',
  problems: {
    title: 'Това още не е изпратено',
    lead: 'Каквото написахте, още е тук. Проверете още:',
    kind: {
      missing: 'Изберете дали имате въпрос или оплакване.',
      malformed: 'Изберете дали имате въпрос или оплакване.',
    },
    message: {
      missing: 'Напишете съобщението си.',
      malformed: 'Съобщението Ви е твърде дълго или в него има знаци, които не можем да прочетем.',
    },
    email: {
      missing: 'Попълнете имейл адреса си или отбележете, че не Ви трябва отговор.',
      malformed: 'Този имейл адрес още не е верен. Трябва да изглежда така: ime@example.com.',
    },
  },
  sending: { title: 'Изпращаме съобщението Ви', lead: 'Един момент. Не затваряйте още страницата.' },
  waiting: {
    title: 'Още не е получено',
    device:
      'Съобщението Ви още не е пристигнало, но е запазено на това устройство. Продължаваме да опитваме. Дори да затворите страницата и да се върнете по-късно.',
    page: 'Съобщението Ви още не е пристигнало. Оставете страницата отворена и ще продължим да опитваме.',
    next: (time) => `Следващ опит в ${time}.`,
    retry: 'Нов опит сега',
    form: 'Изпращане на обикновена страница',
    badge: 'Съобщението Ви още не е получено.',
  },
  attention: {
    title: 'Съобщението Ви не е получено',
    badge: 'Съобщението Ви не е получено. Нещо трябва да се поправи.',
  },
  unsent: {
    title: 'Още ли искате да изпратите това?',
    badge: 'Предишно съобщение не е изпратено.',
  },
  sent: {
    title: 'Съобщението Ви е изпратено',
    badge: 'Съобщението Ви е изпратено.',
  },
  received: {
    title: 'Съобщението Ви е получено',
    reference: 'Номер за справка',
    badge: 'Съобщението Ви е получено.',
  },
  show: 'Преглед',
};

export default bg;
