/** العربية، لمن لديه سؤال أو شكوى. */
import type { Topic } from '@fairwell/schema';
import { isolate } from '../isolate.ts';
import type { ContactStrings } from './nl.ts';

const topics: Topic[] = [
  {
    code: 'subscription',
    label: 'اشتراكي',
    topics: [
      { code: 'pause', label: 'إيقافه لفترة' },
      { code: 'change', label: 'تغيير شيء' },
      { code: 'end', label: 'متى ينتهي' },
      { code: 'not_mine', label: 'لم أشترك في هذا' },
      { code: 'something_else', label: 'شيء آخر' },
    ],
  },
  {
    code: 'delivery',
    label: 'التوصيل',
    topics: [
      {
        code: 'missing',
        label: 'لم يصل',
        topics: [
          { code: 'once', label: 'مرة واحدة' },
          { code: 'often', label: 'أكثر من مرة' },
        ],
      },
      {
        code: 'late',
        label: 'وصل متأخرًا',
        topics: [
          { code: 'once', label: 'مرة واحدة' },
          { code: 'often', label: 'أكثر من مرة' },
        ],
      },
      { code: 'damaged', label: 'تالف أو مبلل أو ناقص' },
      { code: 'address', label: 'إلى عنوان خاطئ' },
      { code: 'something_else', label: 'شيء آخر' },
    ],
  },
  {
    code: 'payment',
    label: 'دفعة أو فاتورة',
    topics: [
      { code: 'too_much', label: 'خُصم أكثر من اللازم أو مرتين' },
      { code: 'price', label: 'ارتفع السعر' },
      { code: 'refund', label: 'أنتظر استرداد نقودي' },
      { code: 'failed', label: 'لا أستطيع الدفع' },
      { code: 'invoice', label: 'أبحث عن فاتورة' },
      { code: 'something_else', label: 'شيء آخر' },
    ],
  },
  {
    code: 'account',
    label: 'تسجيل الدخول أو بياناتي',
    topics: [
      { code: 'login', label: 'لا أستطيع تسجيل الدخول' },
      { code: 'details', label: 'بياناتي غير صحيحة' },
      { code: 'privacy', label: 'الاطلاع على بياناتي أو حذفها' },
      { code: 'too_much_mail', label: 'تصلني رسائل كثيرة' },
      { code: 'something_else', label: 'شيء آخر' },
    ],
  },
  {
    code: 'product',
    label: 'ما أحصل عليه أو أستخدمه',
    topics: [
      { code: 'broken', label: 'شيء لا يعمل' },
      { code: 'quality', label: 'خاب ظني فيه' },
      { code: 'how', label: 'كيف يعمل شيء ما؟' },
      { code: 'something_else', label: 'شيء آخر' },
    ],
  },
  {
    code: 'service',
    label: 'كيف جرت مساعدتي',
    topics: [
      {
        code: 'no_answer',
        label: 'لم أتلقَّ ردًا',
        reply: 'ما كان ينبغي أن يحدث ذلك. نحن آسفون.',
      },
      {
        code: 'too_late',
        label: 'استغرق الأمر وقتًا طويلًا',
        reply: 'ما كان ينبغي أن يحدث ذلك. نحن آسفون.',
      },
      { code: 'not_solved', label: 'لم تُحل المشكلة' },
      {
        code: 'not_valued',
        label: 'لم أشعر بأنني أُخذت على محمل الجد',
        reply: 'لا نريد أن تشعر بذلك. نحن آسفون.',
      },
      { code: 'something_else', label: 'شيء آخر' },
    ],
  },
  { code: 'other', label: 'شيء آخر' },
];

const ar: ContactStrings = {
  entry: 'طرح سؤال أو تقديم شكوى',
  close: 'إغلاق',
  title: 'كيف يمكننا مساعدتك؟',
  kind: 'ماذا تريد أن ترسل؟',
  kinds: {
    question: { label: 'سؤال', reply: '' },
    complaint: {
      label: 'شكوى',
      reply: 'هذا مزعج. نأسف لأن الأمور لم تسر كما ينبغي.',
    },
  },
  promise: (moment) => isolate`الرد في موعد أقصاه ${moment}`,
  topic: 'ما الموضوع؟',
  topicMore: 'ما هو بالتحديد؟',
  topicNone: 'اختر إن شئت',
  topics,
  message: 'رسالتك',
  messages: { question: 'ماذا تريد أن تعرف؟', complaint: 'ماذا حدث؟' },
  email: 'البريد الإلكتروني لتلقي الرد',
  noAnswer: 'لا أحتاج إلى رد',
  optional: '(اختياري)',
  before: {
    promised: (moment) => isolate`سيصلك الرد في موعد أقصاه ${moment}.`,
    unknown: 'لا يمكننا أن نرى هنا الآن متى سيصلك الرد.',
    none: 'سنقرأ رسالتك. ولن يصلك رد عليها.',
  },
  send: 'إرسال رسالتي',
  problems: {
    title: 'لم يُرسل هذا بعد',
    lead: 'كل ما كتبته ما زال هنا. يرجى التحقق من هذا:',
    kind: {
      missing: 'اختر هل لديك سؤال أم شكوى.',
      malformed: 'اختر هل لديك سؤال أم شكوى.',
    },
    message: {
      missing: 'اكتب رسالتك.',
      malformed: 'رسالتك طويلة جدًا، أو فيها رموز لا يمكننا قراءتها.',
    },
    email: {
      missing: 'اكتب بريدك الإلكتروني، أو ضع علامة على أنك لا تحتاج إلى رد.',
      malformed: isolate`هذا البريد الإلكتروني غير صحيح بعد. يجب أن يكون مثل ${'name@example.com'}.`,
    },
  },
  sending: { title: 'جارٍ إرسال رسالتك', lead: 'لحظة من فضلك. لا تغلق هذه الصفحة بعد.' },
  waiting: {
    title: 'لم تُستلم بعد',
    device:
      'لم تصل رسالتك بعد، لكنها محفوظة على هذا الجهاز. سنحاول من جديد تلقائيًا، حتى إذا أغلقت الصفحة وعدت لاحقًا.',
    page: 'لم تصل رسالتك بعد. اترك هذه الصفحة مفتوحة وسنواصل المحاولة.',
    next: (time) => isolate`سنحاول مرة أخرى الساعة ${time}.`,
    retry: 'المحاولة الآن',
    form: 'الإرسال في صفحة عادية',
    badge: 'لم تُستلم رسالتك بعد.',
  },
  attention: {
    title: 'لم تُستلم رسالتك',
    badge: 'لم تُستلم رسالتك. هناك شيء يحتاج إلى تعديل.',
  },
  unsent: {
    title: 'هل ما زلت تريد إرسال هذا؟',
    badge: 'هناك رسالة سابقة لم تُرسل.',
  },
  sent: {
    title: 'أُرسلت رسالتك',
    badge: 'أُرسلت رسالتك.',
  },
  received: {
    title: 'استُلمت رسالتك',
    reference: 'الرقم المرجعي',
    badge: 'استُلمت رسالتك.',
  },
  show: 'عرض',
};

export default ar;
