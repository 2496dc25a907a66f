/** العربية، للعرض الوحيد عند الإلغاء. */
import { isolate } from '../isolate.ts';
import type { OfferStrings } from './nl.ts';

const ar: OfferStrings = {
  title: {
    pause: 'يمكنك أيضًا إيقاف اشتراكك لفترة',
    discount: 'يمكنك أيضًا أن تدفع أقل',
    plan_change: 'يمكنك أيضًا تغيير الباقة',
    trial_extension: 'يمكنك أيضًا أن تجرّب مدة أطول',
    contact: 'يمكنك أيضًا أن تكلّمنا أولًا',
    redirect: 'هذا ممكن أيضًا',
  },
  accept: {
    pause: 'أفضّل إيقافه لفترة',
    discount: 'المتابعة بهذا السعر',
    plan_change: 'أفضّل تغيير الباقة',
    trial_extension: 'التجربة مدة أطول',
    contact: 'التواصل معنا',
    redirect: 'عرض ما هو ممكن',
  },
  pause: {
    rests: (duration) => isolate`عندها يتوقف اشتراكك لفترة. مدة التوقف: ${duration}. وبعدها يستمر تلقائيًا.`,
    free: 'وما دام متوقفًا فلن تدفع شيئًا.',
    price: (price) => isolate`وما دام متوقفًا فستدفع ${price}.`,
  },
  discount: {
    price: (price) => isolate`عندها تدفع ${price}.`,
    until: (price, day, afterwards) =>
      isolate`عندها تدفع ${price}، حتى نهاية يوم ${day}. وبعد ذلك يصبح السعر ${afterwards}.`,
  },
  plan: {
    change: (plan) => isolate`عندها تستمر مع ${plan}.`,
    price: (price) => isolate`والسعر ${price}.`,
  },
  trial: (day) => isolate`عندها تستمر فترتك التجريبية حتى نهاية يوم ${day}.`,
  contact: 'ربما نجد حلًا. وما زال بإمكانك الإلغاء بعد ذلك.',
  redirect: 'عندها تغادر هذه الصفحة. وما زال بإمكانك الإلغاء بعد ذلك.',
  madeTo: {
    everyone: 'يمكن لأي شخص أن يحصل على هذا، حتى من لا يلغي.',
    leaving: 'لا نعرض هذا إلا على من يلغي.',
  },
  takesBack: 'إذا اخترت هذا، فإنك تتراجع عن إلغاء اشتراكك.',
  keepsCancelled: 'يبقى إلغاء اشتراكك قائمًا.',
  decline: 'لا، شكرًا',
  declined: 'حسنًا. يبقى إلغاء اشتراكك قائمًا.',
  accepting: 'نحن نقوم بذلك الآن.',
  accepted: 'تم ذلك.',
  stillCancel: 'ما زال بإمكانك الإلغاء.',
  failed: 'لم ينجح ذلك.',
  cancelledToo: 'وقد ألغيت اشتراكك أيضًا، ويبقى ذلك قائمًا.',
  notTakenBack: 'لم يتم التراجع عن إلغاء اشتراكك بعد.',
  takeBack: 'التراجع عن الإلغاء',
};

export default ar;
