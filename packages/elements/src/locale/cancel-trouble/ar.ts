/** العربية، لإلغاء لم يصل بسهولة. */
import { isolate } from '../isolate.ts';
import type { TroubleStrings } from './nl.ts';

const ar: TroubleStrings = {
  attention: {
    lead: 'هناك شيء غير صحيح فيما أرسلناه. وكل ما كتبته ما زال هنا.',
    field: (field) => isolate`يرجى التحقق من: ${field}.`,
    failed: 'حدث خطأ أثناء الإرسال. وكل ما كتبته ما زال هنا.',
    revise: 'العودة إلى بياناتي',
    retry: 'المحاولة مرة أخرى',
  },
  unsent: {
    lead: (day) => isolate`ألغيت اشتراكك يوم ${day}، لكن الإلغاء لم يصل قط. ولن نرسله الآن دون أن نسألك.`,
    send: 'نعم، أرسلوا إلغاء اشتراكي',
    discard: 'لا، لا ترسلوه',
  },
  sent: {
    lead: (moment) => isolate`أُرسل في ${moment}.`,
    unproved: 'لا يقدم هذا الموقع إثباتًا بأن إلغاء اشتراكك وصل. لذلك احتفظ بهذا النص.',
  },
};

export default ar;
