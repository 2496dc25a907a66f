/** العربية، لمن يلغي اشتراكه. */
import { isolate } from '../isolate.ts';
import type { CancelStrings } from './nl.ts';

const ar: CancelStrings = {
  entry: 'إلغاء الاشتراك',
  close: 'إغلاق',
  keep: 'الاحتفاظ باشتراكي',
  review: {
    title: (plan) => (plan ? isolate`إلغاء ${plan}` : 'إلغاء اشتراكك'),
    endsOn: 'إذا ألغيت الآن، فسيستمر اشتراكك حتى نهاية يوم',
    endsUnknown: 'لا نعرف هنا على وجه اليقين متى ينتهي اشتراكك. ومع ذلك يمكنك الإلغاء.',
    factsMissing: 'لا تذكر هذه الصفحة معلومات كافية عن اشتراكك لحساب ذلك.',
    why: 'لماذا هذا التاريخ؟',
    whyUnknown: 'لماذا لا نعرف ذلك؟',
    chargesLabel: 'ما ستدفعه بعد',
    nothingMore: 'لا شيء بعد الآن',
    charge: (amount, day) => isolate`${amount} يوم ${day}`,
    chargesUnknown: 'لا نعرف ذلك هنا على وجه اليقين. راجع شروط اشتراكك أو اسأل عنه.',
    untilLabel: 'حتى ذلك اليوم',
    until: 'يبقى كل شيء كما هو.',
    messageLabel: 'هذا ما نرسله نيابة عنك',
  },
  declaration: {
    ordinary: (plan) => (plan ? isolate`ألغي اشتراكي في ${plan}.` : 'ألغي اشتراكي.'),
    contract: (contract) => isolate`رقم العميل أو رقم العقد: ${contract}.`,
    endsOn: (day) => isolate`بحسب هذه الصفحة، آخر يوم هو ${day}.`,
    asap: 'في أقرب وقت ممكن من فضلكم.',
  },
  sending: { title: 'جارٍ إرسال إلغاء اشتراكك', lead: 'لحظة من فضلك. لا تغلق هذه الصفحة بعد.' },
  waiting: {
    title: 'لم يُستلم بعد',
    device:
      'لم يصل إلغاء اشتراكك بعد، لكنه محفوظ على هذا الجهاز. سنحاول من جديد تلقائيًا، حتى إذا أغلقت الصفحة وعدت لاحقًا.',
    page: 'لم يصل إلغاء اشتراكك بعد. اترك هذه الصفحة مفتوحة وسنواصل المحاولة.',
    next: (time) => isolate`سنحاول مرة أخرى الساعة ${time}.`,
    retry: 'المحاولة الآن',
    form: 'الإلغاء في صفحة عادية',
    badge: 'لم يُستلم إلغاء اشتراكك بعد.',
  },
  attention: {
    title: 'لم يُستلم إلغاء اشتراكك',
    badge: 'لم يُستلم إلغاء اشتراكك. هناك شيء يحتاج إلى تعديل.',
  },
  unsent: {
    title: 'هل ما زلت تريد الإلغاء؟',
    badge: 'هناك إلغاء سابق لم يُرسل.',
  },
  sent: {
    title: 'أُرسل إلغاء اشتراكك',
    badge: 'أُرسل إلغاء اشتراكك.',
  },
  received: {
    title: 'استُلم إلغاء اشتراكك',
    lead: (moment) => isolate`استُلم في ${moment}.`,
    referenceLabel: 'الرقم المرجعي',
    endsLabel: 'يستمر اشتراكك حتى نهاية يوم',
    endsUnknown: 'سيصلك ذلك لاحقًا',
    badge: 'استُلم إلغاء اشتراكك.',
  },
  show: 'عرض',
};

export default ar;
