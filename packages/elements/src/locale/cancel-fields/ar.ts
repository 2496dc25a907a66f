/** العربية، لمن بقي عليه أن يملأ شيئًا قبل الإلغاء. */
import { isolate } from '../isolate.ts';
import type { FieldStrings } from './nl.ts';

const ar: FieldStrings = {
  legend: 'ما الاشتراك المقصود؟',
  identify: 'يكفي رقم العميل أو عنوان بريدك الإلكتروني.',
  kind: 'ما نوع الإلغاء؟',
  ordinary: 'إلغاء عادي',
  extraordinary: 'إلغاء لسبب خاص',
  cause: 'السبب الخاص (فقط إن كان لديك سبب)',
  name: 'الاسم',
  contract: 'رقم العميل أو رقم العقد',
  endDate: 'تاريخ الانتهاء',
  endDateHint: 'اتركه فارغًا لينتهي في أقرب وقت ممكن.',
  email: 'البريد الإلكتروني',
  optional: '(اختياري)',
  declared: {
    extraordinary: (cause) => isolate`ألغي لسبب خاص: ${cause}`,
    from: (name) => isolate`الاسم: ${name}.`,
    email: (email) => isolate`البريد الإلكتروني: ${email}.`,
    wanted: (day) => isolate`أريد أن ينتهي يوم ${day}.`,
  },
  notSent: 'لم يُرسل هذا بعد',
  errors: {
    missing: 'يرجى ملء هذا الحقل.',
    malformed: 'هناك شيء غير صحيح هنا بعد. يرجى التحقق منه.',
    identity: 'اكتب رقم العميل أو عنوان بريدك الإلكتروني، ليتضح أي اشتراك تقصد.',
  },
};

export default ar;
