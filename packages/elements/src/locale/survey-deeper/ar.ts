/** العربية، لما يلي السبب. */
import { isolate } from '../isolate.ts';
import type { DeeperStrings } from './nl.ts';

const ar: DeeperStrings = {
  more: 'هل تود أن تكون أكثر تحديدًا؟',
  narrower: {
    not_valued: {
      loyalty_unnoticed: 'لم يُحسب لي أنني عميل منذ زمن طويل',
      new_customers_first: 'حصل العملاء الجدد على شروط أفضل',
      not_listened: 'لم يُصغِ إليّ أحد',
      impersonal: 'كنت مجرد رقم',
    },
    customer_service: {
      no_reply: 'لم أتلقَّ ردًا',
      late_reply: 'جاء الرد متأخرًا جدًا',
      not_solved: 'لم تُحل مشكلتي',
      hard_to_reach: 'لم أستطع الوصول إلى أحد',
    },
    too_expensive: {
      price_increase: 'ارتفع السعر',
      not_worth_it: 'ما حصلت عليه أقل مما دفعت',
      unexpected_costs: 'ظهرت تكاليف لم أتوقعها',
      budget: 'عليّ أن أنتبه لنفقاتي',
    },
    unused: {
      no_time: 'لا أجد وقتًا له',
      no_longer_needed: 'لم أعد أحتاج إليه',
      temporary_need: 'احتجت إليه لفترة قصيرة فقط',
      forgotten: 'نسيت أنه لديّ',
    },
    missing_features: {
      something_missing: 'ينقصه شيء أحتاج إليه',
      low_quality: 'خيّبت الجودة ظني',
      late_delivery: 'وصل متأخرًا، أو لم يصل أبدًا',
      too_complex: 'إنه معقد جدًا',
      technical_problems: 'لا يعمل جيدًا',
    },
    switched_service: {
      cheaper_elsewhere: 'وجدته أرخص في مكان آخر',
      better_elsewhere: 'وجدت ما يناسبني أكثر',
      free_alternative: 'أستخدم الآن شيئًا مجانيًا',
    },
    circumstances_changed: {
      moving: 'سأنتقل إلى سكن آخر',
      household_changed: 'تغيّر شيء في بيتي',
      income_changed: 'تغيّر عملي أو دخلي',
      bereavement: 'توفي الشخص الذي كان الاشتراك له',
    },
  },
  replies: {
    not_valued: 'نحن آسفون. ما كان ينبغي أن نجعلك تشعر بذلك.',
    loyalty_unnoticed: 'نحن آسفون. كان ينبغي أن نقدّر وفاءك.',
    not_listened: 'نحن آسفون. كان علينا أن نصغي إليك أكثر.',
    customer_service: 'نعتذر لأننا تركناك تنتظر. ما كان ينبغي أن يحدث ذلك.',
    no_reply: 'نعتذر لأنك لم تتلقَّ ردًا. ما كان ينبغي أن يحدث ذلك.',
    not_solved: 'نعتذر لأننا لم نساعدك. ما كان ينبغي أن يحدث ذلك.',
    hard_to_reach: 'نعتذر لأنك لم تستطع الوصول إلينا. ما كان ينبغي أن يحدث ذلك.',
    too_expensive: 'نتفهم ذلك. شكرًا لأنك قلته.',
    unexpected_costs: 'لا ينبغي أن تكون التكاليف مفاجأة. نعتذر عن ذلك.',
    unused: 'إذًا من الطبيعي أن تتوقف.',
    missing_features: 'نأسف لأنه لم يكن كما يحق لك أن تتوقع. نعتذر عن ذلك.',
    late_delivery: 'نعتذر لأنك اضطررت إلى انتظار شيء دفعت ثمنه.',
    switched_service: 'جميل أنك وجدت ما يناسبك أكثر.',
    circumstances_changed: 'شكرًا لأنك أخبرتنا. نتمنى لك كل خير.',
    bereavement: 'تعازينا الصادقة، ونتمنى لك الصبر والقوة.',
    other: 'قل ذلك بكلماتك كما تشاء.',
  },
  questions: {
    not_valued: 'ماذا كان علينا أن نفعل بشكل مختلف؟',
    customer_service: 'عمّ كان سؤالك؟',
    too_expensive: 'ما السعر الذي كنت تراه معقولًا؟',
    unexpected_costs: 'ما هي تلك التكاليف؟',
    unused: 'فيمَ كنت تستخدمه؟',
    missing_features: 'ما الذي كان ينقصه، أو خيّب ظنك؟',
    something_missing: 'ما الذي كان ينقصه؟',
    low_quality: 'ما الذي خيّب ظنك؟',
    late_delivery: 'ما الذي تأخر أو لم يصل؟',
    too_complex: 'ما الذي كان صعبًا؟',
    technical_problems: 'ما الذي لم يعمل كما ينبغي؟',
    switched_service: 'ما الذي تراه أفضل هناك؟',
    other: 'ما سببك؟',
  },
  notify: {
    label: 'أخبروني عندما يُصلح هذا',
    hint: 'لن نستخدم عنوانك إلا لذلك.',
    email: 'بريدك الإلكتروني',
    missing: 'اكتب بريدك الإلكتروني، أو أزل العلامة من المربع.',
    malformed: isolate`هذا البريد الإلكتروني غير صحيح بعد. يجب أن يكون مثل ${'name@example.com'}.`,
    promised: 'عندما يُصلح هذا، سنخبرك.',
  },
};

export default ar;
