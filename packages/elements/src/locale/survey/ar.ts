/** العربية، لسؤال لماذا. */
import type { SurveyStrings } from './nl.ts';

const ar: SurveyStrings = {
  title: 'هل تود أن تخبرنا بالسبب؟',
  hint: 'هذا اختياري، ولا يغيّر شيئًا في إلغاء اشتراكك.',
  hintAlone: 'هذا اختياري. يمكنك ترك كل شيء فارغًا.',
  comment: 'هل تود أن تقول شيئًا عن ذلك؟',
  optional: '(اختياري)',
  send: 'إرسال إجابتي',
  skip: 'تخطي',
  sending: 'جارٍ إرسال إجابتك.',
  received: 'شكرًا لك. وصلت إجابتك.',
  sent: 'شكرًا لك. أُرسلت إجابتك.',
  waiting: 'شكرًا لك. لم تصل إجابتك بعد. سنحاول من جديد تلقائيًا.',
  attention: 'لم تصل إجابتك. ولا يغيّر ذلك شيئًا في إلغاء اشتراكك.',
  skipped: 'حسنًا، لا يلزمك أن تخبرنا بشيء.',
  reasons: {
    not_valued: 'لم أشعر بأنني موضع تقدير كعميل',
    customer_service: 'لم أتلقَّ ردًا، أو تأخر الرد',
    too_expensive: 'سعره مرتفع عليّ',
    unused: 'لا أستخدمه بما يكفي',
    missing_features: 'ينقصه شيء، أو خيّبت جودته ظني',
    switched_service: 'وجدت شيئًا آخر',
    circumstances_changed: 'تغيّرت ظروفي',
    other: 'شيء آخر',
  },
};

export default ar;
