/** العربية، لعدول لم يصل بسهولة، وللاحتفاظ بالإثبات. */
import { isolate } from '../isolate.ts';
import type { AfterStrings } from './nl.ts';

const ar: AfterStrings = {
  save: 'حفظ في ملف',
  fileName: 'receipt',
  otherWays: {
    title: 'هل تفضل طريقة أخرى؟',
    lead: 'لك ذلك. يمكنك استخدام هذا النص.',
    textLabel: 'نص عدولك',
    copy: 'نسخ النص',
    copied: 'تم النسخ',
    mail: 'بالبريد الإلكتروني إلى',
    subject: 'العدول عن العقد',
    phone: 'بالهاتف على',
    post: 'بالبريد إلى',
  },
  attention: {
    lead: 'هناك شيء غير صحيح فيما أرسلناه. وكل ما كتبته ما زال هنا.',
    field: (field) => isolate`يرجى التحقق من: ${field}.`,
    failed: 'حدث خطأ أثناء الإرسال. وكل ما كتبته ما زال هنا.',
    revise: 'العودة إلى بياناتي',
    retry: 'المحاولة مرة أخرى',
  },
  unsent: {
    lead: (day) => isolate`عدلت عن عقدك يوم ${day}، لكن العدول لم يصل قط. ولن نرسله الآن دون أن نسألك.`,
    send: 'نعم، أرسلوا عدولي',
    discard: 'لا، لا ترسلوه',
  },
  sent: {
    lead: (moment) => isolate`أُرسل في ${moment}.`,
    unproved: 'لا يقدم هذا الموقع إثباتًا بأن عدولك وصل. لذلك احتفظ بهذا النص.',
  },
};

export default ar;
