/** Українська, для тих, хто про щось питає або скаржиться. */
import type { Topic } from '@fairwell/schema';
import type { ContactStrings } from './nl.ts';

const topics: Topic[] = [
  {
    code: 'subscription',
    label: 'Моя підписка',
    topics: [
      { code: 'pause', label: 'Призупинити на якийсь час' },
      { code: 'change', label: 'Щось змінити' },
      { code: 'end', label: 'Коли вона закінчується' },
      { code: 'not_mine', label: 'Це не мій договір' },
      { code: 'something_else', label: 'Щось інше' },
    ],
  },
  {
    code: 'delivery',
    label: 'Доставка',
    topics: [
      {
        code: 'missing',
        label: 'Не надійшло',
        topics: [
          { code: 'once', label: 'Один раз' },
          { code: 'often', label: 'Уже кілька разів' },
        ],
      },
      {
        code: 'late',
        label: 'Надійшло запізно',
        topics: [
          { code: 'once', label: 'Один раз' },
          { code: 'often', label: 'Уже кілька разів' },
        ],
      },
      { code: 'damaged', label: 'Пошкоджене, мокре чи неповне' },
      { code: 'address', label: 'На неправильну адресу' },
      { code: 'something_else', label: 'Щось інше' },
    ],
  },
  {
    code: 'payment',
    label: 'Платіж або рахунок',
    topics: [
      { code: 'too_much', label: 'Списано забагато або двічі' },
      { code: 'price', label: 'Ціна зросла' },
      { code: 'refund', label: 'Чекаю на повернення грошей' },
      { code: 'failed', label: 'Не вдається заплатити' },
      { code: 'invoice', label: 'Шукаю рахунок' },
      { code: 'something_else', label: 'Щось інше' },
    ],
  },
  {
    code: 'account',
    label: 'Вхід або мої дані',
    topics: [
      { code: 'login', label: 'Не вдається ввійти' },
      { code: 'details', label: 'Мої дані неправильні' },
      { code: 'privacy', label: 'Переглянути чи стерти мої дані' },
      { code: 'too_much_mail', label: 'Отримую забагато листів' },
      { code: 'something_else', label: 'Щось інше' },
    ],
  },
  {
    code: 'product',
    label: 'Те, що я отримую чи чим користуюся',
    topics: [
      { code: 'broken', label: 'Щось не працює' },
      { code: 'quality', label: 'Це гірше, ніж мало бути' },
      { code: 'how', label: 'Як щось працює?' },
      { code: 'something_else', label: 'Щось інше' },
    ],
  },
  {
    code: 'service',
    label: 'Як мені допомагали',
    topics: [
      { code: 'no_answer', label: 'Відповіді не було', reply: 'Такого не мало статися. Вибачте.' },
      { code: 'too_late', label: 'Це тривало надто довго', reply: 'Такого не мало статися. Вибачте.' },
      { code: 'not_solved', label: 'Питання не вирішили' },
      {
        code: 'not_valued',
        label: 'До мене не поставилися серйозно',
        reply: 'Ви не мали б так у нас почуватися. Вибачте.',
      },
      { code: 'something_else', label: 'Щось інше' },
    ],
  },
  { code: 'other', label: 'Щось інше' },
];

const uk: ContactStrings = {
  entry: 'Поставити запитання або поскаржитися',
  close: 'Закрити',
  title: 'Чим ми можемо вам допомогти?',
  kind: 'Що ви хочете надіслати?',
  kinds: {
    question: { label: 'Запитання', reply: '' },
    complaint: {
      label: 'Скарга',
      reply: 'Це прикро. Нам шкода, що все було не так, як має бути.',
    },
  },
  promise: (moment) => `відповідь не пізніше ${moment}`,
  topic: 'Про що йдеться?',
  topicMore: 'Про що саме?',
  topicNone: 'Виберіть, якщо хочете',
  topics,
  message: 'Ваше повідомлення',
  messages: { question: 'Що ви хочете знати?', complaint: 'Що сталося?' },
  email: 'Е-пошта для відповіді',
  noAnswer: 'Відповідь мені не потрібна',
  optional: '(необов’язково)',
  before: {
    promised: (moment) => `Ви отримаєте відповідь не пізніше ${moment}.`,
    unknown: 'Ми зараз не знаємо, коли саме ви отримаєте відповідь.',
    none: 'Ми прочитаємо ваше повідомлення. Відповіді на нього не буде.',
  },
  send: 'Надіслати повідомлення',
  problems: {
    title: 'Це ще не надіслано',
    lead: 'Те, що ви написали, ще тут. Перевірте ще:',
    kind: {
      missing: 'Виберіть, запитання це чи скарга.',
      malformed: 'Виберіть, запитання це чи скарга.',
    },
    message: {
      missing: 'Напишіть повідомлення.',
      malformed: 'Ваше повідомлення задовге або має знаки, які ми не можемо прочитати.',
    },
    email: {
      missing: 'Вкажіть е-пошту або позначте, що відповідь вам не потрібна.',
      malformed: 'Ця адреса ще неправильна. Вона має бути такою: name@example.com.',
    },
  },
  sending: { title: 'Надсилаємо ваше повідомлення', lead: 'Хвилинку. Не закривайте цю сторінку.' },
  waiting: {
    title: 'Ще не отримано',
    device:
      'Ваше повідомлення ще не надійшло, але збережене на цьому пристрої. Ми пробуємо далі. Навіть якщо ви закриєте сторінку й повернетеся пізніше.',
    page: 'Ваше повідомлення ще не надійшло. Не закривайте цю сторінку, і ми пробуватимемо далі.',
    next: (time) => `Наступна спроба о ${time}.`,
    retry: 'Спробувати зараз',
    form: 'Надіслати на звичайній сторінці',
    badge: 'Ваше повідомлення ще не отримано.',
  },
  attention: {
    title: 'Ваше повідомлення не отримано',
    badge: 'Ваше повідомлення не отримано. Треба дещо виправити.',
  },
  unsent: {
    title: 'Ще хочете це надіслати?',
    badge: 'Попереднє повідомлення не надіслано.',
  },
  sent: {
    title: 'Ваше повідомлення надіслано',
    badge: 'Ваше повідомлення надіслано.',
  },
  received: {
    title: 'Ваше повідомлення отримано',
    reference: 'Номер звернення',
    badge: 'Ваше повідомлення отримано.',
  },
  show: 'Переглянути',
};

export default uk;
