/** العربية، لعرض الحقوق. */
import { isolate } from '../isolate.ts';
import why from '../why/ar.ts';
import type { RightsStrings } from './nl.ts';

/** Two are said in one word, three to ten in the plural, more in the singular. */
const plural = new Intl.PluralRules('ar');

const ar: RightsStrings = {
  ...why,
  title: 'حقوقك في لمحة',
  loading: 'نبحث عن القواعد…',
  choice: {
    undo: (until) => isolate`ما زال بإمكانك العدول عن الشراء حتى نهاية يوم ${until}.`,
    stop: (ends) => isolate`هل تريد التوقف؟ إذا ألغيت اليوم، فسيستمر اشتراكك حتى نهاية يوم ${ends}.`,
    justStop: 'هل تريد التوقف؟ يمكنك إذن الإلغاء.',
    instead: (ends) => isolate`وإذا ألغيت بدلًا من ذلك، فسيستمر اشتراكك حتى نهاية يوم ${ends}.`,
    later: 'وبعد ذلك يمكنك الإلغاء.',
    ended: (day) => isolate`انتهى اشتراكك من تلقاء نفسه يوم ${day}. ولا حاجة إلى إلغائه.`,
    past: 'انتهت مهلة العدول، بقدر ما يمكننا حسابه.',
    unknown: 'هل ما زال بإمكانك العدول عن الشراء أيضًا؟ هذا غير معروف على وجه اليقين.',
  },
  cancel: {
    title: 'الإلغاء',
    lead: 'الإلغاء هو التوقف للمستقبل. وحتى آخر يوم لك يبقى كل شيء كما هو.',
  },
  withdraw: {
    title: 'العدول عن الشراء',
    lead: 'العدول يلغي الشراء. تسترد مالًا، وتعيد ما وصل إلى بيتك.',
    past: 'ألم يخبرك أحد بحق العدول؟ قد تكون مهلتك إذن أطول.',
  },
  notices: {
    title: 'ما يجب على الشركة أن تخبرك به',
    lead: 'عليها أن تفعل ذلك في الوقت المناسب، كي يبقى لك الاختيار.',
    due: {
      renewal: 'آخر موعد لإبلاغك بأن اشتراكك يتجدد',
      trial: 'آخر موعد لإبلاغك بأن فترتك التجريبية تنتهي',
    },
    was: {
      renewal: 'كان آخر موعد لإبلاغك بأن اشتراكك يتجدد',
      trial: 'كان آخر موعد لإبلاغك بأن فترتك التجريبية تنتهي',
    },
  },
  facts: {
    endsOn: 'إذا ألغيت اليوم، فهذا آخر يوم لك',
    ended: 'كان آخر يوم في اشتراكك',
    charges: 'ما ستدفعه بعد حتى ذلك اليوم',
    nextRenewal: 'الفترة التالية، إن لم تفعل شيئًا',
    latestNotice: 'آخر يوم للإلغاء قبل تلك الفترة',
    latestNoticePast: 'كان آخر يوم للإلغاء قبل تلك الفترة',
    withdrawal: 'إلى متى يمكنك العدول',
    withdrawalOpen: 'آخر يوم يمكنك فيه العدول',
    withdrawalPast: 'كان آخر يوم في مهلة العدول',
    refund: 'إذا عدلت اليوم، تسترد',
  },
  daysLeft: (days) =>
    ['اليوم هو آخر يوم', 'غدًا آخر يوم', 'بقي يومان'][days] ??
    {
      few: isolate`بقيت ${days} أيام`,
      many: isolate`بقي ${days} يومًا`,
    }[plural.select(days) as string] ??
    isolate`بقي ${days} يوم`,
  charges: (times, last) =>
    ['', isolate`يوم ${last}`, isolate`على دفعتين، آخرهما يوم ${last}`][times] ??
    {
      few: isolate`على ${times} دفعات، آخرها يوم ${last}`,
      many: isolate`على ${times} دفعةً، آخرها يوم ${last}`,
    }[plural.select(times) as string] ??
    isolate`على ${times} دفعة، آخرها يوم ${last}`,
  nothingMore: 'لا شيء بعد الآن',
  by: (day, distance) => isolate`في موعد أقصاه ${day}، ${distance}`,
  anyTime: 'في أي وقت',
  noRenewal: 'لا توجد',
  notEstablished: 'غير معروف على وجه اليقين',
  why: 'لماذا؟',
  whyUnknown: 'لماذا لا نعرف ذلك؟',
  disputed: 'ما تختلف فيه المصادر',
  rules: 'اقرأ القواعد نفسها',
  force: {
    'in-force': '',
    adopted: 'أُقرّ، ولم يسرِ بعد',
    announced: 'أُعلن عنه',
    proposed: 'اقتراح',
    vacated: 'أبطلته محكمة',
    repealed: 'لم يعد ساريًا',
  },
  reviewed: (day) => isolate`رُوجعت هذه القواعد آخر مرة يوم ${day}.`,
  unconfigured: 'لا نعرف ما يكفي عن هذا الاشتراك لنعرض تواريخك. ومع ذلك يمكنك الإلغاء.',
  failed: 'تعذّر تحميل القواعد. ومع ذلك يمكنك الإلغاء.',
  retry: 'المحاولة مرة أخرى',
};

export default ar;
