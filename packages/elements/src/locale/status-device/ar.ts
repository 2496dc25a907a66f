/** العربية، لما ينتظر بعد على هذا الجهاز. */
import { isolate } from '../isolate.ts';
import type { DeviceStrings } from './nl.ts';

const ar: DeviceStrings = {
  title: 'على هذا الجهاز',
  lead: 'لم يُستلم هذا بعد. وحتى ذلك الحين فهو على هذا الجهاز فقط.',
  names: {
    'cancellation.requested': 'إلغاء الاشتراك',
    'cancellation.undone': 'التراجع عن الإلغاء',
    'withdrawal.requested': 'العدول عن العقد',
    'contact.submitted': 'سؤال أو شكوى',
    'survey.answered': 'إجابة عن السؤال عن السبب',
    'preferences.changed': 'طلب إيقاف الرسائل الإعلانية',
  },
  other: 'رسالة',
  since: (moment) => isolate`بتاريخ ${moment}.`,
  state: {
    sending: 'جارٍ الإرسال الآن.',
    waiting: 'لم يُستلم بعد. سنواصل المحاولة ما دامت هذه الصفحة مفتوحة.',
    attention: 'لم يُقبل. حاول مرة أخرى، أو تواصل معنا.',
    unsent: 'لن نرسله إلا إذا طلبت ذلك.',
    sent: 'أُرسل. ولا يمكننا أن نرى هنا هل وصل.',
    gone: 'حُذف.',
  },
  received: (reference) => (reference ? isolate`استُلم. الرقم المرجعي: ${reference}.` : 'استُلم.'),
  send: 'الإرسال الآن',
  delete: 'الحذف من هذا الجهاز',
  sure: 'هل تريد ذلك فعلًا؟ عندها لن نرسله بعد الآن. ولم يأتِ قط إيصال استلام، فلا تعتمد على أنه وصل.',
  sureDraft: 'هل تريد ذلك فعلًا؟ عندها تضيع الإجابة.',
  yes: 'نعم، احذفه',
  no: 'لا، اتركه',
  draft: 'نص كنت تكتبه. وهو في علامة التبويب هذه فقط، ولم يُرسل.',
};

export default ar;
