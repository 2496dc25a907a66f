/** Українська, для того, що йде за причиною. */
import type { DeeperStrings } from './nl.ts';

const uk: DeeperStrings = {
  more: 'Хочете уточнити?',
  narrower: {
    not_valued: {
      loyalty_unnoticed: 'Мою лояльність не цінували',
      new_customers_first: 'Нові клієнти мали кращі умови',
      not_listened: 'Мене ніхто не слухав',
      impersonal: 'Для них я просто номер',
    },
    customer_service: {
      no_reply: 'Відповіді не було',
      late_reply: 'Відповідь надійшла запізно',
      not_solved: 'Мою проблему не вирішили',
      hard_to_reach: 'Ні з ким не вдалося зв’язатися',
    },
    too_expensive: {
      price_increase: 'Ціна зросла',
      not_worth_it: 'За ці гроші було замало',
      unexpected_costs: 'З’явилися неочікувані витрати',
      budget: 'Мушу стежити за витратами',
    },
    unused: {
      no_time: 'Не маю на це часу',
      no_longer_needed: 'Мені це більше не потрібно',
      temporary_need: 'Це було потрібно лише на якийсь час',
      forgotten: 'Вилетіло з голови, що це в мене є',
    },
    missing_features: {
      something_missing: 'Бракує того, що мені потрібно',
      low_quality: 'Якість підвела',
      late_delivery: 'Надходило запізно або взагалі ні',
      too_complex: 'Це надто складно',
      technical_problems: 'Це погано працює',
    },
    switched_service: {
      cheaper_elsewhere: 'Деінде дешевше',
      better_elsewhere: 'Щось інше підходить мені краще',
      free_alternative: 'Тепер користуюся безкоштовним',
    },
    circumstances_changed: {
      moving: 'Я переїжджаю',
      household_changed: 'Удома дещо змінилося',
      income_changed: 'Змінилася робота або дохід',
      bereavement: 'Людина, для якої це було, померла',
    },
  },
  replies: {
    not_valued: 'Нам шкода. Так не мало бути.',
    loyalty_unnoticed: 'Нам шкода. Вашу лояльність слід було цінувати.',
    not_listened: 'Нам шкода. Ми мали краще вас слухати.',
    customer_service: 'Вибачте, що змусили вас чекати. Так не мало бути.',
    no_reply: 'Вибачте, що ви не отримали відповіді. Такого не мало статися.',
    not_solved: 'Вибачте, що ми вам не допомогли. Так не мало бути.',
    hard_to_reach: 'Вибачте, що ви не змогли з нами зв’язатися. Так не мало бути.',
    too_expensive: 'Розуміємо. Дякуємо, що сказали.',
    unexpected_costs: 'Витрати не мають бути несподіванкою. Вибачте.',
    unused: 'Тоді припинити цілком логічно.',
    missing_features: 'Нам шкода, що це було не те, на що ви могли розраховувати.',
    late_delivery: 'Вибачте, що ви чекали на те, за що платили.',
    switched_service: 'Добре, що у вас є те, що підходить вам краще.',
    circumstances_changed: 'Дякуємо, що розповіли. Бажаємо вам усього найкращого.',
    bereavement: 'Щирі співчуття. Бажаємо вам сил.',
    other: 'Розкажіть своїми словами.',
  },
  questions: {
    not_valued: 'Що нам слід було зробити інакше?',
    customer_service: 'Про що було ваше запитання?',
    too_expensive: 'Яка ціна була б справедливою?',
    unexpected_costs: 'Які це були витрати?',
    unused: 'Для чого вам це було потрібно?',
    missing_features: 'Чого бракувало або що підвело?',
    something_missing: 'Чого бракувало?',
    low_quality: 'Що підвело?',
    late_delivery: 'Що надійшло запізно або не надійшло?',
    too_complex: 'Що було складно?',
    technical_problems: 'Що пішло не так?',
    switched_service: 'Що там краще?',
    other: 'Яка ваша причина?',
  },
  notify: {
    label: 'Повідомте мене, коли це виправлять',
    hint: 'Ми використаємо вашу адресу лише для цього.',
    email: 'Ваша е-пошта',
    missing: 'Вкажіть е-пошту або зніміть позначку.',
    malformed: 'Ця адреса ще неправильна. Вона має бути такою: name@example.com.',
    promised: 'Коли це виправлять, ми вас повідомимо.',
  },
};

export default uk;
