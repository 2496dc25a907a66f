/** العربية، لمن يعدل عن عقده. */
import { isolate } from '../isolate.ts';
import type { WithdrawStrings } from './nl.ts';

/** A day is counted in its own way from three to ten, from eleven to ninety-nine, and at a hundred. */
const days = new Intl.PluralRules('ar');

const ar: WithdrawStrings = {
  entry: 'العدول عن العقد هنا',
  confirm: 'تأكيد العدول',
  close: 'إغلاق',
  keep: 'البقاء على العقد',
  review: {
    title: 'العدول عن عقدك',
    lead: 'العدول يلغي الشراء. ولا يلزمك أن تقول لماذا.',
    open: (day, left) => isolate`ما زال بإمكانك العدول حتى نهاية يوم ${day} (${left}).`,
    daysLeft: (count) =>
      ['اليوم هو آخر يوم', 'غدًا آخر يوم', 'بقي يومان'][count] ??
      {
        few: isolate`بقيت ${count} أيام`,
        many: isolate`بقي ${count} يومًا`,
      }[days.select(count) as string] ??
      isolate`بقي ${count} يوم`,
    over: (day) =>
      isolate`بحسب حسابنا، كان بإمكانك العدول حتى نهاية يوم ${day}. ومع ذلك يمكنك إرسال عدولك. وستحصل على إيصال استلام، وعلى الشركة أن تجيبك.`,
    unknown: 'لا نعرف هنا على وجه اليقين حتى متى يمكنك العدول. ومع ذلك يمكنك إرسال عدولك.',
    factsMissing: 'لا تذكر هذه الصفحة معلومات كافية عن عقدك لحساب ذلك.',
    why: 'لماذا هذا التاريخ؟',
    whyUnknown: 'لماذا لا نعرف ذلك؟',
    refund: 'استرداد مالك',
    refundBy: (day, sum) => (sum ? isolate`${sum}، في موعد أقصاه ${day}` : isolate`في موعد أقصاه ${day}`),
    goods: 'ما استلمته',
    returnBy: (day) => isolate`تعيده في موعد أقصاه ${day}`,
    items: 'هل يتعلق الأمر بجزء فقط؟',
    itemsHint: 'حدّد إذن ما تعدل عنه. وإن لم تحدد شيئًا، شمل ذلك كل شيء.',
    messageLabel: 'هذا ما نرسله نيابة عنك',
    instead: 'الإلغاء أمر آخر: يبقى الشراء قائمًا، وتتوقف للمستقبل.',
    insteadLink: 'أريد الإلغاء لا العدول',
  },
  fields: {
    who: 'بياناتك',
    name: 'الاسم',
    contract: 'رقم الطلب أو رقم العقد',
    contractHint: 'ألا تعرف الرقم؟ اكتب إذن ما اشتريته ومتى.',
    email: 'البريد الإلكتروني',
    notSent: 'لم يُرسل هذا بعد',
    errors: {
      missing: 'يرجى ملء هذا الحقل.',
      malformed: 'هناك شيء غير صحيح هنا بعد. يرجى التحقق منه.',
    },
  },
  declaration: {
    withdraw: (what) => (what ? isolate`أعدل عن عقدي: ${what}.` : 'أعدل عن عقدي.'),
    onlyItems: (items) => `يتعلق الأمر فقط بما يلي: ${items.map((item) => isolate`${item}`).join('؛ ')}.`,
    order: (reference) => isolate`رقم الطلب أو رقم العقد: ${reference}.`,
    from: (name) => isolate`الاسم: ${name}.`,
    email: (email) => isolate`البريد الإلكتروني: ${email}.`,
  },
  sending: { title: 'جارٍ إرسال عدولك', lead: 'لحظة من فضلك. لا تغلق هذه الصفحة بعد.' },
  waiting: {
    title: 'لم يُستلم بعد',
    device:
      'لم يصل عدولك بعد، لكنه محفوظ على هذا الجهاز. سنحاول من جديد تلقائيًا، حتى إذا أغلقت الصفحة وعدت لاحقًا.',
    page: 'لم يصل عدولك بعد. اترك هذه الصفحة مفتوحة وسنواصل المحاولة.',
    next: (time) => isolate`سنحاول مرة أخرى الساعة ${time}.`,
    retry: 'المحاولة الآن',
    form: 'العدول في صفحة عادية',
    badge: 'لم يُستلم عدولك بعد.',
  },
  attention: {
    title: 'لم يُستلم عدولك',
    badge: 'لم يُستلم عدولك. هناك شيء يحتاج إلى تعديل.',
  },
  unsent: {
    title: 'هل ما زلت تريد العدول؟',
    badge: 'هناك عدول سابق لم يُرسل.',
  },
  sent: {
    title: 'أُرسل عدولك',
    badge: 'أُرسل عدولك.',
  },
  received: {
    title: 'استُلم عدولك',
    lead: (moment) => isolate`استُلم في ${moment}.`,
    referenceLabel: 'الرقم المرجعي',
    notAccepted: 'هذا يثبت أن عدولك وصل، ومتى وصل. ولا يقول إنه قد نُفّذ.',
    receipt: 'عرض إيصال الاستلام',
    badge: 'استُلم عدولك.',
  },
  show: 'عرض',
};

export default ar;
