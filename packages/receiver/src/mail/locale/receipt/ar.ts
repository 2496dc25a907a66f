/** العربية. */
import { isolate } from '../../../pages/locale/isolate.ts';
import type { MailWords } from './nl.ts';

/** Two are said in one word, three to ten in the plural, more in the singular. */
const plural = new Intl.PluralRules('ar');

const ar: MailWords = {
  title: {
    'cancellation.requested': 'استُلم إلغاء اشتراكك',
    'cancellation.undone': 'استُلم طلبك بالبقاء',
    'withdrawal.requested': 'استُلم عدولك',
    'contact.submitted': 'استُلمت رسالتك',
  },
  subject: (title, reference) => isolate`${title} (الرقم المرجعي ${reference})`,
  test: 'هذا اختبار. لا يُلغى أي شيء فعلًا.',
  testSubject: (subject) => isolate`اختبار: ${subject}`,
  keep: 'احتفظ بهذا البريد الإلكتروني. فهو يثبت أن رسالتك وصلت، ومتى وصلت. ولا يقول إن ما طلبته قد نُفّذ.',
  several: {
    title: (count) =>
      ['', '', 'استُلمت منك رسالتان'][count] ??
      {
        few: isolate`استُلمت منك ${count} رسائل`,
        many: isolate`استُلمت منك ${count} رسالةً`,
      }[plural.select(count) as string] ??
      isolate`استُلمت منك ${count} رسالة`,
    lead: 'وصلت عدة رسائل بعنوان بريدك الإلكتروني خلال وقت قصير. لذلك جمعناها في بريد واحد.',
  },
  content: 'ما أرسلته',
  declared: {
    ordinary: 'تلغي اشتراكك.',
    extraordinary: 'تلغي اشتراكك لسبب خاص.',
    cause: 'السبب الذي كتبته مذكور في إيصال الاستلام.',
    withdrawal: 'تعدل عن عقدك.',
    partialWithdrawal: 'تعدل عن جزء من عقدك. وهذا الجزء مذكور في إيصال الاستلام.',
    undone: 'تتراجع عن إلغاء اشتراكك. تريد الاحتفاظ باشتراكك.',
    question: 'سؤال. نصه مذكور في إيصال الاستلام.',
    complaint: 'شكوى. نصها مذكور في إيصال الاستلام.',
  },
  wanted: 'متى ينبغي أن ينتهي',
  when: {
    atPeriodEnd: 'في أقرب وقت ممكن',
    immediately: 'فورًا',
    date: (day) => isolate`يوم ${day}`,
  },
  contract: 'رقم العقد أو رقم العميل',
  onReceipt: 'مذكور في إيصال الاستلام',
  receivedAt: 'تاريخ الاستلام',
  zone: (zone) => isolate`المنطقة الزمنية ${zone}`,
  reference: 'الرقم المرجعي',
  endsOn: 'يستمر اشتراكك حتى نهاية يوم',
  endsAccording: 'بحسب الصفحة التي ألغيت فيها',
  endsUnknown: 'سيصلك ذلك لاحقًا',
  answerBy: 'آخر موعد للرد',
  seeReceipt: 'عرض إيصال الاستلام',
  seeStatus: 'معرفة إلى أين وصل الأمر',
  next: {
    'cancellation.requested': [
      'لا يلزمك فعل شيء الآن. يُحال إلغاء اشتراكك إلى الشركة، وهي تنفّذه.',
      'هل تريد البقاء؟ افتح إذن إيصال الاستلام. ما دام اشتراكك ساريًا، يمكنك هناك التراجع عن إلغائه. ولا يتغير شيء إلا إذا ضغطت على الزر هناك.',
    ],
    'cancellation.undone': ['ستؤكد لك الشركة هل يستمر اشتراكك.'],
    'withdrawal.requested': ['لا يلزمك فعل شيء الآن. يُحال عدولك إلى الشركة، وهي تتولى معالجته.'],
    'contact.submitted': ['لا يلزمك فعل شيء الآن. سيصلك الرد من الشركة.'],
  },
  answer: {
    title: { question: 'الرد على سؤالك', complaint: 'الرد على شكواك' },
    lead: {
      question: (moment) => isolate`وجّهت إلينا سؤالًا في ${moment}. وهذا ردنا.`,
      complaint: (moment) => isolate`أرسلت إلينا شكوى في ${moment}. وهذا ردنا.`,
    },
    next: 'هل حُلّ الأمر بهذا، أم ليس بعد؟ أخبرنا بالضغط على الزر أدناه. وأخبرنا أيضًا إن لم يُحل: عندها نعمل عليه من جديد.',
    notYou: 'ألم تسألنا عن هذا؟ إذن فقد كتب شخص آخر عنوان بريدك الإلكتروني. يرجى إبلاغنا بذلك.',
    judge: 'أخبرنا هل حُلّ الأمر',
  },
  attached: 'تجد في المرفق الإيصال نفسه مع توقيع رقمي. لا حاجة إلى فتحه: احتفظ به مع هذا البريد.',
  notYou: 'ألم ترسل هذا بنفسك؟ يرجى إذن إبلاغ الشركة.',
  sender: (name) =>
    isolate`يصلك هذا البريد من ${name}، لأن عنوان البريد الإلكتروني هذا كُتب مع الرسالة. وهو ليس إعلانًا.`,
  attachment: (reference) => `receipt-${reference}.jwt`,
};

export default ar;
