/** العربية، لما هو خاص في الاشتراك، وما ينتهي معه. */
import { isolate } from '../isolate.ts';
import type { SituationStrings } from './nl.ts';

const ar: SituationStrings = {
  canceled: {
    title: 'لقد ألغيت اشتراكك من قبل.',
    endsOn: (day) => isolate`يستمر اشتراكك حتى نهاية يوم ${day}.`,
    receipt: 'عرض إلغاء اشتراكك أو التراجع عنه',
    again: 'ألست متأكدًا من نجاحه؟ يمكنك الإلغاء مرة أخرى أدناه.',
  },
  pastDue: {
    lead: (owed) =>
      owed
        ? isolate`ما زال عليك دفع ${owed}. ومع ذلك يمكنك الإلغاء.`
        : 'ما زال عليك مبلغ لم يُدفع. ومع ذلك يمكنك الإلغاء.',
    stays: 'ولا يغيّر ذلك ما كان عليك دفعه من قبل.',
  },
  promotional: (price, until, then) =>
    isolate`تدفع الآن سعرًا خاصًا: ${price}، حتى نهاية يوم ${until}. بعد ذلك يصبح ${then}.`,
  trial: {
    until: (day) => isolate`تستمر فترتك التجريبية حتى نهاية يوم ${day}.`,
    free: 'إذا ألغيت الآن، فلن تدفع شيئًا.',
  },
  appStore: {
    lead: (store) =>
      isolate`أنت تدفع عن طريق ${store}. أوقف اشتراكك هناك أيضًا، وإلا سيستمر ${store} في الخصم.`,
    stillTo: (store) => isolate`انتبه: سيستمر ${store} في الخصم حتى توقف اشتراكك هناك أيضًا.`,
    steps: (store) => [isolate`افتح اشتراكاتك لدى ${store}.`, 'اختر هذا الاشتراك.', 'اختر الإلغاء، ثم أكّد.'],
    open: (store) => isolate`فتح اشتراكاتك لدى ${store}`,
  },
  consequences: {
    access: { label: 'الاستخدام', 'until-end': 'يمكنك استخدام كل شيء حتى نهاية آخر يوم.' },
    data: {
      label: 'بياناتك',
      kept: 'يبقى ما حفظته محفوظًا.',
      'deleted-at-end': 'يُحذف ما حفظته بعد آخر يوم. احتفظ قبل ذلك بما تريد إبقاءه.',
    },
    account: {
      label: 'حسابك',
      stays: 'يبقى حسابك.',
      'closed-at-end': 'يُغلق حسابك بعد آخر يوم.',
      separate: 'يبقى حسابك. أما حذف الحساب وحده فلا يلغي الاشتراك.',
    },
    seats: { label: 'الآخرون', 'end-too': 'ينتهي في اليوم نفسه لكل من يستخدم هذا الاشتراك.' },
    credits: {
      label: 'رصيدك',
      kept: 'يبقى رصيدك.',
      'lost-at-end': 'يمكنك استخدام رصيدك حتى نهاية آخر يوم. وبعد ذلك ينتهي.',
    },
  },
};

export default ar;
